/** The figures of an essay that a reference set compares: the same numbers as the briefing prints. */
import { type AnalysisDocument, type ComparedFigures, rounded } from '../model/index.js';
import { readingOf } from './reading.js';
import { otherSide } from './sides.js';

export function comparedFigures(document: AnalysisDocument): ComparedFigures {
  const { words, claims, strength, hedges, boosters, per100Words, moves } = document.summary;
  const { points, answered } = otherSide(readingOf(document));
  const share = (part: number, whole: number) => (whole === 0 ? null : rounded(part / whole));
  const perThousand = (count: number) => (words === 0 ? null : rounded((1000 * count) / words));
  return {
    'mean-strength': strength?.mean ?? null,
    'median-strength': strength?.median ?? null,
    'hedge-share': share(hedges, hedges + boosters),
    hedges: per100Words.hedges,
    boosters: per100Words.boosters,
    claims: per100Words.claims,
    evidence: share(moves.evidence, claims),
    points: perThousand(points.length),
    answered: share(answered, points.length),
    concessions: perThousand(moves.concession),
  };
}
