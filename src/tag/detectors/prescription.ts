/** prescription: says what should or should not be done (docs/guideline.md, "Prescription"). */
import { wordSet } from '../../model/index.js';
import type { Detector } from '../detector.js';
import { ACTION, type Reading } from '../grammar.js';
import { takeBackHints } from '../hints.js';
import { Markers } from '../markers.js';
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
  'is-needed': 1.3,
  'need-for': 0.4,
  deserve: 0.6,
  owe: 0.6,
  'we-owe': 2,
  'worth-doing': 1.5,
  'no-choice': 1.4,
  'only-way': 0.3,
  'no-business': 1.2,
  'has-no-business': 2,
  'better-first': 1.8,
  'cannot-go-on': 1.8,
  'no-excuse': 0.9,
  'no-reason': 0.9,
  'cannot-afford': 1,
  'would-do-well': 2,
  'would-be-wise': 0.4,
  'better-to': 0.3,
  'had-better': 2,
  'our-duty': 1.8,
  'sensible-to': 0.4,
  'support-this': 0.8,
  please: 1.5,
  'why-not': 1.6,
  'is-it-time': 1.8,
  optative: 2,
  'make-sure': 1.4,
  'do-not': 1.5,
  'be-to': 0.3,
  'means-doing': 0.8,
};
const HORTATIVES = new Markers('prescription', 'hortative', TAGS);
const PRESCRIPTIVES = new Markers('prescription', 'prescriptive', TAGS);

/** "Vote.": a verb that a reader can be told to do, and nothing else. */
const isOneWord = (reading: Reading): boolean =>
  reading.words === 1 &&
  reading.norm(0) !== 'mine' &&
  !reading.question &&
  reading.length > 1 &&
  (reading.classes(0) & ACTION) !== 0;

const MATRIX = wordSet('it what this that i we nobody');
const NOT = wordSet("not n't nobody");
const FOLLOWING = wordSet('follow mean imply saying suggesting arguing true');
/** So many words stand before the clause that is denied. */
const LONGEST_DENIAL = 6;

/** "It does not follow that we should", "I am not saying that they must": what is not meant is not demanded. */
function deniesInference(reading: Reading): boolean {
  const from = reading.opening;
  if (!MATRIX.has(reading.norm(from))) return false;
  let denied = false;
  for (let i = from; i < from + LONGEST_DENIAL; i++) {
    const norm = reading.norm(i);
    denied ||= NOT.has(norm);
    if (!denied || !FOLLOWING.has(norm)) continue;
    const next = reading.norm(i + 1) === 'is' ? i + 2 : i + 1;
    return reading.norm(next) === 'that';
  }
  return false;
}

export const prescription: Detector = {
  id: 'prescription',
  fires: [
    'Close the mine.',
    "Don't wait for another flood.",
    "Let's stop pretending that the levee holds.",
    'If the bridge is unsafe, shut it.',
    'Senators, vote it down.',
    'We must scrap the fee.',
    'Parliament should repeal the curfew.',
    'The old depots ought to be turned into homes.',
    'It is time to listen to the tenants.',
    'We owe the miners an answer.',
    'I urge the council to think again.',
    "I'm urging the council to think again.",
    'Our task is to rebuild the pier.',
    'It is vital that the lock be repaired.',
    'There is no choice but to close the kiln.',
    'He has no business lecturing the nurses.',
    'The ferry line is worth keeping.',
    'Vote.',
    'May the fairer plan win.',
    "Isn't it time we asked the tenants?",
    'I truly hope the council thinks again.',
    'We have a duty to repair the lock.',
    'The council had better listen.',
    'If you own a boat, consider a smaller one.',
    'It is essential that the lock be repaired.',
    'What the council should do is mend the wall.',
    'What it must not do is hide the bill.',
    'He had better bring a lawyer.',
    'The mayor owes us an answer.',
    'The time to act is now.',
    'Better to close the mill.',
    'We cannot go on like this.',
    "Shouldn't the tenants decide?",
    'Act while there is still time.',
    'I argue that the council should think again.',
    'It is worthwhile to count the ballots twice.',
    'Say no to the toll.',
    'It follows that we must build more.',
    "I don't think that the town should pay.",
    'We should be glad of the rain.',
    'It should be stopped.',
    'The old ferry should stay.',
    'Do the work.',
    'Let us be kind to the poor.',
    'Never underestimate a harbor board.',
    'May those who drained the lake drink from it.',
    'It may be time to ask the growers.',
    'It is well worth your while to read the lease.',
    'Next time you sail, quietly mention the toll.',
  ],
  silent: [
    'She must have known about the leak.',
    'He must be joking.',
    'The villagers had to flee at night.',
    'Stop signs save lives.',
    'Sanctions hurt the poor first.',
    "Let's be clear: the dam failed.",
    'Let me explain how the lock works.',
    'Consider Finland.',
    'Make no mistake: the pier was lost.',
    'Access to the harbor is free.',
    'The trains should arrive soon.',
    'Nobody mentioned the need for speed.',
    'Work on the tunnel began in March.',
    'The bridge is 90 meters long.',
    'The curfew did not help anyone.',
    'Some say the plan is fair.',
    'Progress.',
    'May was a month of rain.',
    'We were encouraged by the turnout.',
    'Trust is vital to trade.',
    'We hope this article helps.',
    'Access to the pier, however, will be closed.',
    'But, back to the pier of the future.',
    'Mine.',
    "Don't misunderstand me.",
    'It does not follow that we owe them a tariff.',
    'Divide it by ten and you get the cost of a bridge.',
    'Take the ferry away and you have taken the town.',
    'But come August, nobody will remember the toll.',
    'Let us speak frankly of the ferry.',
    'What should be done about it is unclear.',
    'What does not follow is that we must build nothing.',
    'I am not saying that the town should pay.',
    'I should be glad to hear from her.',
    'It should be noted that the fee is new.',
    'Nor do the pilots.',
    'Visitors must wear badges.',
    'Read aloud, the verses lose their charm.',
    'It is worth their while to cheat.',
    'Umpires must wear white coats.',
    'The pilots have never let us down.',
    'Next time you sail, the fog will be gone.',
    'They bristle at the suggestion that the pier should close.',
    'It is odd that a rich town should have no library.',
    'That must be the ferryman.',
    'He must be sixty.',
    'It must be said that the choir was superb.',
    'He owes the bank a lot of money.',
    'She must feel alone on that pier.',
    'The ferry should be here by noon.',
    'He had better ideas last year.',
    'End of the line for the old ferry.',
    'Come what may, the choir sings on Sunday.',
    'The trains should arrive on time.',
    'In most states a landlord must return the deposit within a month.',
    'I should not want to sail on that ferry.',
  ],
  detect({ reading, lead }, ballot) {
    HORTATIVES.cast(reading, ballot);
    PRESCRIPTIVES.cast(reading, ballot);
    imperatives(reading, ballot);
    if (isOneWord(reading)) ballot.vote('prescription/one-word', 2, 0, 1, 'imperative');
    obligations(reading, ballot);
    asking(reading, ballot);
    if (deniesInference(reading)) ballot.vote('prescription/denied-inference', -4, 0, 1, 'negation');
    if (reading.attributed) ballot.vote('prescription/attributed', -2, 0, 1, 'attribution');
    if (lead?.signalled('prescription')) ballot.vote('prescription/item-of-demand', 1, 0, 1, 'prescriptive');
    takeBackHints('prescription/only-hints', ballot, 'prescriptive');
  },
};
