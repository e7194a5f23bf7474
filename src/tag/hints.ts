/** Hints: votes that are worth weighing beside others and say too little alone. */
import type { SpanType } from '../model/index.js';
import type { Ballot } from './ballot.js';

/** Votes that add up to less do not speak for the move (in log-odds). */
const ENOUGH = 0.7;

/** Takes hints back, by a vote of this name, where nothing stronger stands beside them: alone they do not speak for the move. */
export function takeBackHints(rule: string, ballot: Ballot, type: SpanType): void {
  const { sum } = ballot;
  if (sum > 0 && sum < ENOUGH) ballot.vote(rule, -ENOUGH, 0, 1, type);
}
