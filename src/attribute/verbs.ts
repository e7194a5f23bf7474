/** Reporting verbs and what follows them: whether a clause, a quotation or only a thing is reported. */
import { type Token, tokenAt, type WordClass, WordSet, wordSet } from '../model/index.js';

/** How a verb reports: as it stands, at a distance, as a fact, or as what someone thinks. */
export type ReportKind = 'neutral' | 'distancing' | 'endorsing' | 'stance';

const KINDS: readonly (readonly [WordClass, ReportKind])[] = [
  ['report-neutral', 'neutral'],
  ['report-distancing', 'distancing'],
  ['report-endorsing', 'endorsing'],
  ['stance-verb', 'stance'],
];

/** What a word can do in a frame. */
export interface FrameWord {
  /** The kind of a reporting verb; of several, the first of neutral, distancing, endorsing, stance. */
  readonly verb: ReportKind | null;
  /** A noun for what is said or thought. */
  readonly view: boolean;
  /** "talks", "act": frames what stands after its "about", "of", "like" or "as". */
  readonly talks: boolean;
}

/** Are about as views are: "there is a feeling that". */
const FELT = wordSet('feeling feelings perception perceptions sentiment sentiments');
const TALKING = wordSet('talk talks talked speak speaks spoke act acts acted behave behaves behaved');

/** The part a word can play in a frame; null for most words. It is kept with the word. */
export function frameWord({ norm, classes, entry }: Token): FrameWord | null {
  if (entry.attribute === undefined) {
    const verb = KINDS.find(([name]) => classes.includes(name))?.[1] ?? null;
    const view = classes.includes('view-noun') || FELT.has(norm);
    const talks = verb === null && !view && TALKING.has(norm);
    entry.attribute = verb === null && !view && !talks ? null : { verb, view, talks };
  }
  return entry.attribute as FrameWord | null;
}

/**
 * What is reported: a that-clause, quoted words (in marks, after a colon, or after a comma as in speeches), a bare clause,
 * an "as", "to" or "about" phrase, some other thing, or nothing.
 */
export type Complement = 'that' | 'quote' | 'clause' | 'as' | 'to' | 'about' | 'object' | 'none';

/** Verbs that name the hearer before what is said: "told us that". */
const WITH_HEARER = wordSet(
  `tell tells told telling ask asks asked asking warn warns warned warning remind reminds reminded inform informs informed
   assure assures assured advise advises advised promise promises promised show shows showed teach taught`,
);

/** Verbs that can do without "that": "Critics say the plan failed". */
const BARE = wordSet(
  `say says said saying think thinks thought thinking believe believes believed believing claim claims claimed claiming
   argue argues argued arguing insist insists insisted feel feels felt fear fears feared worry worries worried
   hope hopes hoped assume assumes assumed assuming suppose supposed suspect suspects suspected suggest suggests suggested
   imagine imagines imagined complain complains complained warn warns warned report reports reported tell tells told telling
   admit admits admitted find finds found show shows showed note notes noted know knows knew estimate estimates estimated
   predict predicts predicted swear swears swore conclude concludes concluded declare declares declared pretend pretends
   pretended contend contends contended maintain maintains maintained allege alleges alleged concede concedes conceded
   reckon wonder wonders wondered ask asks asked realize realizes realized`,
);

/** Verbs after which a comma or dash can begin speech without marks: "they said, let us wait". */
const SAYING = wordSet(
  'say says said saying ask asks asked reply replies replied answer answers answered continue continues tell tells told',
);
/** Tokens of words that are quoted from far away; a title has fewer. */
const LEAST_QUOTED = 10;
const WRITING = wordSet('write writes wrote written');
/** Verbs whose content can be a question: "She explains how the lock works". */
const TELLING_HOW = wordSet(
  'explain explains explained describe describes described discuss discusses discussed tell tells told outline outlines outlined recount recounts recounted',
);
const HOW_WHY = wordSet('how why');
/** Begin what is said without marks. */
export const INTERJECTIONS = wordSet('well no yes oh look hey wait okay listen please why');
const ASKING = wordSet('ask asks asked asking wonder wonders wondered wondering inquire inquires inquired');

