/** Documents as files: one sentence, block, link, essay or claim a line, so that two versions can be compared line by line. */
/** JSON with a final newline. Half the size of JSON indented throughout, and as easy to compare. */
export declare function documentJson(document: object): string;
