/** Hints: votes that are worth weighing beside others and say too little alone. */
import type { SpanType } from '../model/index.js';
import type { Ballot } from './ballot.js';
/** Takes hints back, by a vote of this name, where nothing stronger stands beside them: alone they do not speak for the move. */
export declare function takeBackHints(rule: string, ballot: Ballot, type: SpanType): void;
