/** Whose words are the point: the author's, or those in quotation marks that the sentence reports (docs/guideline.md, "Voices"). */
import { type AttributedSentence, type Token, tokenAt, WordSet } from '../model/index.js';
import { REPORTING } from './grammar.js';
import { wordOf } from './words.js';

/** Quoted words of at least this share of a sentence are its point even without a reporting verb. */
const MOSTLY = 0.6;
/** Fewer quoted words are a term, not a claim. */
const FEWEST = 4;

const POSSESSIVES = new WordSet(['his', 'her', 'their', 'my', 'your', 'our', 'its', "'s"]);

/** Whether a sentence's point lies in its quoted words; the rest is then their frame. */
export function spokenIn({ tokens, quotations }: AttributedSentence): boolean {
  if (quotations.length === 0) return false;
  let quoted = 0;
  let words = 0;
  let reported = false;
  let opened = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.quotation !== -1 && token.quotation !== tokenAt(tokens, i - 1)?.quotation)
      opened ||= introduces(tokens, i);
    if (!token.word) continue;
    words++;
    if (token.quotation !== -1) quoted++;
    else if (isReporting(tokens, i)) reported = true;
  }
  if (quoted === 0) return false;
  return quoted >= words * MOSTLY || (reported && opened && quoted >= FEWEST);
}

/** Whether what stands before a quotation leads up to it: nothing, a comma or colon, a reporting verb, "that". */
function introduces(tokens: readonly Token[], i: number): boolean {
  const before = tokenAt(tokens, i - 1);
  if (before === undefined || before.text === ',' || before.text === ':') return true;
  return before.norm === 'that' || isReporting(tokens, i - 1);
}

/** A reporting verb, as against the noun: "he |claims", not "his |claim". */
function isReporting(tokens: readonly Token[], i: number): boolean {
  if (!(wordOf(tokens[i]!).flags & REPORTING)) return false;
  const before = tokenAt(tokens, i - 1);
  return (
    before === undefined || (before.pos !== 'DET' && before.pos !== 'ADJ' && !POSSESSIVES.has(before.norm))
  );
}
