/** What stands round a sentence: stories run on, lists of cases too, and a colon announces what it introduces. */
import type { Ballot } from '../../ballot.js';
import type { Site } from '../../site.js';
/** `strengthOf` gives the sum of a sentence's own votes. */
export declare function surroundings(site: Site, strengthOf: (site: Site) => number, ballot: Ballot): void;
