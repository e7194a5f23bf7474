/**
 * Text as a row of letters and digits, each with the place it comes from. Two readings of the same words differ in white space,
 * quotation marks, dashes and list numbers, and agree in these.
 */
export interface Letters {
    /** Lower case, compatibility forms taken apart. */
    readonly row: string;
    /** For each unit of `row`, where its character begins in the text. */
    readonly at: readonly number[];
}
export declare function lettersOf(text: string, from?: number, to?: number): Letters;
