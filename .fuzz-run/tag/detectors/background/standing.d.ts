import type { Ballot } from '../../ballot.js';
import type { Site } from '../../site.js';
export declare function standing(site: Site, ballot: Ballot): void;
