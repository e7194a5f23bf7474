/** attribute: whose view each sentence states. */
import type { AnnotatedEssay, AttributedEssay } from '../model/index.js';
export declare function attribute(essay: AnnotatedEssay): AttributedEssay;
