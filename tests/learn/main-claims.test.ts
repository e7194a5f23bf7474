import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { marksOf } from '../../src/learn/evaluation/main-claim-marks.js';
import { mainClaimScore } from '../../src/learn/evaluation/main-claims.js';
import { type GoldEssay, readGold } from '../../src/learn/gold.js';
import { analyzeSource } from '../../src/pipeline.js';

const CLAIM = 'The council must keep the ferry, because the island lives off the ferry.';
const TEXT = `The ferry left at nine. ${CLAIM} The ferry has 40 seats. My uncle rowed.`;

const op = (id: string, title: string | null): GoldEssay => ({
  id,
  title,
  source: null,
  text: TEXT,
  units: [],
});
const rangeOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const score = (essays: readonly GoldEssay[], marked: Parameters<typeof mainClaimScore>[2]) =>
  mainClaimScore(essays, (source) => analyzeSource(source), marked);

describe('the score of main claims', () => {
  it('counts a sentence that readers marked, whatever title stands before it', () => {
    const essays = [op('untitled', null), op('titled', 'Keep the ferry')];
    expect(score(essays, () => [rangeOf('My uncle rowed.'), rangeOf(CLAIM)])).toMatchObject({
      essays: 2,
      first: 2,
      either: 2,
    });
  });

  it('counts no other sentence as right', () => {
    expect(score([op('untitled', null)], () => [rangeOf('My uncle rowed.')])).toMatchObject({
      essays: 1,
      first: 0,
      either: 0,
    });
  });

  it('leaves out what nobody marked, and what is marked as claiming nothing', () => {
    const essays = [op('unknown', null), op('a story', null)];
    expect(score(essays, (id) => (id === 'unknown' ? undefined : []))).toMatchObject({ essays: 0 });
  });
});

const TRAIN = fileURLToPath(new URL('../../../shared/gold/opeds/train', import.meta.url));

describe.skipIf(!existsSync(TRAIN))('the marks', () => {
  it('are sentences of body text, in every labelled op-ed', () => {
    for (const { id, units } of readGold(TRAIN)) {
      const body = new Set(
        units.filter(({ role }) => role === 'body').map(({ start, end }) => `${start} ${end}`),
      );
      const marks = marksOf(id);
      expect(marks, id).toBeDefined();
      for (const { start, end } of marks!) expect(body.has(`${start} ${end}`), `${id} ${start}`).toBe(true);
    }
  });
});
