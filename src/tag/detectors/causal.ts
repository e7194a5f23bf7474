/** causal: says that one thing brings about, prevents or explains another (docs/guideline.md, "Causal claim"). */
import type { Detector } from '../detector.js';
import { takeBackHints } from '../hints.js';
import { Markers } from '../markers.js';
import type { Manner } from '../reading.js';
import { reductio } from '../reductio.js';
import { conditions, whenOnly } from './causal/conditions.js';
import { effects } from './causal/effects.js';
import { undoing } from './causal/undoing.js';

/** Votes of the lexicon's causal cues, by their tag. */
const MARKERS = new Markers('causal', 'causal', {
  because: 1.6,
  'because-of': 1.5,
  'due-to': 2,
  since: 0.8,
  'as-reason': 0.8,
  'given-that': 0.1,
  'for-reason': 0.9,
  'as-a-result': 1.7,
  'in-turn': 1,
  thus: 0.5,
  'so-that': 0.2,
  'so-much-that': 0.6,
  'comma-so': 0.5,
  'too-to': 0.2,
  'enough-to': 0.3,
  'after-event': 0.2,
  'that-is-why': 1.6,
  explains: 0.6,
  'the-reason': 0.8,
  'reason-is': 1.7,
  blame: 1,
  'role-in': 0.6,
  'has-effect': 1.4,
  'happens-when': 1.3,
  incentive: 0.8,
  'lead-to': 1.9,
  'result-in': 2,
  'bring-about': 1,
  'result-from': 0.9,
  'caused-by': 0.8,
  means: 0.8,
  depends: 0.3,
  'the-more': 1.5,
  'as-long-as': 0.4,
  once: 0.3,
  unless: 0.6,
  without: 1.2,
  otherwise: 0.4,
  'in-order': 0.2,
  'make-easier': 1.2,
});

/** A strong frame in a sentence of what holds, as against one of what happened. */
const MANNER_RULES: Readonly<Record<Manner, string>> = {
  general: 'causal/in-general',
  told: 'causal/in-telling',
  mixed: 'causal/in-both',
  timeless: 'causal/in-neither',
};

export const causal: Detector = {
  id: 'causal',
  fires: [
    'The fee drove families out of the old town.',
    'Rents rose because the council stopped building.',
    'The tax undermines trust in the harbor office.',
    'As a result, nobody insulates a house.',
    'The closure led to a wave of thefts.',
    'By raising fares, the city emptied its trams.',
    'Without the ferry, the island would starve.',
    'The more we pave, the faster the river rises.',
    'Fear of fines keeps doctors from speaking.',
    'That is why the mill closed.',
    'The new locks allow larger ships to pass.',
    'If the subsidy ends, the farms will fold.',
    'Cheap loans make it easier to gamble.',
    'Closing libraries breeds ignorance.',
    'The fare has a great effect on the tenants.',
    'Trade thrives only when the lock is open.',
    'Had the clerk asked, nobody would have come.',
    'As rents rise, families leave.',
    'There is little incentive to repair the pier.',
    'Since the wall leaks, the books are rotting.',
    'The reason the mill closed is greed.',
    'Since no one voted for this, no one should have to obey it.',
    'The toll will close the market.',
    'One storm could wipe out the oyster beds.',
    'A blown fuse could leave half the town without light.',
    'It was the levy that emptied the harbor.',
    'The barrier keeps trucks off the quay.',
    'Nothing but habit keeps the guild alive.',
    'The levy is bound to close the quay.',
    'Cheap fuel is the reason the fleet is still here.',
  ],
  silent: [
    'Anybody can drive down there and look at the weeds.',
    'We live in a port of sixty thousand people.',
    'The cause is just.',
    'Since 2010 the town has had two mayors.',
    'The council met on Tuesday.',
    'Let us go.',
    'He drives an old car.',
    'The lead story ran on page two.',
    'The bridge is 90 meters long.',
    'She made a speech in the square.',
    'So what?',
    'The so-called experts were silent.',
    'The library opens at nine.',
    'They moved the stalls so that visitors could see the quay.',
    'Since the peace talks, fares have doubled.',
    'As a girl she would walk the dike at dawn.',
    'Since when is a park a luxury?',
    'We do not close the library because a boy once tore a page.',
    'That is a reason for the state to pay, not a reason to wait.',
    'The clerk closed the window.',
    'They left the hall.',
    'The gate will close at nine.',
  ],
  detect(site, ballot) {
    const { reading } = site;
    MARKERS.cast(reading, ballot);
    effects(reading, ballot);
    undoing(reading, ballot);
    conditions(reading, ballot);
    whenOnly(reading, ballot);
    const elsewhere = reductio(site);
    if (elsewhere) ballot.vote('causal/reductio', -3, elsewhere.from, elsewhere.to, 'causal');
    if (ballot.sum >= 0.8) {
      ballot.vote(MANNER_RULES[reading.manner], 0, 0, 1, 'causal');
      if (reading.question) ballot.vote('causal/question', -0.8, 0, 1, 'question');
      if (reading.attributed) ballot.vote('causal/attributed', -2, 0, 1, 'attribution');
    }
    takeBackHints('causal/only-hints', ballot, 'causal');
  },
};
