/** Promises about the summary: its counts agree with what they count. */
import { type AnalysisDocument, isClaim, isCounted, MOVE_KINDS, makes } from '../model/index.js';
import type { Complaints } from './complaints.js';

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

export function checkSummary(document: AnalysisDocument, complaints: Complaints): void {
  const { summary, sentences, blocks, essay } = document;
  const holds = (promise: string, condition: boolean) => complaints.unless(condition, promise, 'summary');
  const body = sentences.filter((sentence) => isCounted(sentence, blocks));
  const claims = body.filter(isClaim);
  holds('words are those of the essay', summary.words === essay.words);
  holds('body sentences are counted', summary.sentences === body.length);
  holds('claims are counted', summary.claims === claims.length);
  for (const kind of MOVE_KINDS) {
    const making = body.filter((sentence) => makes(sentence, kind));
    holds('moves are counted', summary.moves[kind] === making.length);
  }
  holds('without claims there is no strength', (summary.strength === null) === (claims.length === 0));
  if (summary.strength) {
    const { bands, lowerQuartile, median, upperQuartile } = summary.strength;
    holds('bands add up to the claims', total(Object.values(bands)) === claims.length);
    holds('quartiles are in order', lowerQuartile <= median && median <= upperQuartile);
  }
  const { voices, byParagraph, concessions, opposingViews, forecasts } = summary;
  holds('voices add up to the sentences', voices.author + voices.quoted + voices.reported === body.length);
  holds('without words there is no rate', (summary.per100Words.claims === null) === (summary.words === 0));
  holds('every body block has its counts', byParagraph.length === summary.paragraphs);
  for (const part of ['sentences', 'claims', 'hedges', 'boosters'] as const)
    holds('paragraphs add up to the whole', total(byParagraph.map((entry) => entry[part])) === summary[part]);
  holds(
    'a part is no more than its whole',
    concessions.answered <= concessions.total &&
      opposingViews.answered <= opposingViews.total &&
      forecasts.dated <= forecasts.total,
  );
  for (const list of [summary.strongest, summary.mostHedged, summary.exposed]) {
    holds(
      "lists name the author's claims",
      list.every((index) => claims.some((claim) => claim.index === index)),
    );
    holds(
      'lists name five claims at most, each once',
      list.length <= 5 && new Set(list).size === list.length,
    );
  }
}
