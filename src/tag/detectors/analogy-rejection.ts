/** analogy_rejection: a comparison is denied (docs/guideline.md, "Rejected analogy"): "This war is no Vietnam", "A city is not a corporation". */
import { WordSet, wordSet } from '../../model/index.js';
import type { Ballot } from '../ballot.js';
import type { Detector } from '../detector.js';
import {
  ABSTRACT,
  ADJ,
  ADV,
  CAPITAL,
  COMPARISON,
  CONCRETE,
  DENIAL,
  IS,
  isName,
  LIKE,
  NUM,
  nounPhrase,
  type Reading,
  subjectOf,
  UNLIKE,
  VEHICLE,
  WORD,
} from '../phrases.js';
import { FAILING, failsAt } from './analogy/failing.js';

export const analogyRejection: Detector = {
  id: 'analogy_rejection',
  fires: [
    'This war is no Vietnam.',
    'A city is not a corporation.',
    'The comparison is lazy.',
    'Comparing the two crises is lazy.',
    'The strikers are not Luddites.',
    'The economy is a garden, not a machine.',
    'A map is not a mirror of the land.',
    'The comparison with Carthage, which the mayor is fond of, does not survive a walk through the port.',
    'Democracy is not a machine that prints consent.',
    'To compare a parking fine with a prison sentence is obscene.',
    'The analogy with 1973 breaks down at once.',
  ],
  silent: [
    'Her name is not Margaret.',
    'The mayor is not a resident of the city.',
    'She is not the Governor of Ohio.',
    'He is not tall.',
    'The comparison was printed on page two.',
    'The analogy with 1973 is exact.',
    'This is not appeasement.',
    'The ferry is unlikely to sail.',
    'Nothing like it had been seen on the river.',
  ],
  detect({ reading }, ballot) {
    toCompare(reading, ballot);
    if (!(reading.anyLandmarks & (DENIAL | UNLIKE | COMPARISON | LIKE))) return;
    for (const [kind, rule] of FRAMES)
      for (let i = reading.nextLandmark(kind, 0); i >= 0; i = reading.nextLandmark(kind, i + 1))
        rule(reading, i, ballot);
    ballot.clear('analogy-rejection/clear-frame', 2);
  },
};

/** "is nothing like", "is not like", "; not like". */
function notLike(reading: Reading, i: number, ballot: Ballot): void {
  const before = reading.norm(i - 1);
  const denies = i > 1 && (before === 'not' || before === "n't");
  // "|Nothing like it had been seen": there was no other.
  if (before === 'nothing' && i === 1) return;
  if (before === 'nothing' || (denies && (reading.landmarks(i - 2) & IS || !(reading.forms(i - 2) & WORD))))
    ballot.vote('analogy-rejection/not-like', 1.5, i - 1, i + 1, 'analogy_marker');
}

