/** rebuttal: the sentence answers, denies or devalues a view (guideline 3.8). */
import type { Detector } from '../detector.js';
import { cueVotes, sceneOf, votesOf, withPrior } from '../rules.js';
import { DENIALS } from './rebuttal/denials.js';
import { REPLIES } from './rebuttal/replies.js';

/** Votes of the lexicon's rebuttal frames, by tag. */
const CUES: Readonly<Record<string, number>> = {
  'whole-no': 2.2,
  'no-comma': 2,
  'on-the-contrary': 1.6,
  'this-does-not-mean': 1.8,
  'does-not-mean': 1.2,
  'just-because': 1.6,
  'not-true': 1.2,
  'misses-the-point': 0.8,
  presumes: 1.2,
  'reality-is': 1.2,
  'in-fact': 0.4,
  'the-problem-with': 0.7,
  'idea-that': 1.4,
  'to-say-is': 1,
  'not-the-issue': 0.8,
  'contrary-to': 1,
  'red-herring': 0.7,
  'no-evidence': 0.7,
  'do-not-be-fooled': 1,
  'is-it-really': 0.4,
  'but-question': 0.8,
  'any-more-than': 0.6,
};
const PRIOR = -1.6;

export const rebuttal: Detector = {
  id: 'rebuttal',
  fires: [],
  silent: [],
  detect(site) {
    const scene = sceneOf(site);
    return withPrior('rebuttal', PRIOR, [
      ...cueVotes('rebuttal', 'rebuttal_frame', CUES, site),
      ...votesOf('rebuttal', DENIALS, scene),
      ...votesOf('rebuttal', REPLIES, scene),
    ]);
  },
};
