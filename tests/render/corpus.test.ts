/** The briefing on many essays in a real browser: on screen and on paper. */
import { describe, expect, it } from 'vitest';
import { corpusFigures, corpusOf, renderCorpusBriefing } from '../../src/briefing.js';
import type { CorpusEntry, EssayInfo } from '../../src/model/index.js';
import { spreadChart } from '../../src/render/charts/spread.js';
import { documentOf, FERRY } from '../report/documents.js';
import { BROWSER, browserForTests } from './browser.js';
import { axeViolations, paperFaults, printed, VIEWS } from './checks.js';

/** What the functions below meet inside the page. */
declare const document: { readonly documentElement: { readonly scrollWidth: number } };

function ferry(essay: Partial<EssayInfo>, path = 'ferry'): CorpusEntry {
  return {
    ...corpusFigures(documentOf({ ...FERRY, essay: { ...FERRY.essay, ...essay } })),
    files: { html: `${path}.html` },
  };
}

const page = (entries: readonly CorpusEntry[], paper: 'a4' | 'letter' = 'a4') =>
  renderCorpusBriefing(corpusOf(entries), { paper });
const authors = ['Ines Okafor', 'Ines Okafor', 'Ines Okafor', 'Bo Lind', 'Bo Lind', 'Bo Lind', null];
const SEVEN: readonly CorpusEntry[] = [
  ...authors.map((author, i) => ferry({ author, title: `Essay ${'ABCDEFG'[i]}` })),
  { path: 'scan.txt', reason: 'The file is empty.' },
];
const CORPUS = page(SEVEN);

const HARD: Readonly<Record<string, readonly CorpusEntry[]>> = {
  'seven essays': SEVEN,
  'one essay': [ferry({})],
  'none that claims anything': [
    {
      ...corpusFigures(
        documentOf({ body: [[{ words: 'The council met.', moves: ['background'], base: null }]] }),
      ),
      files: {},
    },
  ],
  'long titles and names': [1, 2, 3, 4].map((i) =>
    ferry({ title: `${'word '.repeat(40)}${i}`, author: `${'Maximilian '.repeat(9)}${i}` }),
  ),
  'one word of 200 letters': [ferry({ title: 'x'.repeat(200), author: 'y'.repeat(200) }), ferry({})],
  'other scripts': [ferry({ title: 'הגשר & 🌉', author: 'דנה כהן' }), ferry({ title: 'Ελληνικά <b>' })],
  'forty authors': Array.from({ length: 40 }, (_, i) =>
    ferry({ author: `Author ${i}`, title: `Essay ${i}` }),
  ),
};

it('draws a mark for each of a thousand essays, all of them inside the drawing', () => {
  const marks = Array.from({ length: 1000 }, (_, i) => ({ value: Math.floor(i / 100) / 10, label: null }));
  const chart = { alt: 'Spread.', from: -0.5, to: 1.5, marks, low: 0.2, median: 0.4, high: 0.7 };
  for (const size of ['wide', 'narrow'] as const) {
    const drawing = spreadChart(chart, size);
    const [, cut, width, height] = /viewBox="0 (\S+) (\S+) (\S+)"/.exec(drawing)!.map(Number);
    const circles = [...drawing.matchAll(/<circle class="shape" cx="([^"]+)" cy="([^"]+)"/g)];
    expect(circles).toHaveLength(1000);
    for (const [, cx, cy] of circles) {
      expect(Number(cx)).toBeGreaterThan(0);
      expect(Number(cx)).toBeLessThan(width!);
      expect(Number(cy)).toBeGreaterThan(cut!);
      expect(Number(cy)).toBeLessThan(cut! + height!);
    }
  }
});

it('gives the means of the essays at the ends as the words beside it do', () => {
  const marks = [0.146, 1.309].map((value, i) => ({ value, label: `Essay ${i}` }));
  const chart = { alt: 'Spread.', from: 0, to: 1.5, marks, low: 0.2, median: 0.4, high: 0.7 };
  const drawing = spreadChart(chart, 'wide');
  expect(drawing).toContain('+0.15');
  expect(drawing).toContain('+1.31');
});

describe.skipIf(BROWSER === null)('the corpus briefing', () => {
  const open = browserForTests();

  it.each(VIEWS)('%s: axe finds nothing, and nothing is wider than the screen', async (_, view) => {
    const opened = await open(CORPUS, { ...view, open: true });
    expect(await axeViolations(opened)).toEqual([]);
    expect(await opened.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(view.width);
  });

  it('sorts its essays', async () => {
    const opened = await open(CORPUS);
    await opened.click('.essays thead th:first-child button');
    await opened.click('.essays thead th:first-child button');
    const titles = await opened.$$eval('.essays tbody .name', (names) =>
      names.map((name) => name.textContent),
    );
    expect([titles[0], titles.at(-1)]).toEqual(['Essay G', 'Essay A']);
  });

  it.each(Object.entries(HARD))(
    '%s: nothing outside the paper, cut, or under 8 points',
    async (_, entries) => {
      const opened = await open(page(entries), { width: 680, height: 1000, scripts: true });
      expect(await paperFaults(opened)).toEqual([]);
    },
  );

  it.each(['a4', 'letter'] as const)(
    'is tagged on %s: every drawing has its words, every table a caption',
    async (paper) => {
      const opened = await open(page(SEVEN, paper), { scripts: false });
      const { tags, bytes, foreign } = await printed(opened);
      const roles = tags.map(({ role }) => role);
      const figures = tags.filter(({ role }) => role === 'Figure');
      // The spread, the axis and a row for each of two authors and for the unknown one.
      expect(figures.length).toBe(5);
      expect(figures.filter(({ alt }) => !alt)).toEqual([]);
      expect(roles.filter((role) => role === 'Caption')).toHaveLength(4);
      expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
      expect(foreign).toEqual([]);
      expect(bytes.length).toBeLessThan(300_000);
    },
  );

  it.each([40, 400])('of %d essays fits into 300 KB, and says what is left out', async (count) => {
    const entries = Array.from({ length: count }, (_, i) =>
      ferry({ author: `Author ${i % 40}`, title: `Essay ${i}` }),
    );
    const opened = await open(page(entries), { scripts: false });
    const { bytes, tags, pages, foreign } = await printed(opened);
    expect(bytes.length).toBeLessThan(300_000);
    expect(pages).toBeLessThan(6);
    // A table of two pages is tagged as two.
    expect(tags.filter(({ role }) => role === 'Table').length).toBeGreaterThan(2);
    expect(foreign).toEqual([]);
    expect(page(entries)).toContain(
      `Listed here: the 12 essays with the most exposed claims. The page corpus.html and the data in corpus.json have all ${count}.`,
    );
  });
});
