/** Authors (sections, publications, essays) side by side, and which of them can be told apart. */
import type { CorpusData, CorpusReport } from '../../model/index.js';
export declare function comparisonSection({ comparison, essays }: CorpusData): CorpusReport['comparison'];
