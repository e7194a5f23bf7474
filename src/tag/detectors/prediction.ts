/** prediction: says that something will or will not happen (guideline 3.2). */
import { Ballot } from '../ballot.js';
import type { Detector, Site } from '../detector.js';
import { futures } from './prediction/futures.js';

/** Votes of the lexicon's cues of future time, by their tag; "will" and "would" are weighed in `prediction/futures`. */
const TAGS: Readonly<Record<string, number>> = {
  'going-to': 1.6,
  'about-to': 1.2,
  'likely-to': 1,
  expect: 0.5,
  'year-ahead': 0.6,
  soon: 0.5,
};
const RULES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(TAGS).map((tag) => [tag, `prediction/${tag}`]),
);

export const prediction: Detector = {
  id: 'prediction',
  fires: [],
  silent: [],
  detect(site: Site) {
    const ballot = new Ballot('prediction');
    const cues = site.cues('future');
    for (const { entry, from, to } of cues) {
      const weight = TAGS[entry.tag ?? ''];
      if (weight !== undefined) ballot.vote(RULES[entry.tag!]!, weight, from, to, 'future');
    }
    futures(site, ballot);
    if (ballot.sum > 0) {
      if (site.sentence.question) ballot.vote('prediction/question', -0.8, 0, 0, 'question');
      if (site.sentence.whose === 'attributed') ballot.vote('prediction/attributed', -2, 0, 0, 'attribution');
    }
    return ballot.votes;
  },
};
