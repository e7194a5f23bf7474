/** Frames with two poles in one sentence: "not X but Y", "it isn't X; it's Y", "X, not Y", "not to V but to V". */
import type { Token } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import { BE, clauseEnd, clauseStart, is, isNoun, normAt, nounPhrase } from '../../phrases.js';

const FRAME = 'reframe';
/** "not only X but Y" adds; X stays true. */
const ADDING = new Set('only just merely simply solely even yet alone exclusively'.split(' '));
const PRONOUNS = new Set('it this that they these he she we you i there those'.split(' '));
/** Marks that may part the two poles. */
const LINKS = new Set('— – ; , - -- :'.split(' '));
/** "If it is not X, it is Y": a condition, not a frame. */
const CONDITIONS = new Set('if unless when because since while although though whenever where as'.split(' '));
/** No frame stretches further. */
const REACH = 24;

/** `denials`: where "not" and its like stand. */
export function poles(tokens: readonly Token[], denials: readonly number[], ballot: Ballot): void {
  for (const i of denials) {
    const { norm } = tokens[i]!;
    if (norm !== 'not' && norm !== "n't") continue;
    if (ADDING.has(normAt(tokens, i + 1))) {
      additive(tokens, i, ballot);
      continue;
    }
    const verb = normAt(tokens, i - 1);
    notBut(tokens, i, ballot);
    if (BE.has(verb) || verb === 'do' || verb === 'does') affirmedAfter(tokens, i, ballot);
    if (norm === 'not') notTail(tokens, i, ballot);
    if (BE.has(verb)) predicateDenied(tokens, i, ballot);
  }
}

function additive(tokens: readonly Token[], i: number, ballot: Ballot): void {
  for (let k = i + 2; k < Math.min(tokens.length, i + REACH); k++) {
    const { norm } = tokens[k]!;
    if (norm === 'but' || norm === 'also') {
      ballot.vote('reframing/not-only-but', -2, i, i + 2, FRAME);
      return;
    }
  }
  ballot.vote('reframing/not-just', -0.3, i, i + 2, FRAME);
}

/** The denied predicate names a kind ("is not a plan") or a topic ("is not about money"): frames often begin so. */
function predicateDenied(tokens: readonly Token[], i: number, ballot: Ballot): void {
  const next = normAt(tokens, i + 1);
  if (next === 'a' || next === 'an') {
    // "The mayor is not a resident": who somebody is not, no description refused.
    const phrase = nounPhrase(tokens, i + 1);
    const person = phrase !== null && is(tokens[phrase.head], 'person');
    if (person) ballot.vote('reframing/is-no-such-person', -0.3, i - 1, i + 2, FRAME);
    else ballot.vote('reframing/is-not-a', 0.3, i - 1, i + 2, FRAME);
  } else if (next === 'about') ballot.vote('reframing/is-not-about', 1.2, i - 1, i + 2, FRAME);
  else if (next === 'to') ballot.vote('reframing/is-not-to', 0.5, i - 1, i + 2, FRAME);
}

type Shape = 'noun' | 'quality' | 'preposition' | 'infinitive' | 'verb' | 'other';

/** What kind of phrase starts here: two poles of one frame are built alike. */
function shapeAt(tokens: readonly Token[], i: number): Shape {
  const token = tokens[i];
  if (token === undefined) return 'other';
  if (token.norm === 'to') return 'infinitive';
  switch (token.pos) {
    case 'ADP':
      return 'preposition';
    case 'DET':
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
      return 'noun';
    case 'ADJ':
      return isNoun(tokens[i + 1]) || tokens[i + 1]?.pos === 'ADJ' ? 'noun' : 'quality';
    case 'VERB':
      return 'verb';
    default:
      return 'other';
  }
}

/** "not X but Y": what follows "but" takes the place of X in the same predicate. */
function notBut(tokens: readonly Token[], i: number, ballot: Ballot): void {
  const opening = tokens[i + 1];
  if (opening === undefined || opening.norm === 'that') return;
  for (let k = i + 2; k < Math.min(tokens.length - 1, i + REACH); k++) {
    const { norm } = tokens[k]!;
    if (norm === ';' || norm === ':') return;
    if (norm === 'but') {
      butAt(tokens, i, k, opening, ballot);
      return;
    }
  }
}

function butAt(tokens: readonly Token[], i: number, k: number, opening: Token, ballot: Ballot): void {
  const before = normAt(tokens, k - 1);
  if (before === 'anything' || before === 'choice' || before === 'nothing' || before === 'all') return;
  let from = k + 1;
  if (normAt(tokens, from) === ',') from++;
  const after = tokens[from];
  if (after === undefined) return;
  // "is not X but Y" replaces what the sentence is about; "did it not by X but by Y" only how it was done.
  const predicate = BE.has(normAt(tokens, i - 1));
  if (after.norm === 'rather' || after.norm === 'instead') {
    ballot.vote('reframing/not-but-rather', 3, i, from + 1, FRAME);
  } else if (after.norm === 'because' || after.norm === 'about') {
    ballot.vote('reframing/not-but-because', 2.5, i, from + 1, FRAME);
  } else if (PRONOUNS.has(after.norm)) {
    if (BE.has(normAt(tokens, from + 1))) ballot.vote('reframing/not-but-it-is', 0.2, i, from + 2, FRAME);
  } else if (after.norm === opening.norm && (predicate || after.pos !== 'ADP')) {
    ballot.vote(predicate ? 'reframing/is-not-x-but-x' : 'reframing/not-x-but-x', 2.5, i, from + 1, FRAME);
  } else if (ownClause(tokens, from)) {
    ballot.vote('reframing/not-but-clause', -0.5, i, from, FRAME);
  } else {
    const shape = shapeAt(tokens, from);
    const alike = shape === shapeAt(tokens, i + 1) && shape !== 'other';
    if (after.norm === opening.norm) ballot.vote('reframing/not-by-x-but-by', 1.2, i, from + 1, FRAME);
    else if (alike)
      ballot.vote(
        predicate ? 'reframing/is-not-x-but-y' : 'reframing/not-x-but-y',
        predicate ? 2.2 : 1.2,
        i,
        from + 1,
        FRAME,
      );
    else if (shape === 'infinitive' || (shape === 'noun' && normAt(tokens, i + 1).endsWith('ing')))
      ballot.vote('reframing/not-but-to', 1.2, i, from + 1, FRAME);
    else ballot.vote('reframing/not-but-unlike', 0.1, i, from + 1, FRAME);
  }
}

