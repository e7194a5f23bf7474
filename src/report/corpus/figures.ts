/** What is kept of an essay for the corpus briefing, so that its document can be freed. */
import { type AnalysisDocument, type CorpusFigures, isExposed, type Sentence } from '../../model/index.js';
import { titleOf } from '../masthead.js';
import { type Reading, readingOf } from '../reading.js';
import { otherSide, unanswered } from '../sides.js';
import { deviationOf } from './intervals.js';

/** Words of a quotation. */
const WORDS = 26;

export function corpusFigures(document: AnalysisDocument): CorpusFigures {
  const reading = readingOf(document);
  const { essay, source, summary } = document;
  const { points, answered } = otherSide(reading);
  const quoted = (sentence: Sentence | undefined) =>
    sentence ? reading.quote(sentence, { words: WORDS }) : null;
  const at = (index: number | undefined) => document.sentences[index ?? -1];
  return {
    ...titleOf(document),
    author: essay.author,
    published: essay.published,
    publication: essay.publication,
    section: essay.section,
    path: source.path,
    words: essay.words,
    sentences: summary.sentences,
    claims: summary.claims,
    strength: strengthOf(reading),
    hedges: summary.hedges,
    boosters: summary.boosters,
    answered,
    answerable: points.length,
    moves: summary.moves,
    exposedClaims: reading.claims.filter(isExposed).length,
    exposed: summary.exposed.flatMap((index) => {
      const sentence = at(index);
      if (!sentence?.exposure) return [];
      const { value, reason } = sentence.exposure;
      return [{ quote: reading.quote(sentence, { words: WORDS }), reason, exposure: value }];
    }),
    strongest: quoted(at(summary.strongest[0])),
    mostHedged: quoted(at(summary.mostHedged[0])),
    unanswered: quoted(unanswered(points)[0]?.sentence),
  };
}

function strengthOf({ document, claims }: Reading): CorpusFigures['strength'] {
  const { strength } = document.summary;
  if (strength === null) return null;
  return {
    low: strength.lowerQuartile,
    median: strength.median,
    high: strength.upperQuartile,
    mean: strength.mean,
    deviation: claims.length < 2 ? null : deviationOf(claims.map((claim) => claim.strength.value)),
  };
}
