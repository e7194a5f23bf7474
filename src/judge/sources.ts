/** Who is called on as a source. */
import {
  firstEndingAfter,
  type JudgedEssay,
  type JudgedSentence,
  type Token,
  WordSet,
  wordSet,
} from '../model/index.js';

/** Who is called on when nobody is named. */
const AUTHORITIES =
  wordSet(`experts economists scientists researchers analysts observers historians scholars academics doctors physicians psychologists
  studies research polls surveys data statistics evidence reports science`);
const VERBS =
  wordSet(`say says agree agrees show shows suggest suggests find finds found indicate indicates warn warns believe believes know knows
  prove proves confirm confirms estimate estimates predict predicts argue argues think tell tells reveal reveals demonstrate
  demonstrates`);
/** A source that is called on stands early in its sentence. */
const EARLY = 12;
/** Tokens between the subject and its verb: "experts now widely agree". */
const BETWEEN = 3;
/** "Scientists neither know nor care": that calls on nobody. */
const DENIED = new WordSet(['neither', 'not', "n't", 'never', 'rarely', 'seldom']);
const DETERMINED = new WordSet([
  'the',
  'this',
  'these',
  'that',
  'those',
  'our',
  'my',
  'their',
  'its',
  'his',
  'her',
  "'s",
]);

/** Words that name a source, wherever they stand. */
const SOURCES = new WordSet([
  ...AUTHORITIES,
  ...'study survey poll report census audit office agency bureau institute journal university analysis analyses index'.split(
    ' ',
  ),
]);
/** Say that somebody has counted, or where it is written down, and need no class: "is estimated at", "by its own accounting". */
const COUNTED = new WordSet([
  'estimated',
  'estimate',
  'estimates',
  'projected',
  'calculated',
  'recorded',
  'surveyed',
  'tallied',
  'forecast',
  'forecasts',
  'accounting',
  'ledger',
  'filing',
  'filings',
]);

/** Whether the word is of such a set. All words of both sets have classes, and most words have none: these need not be looked up. */
const isOf = (set: ReadonlySet<string>, { norm, classes }: Token): boolean =>
  classes.length > 0 && set.has(norm);

/** Whether the sentence says where something comes from: a frame of attribution, a quotation, the name of a source. */
export function namesSource({ frame, quotations, cues, tokens }: JudgedSentence): boolean {
  if (frame !== null || quotations.some((quotation) => quotation.speech)) return true;
  if (cues.some((cue) => cue.entry.type === 'attribution')) return true;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (COUNTED.has(token.norm) || isCitation(tokens, i)) return true;
    if (isOf(SOURCES, token) || (token.norm === 'according' && tokens[i + 1]?.norm === 'to')) return true;
  }
  return false;
}

/** The mark of a note or a link, as Markdown and HTML write them. */
const REFERENCE = /^\[\^|\]\(|\]\[|<a\s|<sup\b/iu;
/** From the last letter of a sentence to its note. */
const NOTE_AFTER = 2;

/** Whether a note or a link stands in the sentence or right behind it: readers see where it leads, and words do not tell. */
export function isReferenced(
  { text, markup }: Pick<JudgedEssay, 'text' | 'markup'>,
  { start, end }: JudgedSentence,
): boolean {
  for (let i = firstEndingAfter(markup, start); i < markup.length; i++) {
    const range = markup[i]!;
    if (range.start >= end + NOTE_AFTER) return false;
    if (REFERENCE.test(text.slice(range.start, range.end))) return true;
  }
  return false;
}

const OURS = new WordSet(['i', 'we', 'you']);

/** "[1]", "(Roe 2002)", "Genoa Tech |announced|", "As Roe |points| out". */
function isCitation(tokens: readonly Token[], i: number): boolean {
  const { text, norm, classes } = tokens[i]!;
  const next = tokens[i + 1]?.text;
  if (/^\d{1,3}$/.test(text)) return tokens[i - 1]?.text === '[' && next === ']';
  if (next === ')' && /^(?:1[89]|20)\d\d[a-z]?$/.test(norm))
    return i > 1 && (tokens[i - 1]!.text === ',' || tokens[i - 1]!.pos === 'PROPN');
  // "Genoa Tech |announced| a plant": who says so is named.
  const before = tokens[i - 1];
  if (tokens[i]!.pos === 'VERB' && before?.pos === 'PROPN' && classes.includes('report-neutral')) return true;
  return (
    tokens[0]!.norm === 'as' &&
    !OURS.has(tokens[1]?.norm ?? '') &&
    i < EARLY &&
    classes.some((name) => name.startsWith('report-'))
  );
}

/** The "experts" or "studies" that are the subject of a verb of saying or finding; null where there are none. `also`: more such words, in lower case. */
export function authorityIn({ tokens }: JudgedSentence, also: ReadonlySet<string>): Token | null {
  const last = Math.min(EARLY, tokens.length - 1);
  for (let i = 0; i < last; i++) {
    const token = tokens[i]!;
    if (
      !(isOf(AUTHORITIES, token) || (also.size > 0 && also.has(token.norm))) ||
      token.quotation !== -1 ||
      isKnown(tokens, i)
    )
      continue;
    for (
      let k = i + 1;
      k <= Math.min(i + BETWEEN, tokens.length - 1) && tokens[k]!.word && !DENIED.has(tokens[k]!.norm);
      k++
    )
      if (VERBS.has(tokens[k]!.norm)) return token;
  }
  return null;
}

/** "The studies", "these data", "Harvard researchers": the text says which, or has said so. */
const isKnown = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 2), i).some(({ norm, pos }) => DETERMINED.has(norm) || pos === 'PROPN');

/** Whether a name or a year stands in the sentence after its first word. */
export function namesSomebody({ tokens }: JudgedSentence): boolean {
  return tokens.some((token, i) => i > 0 && (token.pos === 'PROPN' || /^(?:1[89]|20)\d\d$/.test(token.norm)));
}
