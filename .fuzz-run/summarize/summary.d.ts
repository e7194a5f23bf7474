/** summarize: the counts and rates that every report prints. Each is defined where `Summary` declares it. */
import { type AnalysisDocument, type Summary } from '../model/index.js';
export declare function countUp(document: Omit<AnalysisDocument, 'summary'>): Summary;
