/** weigh: how strongly each claim is hedged or asserted. */
import { bandOf, type TaggedEssay, type WeighedEssay } from '../model/index.js';

export function weigh(essay: TaggedEssay): WeighedEssay {
  return {
    ...essay,
    sentences: essay.sentences.map((sentence) => ({
      ...sentence,
      strength: sentence.moves.length > 0 ? { value: 1, band: bandOf(1), base: 1, contributions: [] } : null,
      marks: [],
    })),
  };
}
