/** The corpus briefing as plain data: what its page says, from the data behind it and nothing else. */
import type { CorpusData, CorpusReport } from '../../model/index.js';
export declare function corpusReport(data: CorpusData): CorpusReport;
