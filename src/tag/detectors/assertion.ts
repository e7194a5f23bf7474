/** assertion: puts forward as true something an opponent could dispute (guideline 3.1). The umbrella over the claims. */
import { Ballot } from '../ballot.js';
import type { Detector, Site } from '../detector.js';
import { claiming } from './assertion/claiming.js';
import { telling } from './assertion/telling.js';

export const assertion: Detector = {
  id: 'assertion',
  fires: [],
  silent: [],
  detect(site: Site) {
    const ballot = new Ballot('assertion');
    claiming(site, ballot);
    telling(site, ballot);
    return ballot.votes;
  },
};
