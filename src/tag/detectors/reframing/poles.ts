/** Frames with two poles in one sentence: "not X but Y", "it isn't X; it's Y", "X, not Y", "not to V but to V". */
import { wordSet } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import {
  ADJ,
  ADP,
  ADV,
  AUX,
  clauseEnd,
  clauseStart,
  DET,
  ED,
  ING,
  IS,
  isNoun,
  NOT,
  NOUN,
  NUM,
  nounPhrase,
  PERSON,
  PROPN,
  type Reading,
  VERB,
  WORD,
} from '../../phrases.js';

const FRAME = 'reframe';
/** "not only X but Y" adds; X stays true. */
const ADDING = wordSet('only just merely simply solely even yet alone exclusively');
const PRONOUNS = wordSet('it this that they these he she we you i there those');
/** Marks that may part the two poles. */
const LINKS = wordSet('— – ; , - -- :');
/** "If it is not X, it is Y": a condition, not a frame. */
const CONDITIONS = wordSet('if unless when because since while although though whenever where as');
/** No frame stretches further. */
const REACH = 24;

export function poles(reading: Reading, ballot: Ballot): void {
  if (!(reading.anyGroups & NOT)) return;
  for (let i = 0; i < reading.length; i++) {
    if (!(reading.groups(i) & NOT)) continue;
    const norm = reading.norm(i);
    // "The issue was |never the fee but the fraud."
    if (norm === 'never' && reading.landmarks(i - 1) & IS) notBut(reading, i, ballot);
    if (norm !== 'not' && norm !== "n't") continue;
    if (ADDING.has(reading.norm(i + 1))) {
      additive(reading, i, ballot);
      continue;
    }
    const verb = reading.norm(i - 1);
    const be = reading.landmarks(i - 1) & IS;
    notBut(reading, i, ballot);
    if (be || verb === 'do' || verb === 'does') affirmedAfter(reading, i, ballot);
    if (norm === 'not') notTail(reading, i, ballot);
    if (be) predicateDenied(reading, i, ballot);
  }
}

function additive(reading: Reading, i: number, ballot: Ballot): void {
  for (let k = i + 2; k < Math.min(reading.length, i + REACH); k++) {
    const norm = reading.norm(k);
    if (norm === 'but' || norm === 'also') {
      ballot.vote('reframing/not-only-but', -2, i, i + 2, FRAME);
      return;
    }
  }
  ballot.vote('reframing/not-just', -0.3, i, i + 2, FRAME);
}

/** The denied predicate names a kind ("is not a plan") or a topic ("is not about money"): frames often begin so. */
function predicateDenied(reading: Reading, i: number, ballot: Ballot): void {
  const next = reading.norm(i + 1);
  if (next === 'a' || next === 'an') {
    // "The mayor is not a resident": who somebody is not, no description refused.
    const phrase = nounPhrase(reading, i + 1);
    if (phrase !== null && reading.classes(phrase.head) & PERSON)
      ballot.vote('reframing/is-no-such-person', -0.3, i - 1, i + 2, FRAME);
    else ballot.vote('reframing/is-not-a', 0.3, i - 1, i + 2, FRAME);
  } else if (next === 'about') ballot.vote('reframing/is-not-about', 1.2, i - 1, i + 2, FRAME);
  else if (next === 'to') ballot.vote('reframing/is-not-to', 0.5, i - 1, i + 2, FRAME);
}

type Shape = 'noun' | 'quality' | 'preposition' | 'infinitive' | 'verb' | 'other';

/** What kind of phrase starts here: two poles of one frame are built alike. */
function shapeAt(reading: Reading, i: number): Shape {
  if (reading.norm(i) === 'to') return 'infinitive';
  const forms = reading.forms(i);
  if (forms & ADP) return 'preposition';
  if (forms & (DET | NOUN | PROPN | NUM)) return 'noun';
  if (forms & ADJ) return reading.forms(i + 1) & (NOUN | PROPN | ADJ) ? 'noun' : 'quality';
  return forms & VERB ? 'verb' : 'other';
}

