/** Word documents: `read` has made a page of HTML of their prose, which is read whole. */
import { readExtracted } from '../html/extracted.js';
import type { InputFormat } from './format.js';

export const docx: InputFormat = {
  id: 'docx',
  label: 'Word document',
  extensions: ['.docx'],
  read: readExtracted,
};
