/** Hints: votes that are worth weighing beside others and say too little alone. */
import type { MoveKind, SpanType } from '../model/index.js';
import type { Ballot } from './ballot.js';

/** Votes that add up to less do not speak for the move (in log-odds). */
const ENOUGH = 0.7;

/** Takes hints back where nothing stronger stands beside them, so that alone they do not speak for the move. */
export function takeBackHints(move: MoveKind, ballot: Ballot, type: SpanType): void {
  const { sum } = ballot;
  if (sum > 0 && sum < ENOUGH) ballot.vote(RULES.get(move) ?? remember(move), -ENOUGH, 0, 1, type);
}

const RULES = new Map<MoveKind, string>();

function remember(move: MoveKind): string {
  const rule = `${move}/only-hints`;
  RULES.set(move, rule);
  return rule;
}
