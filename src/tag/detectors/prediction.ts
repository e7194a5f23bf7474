/** prediction: says that something will or will not happen (docs/guideline.md, "Prediction"). */
import { WordSet } from '../../model/index.js';
import type { Ballot } from '../ballot.js';
import type { Detector } from '../detector.js';
import { afterAdverbs, BE, isParticiple, type Manner, MODAL, QUOTED } from '../grammar.js';
import { takeBackHints } from '../hints.js';
import { Markers } from '../markers.js';
import type { Site } from '../site.js';
import { goingTo, isNoun, should, will } from './prediction/coming.js';
import { cannot, chance, condition, hoped, may, mayInTime, would } from './prediction/possible.js';

/** Votes of the lexicon's cues of future time, by their tag; "will" and "would" are weighed in `prediction/coming` and `prediction/possible`. */
const MARKERS = new Markers('prediction', 'future', {
  'going-to': 1.6,
  'about-to': 0.8,
  'bound-to': 1.7,
  'only-time': 1.7,
  'likely-to': 1,
  'likely-to-come': 1.7,
  'has-a-chance': 1.6,
  expect: 0.3,
  open: -2,
  'year-ahead': 0.8,
  soon: 0.8,
});

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
    'This cannot end well.',
    'The motion has no chance.',
    'It is clear that the mill may close.',
    'The flood is coming.',
    'Nothing could go wrong.',
    'The dam will hold.',
    'The mill is bound to close.',
    'The orchard may well outlive the mill.',
    'The truth is that the tunnel might never open.',
    'It is only a matter of time before the wall falls.',
    'The pact is quite likely to be renewed.',
    'By next May the quay may be empty.',
    'The pier could fail as early as spring.',
    'The river cannot fail to rise.',
    'The new boats should arrive by October.',
    'It is quite unlikely that the reef recovers.',
    'One more flood could carry off the bridge.',
    'The comet could yet miss us.',
    'The new hall should open by autumn.',
    'It should be possible to cross by the end of the year.',
    'The toll might conceivably close the market.',
    'We shall not see her like again.',
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
    'The council met in May and may be proud of it.',
    'He took a chance on the northern pier.',
    'We hope our neighbors will join us at the pier.',
    'Nobody knows what will happen to the pier.',
    'We never know what is going to happen.',
    'Time will tell.',
    'None of this means that the pier will close.',
    'It does not follow that the ferries will stop.',
    "The police won't say who signed.",
    'By now the mayor will have read the letter.',
    'The mill announced it will build a second pier.',
    'Some may remember the flood of 1953.',
    'To say that the pier will fail is to say nothing.',
    'As a girl she would walk the dike at dawn.',
    'Every autumn the river would rise.',
    'The bank would later deny it.',
    'Boys will be boys.',
    'Be sure to lock the gate.',
    'It is not unlikely that the pier was sabotaged.',
    'Only in a desert would a town drain its lake.',
    'By the age of nine she could read the tide tables.',
    'We take for granted that the boats will run.',
  ],
  detect(site, ballot) {
    const { reading } = site;
    MARKERS.cast(reading, ballot);
    verbs(site, ballot);
    mayInTime(reading, ballot);
    chance(reading, ballot);
    if (ballot.sum >= 1) {
      ballot.vote(MANNER_RULES[reading.manner], 0, 0, 1, 'future');
      if (reading.question) ballot.vote('prediction/question', -2, 0, 1, 'question');
      if (reading.attributed) ballot.vote('prediction/attributed', -2, 0, 1, 'attribution');
    }
    takeBackHints('prediction/only-hints', ballot, 'future');
  },
};

const FUTURE_MODALS = new WordSet(['will', "'ll", 'wo', 'shall', 'sha']);
const AFTER_HAD = new WordSet(['better', 'been', 'had']);

/** Every verb of future time, outside quoted speech. */
function verbs(site: Site, ballot: Ballot): void {
  const { reading } = site;
  if (!(reading.anyGroups & (MODAL | BE))) return;
  let future = -1;
  let possible = -1;
  for (let i = 0; i < reading.length; i++) {
    const flags = reading.groups(i);
    if (!(flags & MODAL)) {
      if (flags & BE) goingTo(reading, i + 1, ballot);
      continue;
    }
    if (reading.forms(i) & QUOTED) continue;
    const word = reading.norm(i);
    if (word === 'should') should(reading, i, ballot);
    else if (word === 'may' || word === 'might' || word === 'could') {
      possible = i;
      may(reading, i, ballot);
    } else if (word === 'can' || word === 'ca') cannot(reading, i, ballot);
    else if (word === 'would' || word === "'d") {
      // "they'd left" is "they had left".
      const next = afterAdverbs(reading, i + 1);
      if (word === "'d" && (isParticiple(reading, next) || AFTER_HAD.has(reading.norm(next)))) continue;
      if (future < 0) future = i;
      would(site, i, ballot);
    } else if (FUTURE_MODALS.has(word) && !(word === 'will' && isNoun(reading, i))) {
      future = i;
      will(reading, i, ballot);
    }
  }
  if (future >= 0) {
    condition(reading, future, true, ballot);
    hoped(reading, future, ballot);
  } else if (possible >= 0) condition(reading, possible, false, ballot);
}
