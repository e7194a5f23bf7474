/** Which paragraphs of a plain text are items of a list, by their markers. */
import type { Range } from '../../model/index.js';
import type { Paragraph } from './paragraphs.js';
/** The marker of each item, by index of its paragraph. One marked paragraph alone is no list: a dash may sign a quotation. */
export declare function listItems(text: string, paragraphs: readonly Paragraph[]): Map<number, Range>;
