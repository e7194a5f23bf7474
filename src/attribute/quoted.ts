/** Quoted speech: how much of a sentence is in quotation marks, and which sentences one quotation joins. */
import { type AnnotatedSentence, type Token, tokenAt, WordSet, wordSet } from '../model/index.js';

const CLOSERS = new WordSet(['”', '"', '’', "'", "''", '»']);
const OPENERS = new WordSet(['“', '"', '‘', "'", '``', '«']);

/** The share of a sentence's words that stand in quoted speech, 0 to 1. */
export function quotedShare(tokens: readonly Token[]): number {
  let words = 0;
  let quoted = 0;
  for (const token of tokens) {
    if (!token.word) continue;
    words++;
    if (token.quotation !== -1) quoted++;
  }
  return words === 0 ? 0 : quoted / words;
}

/** Whether a quotation that is open at the end of `first` goes on in `second`. */
export function runsOn(first: AnnotatedSentence, second: AnnotatedSentence): boolean {
  if (first.block !== second.block) return false;
  const last = first.tokens[first.tokens.length - 1];
  const next = second.tokens[0];
  if (last === undefined || next === undefined || last.quotation === -1 || next.quotation === -1)
    return false;
  return !(CLOSERS.has(last.text) || OPENERS.has(next.text));
}

/** Whether a quotation that is open at the end of a paragraph goes on in the next: “opens each, and closes only the last. */
export function runsOver(last: AnnotatedSentence, first: AnnotatedSentence): boolean {
  const end = last.tokens[last.tokens.length - 1];
  if (end === undefined || end.quotation === -1 || CLOSERS.has(end.text)) return false;
  return OPENERS.has(first.tokens[0]?.text ?? '') && first.tokens[0]!.quotation !== -1;
}

const WISHED = new WordSet(['should', 'ought', 'must']);
const TO_SAY = new WordSet(['say', 'ask', 'tell', 'answer', 'reply']);
const BEFORE_TO = new WordSet(['is', 'was', 'way', 'be']);

/**
 * Whether the sentence in which a quotation opens makes up its words: "Somebody ought to say, “…", "Ask them, “…", "A fair
 * answer is to say, “…", "The question is: “…". They are the author's, however long they go on.
 */
export function isMadeUp(tokens: readonly Token[]): boolean {
  const open = tokens.findIndex(({ quotation }) => quotation !== -1);
  if (open < 1) return false;
  const announced = tokens[open - 1]!.text === ':';
  let wished = TO_SAY.has(tokens[0]!.norm) || tokens[0]!.norm === 'imagine';
  for (let i = 0; i < open; i++) {
    const { norm } = tokens[i]!;
    if (announced && (norm === 'question' || norm === 'questions')) return true;
    if (WISHED.has(norm)) wished = true;
    if (!TO_SAY.has(norm)) continue;
    // "When they boast, ask them, “…”"
    if (
      wished ||
      tokenAt(tokens, i - 1)?.text === ',' ||
      (tokenAt(tokens, i - 1)?.norm === 'to' && BEFORE_TO.has(tokenAt(tokens, i - 2)?.norm ?? ''))
    )
      return true;
  }
  return wished && announced;
}

const NOBODYS = new WordSet([
  'i',
  'we',
  'my',
  'our',
  'me',
  'us',
  'you',
  'when',
  'if',
  'is',
  'are',
  "'s",
  'like',
]);

/** Whether a quotation that goes on after the sentence is announced in it as someone's: "Take the word of the mayor: “…". */
export function opensSpeech(tokens: readonly Token[]): boolean {
  const open = tokens.findIndex(({ quotation }) => quotation !== -1);
  if (open < 1 || (tokens[open - 1]!.text !== ':' && tokens[open - 1]!.text !== ',')) return false;
  return !tokens.slice(0, open).some(({ norm }) => NOBODYS.has(norm));
}

const AUTHORS_USE = wordSet(
  'i we my our you your yourself like mean means meant called titled entitled named if would refers title term equivalent alternative approach',
);
const SAYING = wordSet(
  'said says say saying wrote writes writing told tells asked asks stated states explained explains argued argues put replied added noted',
);

/**
 * Whether a sentence without a frame gives the floor to the words it quotes: most of it is quoted, or a good part is and a
 * word of saying leads up to it ("as the mayor wrote, “…”"), and nothing outside the marks makes the words the author's.
 */
export function isGivenOver(tokens: readonly Token[], share: number): boolean {
  if (share <= 0.35) return false;
  let saying = false;
  for (let i = 0; i < tokens.length; i++) {
    const { norm, quotation } = tokens[i]!;
    if (quotation !== -1) continue;
    if (AUTHORS_USE.has(norm)) return false;
    if (SAYING.has(norm) && tokens.slice(i, i + 10).some((token) => token.quotation !== -1)) saying = true;
  }
  return saying || share > 0.55;
}
