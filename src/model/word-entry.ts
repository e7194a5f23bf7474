/**
 * A normalized word, as one object for all its tokens in all essays. A room that finds something out about a word as such keeps it
 * there, in the field of its own, and asks for it token by token without looking the word up. What hangs on a sentence, an essay or
 * a newsroom's settings has no place here.
 */
export class WordEntry {
  readonly norm: string;
  /** One of 32 bits that the word shares with others: what is sought among words without the bit need not be looked up. */
  readonly bit: number;
  /** undefined until the room has met the word. */
  tag: unknown = undefined;
  weigh: unknown = undefined;
  relate: unknown = undefined;

  constructor(norm: string) {
    this.norm = norm;
    this.bit = bitOf(norm);
  }
}

export function bitOf(norm: string): number {
  let hash = 0;
  for (let i = 0; i < norm.length; i++) hash = Math.imul(hash ^ norm.charCodeAt(i), 0x01000193);
  return 1 << ((hash ^ (hash >>> 15)) & 31);
}
