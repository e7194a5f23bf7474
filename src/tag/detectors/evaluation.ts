/** evaluation: judges something good or bad, wise or foolish, serious or trivial (docs/guideline.md, "Evaluation"). */
import type { Detector } from '../detector.js';
import { takeBackHints } from '../hints.js';
import { Markers } from '../markers.js';
import { type Manner, WORD } from '../reading.js';
import { passes } from './background/passing.js';
import { predicates } from './evaluation/predicates.js';
import { strongWords } from './evaluation/strong.js';
import { verdicts } from './evaluation/verdicts.js';
import { idioms, lacking } from './evaluation/wanting.js';
import { working } from './evaluation/working.js';

/** Votes of the lexicon's evaluative cues, by their tag. */
const MARKERS = new Markers('evaluation', 'evaluative', {
  'bad-compound': 0.8,
  'good-compound': 0.6,
  'is-the-problem': 0.7,
  'clear-verdict': 1.6,
  misdeed: 1.6,
  'so-called': 0.8,
  worth: 0.8,
  'makes-sense': 1.4,
  'not-enough': 1.3,
  'falls-short': 0.8,
  too: 0.8,
  'one-of-the-most': 0.7,
  attitude: 0.8,
  'i-love': 1.1,
  sadly: 0.6,
  'nothing-but': 0.4,
});

/** A judgment in a sentence of what holds, as against one of what happened. */
const MANNER_RULES: Readonly<Record<Manner, string>> = {
  general: 'evaluation/in-general',
  told: 'evaluation/in-telling',
  mixed: 'evaluation/in-both',
  timeless: 'evaluation/in-neither',
};

export const evaluation: Detector = {
  id: 'evaluation',
  fires: [
    'These comparisons are facile.',
    'The plan is reckless.',
    'It is corrosive.',
    'The levy was a terrible mistake.',
    'What a triumph.',
    'The scheme is a farce.',
    'That would be disastrous for the island.',
    'The reform is one of the best ideas in years.',
    'The old charter is better than the new one.',
    'Anonymous letters can be poisonous.',
    'The trouble with the fee is its cruelty.',
    'Shameful.',
    'The ferry is too slow to be of use.',
    'The council has failed the tenants badly.',
    "I don't think the toll works.",
    'The critics were right about the lock.',
    'We cannot overstate the risk to the pier.',
    'The charter reads like a threat.',
    'She has no idea how a ferry is run.',
    'The contractors padded the bill.',
    'The demand is greatest on the islands.',
    'The timetable makes no sense.',
    'One ferry a day is not enough.',
    'I admire the patience of the crews.',
    'The council keeps trying to silence the tenants.',
    'The minister refused to act.',
    'It is a superb piece of work.',
    'The service was appalling.',
    'The old routes have failed this town and its crews.',
  ],
  silent: [
    'The bridge is 90 meters long.',
    'The council met on Tuesday.',
    'The cruel winter of 1947 froze the harbor.',
    'The fine was forty euros.',
    'The facile comparison was printed twice.',
    'They walked to the quay and waited.',
    'The library opens at nine.',
    'The vote was held in March.',
    'Ships from Oslo dock here.',
    'She teaches at the school by the mill.',
    'The charter has twelve articles.',
    'I met the mayor in June.',
    'The fare is two euros.',
    'Her brother works at the lock.',
    'He opened a can of paint.',
    'They live like their neighbors.',
    'She had no idea.',
    'The book is on the right shelf.',
    'The clerk filled in the bill.',
    'He turned right at the mill.',
    'Bergen is a good example.',
    'The facts are clear.',
    'It is not true.',
    'It is essential that the lock be repaired.',
    'The superb quay was built in 1902.',
  ],
  detect({ reading, item }, ballot) {
    MARKERS.cast(reading, ballot);
    predicates(reading, ballot);
    idioms(reading, ballot);
    lacking(reading, ballot);
    verdicts(reading, ballot);
    strongWords(reading, ballot);
    working(reading, ballot);
    // "Reform and Its Enemies": a label.
    const last = reading.length - 1;
    // The tokenizer takes "in." for a measure, and its stop with it.
    if (reading.forms(last) & WORD && !reading.tokens[last]!.text.endsWith('.'))
      ballot.vote('evaluation/no-stop', -0.8, last, reading.length, 'evaluative');
    if (item) ballot.vote('evaluation/item', -0.6, 0, 1, 'evaluative');
    if (ballot.sum >= 0.8) {
      ballot.vote(MANNER_RULES[reading.manner], 0, 0, 1, 'evaluative');
      if (reading.question) ballot.vote('evaluation/question', -1.5, 0, 1, 'question');
      if (passes(reading) === 'state') ballot.vote('evaluation/passing-state', -2, 0, 1, 'evaluative');
      if (reading.attributed) ballot.vote('evaluation/attributed', -2.5, 0, 1, 'attribution');
    }
    takeBackHints('evaluation/only-hints', ballot, 'evaluative');
  },
};
