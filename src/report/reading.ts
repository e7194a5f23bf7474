/** A document as the sections read it: its claims, where sentences stand, quotations with their places. Computed once per report. */
import {
  type AnalysisDocument,
  type BlockKind,
  bandOf,
  type Finding,
  isClaim,
  isCounted,
  type NormComparison,
  type PlaceWords,
  type Quote,
  type Range,
  type Reliability,
  type Sentence,
  type StrengthWords,
  strengthText,
} from '../model/index.js';
import { type Cue, quoteRange, strengthCues } from './quotation.js';

/** A claim: a body sentence in the author's voice with a claim move and a strength. */
export type Claim = Sentence & { readonly strength: NonNullable<Sentence['strength']> };

export interface Paragraph {
  readonly number: number;
  readonly sentences: readonly Sentence[];
  /** Where it begins, as a fraction of the body text in words. */
  readonly x: number;
}

/** Where a sentence stands among the body's words, as fractions of them. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** What a report needs besides its document: scores and norms measured on other texts. */
export interface Measured {
  /** Scores of the weights that made the document; "other-weights" where only others were scored. */
  readonly reliability: Reliability | 'other-weights' | null;
  /** Where the essay's figures stand among reference texts. */
  readonly norms: NormComparison | null;
}

export interface Quoting {
  readonly cues?: readonly Cue[];
  /** The largest number of words wanted. */
  readonly words?: number;
  /** What a clipped quotation shows where no cue is marked. */
  readonly inView?: Range | null;
}

export interface Reading {
  readonly document: AnalysisDocument;
  readonly measured: Measured;
  readonly body: readonly Sentence[];
  readonly claims: readonly Claim[];
  readonly paragraphs: readonly Paragraph[];
  /** Findings that a reader has not silenced. */
  readonly findings: readonly Finding[];
  /** Body sentences only; a sentence outside the body has no stretch and stands at the start. */
  readonly stretchOf: (sentence: Sentence) => Stretch;
  readonly placeOf: (sentence: Sentence) => PlaceWords;
  /** The sentence quoted, with the cues of its strength unless others are given. */
  readonly quote: (sentence: Sentence, options?: Quoting) => Quote;
}

const NOTHING_MEASURED: Measured = { reliability: null, norms: null };

export function readingOf(document: AnalysisDocument, measured: Measured = NOTHING_MEASURED): Reading {
  const body = document.sentences.filter((sentence) => isCounted(sentence, document.blocks));
  const stretches = stretchesOf(document, body);
  const start: Stretch = { x: 0, width: 0 };
  const stretchOf = (sentence: Sentence) => stretches.get(sentence.index) ?? start;
  const placeOf = (sentence: Sentence) => placeWords(document, sentence);
  return {
    document,
    measured,
    body,
    claims: body.filter(isClaim),
    paragraphs: paragraphsOf(document, body, stretchOf),
    findings: document.findings.filter((finding) => finding.state === 'new'),
    stretchOf,
    placeOf,
    quote: (sentence, { cues = strengthCues(sentence), words, inView } = {}) => ({
      ...quoteRange(document, sentence, cues, words, inView),
      place: placeOf(sentence),
      strength: sentence.strength && strengthWords(sentence.strength.value),
    }),
  };
}

export function strengthWords(value: number): StrengthWords {
  return { value, text: strengthText(value), band: bandOf(value) };
}

/** "boosted [+2]". */
export function bandAndNumber(value: number): string {
  return `${bandOf(value)} [${strengthText(value)}]`;
}

/** The middle value, or the mean of the two middle ones; the list must not be empty. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

function stretchesOf(document: AnalysisDocument, body: readonly Sentence[]): Map<number, Stretch> {
  const counts = body.map((sentence) => wordsBetween(document.text, sentence.start, sentence.end));
  const total = counts.reduce((sum, words) => sum + words, 0) || 1;
  const stretches = new Map<number, Stretch>();
  let before = 0;
  body.forEach((sentence, i) => {
    stretches.set(sentence.index, { x: before / total, width: counts[i]! / total });
    before += counts[i]!;
  });
  return stretches;
}

/** Words are what white space separates: enough to place a sentence. */
export function wordsBetween(text: string, start: number, end: number): number {
  let words = 0;
  let inside = false;
  for (let i = start; i < end; i++) {
    const space = text.charCodeAt(i) <= 32;
    if (!space && !inside) words++;
    inside = !space;
  }
  return words;
}

function paragraphsOf(
  document: AnalysisDocument,
  body: readonly Sentence[],
  stretchOf: (sentence: Sentence) => Stretch,
): Paragraph[] {
  const paragraphs: { number: number; sentences: Sentence[]; x: number }[] = [];
  for (const sentence of body) {
    const number = document.blocks[sentence.block]?.paragraph ?? null;
    if (number === null) continue;
    const last = paragraphs.at(-1);
    if (last?.number === number) last.sentences.push(sentence);
    else paragraphs.push({ number, sentences: [sentence], x: stretchOf(sentence).x });
  }
  return paragraphs;
}

const BLOCK_WORDS: Readonly<Record<BlockKind, string>> = {
  title: 'title',
  standfirst: 'standfirst',
  heading: 'heading',
  paragraph: 'paragraph',
  quotation: 'quotation',
  'list-item': 'list item',
  'pull-quote': 'pull quote',
  caption: 'caption',
  byline: 'byline',
  boilerplate: 'boilerplate',
};

function placeWords(document: AnalysisDocument, sentence: Sentence): PlaceWords {
  const block = document.blocks[sentence.block];
  const paragraph = block?.paragraph ?? null;
  const line = sentence.place?.line ?? null;
  const where = paragraph === null ? BLOCK_WORDS[block?.kind ?? 'paragraph'] : `paragraph ${paragraph}`;
  const text = line === null ? where : `${where}, line ${line}`;
  const shortest = paragraph === null ? where : `¶ ${paragraph}`;
  const short = line === null ? shortest : `${shortest}, line ${line}`;
  return { sentence: sentence.index, paragraph, line, text, short, shortest };
}
