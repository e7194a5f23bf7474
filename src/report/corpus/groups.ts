/** Essays put together by author, section or publication, their means and how sure these are. */
import {
  type CorpusComparison,
  type CorpusDifference,
  type CorpusFigures,
  type CorpusGroup,
  type CorpusKey,
  type Interval,
  MOVE_KINDS,
  type MoveKind,
  mean,
  rounded,
} from '../../model/index.js';
import {
  bootstrapInterval,
  MISS,
  meanStrength,
  type Sample,
  sampleDifference,
  sampleInterval,
  sampleOf,
} from './intervals.js';

/** Rows that fit a page, and few enough to look at in pairs. */
const MOST_GROUPS = 24;

interface Group extends CorpusGroup {
  readonly members: readonly CorpusFigures[];
}

/** Essays by author where an author has several, else each by itself. */
export function movesGroups(essays: readonly CorpusFigures[]) {
  const authors = groupsBy('author', essays);
  const by: CorpusKey = authors.some(({ name, essays }) => name !== null && essays > 1) ? 'author' : 'essay';
  const groups = by === 'author' ? authors : groupsBy('essay', essays);
  const { kept, others } = mostWritten(groups);
  const order = new Map(groups.map((group, i) => [group, i]));
  const rows = kept.sort((a, b) => order.get(a)! - order.get(b)!);
  return { by, groups: rows.map(shown), others };
}

/** By the first of author, section and publication that has two groups with an interval; else by essay. */
export function comparisonOf(essays: readonly CorpusFigures[]): CorpusComparison {
  const keys: readonly CorpusKey[] = ['author', 'section', 'publication'];
  const by =
    keys.find((key) => groupsBy(key, essays).filter((group) => group.interval !== null).length > 1) ??
    'essay';
  const groups = groupsBy(by, essays).filter((group) => group.mean !== null);
  const { kept, others } = mostWritten(groups);
  return {
    by,
    groups: [...kept].sort((a, b) => b.mean! - a.mean!).map(shown),
    others,
    differences: differencesOf(by, kept),
  };
}

function shown({ members: _, ...group }: Group): CorpusGroup {
  return group;
}

function groupsBy(key: CorpusKey, essays: readonly CorpusFigures[]): Group[] {
  const members = new Map<string, { name: string | null; essays: CorpusFigures[] }>();
  for (const [i, essay] of essays.entries()) {
    const name = key === 'essay' ? essay.title : essay[key];
    // Capitals and white space do not make another author; two essays may bear one title.
    const folded = key === 'essay' ? String(i) : (name ?? '').toLowerCase().replace(/\s+/g, ' ').trim();
    const group = members.get(folded);
    if (group) group.essays.push(essay);
    else members.set(folded, { name: folded === '' ? null : name, essays: [essay] });
  }
  return [...members.values()].map(({ name, essays }) => groupOf(key, name, essays));
}

function groupOf(key: CorpusKey, name: string | null, members: readonly CorpusFigures[]): Group {
  const means = members.flatMap((essay) => meanStrength(essay) ?? []).sort((a, b) => a - b);
  const moves = Object.fromEntries(MOVE_KINDS.map((kind) => [kind, 0])) as Record<MoveKind, number>;
  for (const essay of members) for (const kind of MOVE_KINDS) moves[kind] += essay.moves[kind];
  const sum = (of: (essay: CorpusFigures) => number) =>
    members.reduce((total, essay) => total + of(essay), 0);
  return {
    name,
    essays: members.length,
    sentences: sum((essay) => essay.sentences),
    claims: sum((essay) => essay.claims),
    moves,
    means,
    mean: means.length === 0 ? null : rounded(mean(means)),
    interval: roundedInterval(intervalOf(key, name, means, members)),
    members,
  };
}

function intervalOf(
  key: CorpusKey,
  name: string | null,
  means: readonly number[],
  members: readonly CorpusFigures[],
): Interval | null {
  // Essays of unknown authors are not one author's.
  if (key !== 'essay') return name === null ? null : bootstrapInterval(means);
  const sample = claimsOf(members[0]!);
  return sample && sampleInterval(sample);
}

function claimsOf(essay: CorpusFigures): Sample | null {
  const mean = meanStrength(essay);
  if (mean === null) return null;
  return { mean, deviation: essay.strength!.deviation!, count: essay.claims };
}

/** The groups with the most essays (by essay: the most claims), as they come. */
function mostWritten(groups: readonly Group[]): { kept: Group[]; others: number } {
  const kept = [...groups]
    .sort(
      (a, b) =>
        Number(a.name === null) - Number(b.name === null) || b.essays - a.essays || b.claims - a.claims,
    )
    .slice(0, MOST_GROUPS);
  return { kept, others: groups.length - kept.length };
}

function differencesOf(by: CorpusKey, groups: readonly Group[]): CorpusDifference[] {
  const sure = groups.flatMap((group) => {
    const sample = by === 'essay' ? claimsOf(group.members[0]!) : sampleOf(group.means);
    return sample && group.name !== null ? [{ name: group.name, sample }] : [];
  });
  const pairs = sure.flatMap((a, i) =>
    sure
      .slice(i + 1)
      .map((b) => (a.sample.mean >= b.sample.mean ? { higher: a, lower: b } : { higher: b, lower: a })),
  );
  return pairs
    .map(({ higher, lower }) => {
      const { low, high } = sampleDifference(higher.sample, lower.sample, MISS / pairs.length);
      return {
        higher: higher.name,
        lower: lower.name,
        difference: rounded(higher.sample.mean - lower.sample.mean),
        interval: { low: rounded(low), high: rounded(high) },
        distinguishable: low > 0,
      };
    })
    .sort((a, b) => b.difference - a.difference);
}

function roundedInterval(interval: Interval | null): Interval | null {
  return interval && { low: rounded(interval.low), high: rounded(interval.high) };
}
