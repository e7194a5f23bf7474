/** The corpus briefing as one self-contained page. */
import type { CorpusReport } from '../model/index.js';
import { type Paper } from './page.js';
/** The same report gives the same bytes. */
export declare function renderCorpus(report: CorpusReport, { paper }: {
    readonly paper: Paper;
}): string;
