export declare class Phrase {
    #private;
    /** How lines that fit begin, in lower case, after OPENING; null where the phrase may stand anywhere. */
    readonly beginnings: readonly string[] | null;
    /** Of these, in lower case, a line that fits holds one; none where it need not. */
    readonly marks: readonly string[];
    constructor(source: string, flags: string, begins: string | null, marks?: readonly string[]);
    fits(line: string): boolean;
}
/** What may stand before a phrase that opens a line: a bracket, a dash, an asterisk. */
export declare const OPENING = "\\s([*\u2013\u2014-";
/** How many of them. */
export declare const MOST_OPENING = 3;
/** A line that begins with one of the phrases, after a bracket, a dash or an asterisk at most; capitals do not matter. */
export declare function opens(...phrases: readonly string[]): Phrase[];
/** The same where capitals matter: names. */
export declare function opensExactly(...phrases: readonly string[]): Phrase[];
/** A line that is one of the phrases and nothing else. */
export declare function isAll(...phrases: readonly string[]): Phrase[];
/** A line that holds one of the phrases anywhere. `marks`: plain words in lower case, one of which every such line holds. */
export declare function holds(marks: readonly string[], ...phrases: readonly string[]): Phrase[];
/** The same where capitals matter. */
export declare function holdsExactly(marks: readonly string[], ...phrases: readonly string[]): Phrase[];
