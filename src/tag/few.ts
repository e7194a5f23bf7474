/** A short list that is filled anew for each sentence or move: what it held is overwritten, and nothing is left behind. */
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
}
