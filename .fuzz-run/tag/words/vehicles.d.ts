/** Every such word. */
export declare const VEHICLES: readonly string[];
/** The domain a word is a figure from; undefined for most words. */
export declare const domainOf: (norm: string) => string | undefined;
