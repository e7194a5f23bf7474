import { analyze } from 'hedgerow';
import { describe, expect, it } from 'vitest';
import { type ComparedFigures, NORM_FIGURES } from '../../src/model/index.js';
import { buildNorms, compare, fits, normsJson, readNorms, shippedNorms } from '../../src/norms/index.js';
import { problemOf } from '../problem.js';
import { essayWith, MADE, normsFor } from './sets.js';

const OPTIONS = { made: MADE, path: 'columns' };
const many = (count: number) => Array.from({ length: count }, (_, i) => essayWith(i));
const figuresWith = (value: number | null) => essayWith(value).figures;

const messageOf = async (work: () => unknown): Promise<string> => (await problemOf(work)).message;

describe('a reference set', () => {
  it('is refused below 20 essays', async () => {
    expect(await messageOf(() => buildNorms(many(19), OPTIONS))).toBe(
      'columns: a reference set needs 20 essays or more, and this one has 19. With fewer, a percentile would say nothing.',
    );
    expect(buildNorms(many(20), OPTIONS).texts).toBe(20);
  });

  it('is the same in whatever order the essays come', () => {
    expect(buildNorms(many(30).reverse(), OPTIONS)).toEqual(buildNorms(many(30), OPTIONS));
  });

  it('names its kinds of text, most frequent first', () => {
    const essays = many(25).map((essay, i) => ({ ...essay, genre: i < 5 ? 'letters' : 'columns' }));
    const { genres, description } = buildNorms(essays, OPTIONS);
    expect(genres).toEqual([
      { name: 'columns', texts: 20 },
      { name: 'letters', texts: 5 },
    ]);
    expect(description).toBe('columns and letters');
    expect(buildNorms(many(25), OPTIONS).description).toBe('texts');
  });

  it('stays small for thousands of essays, and says the same', () => {
    const all = buildNorms(many(5000), OPTIONS);
    expect(all.figures.hedges).toMatchObject({ texts: 5000 });
    expect(all.figures.hedges.values.length).toBeLessThanOrEqual(1000);
    expect(compare(figuresWith(3750), all).standings[0]!.below.share).toBeCloseTo(0.75, 2);
  });

  it('outlives its file', () => {
    const norms = buildNorms(many(21), OPTIONS);
    expect(readNorms(normsJson(norms), 'norms.json')).toEqual(norms);
  });

  it.each([
    ['no JSON at all', 'it is not JSON'],
    ['null', 'its format is not "hedgerow/norms@1"'],
    ['{"format":"hedgerow/norms@1"}', 'it does not say how many texts it has'],
    ['{"format":"hedgerow/norms@1","texts":40}', 'it does not say what its texts are'],
    ['{"format":"hedgerow/norms@1","texts":40,"description":"x"}', 'it does not say what it was made with'],
  ])('is refused with the reason: %s', async (json, reason) => {
    expect(await messageOf(() => readNorms(json, 'mine.json'))).toContain(
      `mine.json: this is no reference set (${reason})`,
    );
  });

  it('is refused where its values are out of order, or too few', async () => {
    const norms = normsFor({ method: MADE });
    const spoiled = { ...norms, figures: { ...norms.figures, hedges: { texts: 2, values: [2, 1] } } };
    expect(await messageOf(() => readNorms(JSON.stringify(spoiled), 'mine.json'))).toContain('"hedges"');
    expect(await messageOf(() => readNorms(JSON.stringify({ ...norms, texts: 19 }), 'mine.json'))).toContain(
      'needs 20 essays or more',
    );
  });
});

describe('a comparison', () => {
  it('counts the texts below, alike and above', () => {
    const [standing] = compare(figuresWith(3), normsFor({ method: MADE })).standings;
    expect(standing!.below.share).toBeCloseTo(29 / 40);
    expect(standing!.same.share).toBeCloseTo(1 / 40);
    expect(standing!.above.share).toBeCloseTo(10 / 40);
    expect(standing!.quantiles[2]).toBeCloseTo(2.05);
  });

  it('has Wilson’s intervals (Newcombe 1998: 81 of 263 is 0.2553 to 0.3662)', () => {
    const essays = Array.from({ length: 263 }, (_, i) => essayWith(i < 81 ? 0 : 2));
    const [standing] = compare(figuresWith(1), buildNorms(essays, OPTIONS)).standings;
    expect(standing!.below.low).toBeCloseTo(0.2553, 4);
    expect(standing!.below.high).toBeCloseTo(0.3662, 4);
    expect(standing!.same).toMatchObject({ share: 0, low: 0 });
  });

  it('leaves out what the essay lacks, and what fewer than 20 texts have', () => {
    const figures: ComparedFigures = { ...figuresWith(1), answered: null };
    const essays = many(30).map(({ figures: own, ...essay }, i) => ({
      ...essay,
      figures: { ...own, evidence: i < 19 ? 1 : null },
    }));
    const shown = compare(figures, buildNorms(essays, OPTIONS)).standings.map(({ figure }) => figure);
    expect(shown).toEqual(NORM_FIGURES.filter((figure) => figure !== 'answered' && figure !== 'evidence'));
  });

  it('is made with documents of the same make only', () => {
    const norms = normsFor({ method: MADE });
    expect(fits(norms, MADE)).toBe(true);
    for (const part of ['weights', 'lexicon'] as const)
      expect(fits(norms, { ...MADE, [part]: 'another' })).toBe(false);
    // What rules are asked for changes no figure.
    expect(fits(norms, { ...MADE, settings: 'another' })).toBe(true);
  });
});

describe('the set that ships', () => {
  it('says what its texts are, and does not call them op-eds', () => {
    const { texts, description, genres } = shippedNorms();
    expect(texts).toBeGreaterThanOrEqual(20);
    expect(description).toBe('essays, columns, policy blogs and floor speeches');
    expect(genres.reduce((sum, genre) => sum + genre.texts, 0)).toBe(texts);
    expect(JSON.stringify(genres)).not.toMatch(/op-ed/i);
  });

  it('can be read, and was made by the program as it is (if not: npm run norms -- --data FOLDER)', async () => {
    const norms = readNorms(JSON.stringify(shippedNorms()), 'models/norms.js');
    expect(fits(norms, analyze('The pier must stay.').method)).toBe(true);
  });
});
