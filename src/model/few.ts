/**
 * A short list that is filled anew for each sentence or move: what it held is overwritten, and nothing is left behind. What is to be
 * kept of it is copied: lists that are begun empty are watched as literals are (kept.ts), and grow with room left over.
 */
export class Few<Item> {
  /** The first `length` count. */
  readonly items: Item[] = [];
  length = 0;

  clear(): void {
    this.length = 0;
  }

  add(item: Item): void {
    this.items[this.length++] = item;
  }

  /** What it holds, as a list to keep. */
  kept(): Item[] {
    return this.items.slice(0, this.length);
  }
}