const QUARRELING = wordSet('argue argues argued arguing');

const OPENERS = new WordSet(['“', '"', '‘', '``', '«', "'"]);
const SUBJECT_PRONOUNS = wordSet(
  'i we you he she it they this that these those there everyone nobody everything nothing someone',
);
const QUESTION_WORDS = wordSet('how why whether what who when where if');
const STOPS = new WordSet([',', ';', ':', '—', '–', '--', '.', '?', '!', '(', ')', '…']);

export const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX');

/** What the verb at `verb` reports. */
export function complementOf(tokens: readonly Token[], verb: number): Complement {
  const { norm: said } = tokens[verb]!;
  let k = verb + 1;
  // Adverbs, times and hearers may stand between: "said on Monday that", "told reporters in May that".
  if (tokens[k]?.norm === ',' && resumesWithThat(tokens, k + 1)) return 'that';
  // "writes with a wit that few can match"
  if (WRITING.has(said) && tokens[k]?.norm === 'with' && tokens[k + 1]?.norm === 'a') return 'none';
  let commas = 0;
  const reach = WITH_HEARER.has(said) || WRITING.has(said) || SAYING.has(said) ? 16 : 10;
  for (let i = k; i < Math.min(tokens.length, verb + reach); i++) {
    const { norm, pos, quotation } = tokens[i]!;
    if (norm === 'that') {
      // "tell you |that workers love it": the tagger takes it for an article.
      const heard =
        WITH_HEARER.has(said) && tokens[i - 1]!.pos === 'PRON' && /[^s]s$/.test(tokens[i + 1]?.norm ?? '');
      const joins = pos === 'SCONJ' || tokens[i - 1]!.norm === 'out' || heard;
      if (joins || (i === k && (isClauseAt(tokens, i + 1) || isClauseAfterPhrase(tokens, i + 1))))
        return 'that';
    }
    // "told me in an interview about the project that": farther away only that counts.
    if (i >= verb + 10) {
      // "writes in the preface to the handbook of ports, “…”"
      if (norm === ',' && (tokens[i + 1]?.quotation ?? -1) !== -1 && i + LEAST_QUOTED < tokens.length)
        return 'quote';
      // "will say to the captain or the pilots of smaller boats: Wait"
      if (norm === ':' && SAYING.has(said) && commas === 0) return 'quote';
      if (STOPS.has(norm) || isVerb(tokens[i])) break;
      continue;
    }
    if (norm === ':' && commas === 0) return 'quote';
    // "call it a “miracle”" quotes a word, not a speech.
    if (OPENERS.has(norm) && (quotation !== -1 || SAYING.has(said))) return 'quote';
    if (norm === ',') {
      // "They ask me, well, who needs a harbor?"
      if (SAYING.has(said) && INTERJECTIONS.has(tokens[i + 1]?.norm ?? '') && tokens[i + 2]?.norm === ',')
        return 'quote';
      if (SAYING.has(said) && beginsSpeech(tokens, i + 1, i === k)) return 'quote';
      if (commas++ > 1) break;
    } else if (norm === 'as' && i > k && commas === 0) return 'as';
    else if (STOPS.has(norm) || isVerb(tokens[i])) break;
  }
  while (tokens[k]?.pos === 'ADV' && !HOW_WHY.has(tokens[k]!.norm)) k++;
  const next = tokens[k];
  if (next === undefined || STOPS.has(next.norm)) return 'none';
  if (next.norm === 'as' || next.norm === 'to' || next.norm === 'about') return next.norm;
  if (ASKING.has(said)) {
    if (QUESTION_WORDS.has(next.norm)) return 'clause';
    if (QUESTION_WORDS.has(tokens[k + 1]?.norm ?? '')) return 'clause';
  }
  if (TELLING_HOW.has(said)) {
    const asked = next.pos === 'PRON' ? tokens[k + 1]?.norm : next.norm;
    if (asked !== undefined && HOW_WHY.has(asked)) return 'clause';
  }
  // "They argued for years about the fence, and never called a surveyor": a quarrel.
  if (next.pos === 'ADP' && QUARRELING.has(said)) return 'none';
  if (WITH_HEARER.has(said) && next.pos === 'PRON' && isClauseAt(tokens, k + 1)) return 'clause';
  if (BARE.has(said) && (isClauseAt(tokens, k) || (OF_CLAUSES.has(said) && isShortClauseAt(tokens, k))))
    return 'clause';
  return next.pos === 'ADP' ? 'none' : 'object';
}

