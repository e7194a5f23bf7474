/** Keeps a number of items, the worst of all that came by, in the order in which they came. Its memory does not grow beyond. */
export class WorstKept {
    most;
    #ranks;
    #count = 0;
    #seen = 0;
    /** `ranks`: how many there are; 0 is the worst. */
    constructor(most, ranks) {
        this.most = most;
        this.#ranks = Array.from({ length: ranks }, () => []);
    }
    /** How many came by and are not kept. */
    get dropped() {
        return this.#seen - this.#count;
    }
    /** Of the same rank, those that came first are kept. */
    add(item, rank) {
        const order = this.#seen++;
        if (this.#count >= this.most) {
            const least = this.#ranks.findLastIndex((items) => items.length > 0);
            if (least <= rank)
                return;
            this.#ranks[least].pop();
            this.#count--;
        }
        this.#ranks[rank].push({ order, item });
        this.#count++;
    }
    kept() {
        return this.#ranks
            .flat()
            .sort((a, b) => a.order - b.order)
            .map(({ item }) => item);
    }
}
