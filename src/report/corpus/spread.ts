/** How far the essays' mean strengths lie apart. */
import {
  type CorpusData,
  type CorpusReport,
  counted,
  grouped,
  list,
  type SpreadChart,
} from '../../model/index.js';
import { meanStrength } from './intervals.js';
import { evenly } from './listed.js';
import { intervalText, signedText, titleWords } from './wording.js';

/** Labels at each end. */
const MOST_LABELS = 3;
/** Marks: with more they run together, and the PDF grows. */
const MOST_DRAWN = 100;

export function spreadOf({ essays, strength }: CorpusData): CorpusReport['spread'] {
  if (strength === null) return null;
  const marks = essays
    .flatMap((essay) => {
      const value = meanStrength(essay);
      return value === null ? [] : [{ title: essay.title, value }];
    })
    .sort((a, b) => a.value - b.value);
  const outside = outliers(marks, strength);
  const lowest = marks[0]!;
  const highest = marks.at(-1)!;
  const labeled = new Set([...outside, lowest, highest]);
  const { from, to } = axisOf(marks.map(({ value }) => value));
  const range =
    marks.length === 1
      ? `The one essay with five claims or more has a mean of ${signedText(lowest.value)}`
      : `${counted(marks.length, 'essay')} between ${signedText(lowest.value)} and ${signedText(highest.value)}`;
  const finding =
    outside.length > 0 ? `${range}; ${farFrom(outside)}.` : `${range}; none lies far from the others.`;
  const numbers = `Middle half of the essays: ${intervalText(strength)}; median ${signedText(strength.median)}.${fewClaims(essays.length - marks.length)}${picked(marks.length)}`;
  return {
    finding,
    numbers,
    chart: {
      alt: `${finding} ${numbers}`,
      from,
      to,
      marks: drawn(marks, labeled).map((mark) => ({
        value: mark.value,
        label: labeled.has(mark) ? mark.title : null,
      })),
      low: strength.low,
      median: strength.median,
      high: strength.high,
    },
  };
}

function fewClaims(essays: number): string {
  return essays === 0 ? '' : ` Not shown: ${counted(essays, 'essay')} with fewer than five claims.`;
}

/** Those with a label, and as many of the others as can be told apart. */
function drawn(marks: readonly Mark[], labeled: ReadonlySet<Mark>): readonly Mark[] {
  const kept = new Set([...evenly(marks, MOST_DRAWN), ...labeled]);
  return kept.size < marks.length ? marks.filter((mark) => kept.has(mark)) : marks;
}

function picked(marks: number): string {
  return marks <= MOST_DRAWN ? '' : ` Drawn: ${grouped(MOST_DRAWN)} of the ${grouped(marks)}, evenly picked.`;
}

type Mark = { readonly title: string; readonly value: number };

/** Further than one and a half times the middle half from it (Tukey), with eight essays or more. */
function outliers(marks: readonly Mark[], { low, high }: { low: number; high: number }): Mark[] {
  if (marks.length < 8) return [];
  const reach = 1.5 * (high - low);
  const below = marks.filter(({ value }) => value < low - reach);
  const above = marks.filter(({ value }) => value > high + reach).reverse();
  return [...below.slice(0, MOST_LABELS), ...above.slice(0, MOST_LABELS)];
}

function farFrom(outside: readonly Mark[]): string {
  const named = list(outside.map(({ title, value }) => `${titleWords(title)} (${signedText(value)})`));
  return `${named} ${outside.length === 1 ? 'lies' : 'lie'} far from the others`;
}

/** Ends of the axis at half steps, with room, and a full step wide at least. */
export function axisOf(values: readonly number[]): Pick<SpreadChart, 'from' | 'to'> {
  let from = Math.floor((Math.min(...values) - 0.1) * 2) / 2;
  let to = Math.ceil((Math.max(...values) + 0.1) * 2) / 2;
  while (to - from < 1) {
    from -= 0.5;
    to += 0.5;
  }
  return { from: Math.max(-3, from), to: Math.min(3, to) };
}
