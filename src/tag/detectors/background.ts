/** background: needed for orientation only (guideline 3.14): nothing is claimed, asked for or brought as support. */
import { Ballot } from '../ballot.js';
import type { Detector, Site } from '../detector.js';
import { orientation } from './background/orientation.js';
import { standing } from './background/standing.js';

export const background: Detector = {
  id: 'background',
  fires: [],
  silent: [],
  detect(site: Site) {
    const ballot = new Ballot('background');
    orientation(site, ballot);
    standing(site, ballot);
    return ballot.votes;
  },
};
