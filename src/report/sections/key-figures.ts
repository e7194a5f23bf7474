/** Four figures in a row, each with words of the essay that explain it. */
import type { Quote } from '../../model/index.js';
import { cueCounts } from '../cue-counts.js';
import { makes, type Reading, strengthWords } from '../reading.js';
import { section } from '../section.js';
import { otherSide } from '../sides.js';
import { count } from '../wording.js';

export interface KeyFigure {
  readonly id: string;
  readonly value: string;
  readonly label: string;
  readonly detail: string;
  /** A sentence that the figure rests on. */
  readonly quote: Quote | null;
  /** Cue words where the figure counts them. */
  readonly words: string | null;
}

export interface KeyFigures {
  readonly figures: readonly KeyFigure[];
}

export const keyFigures = section<KeyFigures>({
  id: 'key-figures',
  label: 'Four figures',
  gloss: 'Counts over the essay’s body text; strengths of the author’s own claims.',
  column: 'full',
  build: (reading) => ({
    figures: [medianStrength(reading), hedgesToBoosters(reading), evidence(reading), answered(reading)],
  }),
});

const QUOTED_WORDS = 9;

function medianStrength({ document, claims, quote }: Reading): KeyFigure {
  const { strength } = document.summary;
  const figure = { id: 'median-strength', label: 'median strength of a claim', words: null };
  if (!strength) return { ...figure, value: 'none', detail: 'nothing is claimed', quote: null };
  const { text, band } = strengthWords(strength.median);
  const low = strengthWords(strength.lowerQuartile).text;
  const high = strengthWords(strength.upperQuartile).text;
  const distance = (value: number) => Math.abs(value - strength.median);
  const typical = claims.reduce((best, claim) =>
    distance(claim.strength.value) < distance(best.strength.value) ? claim : best,
  );
  const spread = low === high ? `the middle half all at ${low}` : `middle half ${low} to ${high}`;
  return {
    ...figure,
    value: text,
    detail: `${band}; ${spread}`,
    quote: quote(typical, { words: QUOTED_WORDS }),
  };
}

function hedgesToBoosters(reading: Reading): KeyFigure {
  const { hedges, boosters, per100Words } = reading.document.summary;
  const rate = (value: number | null) => (value === null ? 'none' : value.toFixed(1));
  const words = cueCounts(reading.claims);
  const most = [words.lowers.slice(0, 2), words.raises.slice(0, 3)].map((list) => list.join(', ') || 'none');
  return {
    id: 'hedges-boosters',
    value: `${hedges} : ${boosters}`,
    label: 'hedges to boosters',
    detail: `${rate(per100Words.hedges)} to ${rate(per100Words.boosters)} per 100 words`,
    quote: null,
    words: words.raised + words.lowered === 0 ? null : most.join(' : '),
  };
}

function evidence({ document, body, claims, quote }: Reading): KeyFigure {
  const offered = body.filter((sentence) => makes(sentence, 'evidence'));
  return {
    id: 'evidence',
    value: String(document.summary.moves.evidence),
    label: offered.length === 1 ? 'sentence offers evidence' : 'sentences offer evidence',
    detail: `for ${count(claims.length, 'claim')}`,
    quote: offered[0] ? quote(offered[0], { cues: [], words: QUOTED_WORDS }) : null,
    words: null,
  };
}

function answered(reading: Reading): KeyFigure {
  const { points, answered: number } = otherSide(reading);
  const figure = { id: 'answered', words: null };
  if (points.length === 0) {
    return {
      ...figure,
      value: 'none',
      label: 'of the other side’s points',
      detail: 'none granted, none raised',
      quote: null,
    };
  }
  const open = points.find((point) => point.answer === null);
  return {
    ...figure,
    value: `${number} of ${points.length}`,
    label: 'points answered',
    detail: `granted or raised; ${open ? 'left open:' : 'answered:'}`,
    quote: reading.quote((open ?? points[0]!).sentence, { cues: [], words: QUOTED_WORDS }),
  };
}
