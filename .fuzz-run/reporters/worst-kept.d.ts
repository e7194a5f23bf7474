/** Keeps a number of items, the worst of all that came by, in the order in which they came. Its memory does not grow beyond. */
export declare class WorstKept<Item> {
    #private;
    readonly most: number;
    /** `ranks`: how many there are; 0 is the worst. */
    constructor(most: number, ranks: number);
    /** How many came by and are not kept. */
    get dropped(): number;
    /** Of the same rank, those that came first are kept. */
    add(item: Item, rank: number): void;
    kept(): Item[];
}
