/** The sentences that stand at a place in a file. */
import { type AnalysisDocument, type Sentence, type Source } from '../model/index.js';
/** 1-based, as editors count; without a column, the whole line is meant. */
export interface Spot {
    readonly line: number;
    readonly column: number | null;
}
/**
 * The sentences on the line, or the one at the column: the nearest of the line where none stands right there.
 * @throws ProblemError `line-beyond-end`, `no-sentence`, or `makes-no-moves` where all of them are bylines or boilerplate.
 */
export declare function sentencesAt(document: AnalysisDocument, source: Source, spot: Spot): readonly Sentence[];
