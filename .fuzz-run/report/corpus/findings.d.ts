/** Three findings of a corpus in sentences: each a figure of all essays, the essay it is clearest in, and its words. */
import type { CorpusData, CorpusReport } from '../../model/index.js';
type Finding = CorpusReport['findings'][number];
/** The first three that the essays give anything to say about. */
export declare function corpusFindings(data: CorpusData): Finding[];
export {};
