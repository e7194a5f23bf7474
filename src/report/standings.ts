/** Where a figure stands among reference texts, in words and as a strip. */
import {
  grouped,
  type NormFigure,
  type NormShare,
  type Standing,
  type StripChart,
  strengthText,
} from '../model/index.js';

export interface StandingWords {
  /** What is compared, with this essay's value: "mean +1.2". */
  readonly measure: string;
  /** "higher than 62%", and the interval: "56–68%". */
  readonly words: string;
  readonly interval: string;
  readonly chart: StripChart;
}

interface Unit {
  readonly name: string;
  /** The value as printed. */
  readonly text: (value: number) => string;
  /** The value with what it counts. */
  readonly measure: (text: string) => string;
}

const decimal = (value: number) => (value === 0 ? '0' : value.toFixed(1));
const share = (value: number) => `${Math.round(100 * value)}%`;
/** So that "nearly all" is not rounded to "all". */
const partWords = (value: number) => (value === 1 ? 'all' : `${Math.min(99, Math.round(100 * value))}%`);

export const UNITS: Readonly<Record<NormFigure, Unit>> = {
  'mean-strength': {
    name: 'Mean strength of a claim',
    text: (value) => strengthText(Math.round(value * 10) / 10),
    measure: (text) => `mean ${text}`,
  },
  'median-strength': {
    name: 'Median strength of a claim',
    text: (value) => strengthText(value),
    measure: (text) => `median ${text}`,
  },
  'hedge-share': {
    name: 'Hedges among hedges and boosters',
    text: share,
    measure: (text) => `${text} of them hedges`,
  },
  hedges: { name: 'Hedges per 100 words', text: decimal, measure: (text) => `${text} per 100 words` },
  boosters: { name: 'Boosters per 100 words', text: decimal, measure: (text) => `${text} per 100 words` },
  claims: { name: 'Claims per 100 words', text: decimal, measure: (text) => `${text} per 100 words` },
  evidence: {
    name: 'Sentences of evidence per claim',
    text: (value) => value.toFixed(2),
    measure: (text) => `${text} a claim`,
  },
  points: {
    name: 'Points of the other side per 1,000 words',
    text: decimal,
    measure: (text) => `${text} points per 1,000 words`,
  },
  answered: { name: 'Points answered', text: share, measure: (text) => `${text} answered` },
  concessions: {
    name: 'Concessions per 1,000 words',
    text: decimal,
    measure: (text) => `${text} per 1,000 words`,
  },
};

/** From this share on, that others have the same value says more than how many have a lower one. */
const MOSTLY_SAME = 0.4;

export function standingWords({
  figure,
  value,
  texts,
  below,
  same,
  above,
  quantiles,
}: Standing): StandingWords {
  const { text, measure } = UNITS[figure];
  const [relation, part] =
    same.share >= MOSTLY_SAME
      ? (['the same as', same] as const)
      : below.share >= above.share
        ? (['higher than', below] as const)
        : (['lower than', above] as const);
  const words = `${relation} ${partWords(part.share)}`;
  const [, low, middle, high] = quantiles;
  return {
    measure: measure(text(value)),
    words,
    interval: intervalWords(part, '–'),
    chart: {
      alt:
        `${measure(text(value))}: ${words} of ${grouped(texts)} reference texts, ${intervalWords(part, ' to ')}. ` +
        `Their middle half: ${text(low)} to ${text(high)}; median ${text(middle)}.`,
      value,
      quantiles,
      median: `median ${text(middle)}`,
    },
  };
}

function intervalWords({ low, high }: NormShare, between: string): string {
  return `${Math.round(100 * low)}${between}${Math.round(100 * high)}%`;
}
