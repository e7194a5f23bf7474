/** Frames over two or three sentences: "That is not a plan. It is a wish.", "We are not asking for favors. We ask for fairness." */
import type { Ballot } from '../../ballot.js';
import { type Site } from '../../site.js';
export declare function pairs(site: Site, ballot: Ballot): void;
