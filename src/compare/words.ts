/** Sentences as words: what matching compares. */
import {
  type AnalysisDocument,
  isCounted,
  isFunctionWord,
  type Sentence,
  stemOf,
  unmarked,
} from '../model/index.js';

export interface WordedSentence {
  readonly sentence: Sentence;
  /** Its words on one line, without markup. */
  readonly words: string;
  /** The same for two sentences that differ in capitals, quotation marks and other punctuation alone. */
  readonly key: string;
  /** Stems, in order. */
  readonly stems: readonly string[];
}

/** Sentences of the body that count and have words in them. */
export function wordedSentences(document: AnalysisDocument): WordedSentence[] {
  return document.sentences
    .filter((sentence) => isCounted(sentence, document.blocks))
    .map((sentence) => {
      const words = unmarked(document, sentence).replace(/\s+/g, ' ').trim();
      const tokens =
        words
          .toLowerCase()
          .replaceAll('’', "'")
          .match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [];
      return { sentence, words, key: tokens.join(' '), stems: tokens.map(stemOf) };
    })
    .filter(({ key }) => key !== '');
}

/** Function words and cues of strength come and go between drafts: they say little about which sentence is which. */
const FUNCTION_SHARE = 0.2;

/** How much a word that two sentences share says: more the fewer sentences of both drafts have it. */
export function weightsOf(sentences: readonly WordedSentence[]): (stem: string) => number {
  const holders = new Map<string, number>();
  for (const { stems } of sentences) {
    for (const stem of new Set(stems)) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  for (const [stem, count] of holders) {
    const rarity = Math.log(1 + sentences.length / count);
    weights.set(stem, isFunctionWord(stem) ? FUNCTION_SHARE * rarity : rarity);
  }
  return (stem) => weights.get(stem) ?? 0;
}
