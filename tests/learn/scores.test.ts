import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyze } from 'hedgerow';
import { describe, expect, test } from 'vitest';
import { intervals, scoreOf, scoresOf } from '../../src/learn/evaluation/scores.js';
import { tally } from '../../src/learn/evaluation/tally.js';
import type { GoldEssay, GoldUnit } from '../../src/learn/gold.js';

const unit = (text: string, part: string, more: Partial<GoldUnit> = {}): GoldUnit => {
  const start = text.indexOf(part);
  return {
    start,
    end: start + part.length,
    role: 'body',
    moves: ['assertion'],
    optional_moves: [],
    strength: 1,
    strength_range: [1, 1],
    whose: 'author',
    evidence_type: null,
    links: [],
    ...more,
  };
};

const FIRST = 'Some say the ferry is too dear. But this gets the sums backward. Close the road.';
const SECOND = 'We must never sell the pier. Perhaps the town will recover. In 2019 sales rose 23 percent.';

const pair: GoldEssay[] = [
  {
    id: 'first',
    title: null,
    source: null,
    text: FIRST,
    units: [
      unit(FIRST, 'Some say the ferry is too dear.', { moves: ['opposing_view'], whose: 'attributed' }),
      unit(FIRST, 'But this gets the sums backward.', {
        moves: ['assertion', 'rebuttal'],
        links: [{ type: 'rebuts', target: 0 }],
      }),
      unit(FIRST, 'Close the road.', { moves: ['prescription'], strength: 2, strength_range: [2, 2] }),
    ],
  },
  {
    id: 'second',
    title: null,
    source: null,
    text: SECOND,
    units: [
      unit(SECOND, 'We must never sell the pier.', {
        moves: ['prescription'],
        strength: 3,
        strength_range: [3, 3],
      }),
      unit(SECOND, 'Perhaps the town will recover.', {
        moves: ['assertion', 'prediction'],
        strength: -2,
        strength_range: [-2, -1],
      }),
      unit(SECOND, 'In 2019 sales rose 23 percent.', { moves: ['evidence'], optional_moves: ['assertion'] }),
    ],
  },
];
/** Five of each, so that moves have cases enough to enter the macro mean. */
const golds = [1, 2, 3, 4, 5].flatMap((n) => pair.map((gold) => ({ ...gold, id: `${gold.id}-${n}` })));
const documents = new Map(golds.map((gold) => [gold.id, analyze(gold.text, { path: `${gold.id}.txt` })]));

describe('scores', () => {
  const script = fileURLToPath(new URL('../../../shared/gold/score.mjs', import.meta.url));
  test.skipIf(!existsSync(script))('are those of the scoring script of the labelled set', async () => {
    const theirs = (await import(script)).score(golds, documents);
    const ours = scoresOf(golds.map((gold) => tally(gold, documents.get(gold.id))));
    for (const [move, { p, r, f1, gold }] of Object.entries<{
      p: number;
      r: number;
      f1: number;
      gold: number;
    }>(theirs.moves))
      expect(ours.moves[move as 'assertion']).toEqual({ gold, precision: p, recall: r, f1 });
    expect(ours.macroF1).toBeCloseTo(theirs.macroF1, 12);
    expect(ours.microF1).toBeCloseTo(theirs.microF1, 12);
    expect(ours.strength.meanAbsoluteError).toBeCloseTo(theirs.strength.mae, 12);
    expect(ours.strength.pairwise).toBe(theirs.strength.pairwise);
    expect(ours.strength.spearman).toBeCloseTo(theirs.strength.spearman, 12);
    expect(ours.strength.withinRange).toBe(theirs.strength.withinRange);
    expect(ours.strength.falseHedge).toBe(theirs.strength.falseHedgeRate);
    expect(ours.attributed.f1).toBe(theirs.attributed.f1);
    expect(ours.furniture.f1).toBe(theirs.notBody.f1);
    expect(ours.rebuts.f1).toBe(theirs.rebutsLinks.f1);
  });

  test('an essay without an analysis counts as one in which nothing was found', () => {
    const scores = scoresOf([tally(golds[0]!, undefined)]);
    expect(scores.missing).toEqual(['first-1']);
    expect(scores.moves.rebuttal.recall).toBe(0);
    expect(scores.strength.unscored).toBe(3);
  });

  test('an interval holds the score and is the same every time', () => {
    const tallies = golds.map((gold) => tally(gold, documents.get(gold.id)));
    const resampled = () =>
      intervals(tallies, (sample) => ({ f1: scoreOf(sample, ({ moves }) => moves.prescription).f1 })).f1;
    const first = resampled();
    expect(first).toEqual(resampled());
    const { f1 } = scoresOf(tallies).moves.prescription;
    expect(first![0]).toBeLessThanOrEqual(f1!);
    expect(first![1]).toBeGreaterThanOrEqual(f1!);
  });

  test('a few essays have no interval', () => {
    const tallies = golds.slice(0, 4).map((gold) => tally(gold, documents.get(gold.id)));
    expect(intervals(tallies, () => ({ one: 1 }))).toEqual({ one: null });
  });
});
