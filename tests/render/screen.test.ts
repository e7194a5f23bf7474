import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { analyze } from 'hedgerow';
import type { Page } from 'puppeteer';
import { describe, expect, it, vi } from 'vitest';
import { indexFigures, renderBriefing, renderIndex } from '../../src/briefing.js';
import { normsFor } from '../norms/sets.js';
import { documentOf, FERRY } from '../report/documents.js';
import { BROWSER, browserForTests } from './browser.js';

/** What the functions below meet inside the page; the project itself is compiled without the types of a browser. */
interface HTMLElement {
  readonly hidden: boolean;
  readonly offsetHeight: number;
  readonly textContent: string;
}
declare const document: {
  readonly documentElement: { readonly scrollWidth: number };
  readonly activeElement: { getAttribute(name: string): string | null } | null;
  readonly fonts: { readonly ready: Promise<unknown> };
  querySelector(selector: string): unknown;
};

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BRIEFING = renderBriefing(documentOf(FERRY), { norms: normsFor(documentOf(FERRY)) });
/** Two hedges in one paragraph, three boosters in the next: both sides of the balance are as wide as they get. */
const HEDGED = renderBriefing(
  analyze(
    'Most of the crews are poor. The bus would probably be empty.\n\nNobody has ever closed it, and the critics have never been right.',
  ),
);
const INDEX = renderIndex([
  { figures: indexFigures(documentOf(FERRY)), hrefs: { html: 'ferry.html', pdf: 'ferry.pdf' } },
  {
    figures: indexFigures(
      documentOf({ body: [[{ words: 'Apples fall.' }]], essay: { title: 'A short one', author: null } }),
    ),
    hrefs: { html: 'short.html' },
  },
  { path: 'scan.txt', reason: 'The file is empty.' },
]);
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    const axe = (
      globalThis as unknown as {
        axe: {
          run: (
            node: unknown,
            options: unknown,
          ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      }
    ).axe;
    const { violations } = await axe.run(document, { runOnly: tags });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
    );
  }, TAGS);
}

