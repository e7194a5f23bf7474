/** opposing_view: a view the author rejects, or sets up to reject, as someone else's (guideline 3.7). */
import type { Detector } from '../detector.js';
import { cueVotes, sceneOf, votesOf, withPrior } from '../rules.js';
import { VIEWS } from './opposing-view/views.js';

/** Votes of the lexicon's opponent frames, by tag. */
const CUES: Readonly<Record<string, number>> = {
  'conventional-wisdom': 1.8,
  'myth-that': 1,
  'would-have-us': 2,
  'or-so': 2,
  supposedly: 0.7,
  'tempting-to-think': 1.4,
  'to-those-who': 1,
  'we-hear': 1.2,
  'accused-of': 0.9,
  'claim-noun': 0.6,
  'seen-as': 0.7,
};
const PRIOR = -1.6;

export const opposingView: Detector = {
  id: 'opposing_view',
  fires: [],
  silent: [],
  detect(site) {
    return withPrior('opposing_view', PRIOR, [
      ...cueVotes('opposing_view', 'opponent_frame', CUES, site),
      ...votesOf('opposing_view', VIEWS, sceneOf(site)),
    ]);
  },
};
