/** Strength over the essay: one mark a claim, where it stands and how hard it is put. */
import {
  BANDS,
  bandOf,
  type ClaimShape,
  capitalized,
  counted,
  list,
  MOVE_TEXT,
  makes,
  type StrengthChart,
  strengthText,
} from '../../model/index.js';
import { plainWords } from '../quotation.js';
import { bandAndNumber, type Claim, median, type Reading } from '../reading.js';
import { section } from '../section.js';
import { every } from '../wording.js';

export interface StrengthOverEssay {
  /** The finding, in a sentence. */
  readonly finding: string;
  readonly chart: StrengthChart | null;
  /** Each shape in use, its name and how many claims have it. */
  readonly legend: readonly { readonly shape: ClaimShape; readonly label: string; readonly count: number }[];
  /** The numbers of the chart in a sentence. */
  readonly numbers: string;
}

export const strength = section<StrengthOverEssay>({
  id: 'strength',
  label: 'Strength over the essay',
  gloss:
    'One mark a claim, by its place in the text. Pale line: running median. Strength is how firmly a claim is worded, not whether it is true.',
  column: 'full',
  height: ({ finding, chart }) =>
    chart === null ? 26 : heightOf(chart) + (finding.length > FINDING_LINE ? 12.2 : 0),
  build(reading) {
    const { claims } = reading;
    if (claims.length === 0) {
      const finding = 'The author claims nothing, so there is no strength to show.';
      return { finding, chart: null, legend: [], numbers: '' };
    }
    const finding = findingOf(claims, reading);
    const bands = BANDS.map(({ band }) => ({
      band,
      text: BAND_CENTERS[band],
      count: claims.filter((claim) => claim.strength.band === band).length,
    }));
    const used = bands.filter((band) => band.count > 0);
    const numbers = `Claims by band: ${list(used.map((band) => `${band.count} ${band.band} [${band.text}]`))}.`;
    return {
      finding,
      chart: {
        alt: `${finding} ${counted(claims.length, 'claim')}, from ${rangeWords(claims)}.`,
        bands,
        marks: claims.map((claim) => ({
          sentence: claim.index,
          x: middle(claim, reading),
          value: claim.strength.value,
          shape: shapeOf(claim),
        })),
        median: runningMedian(claims, reading),
        paragraphs: reading.paragraphs.map(({ number, x }) => ({ number, x })),
        labels: labelsOf(claims, reading),
      },
      legend: legendOf(claims),
      numbers,
    };
  },
});

/** Letters on a line of the finding, on paper. */
const FINDING_LINE = 84;

/** Bands with claims are drawn higher than empty ones. */
function heightOf({ bands }: StrengthChart): number {
  return 64 + bands.reduce((sum, { count }) => sum + (count > 0 ? 18 : 10), 0);
}

/** The value that stands for each band on the axis. */
const BAND_CENTERS = {
  categorical: '+3',
  boosted: '+2',
  plain: '+1',
  limited: '0',
  softened: '−1',
  hedged: '−2',
  'strongly hedged': '−3',
} as const;

function middle(claim: Claim, { stretchOf }: Reading): number {
  const { x, width } = stretchOf(claim);
  return x + width / 2;
}

function extreme(claims: readonly Claim[], beats: (a: number, b: number) => boolean): Claim {
  return claims.reduce((best, claim) => (beats(claim.strength.value, best.strength.value) ? claim : best));
}

/** The claim that is worded most weakly; of those alike, one that a hedge made so. */
function weakestOf(claims: readonly Claim[], { document }: Reading): Claim {
  const low = extreme(claims, (a, b) => a < b);
  const hedged = claims.find((claim) => claim.index === document.summary.mostHedged[0]);
  return hedged && strengthText(hedged.strength.value) === strengthText(low.strength.value) ? hedged : low;
}

function rangeWords(claims: readonly Claim[]): string {
  const low = extreme(claims, (a, b) => a < b).strength.value;
  const high = extreme(claims, (a, b) => a > b).strength.value;
  return `${bandAndNumber(low)} to ${bandAndNumber(high)}`;
}

