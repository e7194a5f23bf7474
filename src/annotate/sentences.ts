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
/** Marks that no sentence begins with: what they stand in goes on. */
const INNER = new WordSet([',', ';', ':']);
const ELLIPSES = new WordSet(['…', '...', '....', '. . .']);

/** Verbs that introduce or follow quoted words; enough to tell `“No!” Hochul said.` from two sentences. */
const SPEECH_VERBS = wordSet(
  'said says say asked asks replied replies wrote writes added adds told argued argues insisted insists warned warns explained explains answered answers declared cried shouted noted notes continued concluded concludes thundered quipped remarked observed',
);

/** Abbreviations that stand before a number, never at a sentence's end. */
const BEFORE_NUMBER = wordSet(
  'fig. figs. no. nos. art. arts. vol. vols. p. pp. sec. secs. ch. chs. prop. props. amend. para. app. ex. cl. al. est. pop. ca. st. ed. gov. sen. rep. gen. ms. col. rev.',
);
/** Abbreviations that stand before a name or another word. */
const BEFORE_WORD = wordSet(
  'cf. e.g. i.e. v. vs. mr. mrs. dr. prof. figs. vols. reps. sens. messrs. mmes. atty. supt. cmdr. sgt. capt. pres. approx. eds. trans.',
);
/** Words that begin sentences: behind an abbreviation ("a Ph.D. |She did not"), no name begins so. */
const STARTERS = wordSet(
  'the he she it we they i you this that these those there but and his her its our their my if when',
);
/** Ends of names on the web that are no words of their own: "MoveOn.|Org", "Booking.|Com". */
const DOMAINS = wordSet('com org net gov edu mil io co co. uk js');
/** What a firm is, behind a name that ends in a mark: "Yahoo! |Inc." */
const FIRMS = wordSet('inc inc. corp corp. ltd ltd. llc plc');
/** Names that end in a mark: "Yahoo! |News". */
const MARKED_NAMES = wordSet('yahoo yum joomla');
/** A mark that leads to a note, right behind a stop: "… ends here.1", "… ends here.†", "… ends here.[2]". */
const NOTE = /^(?:\d{1,3}|[¹²³⁰⁴-⁹]{1,3}|[*†‡§])$/u;
/** Tokens of a note in brackets, such as "[citation needed]", the last bracket included. */
const LONGEST_NOTE = 4;
/** So far back the beginning of a quotation is looked for. */
const LONGEST_QUOTATION = 60;

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
  if (isIntroduced(tokens, i - 1)) return false;
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

