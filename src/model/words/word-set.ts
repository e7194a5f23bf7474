/**
 * A set of words, to which none is added later. Rules ask some forty of them about each word of a text, and most answers are no:
 * those that its length and its first letter give take half the time of a look-up.
 */
export class WordSet extends Set<string> {
  /** By the first letter: a bit for each length of the words that begin with it. null until the set is first asked: most never are. */
  #lengths: Int32Array | null = null;

  override has(word: string): boolean {
    const lengths = (this.#lengths ?? this.#learn())[word.charCodeAt(0) & 15]!;
    return ((lengths >>> Math.min(word.length, 31)) & 1) !== 0 && super.has(word);
  }

  #learn(): Int32Array {
    const lengths = new Int32Array(16);
    for (const word of this) lengths[word.charCodeAt(0) & 15]! |= 1 << Math.min(word.length, 31);
    this.#lengths = lengths;
    return lengths;
  }
}

/** The words of a list, separated by white space, as a set: how short word lists are written in the rules. */
export function wordSet(list: string): WordSet {
  return new WordSet(list.trim().split(/\s+/));
}
