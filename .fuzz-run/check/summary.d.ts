/** Promises about the summary: its counts agree with what they count. */
import { type AnalysisDocument } from '../model/index.js';
import type { Complaints } from './complaints.js';
export declare function checkSummary(document: AnalysisDocument, complaints: Complaints): void;