/** "not X but Y": what follows "but" takes the place of X in the same predicate. */
function notBut(reading: Reading, i: number, ballot: Ballot): void {
  if (reading.norm(i + 1) === 'that') return;
  for (let k = i + 2; k < Math.min(reading.length - 1, i + REACH); k++) {
    const norm = reading.norm(k);
    if (norm === ';' || norm === ':') return;
    if (norm === 'but') {
      butAt(reading, i, k, ballot);
      return;
    }
  }
}

function butAt(reading: Reading, i: number, k: number, ballot: Ballot): void {
  const before = reading.norm(k - 1);
  if (before === 'anything' || before === 'choice' || before === 'nothing' || before === 'all') return;
  let from = k + 1;
  if (reading.norm(from) === ',') from++;
  if (from >= reading.length) return;
  const opening = reading.norm(i + 1);
  const after = reading.norm(from);
  // "is not X but Y" replaces what the sentence is about; "did it not by X but by Y" only how it was done.
  const predicate = (reading.landmarks(i - 1) & IS) !== 0;
  if (after === 'rather' || after === 'instead') {
    ballot.vote('reframing/not-but-rather', 3, i, from + 1, FRAME);
  } else if (after === 'because' || after === 'about') {
    ballot.vote('reframing/not-but-because', 2.5, i, from + 1, FRAME);
  } else if (PRONOUNS.has(after)) {
    if (reading.landmarks(from + 1) & IS) ballot.vote('reframing/not-but-it-is', 0.2, i, from + 2, FRAME);
  } else if (after === opening && (predicate || !(reading.forms(from) & ADP))) {
    ballot.vote(predicate ? 'reframing/is-not-x-but-x' : 'reframing/not-x-but-x', 2.5, i, from + 1, FRAME);
  } else if (ownClause(reading, from)) {
    ballot.vote('reframing/not-but-clause', -0.5, i, from, FRAME);
  } else {
    const shape = shapeAt(reading, from);
    const alike = shape === shapeAt(reading, i + 1) && shape !== 'other';
    if (after === opening) ballot.vote('reframing/not-by-x-but-by', 1.2, i, from + 1, FRAME);
    else if (alike)
      ballot.vote(
        predicate ? 'reframing/is-not-x-but-y' : 'reframing/not-x-but-y',
        predicate ? 2.2 : 1.2,
        i,
        from + 1,
        FRAME,
      );
    else if (shape === 'infinitive' || (shape === 'noun' && reading.norm(i + 1).endsWith('ing')))
      ballot.vote('reframing/not-but-to', 1.2, i, from + 1, FRAME);
    else ballot.vote('reframing/not-but-unlike', 0.1, i, from + 1, FRAME);
  }
}

/** Whether a clause with a subject and a finite verb of its own starts here: "but the systems in place are better". */
function ownClause(reading: Reading, from: number): boolean {
  const shape = shapeAt(reading, from);
  if (shape !== 'noun') return (reading.forms(from) & (AUX | ADV)) !== 0;
  const end = Math.min(clauseEnd(reading, from), from + 14);
  for (let k = from + 1; k < end; k++) {
    const norm = reading.norm(k);
    if (norm === 'that' || norm === 'who' || norm === 'which') return false;
    const forms = reading.forms(k);
    if (forms & AUX && reading.norm(k - 1) !== 'to') return true;
    if (forms & VERB && !(forms & ING) && isNoun(reading, k - 1))
      return !(forms & ED) || !(reading.forms(k + 1) & ADP);
  }
  return false;
}

