/** Essays put together by author, section or publication, their means and how sure these are. */
import { type CorpusComparison, type CorpusFigures, type CorpusGroup } from '../../model/index.js';
/** Essays by author where an author has several, else each by itself. */
export declare function movesGroups(essays: readonly CorpusFigures[]): {
    by: "author" | "essay";
    groups: CorpusGroup[];
    others: number;
};
/** By the first of author, section and publication that has two groups with an interval; else by essay. */
export declare function comparisonOf(essays: readonly CorpusFigures[]): CorpusComparison;
/** As `corpus.json` prints them: three decimals. */
export declare function rounded(value: number): number;
