/** check: whether an analysis document keeps the promises of its format. For tests, and for whoever makes documents. */
import type { AnalysisDocument } from '../model/index.js';
/**
 * What a document breaks of the promises of its format, one line each ("sentence 4: base plus contributions is the
 * strength"); empty where it keeps them all. Shape and types are the JSON Schema's matter, and are taken for granted here.
 */
export declare function checkDocument(document: AnalysisDocument): string[];