/** "It's not X; it's Y", "That is not X — that's Y", "It's not about X, it's about Y". */
function affirmedAfter(reading: Reading, i: number, ballot: Ballot): void {
  const start = clauseStart(reading, i - 1);
  if (start > 0 && CONDITIONS.has(reading.norm(start - 1))) return;
  const next = reading.norm(i + 1);
  for (let k = i + 2; k < Math.min(reading.length - 2, i + 30); k++) {
    if (reading.forms(k) & WORD) continue;
    const mark = reading.norm(k);
    if (!LINKS.has(mark)) continue;
    const subject = reading.norm(k + 1);
    const denied = reading.norm(k + 3) === 'not' || reading.norm(k + 3) === "n't";
    if (PRONOUNS.has(subject) && subject !== 'there' && reading.landmarks(k + 2) & IS && !denied) {
      const same = reading.norm(start) === subject;
      // "It doesn't matter; you're late": only a form of be is answered by another.
      if (!same && !(reading.landmarks(i - 1) & IS) && next !== 'because') return;
      const rule =
        next === 'about' || next === 'because'
          ? 'reframing/not-about-its-about'
          : mark !== ','
            ? same
              ? 'reframing/its-not-its'
              : 'reframing/x-is-not-its'
            : same
              ? 'reframing/its-not-comma-its'
              : 'reframing/x-is-not-comma-its';
      ballot.vote(rule, mark === ',' && !same ? 1 : 2.5, i - 1, k + 3, FRAME);
      return;
    }
    // "The answer is not a wall; the answer is trade": the same words come back affirmed.
    if (mark !== ',' && repeats(reading, k + 1, start, i)) {
      ballot.vote('reframing/same-subject-affirmed', 2.5, i - 1, k + 3, FRAME);
      return;
    }
  }
}

/** Whether the two words at `from` are those that the denied clause opened with. */
const repeats = (reading: Reading, from: number, start: number, denial: number): boolean =>
  denial - start >= 2 &&
  (reading.forms(from) & WORD) !== 0 &&
  reading.norm(from) === reading.norm(start) &&
  reading.norm(from + 1) === reading.norm(start + 1);

const TAILS: Readonly<Record<Shape, string>> = {
  noun: 'reframing/comma-not-noun',
  quality: 'reframing/comma-not-quality',
  preposition: 'reframing/comma-not-preposition',
  infinitive: 'reframing/comma-not-infinitive',
  verb: 'reframing/comma-not-verb',
  other: 'reframing/comma-not-other',
};

/** "To be perfectly fair,". */
const LONGEST_OPENER = 5;

/** "X, not Y" at the end of a clause. */
function notTail(reading: Reading, i: number, ballot: Ballot): void {
  const before = reading.norm(i - 1);
  const next = reading.norm(i + 1);
  if (next === '' || !(before === ',' || before === '—' || before === '–' || before === 'and')) return;
  if (next === 'least' || next === 'unlike' || (next === 'to' && reading.norm(i + 2) === 'mention')) return;
  const end = clauseEnd(reading, i + 1);
  if (end - i > 11 || end === i + 1) return;
  for (let k = i + 1; k < end; k++) if (reading.forms(k) & AUX && reading.norm(k - 1) !== 'to') return;
  if (reading.norm(0) === 'to' && reading.norm(1) === 'be' && i <= LONGEST_OPENER) return;
  const shape = shapeAt(reading, i + 1);
  const indefinite = next === 'a' || next === 'an';
  if (before === 'and') ballot.vote('reframing/and-not-tail', 0.5, i - 1, i + 2, FRAME);
  else if (shape === 'noun' && predicateBefore(reading, i - 1))
    ballot.vote(indefinite ? 'reframing/is-x-not-a-y' : 'reframing/is-x-not-y', 2, i - 1, i + 2, FRAME);
  else if (indefinite) ballot.vote('reframing/comma-not-a', 1.5, i - 1, i + 2, FRAME);
  else ballot.vote(TAILS[shape], 0.8, i - 1, i + 2, FRAME);
}

/** Whether a form of be stands in the clause that ends here: "It's a dialog, |not a dump". */
function predicateBefore(reading: Reading, end: number): boolean {
  for (let k = end - 1; k >= Math.max(0, end - 9); k--) {
    // "To be sure, |not every pier floods" opens the sentence.
    if (reading.landmarks(k) & IS) return reading.norm(k - 1) !== 'to';
    if (reading.forms(k) & VERB || reading.norm(k) === ',') return false;
  }
  return false;
}
