/** Sentences of nothing but joining words: "And yet." They lead over to what follows, and claim nothing. */
import type { Token } from '../stages.js';
import { wordSet } from './word-set.js';

const JOINTS = wordSet(
  'and but yet so still then again even or nor however nevertheless nonetheless anyway meanwhile though also too instead',
);
/** More tokens than that say something. */
const MOST = 5;

/** Whether a sentence holds joining words and marks alone. Needs one token at least. */
export function isJoint(tokens: readonly Token[]): boolean {
  return (
    tokens.length <= MOST && tokens[0]!.word && tokens.every(({ word, norm }) => !word || JOINTS.has(norm))
  );
}
