/**
 * Repairs wink's sentence breaks. Known faults (measured, see docs): it splits after a closing quotation mark before
 * "she said", inside "D-N.Y.", before the number of "Fig. 2"; it does not split after "…" nor after a closing mark.
 */
import { tokenAt, WordSet, wordSet } from '../model/index.js';
import type { ProseToken } from './wink.js';

/** Marks; asked only of tokens that are no words. */
const CLOSING = new WordSet(['”', '’', '"', "'", ')', ']', '»']);
const OPENING = new WordSet(['“', '‘', '"', "'", '(', '[', '«', '—', '–', '-', '*', '_']);
const STOPS = new WordSet(['.', '!', '?', '?!', '!?', '!!', '…', '...', '....']);
const ELLIPSES = new WordSet(['…', '...', '....', '. . .']);

/** Verbs that introduce or follow quoted words; enough to tell `“No!” Hochul said.` from two sentences. */
const SPEECH_VERBS = wordSet(
  'said says say asked asks replied replies wrote writes added adds told argued argues insisted insists warned warns explained explains answered answers declared cried shouted noted notes continued concluded concludes thundered quipped remarked observed',
);

/** Abbreviations that stand before a number or a name, never at a sentence's end. */
const BEFORE_MORE = wordSet(
  'fig. figs. no. nos. art. vol. vols. p. pp. sec. ch. cf. e.g. i.e. gov. sen. rep. reps. sens. dr. mr. mrs. ms. prof. st. gen. col. lt. sgt. capt. rev. hon. pres. vs. ca. approx. eds. ed. trans.',
);

/** "iPhone", "eBay": a name that begins small may begin a sentence. */
const isCamelName = (token: ProseToken) => /^\p{Ll}+\p{Lu}/u.test(token.text);
const UPPER = /^\p{Lu}/u;
/** Asked of almost every word. */
const startsUpper = ({ text }: ProseToken): boolean => {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : UPPER.test(text);
};
const startsLower = (token: ProseToken) => /^\p{Ll}/u.test(token.text) && !isCamelName(token);
const isInitial = (token: ProseToken | undefined) => token !== undefined && /^\p{Lu}\.?$/u.test(token.text);

/** Whether a reporting clause ("she said", "Gov. Hochul added", "said the mayor") begins at token i. */
function reportingClauseAt(tokens: readonly ProseToken[], i: number): boolean {
  for (let k = i; k < Math.min(i + 5, tokens.length); k++) {
    const token = tokens[k]!;
    if (SPEECH_VERBS.has(token.norm)) return (k > i || startsLower(token)) && belongsToSpeech(tokens, i, k);
    if (
      !token.word ||
      !(
        token.pos === 'PROPN' ||
        token.pos === 'PRON' ||
        (k === i && token.pos === 'DET') ||
        (k > i && token.pos === 'NOUN')
      )
    )
      return false;
  }
  return false;
}

/**
 * A period inside the quotation ends its sentence: what begins after it is a sentence of its own (`"... a decade." |They said the
 * same of the airport.`), unless it is no more than the reporting clause itself (`"We must act." Gov. Hochul said.`).
 */
function belongsToSpeech(tokens: readonly ProseToken[], clause: number, verb: number): boolean {
  if (tokenAt(tokens, clause - 2)?.text !== '.') return true;
  const after = tokens[verb + 1];
  return after === undefined || after.text === '.' || after.text === ',' || after.text === ':';
}

/** A break that wink made at token i and that must go. */
function mustJoin(tokens: readonly ProseToken[], i: number): boolean {
  const token = tokens[i]!;
  const before = tokens[i - 1]!;
  const beforeThat = tokenAt(tokens, i - 2);
  if (!token.word && CLOSING.has(token.text) && !token.spaced) return true; // a mark that closes what stands before it
  if (!token.spaced && before.text === '.' && isInitial(beforeThat)) return true; // D-N.|Y.
  if (!token.spaced && token.word && before.word) return true;
  if (!token.spaced && before.text === '.' && isInitial(token)) return true; // Ph.|D.
  if (!before.word && CLOSING.has(before.text)) {
    if (startsLower(token)) return true; // “We must act!” |she said.
    return reportingClauseAt(tokens, i); // “No!” |Hochul said.
  }
  if (before.text === '.' || before.text.endsWith('.')) {
    if (startsLower(token)) return true;
    const abbreviation = before.text === '.' ? `${beforeThat?.norm ?? ''}.` : before.norm;
    if (
      BEFORE_MORE.has(abbreviation) &&
      (token.pos === 'NUM' ||
        /^\d/.test(token.text) ||
        /^(?:[a-z]{2,4}|gov|sen)\.$/.test(abbreviation) === false)
    )
      return true;
    if (BEFORE_MORE.has(abbreviation) && /^\d/.test(token.text)) return true;
    if (
      /^\d{1,2}\.$/.test(abbreviation) &&
      beforeThat !== undefined &&
      i >= 2 &&
      (i === 2 || tokenAt(tokens, i - 3) === undefined)
    )
      return true; // "1. Stop it."
  }
  return !before.word && STOPS.has(before.text) && startsLower(token); // “What? |why?” they asked
}

/** A break that wink missed before token i. */
function mustSplit(tokens: readonly ProseToken[], i: number): boolean {
  const token = tokens[i]!;
  if (!token.spaced) return false;
  const before = tokens[i - 1]!;
  // Only a mark ends a sentence where wink saw none.
  if (before.word) return false;
  const opens = !token.word && OPENING.has(token.text) && i + 1 < tokens.length && !tokens[i + 1]!.spaced;
  const first = opens ? tokens[i + 1]! : token;
  if (!startsUpper(first)) return false;
  const beforeThat = tokenAt(tokens, i - 2);
  if (ELLIPSES.has(before.text)) return first.norm !== 'i' && first.pos !== 'PROPN';
  if (CLOSING.has(before.text) && !before.spaced && beforeThat !== undefined) {
    const stopped =
      STOPS.has(beforeThat.text) || (beforeThat.text.endsWith('.') && beforeThat.text.length > 1);
    return stopped && !reportingClauseAt(tokens, i);
  }
  return before.text === '!' || before.text === '?';
}

/** The first token of each sentence, repaired. A sentence always holds a word, where the block holds one. */
export function sentenceStarts(tokens: readonly ProseToken[], winkStarts: readonly number[]): number[] {
  if (tokens.length === 0) return [];
  const starts = [0];
  /** Which of wink's starts, which stand in order, comes next. */
  let next = 0;
  let hasWord = tokens[0]!.word;
  for (let i = 1; i < tokens.length; i++) {
    while (winkStarts[next]! < i) next++;
    const split = winkStarts[next] === i ? !mustJoin(tokens, i) : mustSplit(tokens, i);
    if (split && hasWord && tokens[i]!.text !== '.') {
      starts.push(i);
      hasWord = false;
    }
    hasWord ||= tokens[i]!.word;
  }
  // Marks left over at the end of the block belong to the last sentence that has a word.
  if (!hasWord && starts.length > 1) starts.pop();
  return starts;
}
