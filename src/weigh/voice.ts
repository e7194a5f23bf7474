/** Whose words are the point: the author's, or those in quotation marks that the sentence reports (guideline section 5, "Whose"). */
import type { AttributedSentence } from '../model/index.js';
import { flagsOf, REPORTING } from './grammar.js';

/** The author's own words are the point. */
export const AUTHOR = false;
/** The quoted words are the point; what stands round them is their frame. */
export const SPEAKER = true;

/** Quoted words of at least this share of a sentence are its point even without a reporting verb. */
const MOSTLY = 0.6;

/** Whether a sentence's point lies in its quoted words. */
export function spokenIn(sentence: AttributedSentence): boolean {
  const { tokens } = sentence;
  let quoted = 0;
  let words = 0;
  let reported = false;
  for (const token of tokens) {
    if (!token.word) continue;
    words++;
    if (token.quotation !== -1) quoted++;
    else if (flagsOf(token.norm) & REPORTING) reported = true;
  }
  if (quoted === 0) return AUTHOR;
  return quoted >= words * MOSTLY || (reported && quoted >= 4) ? SPEAKER : AUTHOR;
}
