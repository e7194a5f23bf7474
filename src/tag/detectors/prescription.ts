/** prescription: says what should or should not be done (guideline 3.3). */
import { Ballot } from '../ballot.js';
import type { Detector, Site } from '../detector.js';
import { asking } from './prescription/asking.js';
import { imperatives } from './prescription/imperatives.js';
import { obligations } from './prescription/obligations.js';

/** Votes of the lexicon's hortatives and other prescriptive cues, by their tag. */
const TAGS: Readonly<Record<string, number>> = {
  'let-us': 2.8,
  'let-us-talk': 0.3,
  'join-us': 1.5,
  'it-is-time': 1.8,
  'the-answer-is': 0.5,
  'is-needed': 0.9,
  deserve: 0.6,
  owe: 0.7,
  'worth-doing': 1.5,
  'no-choice': 0.6,
  'no-business': 0.5,
  'cannot-afford': 1,
  'would-do-well': 1.2,
  'would-be-wise': 0.4,
  'better-to': 0.3,
  'sensible-to': 0.4,
  'support-this': 0.8,
  please: 1.5,
  'why-not': 1,
  optative: 1.2,
  'make-sure': 1.4,
  'do-not': 1.5,
  'be-to': 0.3,
  'means-doing': 0.8,
};
const RULES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(TAGS).map((tag) => [tag, `prescription/${tag}`]),
);

export const prescription: Detector = {
  id: 'prescription',
  fires: [],
  silent: [],
  detect(site: Site) {
    const ballot = new Ballot('prescription');
    for (const type of ['hortative', 'prescriptive'] as const)
      for (const { entry, from, to } of site.cues(type)) {
        const weight = TAGS[entry.tag ?? ''];
        if (weight !== undefined) ballot.vote(RULES[entry.tag!]!, weight, from, to, type);
      }
    imperatives(site, ballot);
    obligations(site, ballot);
    asking(site, ballot);
    if (site.sentence.whose === 'attributed') ballot.vote('prescription/attributed', -2, 0, 0, 'attribution');
    return ballot.votes;
  },
};