function findingOf(claims: readonly Claim[], reading: Reading): string {
  const { placeOf } = reading;
  const values = claims.map((claim) => claim.strength.value);
  const low = weakestOf(claims, reading);
  const high = extreme(claims, (a, b) => a > b);
  if (strengthText(low.strength.value) === strengthText(high.strength.value)) {
    return `${every(claims.length, 'claim')} ${claims.length === 1 ? 'is' : 'are'} worded ${bandAndNumber(values[0]!)}.`;
  }
  const stands = (claim: Claim) => {
    const { paragraph, text } = placeOf(claim);
    return `stands in ${paragraph === null ? text : `paragraph ${paragraph}`} [${strengthText(claim.strength.value)}]`;
  };
  const extremes = [
    ...(isStrong(high) ? [`the strongest claim ${stands(high)}`] : []),
    ...(isWeak(low)
      ? [`the weakest ${isStrong(high) && claims.length < 6 ? '' : 'claim '}${stands(low)}`]
      : []),
  ];
  if (claims.length < 6) {
    if (extremes.length > 0) return `${capitalized(extremes.join(', '))}.`;
    return `${every(claims.length, 'claim')} are worded plainly, [${strengthText(low.strength.value)}] to [${strengthText(high.strength.value)}].`;
  }
  const third = Math.ceil(values.length / 3);
  const opening = median(values.slice(0, third));
  const closing = median(values.slice(-third));
  const course =
    bandOf(opening) === bandOf(closing)
      ? `It opens and closes ${bandAndNumber(closing)}`
      : // Not "it closes limited": its last claim may be its strongest.
        `The median goes from ${bandAndNumber(opening)} in the first third to ${bandAndNumber(closing)} in the last`;
  const told = extremes.at(-1);
  return `${told === undefined ? course : `${course}; ${told}`}.`;
}

/** Of plain claims, none is the strongest or the weakest: these words are for claims put more than plainly, or less. */
const isStrong = ({ strength }: Claim): boolean =>
  ['boosted', 'categorical'].includes(bandOf(strength.value));
const isWeak = (claim: Claim): boolean => !isStrong(claim) && bandOf(claim.strength.value) !== 'plain';

/** A claim gets the shape of the most specific move it makes. */
const SHAPES: readonly ClaimShape[] = [
  'concession',
  'prediction',
  'prescription',
  'causal',
  'evaluation',
  'assertion',
];

function shapeOf(claim: Claim): ClaimShape {
  return SHAPES.find((kind) => makes(claim, kind)) ?? 'assertion';
}

function legendOf(claims: readonly Claim[]): StrengthOverEssay['legend'] {
  const shapes = claims.map(shapeOf);
  return [...SHAPES]
    .reverse()
    .map((shape) => ({
      shape,
      label: MOVE_TEXT[shape].label.toLowerCase(),
      count: shapes.filter((other) => other === shape).length,
    }))
    .filter((entry) => entry.count > 0);
}

/** Medians of seven claims around each one; none where there are fewer than seven. */
function runningMedian(claims: readonly Claim[], reading: Reading): StrengthChart['median'] {
  if (claims.length < 7) return [];
  return claims.map((claim, i) => ({
    x: middle(claim, reading),
    value: median(claims.slice(Math.max(0, i - 3), i + 4).map((other) => other.strength.value)),
  }));
}

/** The strongest, the weakest and the last claim, where there are such; a claim that is two of these is named once. */
function labelsOf(claims: readonly Claim[], reading: Reading): StrengthChart['labels'] {
  const { document } = reading;
  const strongest = claims.find((claim) => claim.index === document.summary.strongest[0]);
  const high = strongest ?? extreme(claims, (a, b) => a > b);
  const low = weakestOf(claims, reading);
  const last = claims.at(-1)!;
  const unlike = strengthText(high.strength.value) !== strengthText(low.strength.value);
  const named: (readonly [string, Claim])[] = [
    ...(unlike && isStrong(high) ? [['strongest', high] as const] : []),
    ...(unlike && isWeak(low) ? [['weakest', low] as const] : []),
    [claims.length === 1 ? 'only claim' : 'last', last],
  ];
  const names = new Map<Claim, string[]>();
  for (const [name, claim] of named) names.set(claim, [...(names.get(claim) ?? []), name]);
  return [...names].map(([claim, own]) => ({
    sentence: claim.index,
    name: list(own),
    words: plainWords(document, claim, 5),
  }));
}
