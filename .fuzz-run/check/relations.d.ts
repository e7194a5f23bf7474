/** Promises about what names sentences: links, findings, problems, the thesis. */
import type { AnalysisDocument } from '../model/index.js';
import { type Complaints } from './complaints.js';
export declare function checkRelations(document: AnalysisDocument, complaints: Complaints): void;
