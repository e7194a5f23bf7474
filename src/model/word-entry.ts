/**
 * A normalized word, as one object for all its tokens in all essays. A room that finds something out about a word as such keeps it
 * there, in the field of its own, and asks for it token by token without looking the word up. What hangs on a sentence, an essay or
 * a newsroom's settings has no place here.
 */
export class WordEntry {
  readonly norm: string;
  /** undefined until the room has met the word. */
  tag: unknown = undefined;
  weigh: unknown = undefined;
  relate: unknown = undefined;

  constructor(norm: string) {
    this.norm = norm;
  }
}
