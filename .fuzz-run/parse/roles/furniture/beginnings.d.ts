/**
 * What lines that a regular expression matches begin with, read off its source: "(?:re)?print(?:ed)? by" -> "reprin", "print ",
 * "printe". So a line need not be held against expressions that it does not begin like, and most are never compiled: that takes
 * about a millisecond each, and for all of them longer than the reading of an essay.
 */
/** Letters of a beginning that are read. */
export declare const LONGEST_BEGINNING = 6;
/** All beginnings in lower case, as long as they can be told; "" where a match can begin with anything. */
export declare function beginnings(source: string): string[];