/** Whether a reporting clause stands before the quotation that ends at token `end` (`He asked, “Who?” |Nobody answered.`). */
function isIntroduced(tokens: readonly ProseToken[], end: number): boolean {
  const { text } = tokens[end]!;
  const opening = text === '”' ? '“' : text === '"' ? '"' : null;
  if (opening === null) return false;
  for (let k = end - 1; k >= Math.max(2, end - LONGEST_QUOTATION); k--) {
    if (tokens[k]!.text !== opening) continue;
    const mark = tokens[k - 1]!.text;
    return (mark === ',' || mark === ':') && SPEECH_VERBS.has(tokens[k - 2]!.norm);
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

/** Whether a name goes on behind a mark inside it: "MoveOn.|Org", "Yahoo! |Inc." */
function goesOnName(tokens: readonly ProseToken[], i: number): boolean {
  const token = tokens[i]!;
  const before = tokens[i - 1]!;
  const name = tokenAt(tokens, i - 2);
  if (!name?.word || before.spaced || !startsUpper(name)) return false;
  if (before.text === '.') return !token.spaced && DOMAINS.has(token.norm);
  if (before.text !== '!' || !startsUpper(token)) return false;
  if (FIRMS.has(token.norm)) return true;
  return MARKED_NAMES.has(name.norm) && token.pos === 'PROPN' && !STARTERS.has(token.norm);
}

/** A break that wink made at token i and that must go. */
function mustJoin(tokens: readonly ProseToken[], i: number): boolean {
  const token = tokens[i]!;
  const before = tokens[i - 1]!;
  const beforeThat = tokenAt(tokens, i - 2);
  if (!token.word && CLOSING.has(token.text) && !token.spaced) return true; // a mark that closes what stands before it
  if (INNER.has(token.text) && (token.text !== ':' || !token.spaced)) return true; // In “Who Pays?”|, she
  if (!token.spaced && before.text === '.' && isInitial(beforeThat)) return true; // D-N.|Y.
  if (!token.spaced && token.word && before.word) return true;
  if (goesOnName(tokens, i)) return true;
  if (!token.spaced && token.text.startsWith('.')) return true; // empty.|..
  if (!token.spaced && !token.word && OPENING.has(token.text)) {
    const next = tokenAt(tokens, i + 1);
    if (next !== undefined && startsLower(next)) return true; // —was he away?|—
  }
  // ".|5 percent", "1/2.|2/plan", "v2.|0"
  if (!token.spaced && before.text === '.' && /^\d/.test(token.text)) {
    const next = tokenAt(tokens, i + 1);
    const version = beforeThat !== undefined && /^\p{L}+\d+$/u.test(beforeThat.text);
    if (before.spaced || version || (next !== undefined && !next.spaced && !STOPS.has(next.text)))
      return true;
  }
  if (!token.spaced && before.text === '.' && isInitial(token)) return true; // Ph.|D.
  if (!before.word && CLOSING.has(before.text)) {
    if (startsLower(token)) return true; // “We must act!” |she said.
    return reportingClauseAt(tokens, i); // “No!” |Hochul said.
  }
  if (before.text === '.' || before.text.endsWith('.')) {
    if (startsLower(token)) return true;
    const abbreviation = before.text === '.' ? `${beforeThat?.norm ?? ''}.` : before.norm;
    if (BEFORE_WORD.has(abbreviation)) return true;
    const first = !token.word && OPENING.has(token.text) ? tokenAt(tokens, i + 1) : token;
    const number = first !== undefined && (first.pos === 'NUM' || /^\d/.test(first.text));
    if (number && BEFORE_NUMBER.has(abbreviation)) return true;
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
  // Where wink saw no end, a mark makes one, or an abbreviation before a word that begins sentences.
  if (before.word) return endsAbbreviated(tokens, i);
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
  return (before.text === '!' && !goesOnName(tokens, i)) || before.text === '?';
}

/** Whether the sentence ends with the abbreviation before token i, or with a word that only looks like one ("comes in."). */
function endsAbbreviated(tokens: readonly ProseToken[], i: number): boolean {
  const token = tokens[i]!;
  const before = tokens[i - 1]!;
  if (i < 3 || !before.text.endsWith('.') || !startsUpper(token)) return false;
  if (before.text === 'etc.') return true;
  // "See harbor.gov. It is new."
  if (!before.spaced && tokens[i - 2]!.text === '.' && DOMAINS.has(before.norm.slice(0, -1))) return true;
  if (before.text === 'in.' || before.text === 'no.') return tokens[i - 2]!.pos !== 'NUM';
  return STARTERS.has(token.norm) && !BEFORE_WORD.has(before.norm) && !BEFORE_NUMBER.has(before.norm);
}

/** Behind the marks of notes that begin at token i, right after a stop; i where none do. */
function afterNotes(tokens: readonly ProseToken[], i: number): number {
  const before = tokens[i - 1]!;
  const stop = CLOSING.has(before.text) && !before.spaced ? tokenAt(tokens, i - 2) : before;
  if (tokens[i]!.spaced || stop === undefined || !STOPS.has(stop.text)) return i;
  // "v2.0" is no note; what stands in brackets behind "of 12." is one.
  if (stop === before && tokens[i]!.text !== '[' && /\d$/.test(tokenAt(tokens, i - 2)?.text ?? '')) return i;
  let at = i;
  while (at < tokens.length && !tokens[at]!.spaced) {
    const end = noteEnd(tokens, at);
    if (end === at) return i;
    at = end;
  }
  return at;
}

function noteEnd(tokens: readonly ProseToken[], at: number): number {
  if (NOTE.test(tokens[at]!.text)) return at + 1;
  if (tokens[at]!.text !== '[') return at;
  for (let k = at + 1; k < Math.min(tokens.length, at + LONGEST_NOTE); k++)
    if (tokens[k]!.text === ']') return k + 1;
  return at;
}

/** The first token of each sentence, repaired. A sentence always holds a word, where the block holds one. */
export function sentenceStarts(tokens: readonly ProseToken[], winkStarts: readonly number[]): number[] {
  if (tokens.length === 0) return [];
  const starts = [0];
  /** Which of wink's starts, which stand in order, comes next. */
  let next = 0;
  let hasWord = tokens[0]!.word;
  /** Behind marks of notes that end a sentence. */
  let noted = 0;
  for (let i = 1; i < tokens.length; i++) {
    while (winkStarts[next]! < i) next++;
    if (i > noted) {
      const after = afterNotes(tokens, i);
      if (after > i) noted = after;
    }
    if (i < noted) continue;
    const split =
      i === noted
        ? tokens[i]!.spaced && !startsLower(tokens[i]!)
        : winkStarts[next] === i
          ? !mustJoin(tokens, i)
          : mustSplit(tokens, i);
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
