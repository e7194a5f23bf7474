/**
 * A set of words. Rules ask some forty of them about each word of a text, and most answers are no: those that its length and its
 * first letter give take half the time of a look-up.
 */
export class WordSet extends Set<string> {
  /** By the first letter: a bit for each length of the words that begin with it. */
  readonly #lengths = new Int32Array(16);

  constructor(words: Iterable<string>) {
    super();
    for (const word of words) this.add(word);
  }

  override add(word: string): this {
    this.#lengths[word.charCodeAt(0) & 15]! |= 1 << Math.min(word.length, 31);
    return super.add(word);
  }

  override has(word: string): boolean {
    const { length } = word;
    const lengths = this.#lengths[word.charCodeAt(0) & 15]!;
    return ((lengths >>> Math.min(length, 31)) & 1) !== 0 && super.has(word);
  }
}

/** The words of a list, separated by white space, as a set: how short word lists are written in the rules. */
export function wordSet(list: string): WordSet {
  return new WordSet(list.trim().split(/\s+/));
}
