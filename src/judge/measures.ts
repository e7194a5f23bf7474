/** What thresholds can be set on: counts, rates, shares and means of the summary, each by a name. */
import { BANDS, capitalized, MOVE_KINDS, MOVE_TEXT, type Summary } from '../model/index.js';

export interface Measure {
  readonly id: string;
  /** For messages, in lower case: "concessions". */
  readonly label: string;
  /** What it counts, in a sentence. */
  readonly gloss: string;
  /** Least and greatest value there can be. */
  readonly min: number;
  readonly max: number;
  /** null where there is nothing to divide by. */
  readonly of: (summary: Summary) => number | null;
}

interface Count {
  readonly id: string;
  readonly label: string;
  readonly gloss: string;
  readonly of: (summary: Summary) => number;
  /** Whether it is given per 100 words as well. */
  readonly rate: boolean;
}

const count = (id: string, of: Count['of'], gloss: string, rate = true): Count => ({
  id,
  label: id.replaceAll('-', ' '),
  gloss,
  of,
  rate,
});

const COUNTS: readonly Count[] = [
  count('words', (s) => s.words, 'Words outside bylines, boilerplate and pull quotes.', false),
  count('sentences', (s) => s.sentences, 'Body sentences.', false),
  count('paragraphs', (s) => s.paragraphs, 'Paragraphs of the body.', false),
  count('claims', (s) => s.claims, 'Body sentences in which the author claims something.'),
  count('hedges', (s) => s.hedges, 'Words in claims that lower their strength.'),
  count('boosters', (s) => s.boosters, 'Words in claims that raise their strength.'),
  count('concessions', (s) => s.concessions.total, 'Points granted to the other side.'),
  count(
    'answered-concessions',
    (s) => s.concessions.answered,
    'Granted points that the text comes back from.',
  ),
  count('opposing-views', (s) => s.opposingViews.total, 'Sentences that present a view the author rejects.'),
  count('answered-opposing-views', (s) => s.opposingViews.answered, 'Those that are answered.'),
  count('forecasts', (s) => s.forecasts.total, 'The author’s predictions.'),
  count('dated-forecasts', (s) => s.forecasts.dated, 'Predictions that name a date.'),
  count('quoted-sentences', (s) => s.voices.quoted, 'Body sentences that are mostly quoted.'),
  count('reported-sentences', (s) => s.voices.reported, 'Body sentences that report what others say.'),
  count('dates', (s) => s.marks.date, 'Dates.'),
  count('numbers', (s) => s.marks.number, 'Numbers.'),
  count('superlatives', (s) => s.marks.superlative, 'Superlatives: "the worst", "the first ever".'),
  count('universals', (s) => s.marks.universal, 'Universals: "always", "nobody", "every".'),
  count('causal-words', (s) => s.marks.causal, 'Words that say that one thing causes another.'),
];

const countOf = ({ id, label, gloss, of }: Count): Measure => ({
  id,
  label,
  gloss,
  min: 0,
  max: Number.MAX_SAFE_INTEGER,
  of,
});

const rateOf = ({ id, label, of }: Count): Measure => ({
  id: `${id}-per-100-words`,
  label: `${label} per 100 words`,
  gloss: `${capitalized(label)} for every 100 words.`,
  min: 0,
  max: 100,
  of: (summary) => (summary.words === 0 ? null : (100 * of(summary)) / summary.words),
});

const share = (
  id: string,
  part: (summary: Summary) => number,
  whole: (summary: Summary) => number,
  gloss: string,
): Measure => ({
  id,
  label: id.replaceAll('-', ' '),
  gloss: `${gloss} From 0 to 1.`,
  min: 0,
  max: 1,
  of: (summary) => (whole(summary) === 0 ? null : part(summary) / whole(summary)),
});

const SHARES: readonly Measure[] = [
  share(
    'answered-concessions-share',
    (s) => s.concessions.answered,
    (s) => s.concessions.total,
    'Share of the granted points that the text comes back from.',
  ),
  share(
    'answered-opposing-views-share',
    (s) => s.opposingViews.answered,
    (s) => s.opposingViews.total,
    'Share of the opposing views that are answered.',
  ),
  share(
    'dated-forecasts-share',
    (s) => s.forecasts.dated,
    (s) => s.forecasts.total,
    'Share of the predictions that name a date.',
  ),
  share(
    'author-share',
    (s) => s.voices.author,
    (s) => s.sentences,
    'Share of the body sentences in the author’s own voice.',
  ),
];

const onScale = (id: string, of: Measure['of'], gloss: string): Measure => ({
  id,
  label: id.replaceAll('-', ' '),
  gloss: `${gloss} From -3 to 3.`,
  min: -3,
  max: 3,
  of,
});

const MEANS: readonly Measure[] = [
  onScale('mean-strength', (s) => s.strength?.mean ?? null, 'Mean strength of the claims.'),
  onScale('median-strength', (s) => s.strength?.median ?? null, 'Median strength of the claims.'),
];

const BAND_SHARES = BANDS.map(({ band }) =>
  share(
    `${band.replaceAll(' ', '-')}-claims-share`,
    (s) => s.strength?.bands[band] ?? 0,
    (s) => s.claims,
    `Share of the claims that are ${band}.`,
  ),
);

const MOVES = MOVE_KINDS.flatMap((kind): Measure[] => {
  const id = kind.replaceAll('_', '-');
  const label = MOVE_TEXT[kind].label.toLowerCase();
  return [
    countOf(count(`${id}-sentences`, (s) => s.moves[kind], `Body sentences that make the move “${label}”.`)),
    share(
      `${id}-share`,
      (s) => s.moves[kind],
      (s) => s.sentences,
      `Share of the body sentences that make the move “${label}”.`,
    ),
  ];
});

/** In the order of the documentation. */
export const MEASURES: readonly Measure[] = [
  ...COUNTS.map(countOf),
  ...COUNTS.filter(({ rate }) => rate).map(rateOf),
  ...SHARES,
  ...MEANS,
  ...BAND_SHARES,
  ...MOVES,
];

const byId = new Map(MEASURES.map((measure) => [measure.id, measure]));

export const measureOf = (id: string): Measure | undefined => byId.get(id);
