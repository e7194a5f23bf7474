/** Frames with two poles in one sentence: "not X but Y", "it isn't X; it's Y", "X, not Y", "not to V but to V". */
import type { Token } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import { BE, clauseEnd, isNoun, normAt } from '../../phrases.js';

const FRAME = 'reframe';
/** "not only X but Y" adds; X stays true. */
const ADDING = new Set([
  'only',
  'just',
  'merely',
  'simply',
  'solely',
  'even',
  'necessarily',
  'yet',
  'alone',
  'exclusively',
]);
const PRONOUNS = new Set([
  'it',
  'this',
  'that',
  'they',
  'these',
  'he',
  'she',
  'we',
  'you',
  'i',
  'there',
  'those',
]);
const LINKS = new Set(['—', '–', ';', ',', '-', '--', ':']);
const REACH = 24;

export function poles(tokens: readonly Token[], ballot: Ballot): void {
  for (let i = 0; i < tokens.length; i++) {
    const { norm } = tokens[i]!;
    if (norm !== 'not' && norm !== "n't" && norm !== 'never' && norm !== 'no') continue;
    const next = normAt(tokens, i + 1);
    if (ADDING.has(next) && next !== 'necessarily') {
      if (norm !== 'no') additive(tokens, i, ballot);
      continue;
    }
    if (norm === 'not' || norm === "n't" || norm === 'never') {
      notBut(tokens, i, ballot);
      if (BE.has(normAt(tokens, i - 1)) || normAt(tokens, i - 1) === 'do' || normAt(tokens, i - 1) === 'does')
        affirmedAfter(tokens, i, ballot);
    }
    if (norm === 'not') notTail(tokens, i, ballot);
  }
}

function additive(tokens: readonly Token[], i: number, ballot: Ballot): void {
  for (let k = i + 2; k < Math.min(tokens.length, i + REACH); k++) {
    const norm = tokens[k]!.norm;
    if (norm === 'but' || norm === 'also') {
      ballot.vote('reframing/not-only-but', -1.5, i, i + 2, FRAME);
      return;
    }
  }
  ballot.vote('reframing/not-just', -0.3, i, i + 2, FRAME);
}

/** "not X but Y": what follows "but" takes the place of X in the same predicate. */
function notBut(tokens: readonly Token[], i: number, ballot: Ballot): void {
  const opening = tokens[i + 1];
  if (opening === undefined) return;
  if (opening.norm === 'that' || (opening.norm === 'to' && normAt(tokens, i + 2) === 'mention')) return;
  for (let k = i + 2; k < Math.min(tokens.length - 1, i + REACH); k++) {
    const { norm, text } = tokens[k]!;
    if (norm === ';' || text === '.' || norm === ':') return;
    if (norm !== 'but') continue;
    const after = tokens[k + 1]!;
    if (
      normAt(tokens, k - 1) === 'anything' ||
      normAt(tokens, k - 1) === 'choice' ||
      normAt(tokens, k - 1) === 'nothing'
    )
      return;
    if (
      after.norm === 'rather' ||
      after.norm === 'instead' ||
      (after.norm === ',' && normAt(tokens, k + 2) === 'rather')
    ) {
      ballot.vote('reframing/not-but-rather', 3, i, k + 2, FRAME);
      return;
    }
    if (after.norm === opening.norm && opening.pos !== 'PRON') {
      ballot.vote('reframing/not-x-but-x', 3, i, k + 2, FRAME);
      return;
    }
    if (after.norm === 'because' || after.norm === 'about') {
      ballot.vote('reframing/not-but-because', 2.5, i, k + 2, FRAME);
      return;
    }
    if (PRONOUNS.has(after.norm)) {
      // "It is not X, but it is Y" replaces; "It is not X, but we like it" does not.
      if (
        BE.has(normAt(tokens, k + 2)) &&
        PRONOUNS.has(after.norm) &&
        after.norm !== 'i' &&
        after.norm !== 'we' &&
        after.norm !== 'you'
      )
        ballot.vote('reframing/not-but-it-is', 0.8, i, k + 3, FRAME);
      return;
    }
    if (finiteSoon(tokens, k + 1)) {
      ballot.vote('reframing/not-but-clause', -0.3, i, k + 1, FRAME);
      return;
    }
    const comma = normAt(tokens, k - 1) === ',';
    const near = k - i <= 10;
    ballot.vote(
      comma
        ? near
          ? 'reframing/not-comma-but-near'
          : 'reframing/not-comma-but'
        : near
          ? 'reframing/not-but-near'
          : 'reframing/not-but',
      comma ? (near ? 1.8 : 1.2) : near ? 2 : 1.5,
      i,
      k + 1,
      FRAME,
    );
    return;
  }
}

