/** Authors (sections, publications, essays) side by side, and which of them can be told apart. */
import {
  type CorpusComparison,
  type CorpusData,
  type CorpusDifference,
  type CorpusGroup,
  type CorpusKey,
  type CorpusReport,
  capitalized,
  counted,
  mean,
} from '../../model/index.js';
import { FEWEST, meanStrength } from './intervals.js';
import { evenly, listed, PRINTED } from './listed.js';
import { axisOf } from './spread.js';
import { intervalText, signedText, stepsText, titleWords } from './wording.js';

/** Differences said in sentences: those told apart, and the widest of those that are not. */
const MOST_TOLD = 3;
const MOST_UNTOLD = 2;
/** Strokes in one row: more run together. */
const MOST_STROKES = 60;

export function comparisonSection({ comparison, essays }: CorpusData): CorpusReport['comparison'] {
  const { by, groups, others } = comparison;
  if (groups.length < 2) return null;
  const all = mean(essays.flatMap((essay) => meanStrength(essay) ?? []));
  const showsEssays = by === 'essay';
  const ends = groups.flatMap(({ means, interval }) => [
    ...means,
    ...(interval ? [interval.low, interval.high] : []),
  ]);
  const axis = axisOf(ends);
  const rowOf = (group: CorpusGroup) => {
    const interval = group.interval && intervalText(group.interval);
    const mean = signedText(group.mean!);
    return {
      name: group.name ?? 'not given',
      missing: group.name === null,
      essays: group.essays,
      claims: group.claims,
      interval,
      chart: {
        alt: `Mean ${mean}, ${interval === null ? 'no interval' : `interval ${interval}`}; ${showsEssays ? counted(group.claims, 'claim') : counted(group.essays, 'essay')}.`,
        ...axis,
        values: showsEssays ? [] : evenly(group.means, MOST_STROKES),
        mean: group.mean!,
        text: mean,
        interval: group.interval,
        all,
      },
    };
  };
  return {
    label: `${capitalized(by)}s compared`,
    finding: findingOf(comparison),
    gloss: GLOSS[showsEssays ? 'essay' : 'group'](by),
    by: capitalized(by),
    axis,
    ...listed(groups.map(rowOf), {
      printed: PRINTED.groups,
      weight: ({ claims }) => claims,
      noun: `${by}s`,
      kept: 'with the most claims',
    }),
    differences: told(comparison),
    others:
      others === 0
        ? null
        : `${counted(others, by)} with less to count ${others === 1 ? 'is' : 'are'} not shown.`,
    showsEssays,
  };
}

const GLOSS = {
  group: (by: CorpusKey) =>
    `Dot: mean strength of the ${by}’s essays, each counting the same. Fine strokes: its essays. Bar: 95% interval, found by drawing the essays again; none below ${FEWEST} essays. Broken line: mean of all essays.`,
  essay: (_: CorpusKey) =>
    `No two authors, sections or publications have ${FEWEST} essays each here, so essays are compared. Dot: mean strength of an essay’s claims. Bar: 95% interval, from how much its claims differ. Broken line: mean of all essays.`,
} as const;

function findingOf({ by, differences }: CorpusComparison): string {
  const apart = differences.filter(({ distinguishable }) => distinguishable).length;
  if (differences.length === 0) return `There is too little here to tell ${by}s apart.`;
  if (apart === 0) return `No two ${by}s can be told apart by how firmly they word their claims.`;
  if (differences.length === 1) {
    return `The two ${by}s with an interval can be told apart by how firmly they word their claims.`;
  }
  return `${apart} of ${counted(differences.length, 'pair')} of ${by}s can be told apart by how firmly they word their claims.`;
}

function told({ by, differences }: CorpusComparison): string[] {
  const apart = differences.filter(({ distinguishable }) => distinguishable).slice(0, MOST_TOLD);
  const not = differences.filter(({ distinguishable }) => !distinguishable).slice(0, MOST_UNTOLD);
  return [...apart, ...not].map((difference) => sentence(by, difference));
}

function sentence(
  by: CorpusKey,
  { higher, lower, difference, interval, distinguishable }: CorpusDifference,
): string {
  const name = (who: string) => (by === 'essay' ? titleWords(who) : who);
  const verdict = distinguishable ? 'told apart' : 'not distinguishable';
  // An interval from 0.00 on would look as if it held 0.
  const ends = (value: number) =>
    distinguishable && stepsText(value) === '0.00' ? 'just above 0' : stepsText(value);
  return `${name(higher)} and ${name(lower)}: difference ${stepsText(difference)}, interval ${intervalText(interval, ends)}: ${verdict}.`;
}
