/** annotate: from blocks of prose to sentences with tokens, quotations and cues. */
import { type AnnotatedEssay, type ParsedEssay } from '../model/index.js';
export { LEXICON } from './lexicon/index.js';
export declare function annotate(essay: ParsedEssay): AnnotatedEssay;
