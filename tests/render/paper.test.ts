import { describe, expect, it } from 'vitest';
import { renderBriefing } from '../../src/briefing.js';
import { corpus } from '../documents.js';
import { documentOf, type EssaySpec, FERRY, type SentenceSpec } from '../report/documents.js';
import { BROWSER, browserForTests } from './browser.js';
import { paperFaults, printed } from './checks.js';

const repeated = (times: number): EssaySpec => ({
  ...FERRY,
  body: Array.from({ length: times }, () => FERRY.body).flat(),
});
const flat = (
  values: readonly number[],
  words = 'Claim stands here and says no more than this.',
): SentenceSpec[] => values.map((base) => ({ words, base }));
const TITLE =
  'On the long and winding road from a small idea about bridges to a large law about rivers, and why nobody who was asked along the way ever said what a bridge is for or who should pay for it once it stands';

/** Essays that are hard on a layout. */
const HARD: Readonly<Record<string, EssaySpec>> = {
  'one sentence': { body: [[{ words: 'Close the bridge.', moves: ['prescription'], base: 2 }]] },
  'no claims': { body: [[{ words: 'The council met.', moves: ['background'], base: null }]] },
  'all claims categorical': { body: [flat(Array<number>(60).fill(3))] },
  'no paragraph breaks': {
    body: [
      repeated(12)
        .body.flat()
        .filter((item) => typeof item !== 'string'),
    ],
  },
  'a title of 200 characters': {
    ...FERRY,
    essay: { title: TITLE, publication: 'A Quarterly With Quite a Long Name' },
  },
  'no title': {
    ...FERRY,
    essay: { title: null, author: null, publication: null, published: null, thesis: null },
  },
  '20,000 words': repeated(310),
  'other scripts': {
    body: [
      [
        { words: 'The mayor wrote “לא נסגור את הגשר” and العربية on the wall.' },
        { words: 'It means 🌉 or nothing 👩‍👩‍👧 at all ☂ or ✔.' },
      ],
      [
        { words: 'Ελληνικά and русский and naïve Łódź, e\u0301, x ≥ 0 and 𒀀 stand here.' },
        { words: 'השר אמר כי הגשר ייסגר.' },
      ],
    ],
    essay: { title: 'Bridges: הגשר & 🌉', author: 'דנה כהן' },
  },
  'words of 200 letters': {
    body: [[{ words: `Say ${'pneumono'.repeat(25)} never.`, marks: [['never', 'universal']] }]],
    essay: { title: 'x'.repeat(200) },
  },
};

describe.skipIf(BROWSER === null)('on paper', () => {
  const open = browserForTests();

  async function print(spec: EssaySpec, paper: 'a4' | 'letter' = 'a4') {
    const page = await open(renderBriefing(documentOf(spec), { paper }), { scripts: false });
    const result = await printed(page);
    await page.close();
    return result;
  }

  it('takes three pages at most for an essay of 800 words, and is small', async () => {
    const spec = repeated(12);
    expect(documentOf(spec).essay.words).toBeGreaterThan(750);
    const { pages, bytes } = await print(spec);
    expect(pages).toBeLessThanOrEqual(3);
    expect(bytes.length).toBeLessThan(300_000);
  });

  it('takes two pages for each essay of the corpus, with strips and scores', async () => {
    const long: string[] = [];
    for (const { name, document } of corpus()) {
      const page = await open(renderBriefing(document), { scripts: false });
      const { pages } = await printed(page);
      await page.close();
      if (pages > 2) long.push(`${name}: ${pages}`);
    }
    expect(long).toEqual([]);
  });

  it.each(['a4', 'letter'] as const)(
    'has the size of %s, page numbers, and a running title from the second page',
    async (paper) => {
      const { pdf } = await print(repeated(12), paper);
      const texts: string[] = [];
      for (let number = 1; number <= pdf.numPages; number++) {
        const page = await pdf.getPage(number);
        const { width, height } = page.getViewport({ scale: 1 });
        expect([Math.round(width), Math.round(height)]).toEqual(paper === 'a4' ? [595, 842] : [612, 792]);
        const { items } = await page.getTextContent();
        texts.push(
          items
            .map((item) => ('str' in item ? item.str : ''))
            .join(' ')
            .replaceAll(/\s+/g, ' '),
        );
      }
      expect(texts[0]!.match(/Keep the ferry/g)).toHaveLength(1);
      expect(texts[1]).toContain('Keep the ferry');
      expect(texts[1]).toMatch(new RegExp(`2 / ${pdf.numPages}`));
    },
  );

  it('has a title, a language, bookmarks, and tags that a reader can follow', async () => {
    const { pdf, tags } = await print(FERRY);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'Keep the ferry: rhetorical briefing', Language: 'en' });
    const outline = (await pdf.getOutline()) ?? [];
    const bookmarks = outline.flatMap((entry) => [entry.title, ...entry.items.map((item) => item.title)]);
    expect(bookmarks).toContain('Exposed claims');
    const roles = tags.map((tag) => tag.role);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    const headings = roles.filter((role) => /^H\d$/.test(role)).map((role) => Number(role[1]));
    expect(headings.every((level, i) => i === 0 || level <= headings[i - 1]! + 1)).toBe(true);
    const figures = tags.filter((tag) => tag.role === 'Figure');
    expect(figures.length).toBeGreaterThan(10);
    expect(figures.filter((figure) => !figure.alt)).toEqual([]);
    expect(roles.filter((role) => role === 'TH').length).toBeGreaterThan(10);
    expect(roles.filter((role) => role === 'Caption')).toHaveLength(
      roles.filter((role) => role === 'Table').length,
    );
  });

  it.each(Object.entries(HARD))(
    '%s: four pages at most, no font of the machine, no Type 3 font',
    async (_, spec) => {
      const { pages, bytes, fonts, foreign } = await print(spec);
      expect(pages).toBeLessThanOrEqual(4);
      expect(bytes.length).toBeLessThan(300_000);
      expect(fonts.length).toBeGreaterThan(1);
      expect(foreign).toEqual([]);
    },
  );

  it.each(Object.entries(HARD))(
    '%s: nothing is cut off, outside the page, or under 8 points',
    async (_, spec) => {
      const page = await open(renderBriefing(documentOf(spec)), { width: 680, height: 1000 });
      expect(await paperFaults(page)).toEqual([]);
      await page.close();
    },
  );
});
