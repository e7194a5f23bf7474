import { analyzeSource } from './pipeline.js';
import { sourceFromText } from './read/source.js';
export { checkDocument } from './check/index.js';
export { compareDocuments } from './compare/index.js';
export { BANDS, bandOf, CLAIM_KINDS, MOVE_KINDS, MOVE_TEXT, strengthText } from './model/index.js';
export { ANALYSIS_SCHEMA } from './model/schema.js';
/**
 * The analysis document of an essay's text.
 * @throws ProblemError where the text holds no prose at all.
 */
export function analyze(text, options = {}) {
    return analyzeSource(sourceFromText(text, options));
}
