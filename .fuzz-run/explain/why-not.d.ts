/** Why a sentence does not make a move: which moves are asked about, and what was looked for. */
import { type MoveKind, type Sentence } from '../model/index.js';
import type { Reason } from '../tag/why.js';
import type { WhyNot } from './explanation.js';
/** The moves to explain where nobody asks: assertion, where nothing is claimed, and those that were nearly found. */
export declare function unasked(sentence: Sentence, reasons: readonly Reason[]): MoveKind[];
export declare function whyNot(sentence: Sentence, move: MoveKind, reasons: readonly Reason[]): WhyNot;