/** Whether a clause with a subject and a finite verb of its own starts here: "but the systems in place are better". */
function ownClause(tokens: readonly Token[], from: number): boolean {
  const shape = shapeAt(tokens, from);
  if (shape !== 'noun') return tokens[from]!.pos === 'AUX' || tokens[from]!.pos === 'ADV';
  const end = Math.min(clauseEnd(tokens, from), from + 14);
  for (let k = from + 1; k < end; k++) {
    const { pos, norm } = tokens[k]!;
    if (norm === 'that' || norm === 'who' || norm === 'which') return false;
    if (pos === 'AUX' && normAt(tokens, k - 1) !== 'to') return true;
    if (pos === 'VERB' && !norm.endsWith('ing') && isNoun(tokens[k - 1]))
      return !norm.endsWith('ed') || tokens[k + 1]?.pos !== 'ADP';
  }
  return false;
}

/** "It's not X; it's Y", "That is not X — that's Y", "It's not about X, it's about Y". */
function affirmedAfter(tokens: readonly Token[], i: number, ballot: Ballot): void {
  const start = clauseStart(tokens, i - 1);
  if (start > 0 && CONDITIONS.has(normAt(tokens, start - 1))) return;
  const next = normAt(tokens, i + 1);
  for (let k = i + 2; k < Math.min(tokens.length - 2, i + 30); k++) {
    const mark = tokens[k]!.text;
    if (!LINKS.has(mark)) continue;
    const subject = tokens[k + 1]!;
    const denied = normAt(tokens, k + 3) === 'not' || normAt(tokens, k + 3) === "n't";
    if (PRONOUNS.has(subject.norm) && subject.norm !== 'there' && BE.has(normAt(tokens, k + 2)) && !denied) {
      const same = normAt(tokens, start) === subject.norm;
      // "It doesn't matter; you're late": only a form of be is answered by another.
      if (!same && !BE.has(normAt(tokens, i - 1)) && next !== 'because') return;
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
    if (mark !== ',' && repeats(tokens, k + 1, start, i)) {
      ballot.vote('reframing/same-subject-affirmed', 2.5, i - 1, k + 3, FRAME);
      return;
    }
  }
}

/** Whether the two words at `from` are those that the denied clause opened with. */
const repeats = (tokens: readonly Token[], from: number, start: number, denial: number): boolean =>
  denial - start >= 2 &&
  tokens[from]!.word &&
  tokens[from]!.norm === normAt(tokens, start) &&
  normAt(tokens, from + 1) === normAt(tokens, start + 1);

const TAILS: Readonly<Record<Shape, string>> = {
  noun: 'reframing/comma-not-noun',
  quality: 'reframing/comma-not-quality',
  preposition: 'reframing/comma-not-preposition',
  infinitive: 'reframing/comma-not-infinitive',
  verb: 'reframing/comma-not-verb',
  other: 'reframing/comma-not-other',
};

/** "X, not Y" at the end of a clause. */
function notTail(tokens: readonly Token[], i: number, ballot: Ballot): void {
  const before = normAt(tokens, i - 1);
  const next = tokens[i + 1];
  if (next === undefined || !(before === ',' || before === '—' || before === '–' || before === 'and')) return;
  if (
    next.norm === 'least' ||
    next.norm === 'unlike' ||
    (next.norm === 'to' && normAt(tokens, i + 2) === 'mention')
  )
    return;
  const end = clauseEnd(tokens, i + 1);
  if (end - i > 11 || end === i + 1) return;
  for (let k = i + 1; k < end; k++) if (tokens[k]!.pos === 'AUX') return;
  const shape = shapeAt(tokens, i + 1);
  const indefinite = next.norm === 'a' || next.norm === 'an';
  if (before === 'and') ballot.vote('reframing/and-not-tail', 0.5, i - 1, i + 2, FRAME);
  else if (shape === 'noun' && predicateBefore(tokens, i - 1))
    ballot.vote(indefinite ? 'reframing/is-x-not-a-y' : 'reframing/is-x-not-y', 2, i - 1, i + 2, FRAME);
  else if (indefinite) ballot.vote('reframing/comma-not-a', 1.5, i - 1, i + 2, FRAME);
  else ballot.vote(TAILS[shape], 0.8, i - 1, i + 2, FRAME);
}

/** Whether a form of be stands in the clause that ends here: "It's a dialog, |not a dump". */
function predicateBefore(tokens: readonly Token[], end: number): boolean {
  for (let k = end - 1; k >= Math.max(0, end - 9); k--) {
    if (BE.has(tokens[k]!.norm)) return true;
    if (tokens[k]!.pos === 'VERB' || tokens[k]!.text === ',') return false;
  }
  return false;
}
