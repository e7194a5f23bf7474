/** Whether a form of a word stands among the pairs of opposites. */
export declare const isOpposable: (norm: string) => boolean;
/** Whether two words stand on the two sides of one pair. */
export declare function areOpposites(a: string, b: string): boolean;