const NAMES = wordSet('name names initials');
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** "is no Vietnam", "are not Nazis", "is not a corporation". */
function denied(reading: Reading, i: number, ballot: Ballot): void {
  let verb = i - 1;
  if (reading.forms(verb) & ADV) verb--;
  // "Her |name is not Margaret."
  if (NAMES.has(reading.norm(verb - 1))) return;
  const denial = reading.norm(i);
  const tail = denial === 'not' && reading.norm(i - 1) === ',';
  if (!(reading.landmarks(verb) & IS || tail) || reading.norm(verb - 1) === 'there') return;
  let from = i + 1;
  if (reading.norm(from) === 'another') from++;
  if (from >= reading.length || reading.tokens[from]!.classes.includes('time-word')) return;
  const forms = reading.forms(from);
  if (forms & CAPITAL && isName(reading, from) && !(forms & ADJ)) {
    // A name and no more: "is no Vietnam", "not Iran or North Korea", "not 1938".
    let end = from + 1;
    while (isName(reading, end)) end++;
    const closed = !(reading.forms(end) & WORD) || CLOSING.has(reading.norm(end));
    if (denial === 'no' && closed)
      ballot.vote('analogy-rejection/is-no-name', 3, verb, end, 'analogy_marker');
    else if (closed) ballot.vote('analogy-rejection/is-not-name', 2, verb, end, 'analogy_marker');
    return;
  }
  if (forms & NUM && YEAR.test(reading.norm(from))) {
    ballot.vote('analogy-rejection/is-not-year', 2.5, verb, from + 1, 'analogy_marker');
    return;
  }
  const phrase = nounPhrase(reading, from);
  if (phrase === null || !(phrase.indefinite || denial === 'no')) return;
  const figurative = reading.landmarks(phrase.head) & VEHICLE;
  if (tail) {
    if (figurative && phrase.indefinite)
      ballot.vote('analogy-rejection/comma-not-a-vehicle', 1.5, i, phrase.to, 'analogy_marker');
    return;
  }
  // "A city is not a corporation": a kind of thing against another kind.
  const subject = subjectOf(reading, verb);
  const article = reading.norm(subject - 1);
  const generic = (article === 'a' || article === 'an') && reading.norm(subject) !== 'lot';
  const closes = !(reading.forms(phrase.to) & WORD);
  const thing = (reading.classes(phrase.head) & CONCRETE) !== 0 && reading.norm(phrase.to) === 'of';
  if (generic && (closes || thing) && phrase.indefinite)
    ballot.vote('analogy-rejection/a-x-is-not-a-y', 2, verb, phrase.to, 'analogy_marker');
  // "History is not a slot machine that pays": what cannot be touched is no such thing.
  else if (
    phrase.indefinite &&
    subject === reading.opening &&
    reading.classes(subject) & ABSTRACT &&
    (figurative || reading.classes(phrase.head) & CONCRETE)
  )
    ballot.vote('analogy-rejection/abstract-is-not-a-thing', 2, verb, phrase.to, 'analogy_marker');
  else if (figurative)
    ballot.vote('analogy-rejection/is-not-a-vehicle', 1, verb, phrase.to, 'analogy_marker');
}

/** After a name these end what is denied. */
const CLOSING = new WordSet(['or', 'and', 'in', 'nor']);

function unlike(reading: Reading, i: number, ballot: Ballot): void {
  const before = reading.norm(i - 1);
  if (before === 'not' || before === "n't") return;
  if (reading.landmarks(i - 1) & IS)
    ballot.vote('analogy-rejection/is-unlike', 1.5, i - 1, i + 2, 'analogy_marker');
  else ballot.vote('analogy-rejection/unlike', 0.4, i, i + 2, 'analogy_marker');
}

/** "The comparison is lazy", "Comparing the two is lazy", "the parallel breaks down". */
function failing(reading: Reading, i: number, ballot: Ballot): void {
  const end = failsAt(reading, i);
  if (end >= 0) {
    ballot.vote('analogy-rejection/comparison-fails', 2.5, i, end + 1, 'analogy_marker');
    return;
  }
  for (let k = Math.max(0, i - 3); k < i; k++) {
    if (FAILING.has(reading.norm(k))) {
      ballot.vote('analogy-rejection/false-comparison', 1.5, k, i + 1, 'analogy_marker');
      return;
    }
  }
}

const COMPARING = new WordSet(['compare', 'liken', 'equate']);
const VERDICTS = wordSet(
  'obscene grotesque unjust indecent perverse nonsense folly mistake insult error slander',
);

/** "|To compare the two is obscene", "|to equate them is a mistake". */
function toCompare(reading: Reading, ballot: Ballot): void {
  const i = reading.opening;
  if (reading.norm(i) !== 'to' || !COMPARING.has(reading.norm(i + 1))) return;
  for (let k = i + 3; k < Math.min(reading.length - 1, i + 20); k++) {
    if (!(reading.landmarks(k) & IS)) continue;
    for (let said = k + 1; said <= k + 3; said++)
      if (FAILING.has(reading.norm(said)) || VERDICTS.has(reading.norm(said))) {
        ballot.vote('analogy-rejection/to-compare-is-wrong', 2.5, i, said + 1, 'analogy_marker');
        return;
      }
    return;
  }
}

/** What is looked at where these words stand. */
const FRAMES = [
  [DENIAL, denied],
  [UNLIKE, unlike],
  [COMPARISON, failing],
  [LIKE, notLike],
] as const;
