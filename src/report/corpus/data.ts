/** The data behind the corpus briefing, made only from the figures of its essays. */
import {
  CORPUS_SCHEMA,
  type CorpusData,
  type CorpusEntry,
  type CorpusEssay,
  type CorpusFigures,
  quantile,
  rounded,
} from '../../model/index.js';
import { comparisonOf, movesGroups } from './groups.js';
import { meanStrength } from './intervals.js';

/** Claims in the list of the most exposed of all. */
const MOST_EXPOSED = 10;

export function corpusData(entries: readonly CorpusEntry[], version: string): CorpusData {
  const essays: CorpusEssay[] = [];
  const leftOut: CorpusData['scope']['leftOut'][number][] = [];
  for (const entry of entries) {
    if ('files' in entry) essays.push(entry);
    else leftOut.push({ path: entry.path, reason: entry.reason });
  }
  return {
    schema: CORPUS_SCHEMA,
    tool: { name: 'hedgerow', version },
    scope: { ...scopeOf(essays), leftOut },
    essays,
    strength: strengthOf(essays),
    moves: movesGroups(essays),
    comparison: comparisonOf(essays),
    exposed: mostExposed(essays),
  };
}

/** The most exposed first; of equals, those that come first in their essay. One essay at a time: of many, most are let go at once. */
function mostExposed(essays: readonly CorpusEssay[]): CorpusData['exposed'] {
  let most: (CorpusData['exposed'][number] & { readonly rank: number })[] = [];
  for (const [essay, { exposed }] of essays.entries()) {
    most = [...most, ...exposed.map((claim, rank) => ({ ...claim, essay, rank }))]
      .sort((a, b) => b.exposure - a.exposure || a.rank - b.rank || a.essay - b.essay)
      .slice(0, MOST_EXPOSED);
  }
  return most.map(({ rank: _, ...claim }) => claim);
}

function scopeOf(essays: readonly CorpusFigures[]) {
  const sum = (of: (essay: CorpusFigures) => number) => essays.reduce((total, essay) => total + of(essay), 0);
  const dates = essays.flatMap(({ published }) => published ?? []).sort();
  return {
    essays: essays.length,
    words: sum((essay) => essay.words),
    sentences: sum((essay) => essay.sentences),
    claims: sum((essay) => essay.claims),
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    undated: essays.length - dates.length,
  };
}

function strengthOf(essays: readonly CorpusFigures[]): CorpusData['strength'] {
  const means = essays.flatMap((essay) => meanStrength(essay) ?? []).sort((a, b) => a - b);
  if (means.length === 0) return null;
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => rounded(quantile(means, share)));
  return { essays: means.length, low: low!, median: median!, high: high! };
}
