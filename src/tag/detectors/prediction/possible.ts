/** "would", "may", "might", "could": what would or might come, and the conditions it hangs on. */
import type { Token } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import {
  afterAdverbs,
  CAUSATIVE,
  CHANGE,
  classBits,
  isParticiple,
  norm,
  openingWord,
  subjectKind,
} from '../../grammar.js';
import { depthOf, MAY, rulesOf, WOULD } from './votes.js';

const WOULD_RULES = rulesOf('would');
const MAY_RULES = rulesOf('may');

/** "would" of taste, courtesy or a wish. */
const TASTE = new Set(['rather', 'like', 'love']);
const POLITE = new Set(
  'prefer say argue suggest think hope want submit urge recommend ask note add appreciate hate expect imagine call agree encourage'.split(
    ' ',
  ),
);

const isPerfect = (tokens: readonly Token[], k: number): boolean =>
  norm(tokens, k) === 'have' && isParticiple(tokens[afterAdverbs(tokens, k + 1)]);

export function would(tokens: readonly Token[], i: number, ballot: Ballot): void {
  const k = afterAdverbs(tokens, i + 1);
  const verb = norm(tokens, k);
  if (TASTE.has(verb)) return;
  const kind = subjectKind(tokens, i);
  if ((kind === 'i' || kind === 'we') && POLITE.has(verb)) return;
  if (isPerfect(tokens, k)) {
    ballot.vote('prediction/would-have-done', -1, i, k + 2, 'future');
    return;
  }
  if (depthOf(tokens, i) !== 'main') {
    ballot.vote('prediction/would-inside', 0.1, i, i + 1, 'future');
    return;
  }
  ballot.vote(WOULD_RULES[kind], WOULD[kind], i, i + 1, 'future');
  if (classBits(tokens, k) & (CAUSATIVE | CHANGE))
    ballot.vote('prediction/would-change', 0.6, i, k + 1, 'future');
}

export function may(tokens: readonly Token[], i: number, ballot: Ballot): void {
  const k = afterAdverbs(tokens, i + 1);
  if (i === 0 || isPerfect(tokens, k)) return;
  const kind = subjectKind(tokens, i);
  if (depthOf(tokens, i) !== 'main') ballot.vote('prediction/may-inside', 0.1, i, i + 1, 'future');
  else ballot.vote(MAY_RULES[kind], MAY[kind], i, i + 1, 'future');
  if (classBits(tokens, k) & (CAUSATIVE | CHANGE))
    ballot.vote('prediction/may-change', 0.3, i, k + 1, 'future');
}

/** What cannot go on will end: "This cannot last." */
const LASTING = new Set(
  'last hold stand survive end win succeed continue work endure go keep persist stay escape'.split(' '),
);

export function cannot(tokens: readonly Token[], i: number, ballot: Ballot): void {
  const k = afterAdverbs(tokens, i + 1);
  if (k === i + 1 || !LASTING.has(norm(tokens, k)) || depthOf(tokens, i) !== 'main') return;
  const negated =
    norm(tokens, i + 1) === 'not' || norm(tokens, i + 1) === "n't" || norm(tokens, i + 1) === 'never';
  if (negated) ballot.vote('prediction/cannot-last', 0.9, i, k + 1, 'future');
}

const CONDITIONS = new Set(['if', 'unless', 'otherwise', 'once', 'when']);

/** A condition beside the future verb at `main`; firm with "will" and "would". */
export function condition(tokens: readonly Token[], main: number, firm: boolean, ballot: Ballot): void {
  const first = openingWord(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]!.norm;
    if (word.length > 9 || !CONDITIONS.has(word)) continue;
    if (word === 'if' && (norm(tokens, i - 1) === 'as' || norm(tokens, i - 1) === 'even')) continue;
    if (word === 'when' && i !== first) continue;
    const from = Math.min(i, main);
    if (word === 'when') ballot.vote('prediction/when-will', firm ? -0.3 : 0, from, from + 1, 'conditional');
    else
      ballot.vote(
        firm ? 'prediction/if-will' : 'prediction/if-may',
        firm ? 0.2 : 0.1,
        from,
        from + 1,
        'conditional',
      );
    return;
  }
}
