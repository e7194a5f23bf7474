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

/** The part of wink's core model that remembers words it did not know. */
interface Lexemes {
  readonly hash: Record<string, number>;
  readonly list: string[];
  /** Words the model was made with; those after it were met since. */
  readonly intrinsicSize: number;
  index: number;
}

/** Words remembered before wink is built anew, so that an archive of essays is read in constant memory: about 20 MB. */
const MOST_REMEMBERED = 100_000;

let lexemes: Lexemes;

/** Sentence breaks and tags only: entities, sentiment and wink's negation window are not used. */
function build() {
  const core = () => {
    const loaded = (model as unknown as { core(): { features: { lexeme: Lexemes } } }).core();
    lexemes = loaded.features.lexeme;
    return loaded;
  };
  return winkNLP({ ...(model as object), core } as unknown as typeof model, ['sbd', 'pos']);
}

let nlp = build();
const { its } = nlp;
let forgotten = lexemes!.intrinsicSize;

/**
 * Makes wink forget the words it met in earlier essays. It takes a word it has met for one token where it would have split
 * it at first sight ("it..actually"), so that without this an essay's tags would hang on what was read before it.
 */
export function forget(): void {
  const { hash, list, intrinsicSize } = lexemes;
  for (let i = forgotten; i < list.length; i++) delete hash[list[i]!];
  forgotten = list.length;
  if (list.length - intrinsicSize < MOST_REMEMBERED) return;
  list.length = intrinsicSize;
  lexemes.index = intrinsicSize;
  nlp = build();
  forgotten = lexemes.intrinsicSize;
}

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
