/** What every page must hold, on screen and on paper. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'puppeteer';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const VIEWS = [
  ['wide and light', { width: 1440 }],
  ['wide and dark', { width: 1440, dark: true }],
  ['a phone', { width: 390, height: 844 }],
  ['a dark phone', { width: 390, height: 844, dark: true }],
] as const;

/** What axe finds, one line each. The page must have been opened with `open`, so that it lets a script in. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`) as Promise<
    string[]
  >;
}

/** Boxes outside the page, text cut off, text under 8 points; for a page as wide as paper between its margins. */
export async function paperFaults(page: Page): Promise<string[]> {
  await page.emulateMediaType('print');
  return (await page.evaluate(FAULTS)) as string[];
}

const FAULTS = `(() => {
  const faults = new Set();
  const name = (element) => element.tagName + '.' + (element.getAttribute('class') ?? '') + ' ' + element.textContent.trim().slice(0, 40);
  const width = document.documentElement.clientWidth;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const element = text.parentElement;
    if (!text.data.trim() || element.closest('.quiet, script, template') || element.getClientRects().length === 0) continue;
    const scale = element.closest('svg')?.getScreenCTM().a ?? 1;
    const points = (Number.parseFloat(getComputedStyle(element).fontSize) * scale * 72) / 96;
    if (points < 7.99) faults.add('small ' + points.toFixed(2) + ' ' + name(element));
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) {
      if (box.left < -1 || box.right > width + 1) faults.add('outside ' + name(element));
    }
    // The number of a lane stands beside it, in the margin of its cell; the box of a count's number has room for letters that go below the line.
    const drawing = element.closest('svg:not(.chart-lane, .chart-count)')?.getBoundingClientRect();
    const own = drawing && element.getBoundingClientRect();
    if (drawing && (own.left < drawing.left - 1 || own.right > drawing.right + 1 || own.bottom > drawing.bottom + 1)) {
      faults.add('out of its drawing ' + element.closest('svg').getAttribute('class') + ' ' + name(element));
    }
  }
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('.quiet, svg')) continue;
    if (getComputedStyle(element).overflow !== 'visible' && element.scrollWidth > element.clientWidth + 1) faults.add('cut ' + name(element));
  }
  return [...faults];
})()`;

interface Tag {
  readonly role: string;
  readonly alt?: string;
  readonly children?: readonly (Tag | { readonly type: string })[];
}

/** The page as a PDF: its tags in reading order, the names of its fonts, and those of them that do not come with hedgerow. */
export async function printed(page: Page) {
  const bytes = await page.pdf({
    preferCSSPageSize: true,
    tagged: true,
    outline: true,
    printBackground: true,
  });
  const source = Buffer.from(bytes).toString('latin1');
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const tags: Tag[] = [];
  const walk = (tag: Tag) => {
    tags.push(tag);
    for (const child of tag.children ?? []) if ('role' in child) walk(child);
  };
  for (let number = 1; number <= pdf.numPages; number++) {
    const tree = await (await pdf.getPage(number)).getStructTree();
    if (tree) walk(tree as Tag);
  }
  const fonts = new Set(
    [...source.matchAll(/\/BaseFont\s*\/(?:[A-Z]{6}\+)?([A-Za-z0-9-]+)/g)].map(([, name]) => name!),
  );
  const foreign = [...fonts].filter(
    (name) => !/^(Inter|SourceSerif4|ColumnSerif4|Noto[A-Za-z0-9]+)-/.test(name),
  );
  const type3 = /\/Subtype\s*\/Type3/.test(source);
  return {
    bytes,
    pdf,
    pages: pdf.numPages,
    tags,
    fonts: [...fonts],
    foreign: type3 ? [...foreign, 'Type 3'] : foreign,
  };
}
