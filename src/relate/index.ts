/** relate: links between sentences, figures of speech, the thesis. */
import type { RelatedEssay, WeighedEssay } from '../model/index.js';

export function relate(essay: WeighedEssay): RelatedEssay {
  return {
    ...essay,
    sentences: essay.sentences.map((sentence) => ({ ...sentence, figures: [] })),
    links: [],
    thesis: null,
  };
}
