/** annotate: from blocks of prose to sentences with tokens, quotations and cues. */
import {
  type AnnotatedEssay,
  type AnnotatedSentence,
  type BlockKind,
  type Cue,
  type ParsedEssay,
  type ProseBlock,
  problem,
  type Role,
  type Token,
} from '../model/index.js';
import { classesOf } from './classes/index.js';
import { CueMatcher } from './cues.js';
import { languageOf } from './language.js';
import { findQuotations, type QuotedTokens } from './quotations.js';
import { sentenceStarts } from './sentences.js';
import { forget, type ProseToken, readProse } from './wink.js';
import { countWords } from './words.js';

export { LEXICON } from './lexicon/index.js';

/** What part a block's sentences play (guideline section 1). A standfirst is a desk's headline matter, not the author's text. */
const ROLES: Readonly<Record<BlockKind, Role>> = {
  title: 'title',
  standfirst: 'heading',
  heading: 'heading',
  paragraph: 'body',
  quotation: 'body',
  'list-item': 'body',
  'pull-quote': 'boilerplate',
  caption: 'boilerplate',
  byline: 'byline',
  boilerplate: 'boilerplate',
};

const matcher = new CueMatcher();

/** Sentences of roles without moves need no cues. */
const CUELESS: ReadonlySet<Role> = new Set(['byline', 'boilerplate']);

type Draft = { -readonly [K in keyof AnnotatedSentence]: AnnotatedSentence[K] };

export function annotate(essay: ParsedEssay): AnnotatedEssay {
  forget();
  const sentences: Draft[] = [];
  const readings: ProseToken[][] = [];
  essay.blocks.forEach((block, index) => {
    const { tokens, starts } = readProse(block.prose);
    readings.push(tokens);
    readBlock(essay, block, index, tokens, starts, sentences);
  });
  sentences.forEach((sentence, i) => {
    sentence.cues = CUELESS.has(sentence.role) ? [] : matcher.match(sentence.tokens, following(sentences, i));
  });
  const language = languageOf(readings, () => essay.blocks.map((block) => block.prose).join(' '));
  const problems =
    language === 'en' ? essay.problems : [...essay.problems, problem('not-english', { language })];
  const words = sentences.reduce(
    (sum, { role, tokens }) => (CUELESS.has(role) ? sum : sum + countWords(tokens)),
    0,
  );
  return { ...essay, sentences, words, language, problems };
}

const NO_CUES: readonly Cue[] = [];

function readBlock(
  essay: ParsedEssay,
  block: ProseBlock,
  index: number,
  prose: ProseToken[],
  winkStarts: number[],
  into: Draft[],
): void {
  const starts = sentenceStarts(prose, winkStarts);
  const quoted = findQuotations(prose);
  for (let s = 0; s < starts.length; s++) {
    const from = starts[s]!;
    const to = starts[s + 1] ?? prose.length;
    const mine = quoted.filter((quotation) => quotation.from < to && from < quotation.to);
    const tokens = prose
      .slice(from, to)
      .map((token, i) => placeToken(token, block, essay.text, mine, from + i));
    const quotations = mine.map((quotation) => ({
      start: tokens[Math.max(quotation.from, from) - from]!.start,
      end: tokens[Math.min(quotation.to, to) - 1 - from]!.end,
      speech: quotation.speech,
    }));
    const range = { start: tokens[0]!.start, end: tokens[tokens.length - 1]!.end };
    into.push({
      index: into.length,
      block: index,
      ...range,
      role: ROLES[block.kind],
      place: essay.placeOf(range),
      tokens,
      cues: NO_CUES,
      quotations,
      question: asks(tokens),
    });
  }
}

function placeToken(
  token: ProseToken,
  block: ProseBlock,
  text: string,
  quotations: readonly QuotedTokens[],
  at: number,
): Token {
  const { offsets, start } = block;
  // The end of a token is one past its last unit, not the start of the next: markup may lie between ("**no**w").
  const from = offsets ? offsets[token.start]! : start + token.start;
  const to = offsets ? endOf(offsets, token.end, text) : start + token.end;
  const quotation = quotations.findIndex((q) => q.speech && q.from <= at && at < q.to);
  return {
    text: token.text,
    norm: token.norm,
    start: from,
    end: to,
    pos: token.pos,
    word: token.word,
    classes: classesOf(token.norm),
    spaced: token.spaced,
    quotation,
  };
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
function following(sentences: readonly Draft[], i: number): (readonly Token[])[] {
  const found: (readonly Token[])[] = [];
  for (let k = i + 1; k < sentences.length && found.length < 2 && k < i + 4; k++) {
    if (sentences[k]!.role === 'body') found.push(sentences[k]!.tokens);
  }
  return found;
}
