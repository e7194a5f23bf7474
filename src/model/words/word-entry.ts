/**
 * A normalized word, as one object for all its tokens in all essays. A room that finds something out about a word as such keeps it
 * there, in the field of its own, and asks for it token by token without looking the word up. What hangs on a sentence, an essay or
 * a newsroom's settings has no place here.
 */
export class WordEntry {
  readonly norm: string;
  readonly hash: number;
  /** undefined until the room has met the word. */
  attribute: unknown = undefined;
  tag: unknown = undefined;
  weigh: unknown = undefined;
  relate: unknown = undefined;

  constructor(norm: string) {
    this.norm = norm;
    this.hash = hashWord(norm);
  }
}

/** FNV-1a over the UTF-16 units of a word (or of its first `units`), as a 32-bit integer. */
export function hashWord(word: string, units = word.length): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < units; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}
