/** Promises about each sentence: place, role, voice, moves, strength, marks, figures, exposure. */
import { type AnalysisDocument } from '../model/index.js';
import { type Complaints } from './complaints.js';
export declare function checkSentences(document: AnalysisDocument, complaints: Complaints): void;
