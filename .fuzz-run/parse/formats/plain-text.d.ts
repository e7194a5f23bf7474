/** Plain text: the layout of its lines is all the markup there is. */
import type { Source } from '../../model/index.js';
import type { Reading } from '../draft.js';
import type { InputFormat } from './format.js';
export declare const plainText: InputFormat;
export declare function readPlainText(source: Source): Reading;
