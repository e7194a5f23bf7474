/** Whose words are the point: the author's, or those in quotation marks that the sentence reports (guideline section 5, "Whose"). */
import type { AttributedSentence } from '../model/index.js';
/** Whether a sentence's point lies in its quoted words; the rest is then their frame. */
export declare function spokenIn({ tokens }: AttributedSentence): boolean;
