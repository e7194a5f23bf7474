/**
 * The only file that knows wink-nlp. Gives tokens with weak part-of-speech tags and wink's own sentence breaks;
 * what wink gets wrong about sentences is repaired in `sentences.ts`.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech } from '../model/index.js';

/** A token of one block's prose: offsets are UTF-16 units into that prose. */
export interface ProseToken {
  readonly text: string;
  /** Lower case, apostrophes straightened. */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  readonly pos: PartOfSpeech;
  readonly word: boolean;
  readonly spaced: boolean;
}

export interface Reading {
  readonly tokens: ProseToken[];
  /** Index of the first token of each sentence as wink sees it; empty where there are no tokens. */
  readonly starts: number[];
}

/** Sentence breaks and tags only: entities, sentiment and wink's negation window are not used. */
const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Reads one block's prose. White space never becomes a token; offsets add up from wink's preceding spaces. */
export function readProse(prose: string): Reading {
  const doc = nlp.readDoc(prose);
  const all = doc.tokens();
  const texts = all.out(its.value) as string[];
  const spaces = all.out(its.precedingSpaces) as string[];
  const tags = all.out(its.pos) as PartOfSpeech[];
  const spans = doc.sentences().out(its.span) as unknown as number[][];
  const breaks = new Set(spans.map((span) => span[0]!));

  const tokens: ProseToken[] = [];
  const starts: number[] = [];
  let offset = 0;
  let breakPending = false;
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i]!;
    const gap = spaces[i]!.length;
    offset += gap;
    if (breaks.has(i)) breakPending = true;
    const pos = tags[i]!;
    if (text.trim() !== '') {
      if (breakPending || tokens.length === 0) starts.push(tokens.length);
      breakPending = false;
      const previous = tokens[tokens.length - 1];
      tokens.push({
        text,
        norm: normalize(text),
        start: offset,
        end: offset + text.length,
        pos,
        word:
          pos === 'PUNCT' || pos === 'SYM'
            ? LETTER_OR_DIGIT.test(text)
            : LETTER_OR_DIGIT.test(text[0]!) || LETTER_OR_DIGIT.test(text),
        spaced: previous !== undefined && offset > previous.end,
      });
    }
    offset += text.length;
  }
  return { tokens, starts };
}

function normalize(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}
