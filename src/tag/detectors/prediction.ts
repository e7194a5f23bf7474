/** prediction: says that something will or will not happen (guideline 3.2). */
import { Ballot } from '../ballot.js';
import type { Detector, Site } from '../detector.js';
import { afterAdverbs, BE, groups, isParticiple, type Manner, MODAL, mannerOf, norm } from '../grammar.js';
import { takeBackHints } from '../hints.js';
import { goingTo, isNoun, will } from './prediction/coming.js';
import { cannot, condition, may, would } from './prediction/possible.js';

/** Votes of the lexicon's cues of future time, by their tag; "will" and "would" are weighed in `prediction/coming` and `prediction/possible`. */
const TAGS: Readonly<Record<string, number>> = {
  'going-to': 1.6,
  'about-to': 0.8,
  'likely-to': 1,
  expect: 0.3,
  'year-ahead': 0.8,
  soon: 0.8,
};
const RULES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(TAGS).map((tag) => [tag, `prediction/${tag}`]),
);

/** Future time beside the present, as against beside the past. */
const MANNER_RULES: Readonly<Record<Manner, string>> = {
  general: 'prediction/in-general',
  told: 'prediction/in-telling',
  mixed: 'prediction/in-both',
  timeless: 'prediction/in-neither',
};

export const prediction: Detector = {
  id: 'prediction',
  fires: [
    'Rents will fall within a year.',
    'Not one crane is ever going to move.',
    "The new line won't carry a single passenger.",
    'If we cut the ferry, the island will die.',
    'By 2040 the glacier will be gone.',
    'The strike is likely to spread.',
    'This bill would bankrupt the small mills.',
    'The old quay is about to collapse.',
    'Prices may double before the winter.',
    'Sooner or later the levee will break.',
    'The council is going to lose this fight.',
    'Traffic will inevitably grow.',
  ],
  silent: [
    'The will of the people was ignored.',
    'They were going to the market.',
    'The plan would have saved the pier.',
    'I would like to thank the crew.',
    'We will look at three examples.',
    'The mayor had opposed the line.',
    'The harbor employs ninety people.',
    'May 5 was a holiday.',
    'She could swim across the bay at ninety.',
    'The bridge is 90 meters long.',
    'The fund lost its license last year.',
    'They acted of their own free will.',
  ],
  detect(site: Site) {
    const ballot = new Ballot('prediction');
    const cues = site.cues('future');
    for (const { entry, from, to } of cues) {
      const weight = TAGS[entry.tag ?? ''];
      if (weight !== undefined) ballot.vote(RULES[entry.tag!]!, weight, from, to, 'future');
    }
    verbs(site, ballot);
    if (ballot.sum >= 1) {
      ballot.vote(MANNER_RULES[mannerOf(site.sentence.tokens)], 0, 0, 1, 'future');
      if (site.sentence.question) ballot.vote('prediction/question', -2, 0, 1, 'question');
      if (site.sentence.whose === 'attributed') ballot.vote('prediction/attributed', -2, 0, 1, 'attribution');
    }
    takeBackHints('prediction', ballot, 'future');
    return ballot.votes;
  },
};

const FUTURE_MODALS = new Set(['will', "'ll", 'wo', 'shall', 'sha']);
const AFTER_HAD = new Set(['better', 'been', 'had']);

/** Every verb of future time, outside quoted speech. */
function verbs({ sentence: { tokens } }: Site, ballot: Ballot): void {
  let future = -1;
  let possible = -1;
  for (let i = 0; i < tokens.length; i++) {
    const flags = groups(tokens, i);
    if (tokens[i]!.quotation !== -1) continue;
    const word = tokens[i]!.norm;
    if (!(flags & MODAL)) {
      if (word === 'going' && norm(tokens, i + 1) === 'to' && groups(tokens, i - 1) & BE)
        goingTo(tokens, i, ballot);
      continue;
    }
    if (word === 'may' || word === 'might' || word === 'could') {
      possible = i;
      may(tokens, i, ballot);
    } else if (word === 'can' || word === 'ca') cannot(tokens, i, ballot);
    else if (word === 'would' || word === "'d") {
      // "they'd left" is "they had left".
      const next = tokens[afterAdverbs(tokens, i + 1)];
      if (word === "'d" && (isParticiple(next) || AFTER_HAD.has(next?.norm ?? ''))) continue;
      if (future < 0) future = i;
      would(tokens, i, ballot);
    } else if (FUTURE_MODALS.has(word) && !(word === 'will' && isNoun(tokens, i))) {
      future = i;
      will(tokens, i, ballot);
    }
  }
  if (future >= 0) condition(tokens, future, true, ballot);
  else if (possible >= 0) condition(tokens, possible, false, ballot);
}
