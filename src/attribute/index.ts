/** attribute: whose view each sentence states. */
import type { AnnotatedEssay, AttributedEssay } from '../model/index.js';

export function attribute(essay: AnnotatedEssay): AttributedEssay {
  return {
    ...essay,
    sentences: essay.sentences.map((sentence) => ({
      ...sentence,
      whose: 'author',
      holder: null,
      frame: null,
      frameSpan: null,
    })),
  };
}
