/** Keeps a page from being nested deeper than parsers can bear: a hostile or broken page, never a real one. */
/** The page with tags nested deeper than that blanked out: text and offsets stay as they are. */
export declare function limitNesting(source: string): string;
