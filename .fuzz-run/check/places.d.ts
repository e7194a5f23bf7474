/** Promises about places: line and column lead to the same words as the offsets do. */
import type { AnalysisDocument } from '../model/index.js';
import type { Complaints } from './complaints.js';
export declare function checkPlaces(document: AnalysisDocument, complaints: Complaints): void;
