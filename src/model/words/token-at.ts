import type { Token } from '../stages.js';

/**
 * The i-th token; undefined where none stands there. Rules that look at the word before ask for place -1 in every sentence, and
 * an engine takes that for the name of a property, which it looks for all over: twenty times as slow as any place in the list.
 */
export const tokenAt = <T extends Token>(tokens: readonly T[], i: number): T | undefined =>
  i < 0 ? undefined : tokens[i];
