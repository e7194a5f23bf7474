/** A retort: a few words that answer what a critic was quoted as asking. Read for concessions (it grants nothing) and rebuttals (it answers). */
import { wordSet } from '../model/index.js';
import { QUOTED, type Reading, WORD } from './reading.js';
import { once, type Site } from './site.js';

const MOST_WORDS = 5;
const SHORT = wordSet('yes no no. yeah nope we i they it of absolutely certainly indeed exactly guilty');

/** How many words the sentence has. */
export function wordsOf(reading: Reading): number {
  let words = 0;
  for (let i = 0; i < reading.length; i++) if (reading.forms(i) & WORD) words++;
  return words;
}

/** Whether the sentence asks in a critic's words: a quoted or reported question, or one that opens with a turn ("But doesn't that cost more?"). */
function asksAsCritic({ reading, outline }: Site): boolean {
  const mark = reading.questionMark;
  if (mark < 0) return false;
  return reading.attributed || (reading.forms(mark) & QUOTED) !== 0 || outline.opening === 'contrast';
}

/** "\"Are you mad?\" the mayor asked. Yes, we are." */
export const answersCritic = once((site): boolean => {
  const { reading, outline } = site;
  if (reading.attributed || reading.question || reading.length > 2 * MOST_WORDS) return false;
  if (wordsOf(reading) > MOST_WORDS || !SHORT.has(reading.norm(outline.first))) return false;
  const before = site.before(1);
  return before !== null && asksAsCritic(before);
});
