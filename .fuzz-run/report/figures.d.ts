/** Main figures of an essay for the page that lists them all: small enough to keep for thousands of essays. */
import type { AnalysisDocument, IndexFigures } from '../model/index.js';
export declare function indexFigures(document: AnalysisDocument): IndexFigures;