/** Verbs that take a clause and hardly ever a thing: "say the lock leaks", but "claim the harbor dues". */
const OF_CLAUSES = wordSet(
  `say says said saying think thinks thought thinking believe believes believed believing argue argues argued insist insists insisted
   complain complains complained suspect suspects suspected assume assumes assumed suppose contend contends contended know knows
   knew told claim claims claimed`,
);
const ENDS = wordSet('. , ; ! — – too again already badly well');

/** "the lock |leaks.": a short clause whose verb the tagger takes for a noun. */
function isShortClauseAt(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.pos !== 'DET' && tokens[at]?.norm !== 'their') return false;
  for (let i = at + 1; i < Math.min(tokens.length, at + 6); i++) {
    const { norm, pos } = tokens[i]!;
    if (pos === 'VERB' || pos === 'AUX' || STOPS.has(norm)) return false;
    if (pos !== 'NOUN' || !/[^s]s$/.test(norm) || tokens[i - 1]!.pos !== 'NOUN') continue;
    const next = tokens[i + 1];
    // One lock leaks, several leak.
    return (
      !tokens[i - 1]!.norm.endsWith('s') && (next === undefined || ENDS.has(next.norm) || next.pos === 'DET')
    );
  }
  return false;
}

/** "Some believe, against all evidence, that": a that-clause after an aside. */
function resumesWithThat(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(tokens.length, at + 20); i++) {
    if (tokens[i]!.norm === ',' && tokens[i + 1]?.norm === 'that') return true;
  }
  return false;
}

/** Speech without marks after a comma: "they said, let us wait", "tells his men, We can". */
function beginsSpeech(tokens: readonly Token[], at: number, atOnce: boolean): boolean {
  const first = tokens[at];
  if (first === undefined || tokens.length - at < 5) return false;
  return atOnce ? first.word : /^\p{Lu}/u.test(first.text) && first.pos !== 'PROPN';
}

const IN_SUBJECT = new WordSet([
  'NOUN',
  'PROPN',
  'PRON',
  'DET',
  'ADJ',
  'NUM',
  'ADV',
  'ADP',
  'CCONJ',
  'PART',
  'PUNCT',
  'SYM',
]);

/** "estimates that |on any given day,| one patient in ten gets it": past a phrase and its comma. */
function isClauseAfterPhrase(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.pos !== 'ADP') return false;
  for (let i = at + 1; i < Math.min(tokens.length, at + 8); i++)
    if (tokens[i]!.text === ',') return isClauseAt(tokens, i + 1);
  return false;
}

/** Whether a clause with its own subject and finite verb begins at `at`: "the plan will fail". */
export function isClauseAt(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (!first?.word) return false;
  if (first.norm === "i'm") return true;
  // "no one |would ride it"
  if (first.norm === 'no' && tokens[at + 1]?.norm === 'one' && isVerb(tokens[at + 2])) return true;
  if (SUBJECT_PRONOUNS.has(first.norm)) {
    const second = tokens[at + 1];
    if (second !== undefined && (isVerb(second) || second.pos === 'ADV') && !second.norm.endsWith('ing'))
      return true;
  }
  let nominal = false;
  for (let i = at; i < Math.min(tokens.length, at + 14); i++) {
    const token = tokens[i]!;
    if (STOPS.has(token.norm) || QUESTION_WORDS.has(token.norm)) return false;
    if (isVerb(token)) {
      if (token.pos === 'VERB' && (token.norm.endsWith('ing') || tokenAt(tokens, i - 1)?.norm === 'to'))
        continue;
      return nominal;
    }
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON') nominal = true;
    else if (!IN_SUBJECT.has(token.pos)) return false;
  }
  return false;
}
