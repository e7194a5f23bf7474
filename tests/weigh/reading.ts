/** How tests weigh a sentence: the rooms up to `weigh`, without the moves, which strength does not need. */
import { annotate } from '../../src/annotate/index.js';
import { attribute } from '../../src/attribute/index.js';
import type { Cue, Strength, TaggedEssay, WeighedSentence } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';
import { sourceFromText } from '../../src/read/source.js';
import { weigh } from '../../src/weigh/index.js';

export function weighText(text: string): readonly WeighedSentence[] {
  const attributed = attribute(annotate(parse(sourceFromText(text))));
  const essay: TaggedEssay = {
    ...attributed,
    sentences: attributed.sentences.map((sentence) => ({ ...sentence, moves: [], possible: [] })),
  };
  return weigh(essay).sentences;
}

/** The only sentence of a text. */
export function weighOne(text: string): WeighedSentence {
  const sentences = weighText(text);
  if (sentences.length !== 1) throw new Error(`Expected one sentence, found ${sentences.length}: ${text}`);
  return sentences[0]!;
}

export function strengthOf(text: string): Strength {
  const { strength } = weighOne(text);
  if (strength === null) throw new Error(`Expected a strength: ${text}`);
  return strength;
}

export const scoreOf = (text: string): number => strengthOf(text).value;

/** The words of a cue as printed. */
export function wordsOf(text: string, sentence: WeighedSentence, { from, to }: Cue): string {
  return text.slice(sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end);
}

/** What counts less than this only shades: it orders claims that are otherwise alike, and changes no band. */
export const SHADE = 0.1;
