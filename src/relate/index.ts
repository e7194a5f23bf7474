/** relate: links between sentences, figures of speech, the thesis. */
import type { Figure, RelatedEssay, RelatedSentence, WeighedEssay, WeighedSentence } from '../model/index.js';
import { figuresIn } from './figures/index.js';
import { linksIn } from './links/index.js';
import { thesisOf } from './thesis.js';
import { discourseOf } from './units.js';

export { FIGURE_FINDERS } from './figures/index.js';
export { LINKERS } from './links/index.js';

export function relate(essay: WeighedEssay): RelatedEssay {
  const discourse = discourseOf(essay);
  const figuresOf = figuresIn(discourse.units);
  return {
    source: essay.source,
    declared: essay.declared,
    text: essay.text,
    markup: essay.markup,
    directives: essay.directives,
    blocks: essay.blocks,
    placeOf: essay.placeOf,
    words: essay.words,
    language: essay.language,
    problems: essay.problems,
    sentences: essay.sentences.map((sentence) =>
      related(sentence, discourse.topics[sentence.index]!, figuresOf(sentence.index)),
    ),
    links: linksIn(discourse),
    thesis: thesisOf(discourse, essay),
  };
}

/** Field by field: objects that are spread and then extended are kept in a slow form. */
function related(
  sentence: WeighedSentence,
  topic: RelatedSentence['topic'],
  figures: readonly Figure[],
): RelatedSentence {
  return {
    index: sentence.index,
    block: sentence.block,
    start: sentence.start,
    end: sentence.end,
    role: sentence.role,
    place: sentence.place,
    tokens: sentence.tokens,
    cues: sentence.cues,
    house: sentence.house,
    quotations: sentence.quotations,
    question: sentence.question,
    whose: sentence.whose,
    holder: sentence.holder,
    frame: sentence.frame,
    frameSpan: sentence.frameSpan,
    moves: sentence.moves,
    possible: sentence.possible,
    strength: sentence.strength,
    marks: sentence.marks,
    topic,
    figures,
  };
}
