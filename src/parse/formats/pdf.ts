/** PDFs: `read` has made a page of HTML of their prose, which is read whole. */
import { readExtracted } from '../html/extracted.js';
import type { InputFormat } from './format.js';

export const pdf: InputFormat = {
  id: 'pdf',
  label: 'PDF',
  extensions: ['.pdf'],
  read: readExtracted,
};
