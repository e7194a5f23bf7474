import { type AnalysisDocument, type Settings, type Source } from './model/index.js';
import { type MoveModel } from './tag/index.js';
export interface AnalysisOptions {
    /** Other weights than those that ship with the program (training measures itself so). */
    readonly model?: MoveModel | undefined;
    /** What a newsroom has decided for itself. Default: the program as it ships. */
    readonly settings?: Settings | undefined;
}
/** Reads nothing but the source, keeps nothing: the same source and the same options give the same document. */
export declare function analyzeSource(source: Source, options?: AnalysisOptions): AnalysisDocument;
/** Digests of what decides. Those of weights and lexicon are computed once: they depend on the program alone. */
export declare function method(settings?: Settings): AnalysisDocument['method'];
