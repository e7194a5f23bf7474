/** hedgerow as a library. Synchronous, without global state, console output or process exit. */
import type { AnalysisDocument, SourceFormat } from './model/index.js';
export { checkDocument } from './check/index.js';
export { compareDocuments } from './compare/index.js';
export type * from './model/comparison.js';
export type { CueType, SpanType } from './model/cues.js';
export type * from './model/document.js';
export { BANDS, bandOf, CLAIM_KINDS, MOVE_KINDS, MOVE_TEXT, strengthText } from './model/index.js';
export type { EvidenceType, MoveKind } from './model/moves.js';
export { ANALYSIS_SCHEMA } from './model/schema.js';
export type { Band } from './model/strength.js';
export interface AnalyzeOptions {
    /** What the text is written in. Default: "plain-text". */
    readonly format?: SourceFormat;
    /** What to call the essay in the document's `source.path`. Default: "text". */
    readonly path?: string;
}
/**
 * The analysis document of an essay's text.
 * @throws ProblemError where the text holds no prose at all.
 */
export declare function analyze(text: string, options?: AnalyzeOptions): AnalysisDocument;
