/** From offsets in a file to lines and columns. */
import type { Place, Range } from '../model/index.js';
/** A function that gives the place of a range of `content`. The table of lines is made at the first call; each call is a binary search. */
export declare function placesIn(content: string): (range: Range) => Place;
