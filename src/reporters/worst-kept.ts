/** Keeps a fixed number of items, the worst of all that were offered, in the order in which they came. */
export class WorstKept<Item> {
  readonly #ranks: { readonly order: number; readonly item: Item }[][];
  #count = 0;
  #seen = 0;

  /** `ranks`: how many there are; 0 is the worst. */
  constructor(
    readonly most: number,
    ranks: number,
  ) {
    this.#ranks = Array.from({ length: ranks }, () => []);
  }

  /** How many were offered and are not kept. */
  get dropped(): number {
    return this.#seen - this.#count;
  }

  /** Of the same rank, those that came first are kept. */
  add(item: Item, rank: number): void {
    const order = this.#seen++;
    if (this.#count >= this.most) {
      const least = this.#ranks.findLastIndex((items) => items.length > 0);
      if (least <= rank) return;
      this.#ranks[least]!.pop();
      this.#count--;
    }
    this.#ranks[rank]!.push({ order, item });
    this.#count++;
  }

  kept(): Item[] {
    return this.#ranks
      .flat()
      .sort((a, b) => a.order - b.order)
      .map(({ item }) => item);
  }
}
