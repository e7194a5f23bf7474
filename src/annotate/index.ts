/** annotate: from blocks of prose to sentences with tokens, quotations and cues. */
import {
  type AnnotatedEssay,
  type AnnotatedSentence,
  annotatedSentence,
  type Cue,
  type ParsedEssay,
  type ProseBlock,
  problem,
  ROLE_OF,
  type Role,
  type SentenceDraft,
  type Token,
} from '../model/index.js';
import { CueMatcher, withoutOverlaps } from './cues.js';
import type { CompiledLexicon } from './house/compile.js';
import { languageOf } from './language.js';
import { findQuotations, type QuotedTokens } from './quotations.js';
import { sentenceStarts } from './sentences.js';
import { forget, type ProseToken, type Reading, readProse } from './wink.js';
import { countWords } from './words.js';

export { lexiconProblem, lexiconProblems } from './house/check.js';
export { compileLexicon, listedLexicon } from './house/compile.js';
export { LEXICON } from './lexicon/index.js';

const matcher = new CueMatcher();

/** Sentences of roles without moves need no cues. */
const CUELESS: ReadonlySet<Role> = new Set(['byline', 'boilerplate']);

/** Which tokens of which reading make a sentence. */
interface Origin {
  readonly reading: Reading;
  readonly from: number;
}

/** `house`: words of a newsroom's own, made ready by `compileLexicon`; null for none. */
export function annotate(essay: ParsedEssay, house: CompiledLexicon | null = null): AnnotatedEssay {
  forget();
  const sentences: SentenceDraft[] = [];
  const origins: Origin[] = [];
  let read = 0;
  let english = 0;
  essay.blocks.forEach((block, index) => {
    const reading = readProse(block.prose);
    readBlock(essay, block, index, reading, sentences, origins);
    read += reading.words;
    english += reading.english;
  });
  let words = 0;
  sentences.forEach((sentence, i) => {
    if (CUELESS.has(sentence.role)) return;
    const { reading, from } = origins[i]!;
    if (house === null)
      sentence.cues = matcher.match(sentence.tokens, following(sentences, i), reading.leads, from);
    else withHouse(sentence, following(sentences, i), reading.leads, from, house);
    // The words of a pull quote stand in a paragraph too.
    if (essay.blocks[sentence.block]!.kind !== 'pull-quote') words += countWords(sentence.tokens);
  });
  const language = languageOf(read, english, () => essay.blocks.map((block) => block.prose).join(' '));
  const problems =
    language === 'en' ? essay.problems : [...essay.problems, problem('not-english', { language })];
  return {
    source: essay.source,
    declared: essay.declared,
    text: essay.text,
    markup: essay.markup,
    directives: essay.directives,
    blocks: essay.blocks,
    placeOf: essay.placeOf,
    sentences,
    words,
    language,
    problems,
  };
}

function withHouse(
  sentence: SentenceDraft,
  following: readonly (readonly Token[])[],
  leads: Reading['leads'],
  from: number,
  house: CompiledLexicon,
): void {
  const { tokens } = sentence;
  const candidates = matcher.candidates(tokens, following, leads, from);
  sentence.cues = withoutOverlaps(candidates);
  sentence.house = house.cuesOf({ tokens, following }, candidates);
}

const NO_CUES: readonly Cue[] = [];
const NO_QUOTATIONS: AnnotatedSentence['quotations'] = [];

function readBlock(
  essay: ParsedEssay,
  block: ProseBlock,
  index: number,
  reading: Reading,
  into: SentenceDraft[],
  origins: Origin[],
): void {
  const prose = reading.tokens;
  const starts = sentenceStarts(prose, reading.starts);
  const quoted = findQuotations(prose);
  for (const token of prose) place(token, block, essay.text);
  /** The first quotation that ends in this sentence or after it; they come in order. */
  let first = 0;
  for (let s = 0; s < starts.length; s++) {
    const from = starts[s]!;
    const to = starts[s + 1] ?? prose.length;
    while (first < quoted.length && quoted[first]!.to <= from) first++;
    const quotations = quotationsIn(prose, from, to, quoted, first);
    const tokens: readonly Token[] = prose.slice(from, to);
    const start = tokens[0]!.start;
    const { end } = tokens[tokens.length - 1]!;
    origins.push({ reading, from });
    into.push(
      annotatedSentence({
        index: into.length,
        block: index,
        start,
        end,
        role: ROLE_OF[block.kind],
        place: essay.placeOf({ start, end }),
        tokens,
        cues: NO_CUES,
        house: null,
        quotations,
        question: asks(tokens),
      }),
    );
  }
}

/** From the prose of its block to the text. */
function place(token: ProseToken, { offsets, start }: ProseBlock, text: string): void {
  // The end of a token is one past its last unit, not the start of the next: markup may lie between ("**no**w").
  const end = offsets ? endOf(offsets, token.end, text) : start + token.end;
  token.start = offsets ? offsets[token.start]! : start + token.start;
  token.end = end;
}

/** The quotations of a sentence, from the block's `first` on; its tokens learn which of them they stand in. */
function quotationsIn(
  prose: readonly ProseToken[],
  from: number,
  to: number,
  quoted: readonly QuotedTokens[],
  first: number,
): AnnotatedSentence['quotations'] {
  if (first === quoted.length || quoted[first]!.from >= to) return NO_QUOTATIONS;
  const quotations: { start: number; end: number; speech: boolean }[] = [];
  for (let q = first; q < quoted.length && quoted[q]!.from < to; q++) {
    const begin = Math.max(quoted[q]!.from, from);
    const end = Math.min(quoted[q]!.to, to);
    const { speech } = quoted[q]!;
    if (speech) for (let i = begin; i < end; i++) prose[i]!.quotation = quotations.length;
    quotations.push({ start: prose[begin]!.start, end: prose[end - 1]!.end, speech });
  }
  return quotations;
}

/** Where the prose ending before unit `end` ends in the text. */
function endOf(offsets: readonly number[], end: number, text: string): number {
  const last = offsets[end - 1]!;
  const next = offsets[end]!;
  // One unit of prose is one of text, but for a character reference ("&amp;"), which runs up to the next unit.
  return text[last] === '&' && next > last + 1 ? next : last + 1;
}

/** A question mark at the end, outside quotations and before closing marks at most. */
function asks(tokens: readonly Token[]): boolean {
  for (let i = tokens.length - 1; i >= Math.max(0, tokens.length - 3); i--) {
    const token = tokens[i]!;
    if (token.text.includes('?')) return token.quotation === -1;
    if (token.word) return false;
  }
  return false;
}

/** The tokens of the next two sentences of body text. */
function following(sentences: readonly SentenceDraft[], i: number): (readonly Token[])[] {
  const found: (readonly Token[])[] = [];
  for (let k = i + 1; k < sentences.length && found.length < 2 && k < i + 4; k++) {
    if (sentences[k]!.role === 'body') found.push(sentences[k]!.tokens);
  }
  return found;
}
