/** One thing hung on another: "if A, B", "when A, B", "by doing A, B", "doing A makes B". */
import type { Token } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import type { Site } from '../../detector.js';
import {
  BE,
  classBits,
  DO,
  groups,
  HAVE,
  isBaseForm,
  isBreak,
  isGerund,
  isPastForm,
  MODAL,
  NARRATIVE,
  norm,
  openingWord,
} from '../../grammar.js';

/** First in the sentence these stand for "if": "Should the vote fail, ...". */
const INVERTED = new Set(['should', 'were', 'had']);
const WILL = new Set(['will', "'ll", 'wo', 'shall', 'would', "'d", 'going']);
const CAN = new Set(['can', 'could', 'may', 'might', 'ca']);

export function conditions(site: Site, ballot: Ballot): void {
  const { tokens, question } = site.sentence;
  const first = openingWord(tokens);
  const opener = norm(tokens, first);
  if (opener === 'by' && isGerund(tokens[first + 1])) {
    ballot.vote('causal/by-doing', 1.3, first, first + 2, 'causal');
  } else if (opener === 'with' || opener === 'without' || opener === 'through' || opener === 'under')
    ballot.vote('causal/with-opening', 0.3, first, first + 1, 'causal');
  else if (isGerund(tokens[first]) && !question) gerundSubject(tokens, first, ballot);
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.quotation !== -1) continue;
    if (i === first && !question && INVERTED.has(token.norm)) hinge(tokens, i, first, question, ballot);
    else if (token.norm === 'if' || (token.norm === 'when' && !question) || token.norm === 'unless')
      hinge(tokens, i, first, question, ballot);
    else if (token.norm === 'by' && i > first && isGerund(tokens[i + 1]))
      ballot.vote('causal/later-by-doing', 0.8, i, i + 2, 'causal');
    else if (
      token.norm === 'to' &&
      i > first + 2 &&
      isBaseForm(tokens, i + 1) &&
      (tokens[i - 1]!.pos === 'NOUN' || tokens[i - 1]!.pos === 'PROPN')
    )
      ballot.vote('causal/in-order-to', 0, i, i + 2, 'causal');
    else if (token.norm === 'thus' || token.norm === 'thereby' || token.norm === 'therefore') {
      if (isGerund(tokens[i + 1])) ballot.vote('causal/thus-doing', 1.2, i, i + 2, 'causal');
    }
  }
}

/** "If A, B will": what the other clause says decides. */
function hinge(tokens: readonly Token[], i: number, first: number, question: boolean, ballot: Ballot): void {
  const word = tokens[i]!.norm;
  const before = norm(tokens, i - 1);
  if (
    word === 'if' &&
    (before === 'as' ||
      before === 'even' ||
      before === 'what' ||
      before === 'see' ||
      before === 'ask' ||
      before === 'wonder' ||
      before === 'know')
  )
    return;
  const leading = i === first;
  let from = 0;
  let to = i;
  if (leading) {
    let comma = i;
    while (comma < tokens.length && tokens[comma]!.norm !== ',') comma++;
    from = comma + 1;
    to = tokens.length;
    if (from >= to) return;
  }
  let modal: 'will' | 'can' | 'plain' = 'plain';
  for (let k = from; k < to; k++) {
    const w = tokens[k]!.norm;
    if (WILL.has(w)) {
      modal = 'will';
      break;
    }
    if (CAN.has(w)) modal = 'can';
  }
  if (word === 'when') {
    if (!leading && before !== ',') return;
    ballot.vote(
      modal === 'will'
        ? 'causal/when-will'
        : modal === 'can'
          ? 'causal/when-can'
          : pastIn(tokens, i)
            ? 'causal/when-past'
            : 'causal/when-present',
      modal === 'plain' ? (pastIn(tokens, i) ? -0.5 : 0.4) : 0.5,
      i,
      i + 1,
      'conditional',
    );
    return;
  }
  if (question) return;
  const name = leading
    ? modal === 'will'
      ? 'causal/if-then-will'
      : modal === 'can'
        ? 'causal/if-then-can'
        : 'causal/if-then'
    : modal === 'will'
      ? 'causal/will-if'
      : modal === 'can'
        ? 'causal/can-if'
        : 'causal/if-later';
  const weight = modal === 'will' ? 1.1 : modal === 'can' ? 0.5 : 0.3;
  ballot.vote(name, weight, i, i + 1, 'conditional');
}

function pastIn(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k < tokens.length; k++) {
    const token = tokens[k]!;
    if (
      token.norm === 'was' ||
      token.norm === 'were' ||
      token.norm === 'had' ||
      token.norm === 'did' ||
      classBits(tokens, k) & NARRATIVE
    )
      return true;
    if (token.pos === 'VERB' && isPastForm(token.norm) && !(groups(tokens, k - 1) & (BE | HAVE))) return true;
  }
  return false;
}

/** "Raising rents drives families out": an act as the subject of a verb that is not be. */
function gerundSubject(tokens: readonly Token[], first: number, ballot: Ballot): void {
  for (let k = first + 1; k < Math.min(tokens.length, first + 14); k++) {
    const token = tokens[k]!;
    if (isBreak(tokens, k)) return;
    const flags = groups(tokens, k);
    if (flags & (BE | DO | HAVE)) {
      ballot.vote('causal/doing-is', 0.2, first, k + 1, 'causal');
      return;
    }
    if (flags & MODAL) {
      ballot.vote('causal/doing-will', 1, first, k + 1, 'causal');
      return;
    }
    if (token.pos === 'VERB' && token.norm.endsWith('s') && !token.norm.endsWith('ss')) {
      ballot.vote('causal/doing-brings', 1.2, first, k + 1, 'causal');
      return;
    }
  }
}
