/** concession: the author grants a point against the own line (guideline 3.6). */
import type { Detector } from '../detector.js';
import { cueVotes, sceneOf, votesOf, withPrior } from '../rules.js';
import { CONTEXT } from './concession/context.js';
import { GRANTS } from './concession/grants.js';

/** Votes of the lexicon's concessive cues, by tag. */
const CUES: Readonly<Record<string, number>> = {
  granted: 3,
  admittedly: 2.5,
  'true-comma': 2,
  'yes-comma': 1.5,
  'sure-start': 2,
  'whole-yes': 1.5,
  'surely-but': 1.8,
  'of-course-but': 2,
  'of-course': 0.8,
  'to-be-sure': 2.2,
  credit: 1.2,
  'it-is-true': 2,
  'that-is-true': 1.2,
  'no-one-denies': 1.6,
  'has-a-point': 1.6,
  'legitimate-reasons': 1.4,
  'good-aim': 1,
  'makes-sense': 1,
  'although-initial': 2,
  'although-medial': 1.3,
  'though-aside': 0.5,
  'while-stative': 2,
  'while-initial': 1.2,
  'while-medial': 0.3,
  'for-all-its': 1.5,
  'as-adj-as': 1.8,
  'no-matter': 0.5,
  'do-not-get-me-wrong': 1.5,
  'does-not-mean': 0.5,
  'seems-at-first': 1,
  'not-perfect': 1,
  'not-all': 0.6,
  'own-limits': 0.3,
  'is-hard': 0.6,
  'there-may-be': 0.4,
  sometimes: 0.5,
  'at-least': 0.4,
  'both-ways': 1,
  'admit-inside': 1,
  rightly: 0.8,
};

/** Few sentences concede: what the votes must outweigh together. */
const PRIOR = -1.6;

export const concession: Detector = {
  id: 'concession',
  fires: [],
  silent: [],
  detect(site) {
    const scene = sceneOf(site);
    return withPrior('concession', PRIOR, [
      ...cueVotes('concession', 'concessive', CUES, site),
      ...votesOf('concession', GRANTS, scene),
      ...votesOf('concession', CONTEXT, scene),
    ]);
  },
};
