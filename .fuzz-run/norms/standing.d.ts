/** Where an essay stands among the texts of a reference set. */
import { type AnalysisDocument, type ComparedFigures, type NormComparison, type Norms } from '../model/index.js';
/**
 * Whether documents of this make can be compared with the set: other weights or word lists count other things. Settings of
 * rules and thresholds count nothing, they only say what is told.
 */
export declare function fits({ made }: Pick<Norms, 'made'>, method: AnalysisDocument['method']): boolean;
export declare function compare(figures: ComparedFigures, norms: Norms): NormComparison;
