/** The words of a list, separated by white space, as a set: how short word lists are written in the rules. */
export declare function wordSet(list: string): ReadonlySet<string>;