/** A clause of its own follows: a noun phrase and a finite verb before the next mark. */
function finiteSoon(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from]!;
  if (first.pos === 'ADP' || first.norm === 'to' || first.pos === 'VERB') return false;
  const end = Math.min(clauseEnd(tokens, from), from + 10);
  for (let k = from + 1; k < end; k++) {
    const { pos, norm } = tokens[k]!;
    if (norm === 'that' || norm === 'who' || norm === 'which' || norm === 'to') return false;
    if (pos === 'AUX') return true;
    if (pos === 'VERB' && !norm.endsWith('ing') && isNoun(tokens[k - 1])) return true;
  }
  return false;
}

/** "It's not X; it's Y", "That is not X — that's Y", "It's not about X, it's about Y". */
function affirmedAfter(tokens: readonly Token[], i: number, ballot: Ballot): void {
  const about = normAt(tokens, i + 1) === 'about';
  const because = normAt(tokens, i + 1) === 'because';
  for (let k = i + 2; k < Math.min(tokens.length - 2, i + 30); k++) {
    if (!LINKS.has(tokens[k]!.text)) continue;
    const subject = tokens[k + 1]!;
    const verb = normAt(tokens, k + 2);
    const beNext = BE.has(verb) && normAt(tokens, k + 3) !== 'not' && normAt(tokens, k + 3) !== "n't";
    if (PRONOUNS.has(subject.norm) && beNext) {
      const rule = about
        ? 'reframing/not-about-its-about'
        : because
          ? 'reframing/not-because-its-because'
          : tokens[k]!.text === ','
            ? 'reframing/its-not-comma-its'
            : 'reframing/its-not-its';
      ballot.vote(rule, 2.5, i - 1, k + 3, FRAME);
      return;
    }
    // "The answer is not CAFTA; the answer is": the same words come back affirmed.
    if (sameOpening(tokens, k + 1, i)) {
      ballot.vote('reframing/same-subject-affirmed', 2.5, i - 1, k + 3, FRAME);
      return;
    }
  }
}

function sameOpening(tokens: readonly Token[], from: number, before: number): boolean {
  const first = tokens[from]!.norm;
  for (let k = 0; k < before - 1; k++)
    if (
      tokens[k]!.norm === first &&
      normAt(tokens, k + 1) === normAt(tokens, from + 1) &&
      tokens[from]!.word &&
      tokens[from + 1]!.word
    )
      return true;
  return false;
}

/** "X, not Y" at the end of a sentence or clause. */
function notTail(tokens: readonly Token[], i: number, ballot: Ballot): void {
  const before = tokens[i - 1];
  if (
    before === undefined ||
    !(before.text === ',' || before.text === '—' || before.text === '–' || before.text === '-')
  ) {
    if (before !== undefined && before.norm === 'and' && endsSoon(tokens, i + 1))
      ballot.vote('reframing/and-not-tail', 0.7, i - 1, i + 2, FRAME);
    return;
  }
  const next = tokens[i + 1];
  if (
    next === undefined ||
    next.norm === 'only' ||
    next.norm === 'just' ||
    next.norm === 'least' ||
    (next.norm === 'to' && normAt(tokens, i + 2) === 'mention') ||
    next.norm === 'unlike'
  )
    return;
  if (endsSoon(tokens, i + 1)) {
    const phrase = next.pos === 'DET' || next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN';
    ballot.vote(
      phrase ? 'reframing/comma-not-noun' : 'reframing/comma-not',
      phrase ? 1.5 : 1.2,
      i - 1,
      i + 2,
      FRAME,
    );
  }
}

/** The clause ends within some words and holds no finite verb. */
function endsSoon(tokens: readonly Token[], from: number): boolean {
  const end = clauseEnd(tokens, from);
  if (end - from > 10 || end === from) return false;
  for (let k = from; k < end; k++) if (tokens[k]!.pos === 'AUX') return false;
  return true;
}
