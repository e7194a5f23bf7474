/** How alike two sentences are: the words they share, the rare ones more, and whether these come in the same order. */
/**
 * 0 (nothing in common) to 1 (the same words in the same order): the mean of the shared weight of their words, whatever
 * the order, and of the heaviest common sequence.
 */
export declare function similarityOf(a: readonly string[], b: readonly string[], weight: (stem: string) => number): number;
