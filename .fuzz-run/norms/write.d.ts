/** The text of a reference set's file: one line a figure, so that two sets can be compared by eye. */
import { type Norms } from '../model/index.js';
export declare function normsJson({ figures, ...about }: Norms): string;
