/** What the page on two drafts says beside the claims that changed. */
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../src/compare/index.js';
import { comparisonReport } from '../../src/report/comparison/index.js';
import { documentOf, type EssaySpec } from './documents.js';

const GRANTED = { words: 'Granted, the boat is slow.', moves: ['concession', 'assertion'] } as const;
const ANSWER = { words: 'But it has never missed a day.', moves: ['assertion'] } as const;

function reported(old: EssaySpec, now: EssaySpec) {
  const [before, after] = [documentOf(old), documentOf(now)];
  return comparisonReport(compareDocuments(before, after), before, after);
}

describe('figures of two drafts', () => {
  it('say that a point left open before is answered now', () => {
    const { figures } = reported(
      { body: [[GRANTED]] },
      { body: [[GRANTED, ANSWER]], links: [{ from: 0, to: 1, kind: 'concedes' }] },
    );
    expect(figures.rows).toContainEqual({
      label: 'Points answered, granted or raised',
      before: '0 of 1',
      after: '1 of 1',
      change: '1 fewer open',
    });
  });
});

describe('hedges and boosters', () => {
  it('are called so, as in a briefing', () => {
    const hedged = { words: 'The boat may sink.', cues: [['may', -3]] } as const;
    const boosted = { words: 'The boat will surely sink.', cues: [['surely', 1]] } as const;
    const { figures, summary } = reported({ body: [[hedged]] }, { body: [[boosted]] });
    expect(figures.rows).toContainEqual({ label: 'Hedges', before: '1', after: '0', change: '−1' });
    expect(figures.rows).toContainEqual({ label: 'Boosters', before: '0', after: '1', change: '+1' });
    expect(summary[1]!.map(({ text }) => text).join('')).toBe(
      'Mean strength: −2.00 → +2.00; hedges: 1 → 0; boosters: 0 → 1.',
    );
  });
});

describe('claims that are in one draft alone', () => {
  it('are new or no longer made', () => {
    const { changes } = reported({ body: [[GRANTED]] }, { body: [[ANSWER]] });
    expect(changes.map(({ label, finding }) => [label, finding])).toEqual([
      ['Added', '1 claim is new.'],
      ['Dropped', '1 claim is no longer made.'],
    ]);
  });
});
