/** relate: links between sentences, figures of speech, the thesis. */
import { essayWith, type RelatedEssay, relatedSentence, type WeighedEssay } from '../model/index.js';
import { figuresIn } from './figures/index.js';
import { linksIn } from './links/index.js';
import { thesesOf } from './thesis.js';
import { discourseOf } from './units.js';

export { FIGURE_FINDERS } from './figures/index.js';
export { type ThesisScore, thesisScores } from './thesis.js';

export function relate(essay: WeighedEssay): RelatedEssay {
  const discourse = discourseOf(essay);
  const figuresOf = figuresIn(discourse.units);
  return essayWith(essay, {
    sentences: essay.sentences.map((sentence) =>
      relatedSentence(sentence, discourse.topics[sentence.index]!, figuresOf(sentence.index)),
    ),
    links: linksIn(discourse),
    ...thesesOf(discourse, essay),
  });
}