describe.skipIf(BROWSER === null)('on screen', () => {
  const open = browserForTests();
  const active = (page: Page) =>
    page.$$eval('.s.active', (sentences) => sentences.map((sentence) => sentence.id));

  describe.each([
    ['wide and light', { width: 1440 }],
    ['wide and dark', { width: 1440, dark: true }],
    ['a phone', { width: 390, height: 844 }],
    ['a dark phone', { width: 390, height: 844, dark: true }],
    ['a small phone', { width: 360, height: 740 }],
  ])('%s', (_, view) => {
    it('axe finds nothing on the briefing, the panel open', async () => {
      const page = await open(BRIEFING, { ...view, open: true });
      await page.focus('.note[data-s="7"]');
      expect(await page.$eval('.panel', (panel) => (panel as HTMLElement).hidden)).toBe(false);
      expect(await violations(page)).toEqual([]);
    });

    it('axe finds nothing on the list of essays', async () => {
      expect(await violations(await open(INDEX, { ...view, open: true }))).toEqual([]);
    });

    it('nothing is wider than the screen', async () => {
      for (const html of [BRIEFING, HEDGED, INDEX]) {
        const page = await open(html, view);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          view.width,
        );
      }
    });
  });

  it('breaks no label in the midst of a word, however narrow the screen', async () => {
    const broken = `[...document.querySelectorAll('.tools label, .digests dt')].map(({ firstChild }) => firstChild)
      .filter((node) => node?.nodeType === 3 && node.textContent.trim() !== '')
      .filter((node) => {
        const range = document.createRange();
        range.setStart(node, 0);
        range.setEnd(node, node.textContent.trimEnd().length);
        return range.getClientRects().length > 1;
      }).map((node) => node.textContent)`;
    for (const html of [BRIEFING, INDEX])
      expect(await (await open(html, { width: 375, height: 740 })).evaluate(broken)).toEqual([]);
  });

  it('asks for nothing but the page itself, and no rule of its policy is broken', async () => {
    const page = await open('<p>', {});
    const requests: string[] = [];
    const messages: string[] = [];
    page.on('request', (request) => requests.push(request.url().slice(0, 5)));
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(String(error)));
    await page.setContent(BRIEFING);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(requests.filter((scheme) => scheme !== 'data:')).toEqual([]);
    expect(messages).toEqual([]);
  });

  it('can be read whole with scripts off', async () => {
    const page = await open(BRIEFING, { scripts: false });
    const texts = await page.$$eval('.s', (sentences) =>
      sentences.map((sentence) => (sentence as HTMLElement).textContent),
    );
    expect(texts).toHaveLength(9);
    expect(texts[7]).toBe('Without it, the island will perhaps lose its school by 2030.');
    expect(await page.$eval('.tools', (tools) => (tools as HTMLElement).offsetHeight)).toBe(0);
    const place = await page.$eval('.section-exposed .place a', (link) => link.getAttribute('href'));
    expect(place).toBe('#s1');
  });

  it('explains a sentence that is pointed at or focused, and Escape closes it', async () => {
    const page = await open(BRIEFING);
    const panel = () =>
      page.$eval('.panel', (node) => ((node as HTMLElement).hidden ? '' : (node as HTMLElement).textContent));
    await page.hover('#s7');
    expect(await panel()).toContain('base +1, “perhaps” −3 = −2');
    await page.focus('.note[data-s="3"]');
    expect(await panel()).toContain('The view of “Critics”.');
    expect(await panel()).toContain('Answered in paragraph 2, line 5');
    await page.keyboard.press('Escape');
    expect(await panel()).toBe('');
  });

  it('leads from a mark in the chart to its sentence and back', async () => {
    const page = await open(BRIEFING);
    await page.click('.chart-strength.wide [data-s="7"]');
    expect(await active(page)).toEqual(['s7']);
    expect(new URL(page.url()).hash).toBe('#s7');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-s'))).toBe('7');
    await page.click('.panel [data-chart]');
    const mark = await page.waitForSelector('.chart-strength.wide [data-s="7"].active');
    // The page scrolls to it by and by.
    await vi.waitFor(async () => expect(await mark?.isIntersectingViewport()).toBe(true), {
      timeout: 10_000,
    });
  });

  it('steps through the claims of the chart by buttons', async () => {
    const page = await open(BRIEFING);
    const seen: string[][] = [];
    for (const name of ['later', 'later', 'earlier', 'earlier']) {
      await page.click(`.steps [name=${name}]`);
      seen.push(await active(page));
    }
    expect(seen).toEqual([['s0'], ['s1'], ['s0'], ['s8']]);
  });

  it('filters sentences by move and by strength', async () => {
    const page = await open(BRIEFING);
    const matches = () => page.$$eval('.s.match', (sentences) => sentences.map((sentence) => sentence.id));
    await page.click('.tools [value=concession]');
    await page.click('.tools [value=evidence]');
    expect(await matches()).toEqual(['s5', 's6']);
    expect(await page.$eval('.tools [name=shown]', (output) => output.textContent)).toBe('2 of 9 sentences');
    await page.click('.tools [type=reset]');
    await page.waitForFunction(() => !document.querySelector('.essay.filtered'));
    await page.select('.tools [name=low]', '3');
    expect(await matches()).toEqual(['s1']);
  });

  it('walks the findings with n and p, unless these keys are switched off', async () => {
    const page = await open(BRIEFING);
    const seen: string[][] = [];
    for (const key of ['n', 'n', 'n', 'p'] as const) {
      await page.keyboard.press(key);
      seen.push(await active(page));
    }
    expect(seen).toEqual([['s1'], ['s3'], ['s1'], ['s3']]);
    await page.click('.tools [name=keys]');
    await page.keyboard.press('n');
    expect(await active(page)).toEqual(['s3']);
  });

  it('sorts and filters the list of essays', async () => {
    const page = await open(INDEX);
    const titles = () =>
      page.$$eval('.essays tbody tr', (rows) =>
        rows.filter((row) => !(row as HTMLElement).hidden).map((row) => row.querySelector('a')!.textContent),
      );
    expect(await titles()).toEqual(['Keep the ferry', 'A short one']);
    await page.click('.essays thead th:first-child button');
    expect(await titles()).toEqual(['A short one', 'Keep the ferry']);
    await page.click('.essays thead th:nth-child(3) button');
    expect(await titles()).toEqual(['Keep the ferry', 'A short one']);
    await page.type('.tools [name=filter]', 'okafor');
    expect(await titles()).toEqual(['Keep the ferry']);
  });
});
