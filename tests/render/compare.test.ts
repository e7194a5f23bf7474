/** The comparison of two drafts: its Markdown, and its page in a real browser. */
import { readFileSync } from 'node:fs';
import { analyze } from 'hedgerow';
import { describe, expect, it } from 'vitest';
import { compareDrafts } from '../../src/briefing.js';
import { documentOf, type EssaySpec, FERRY, type SentenceSpec } from '../report/documents.js';
import { BROWSER, browserForTests } from './browser.js';
import { axeViolations, paperFaults, printed, VIEWS } from './checks.js';

/** What the functions below meet inside the page. */
declare const document: { readonly documentElement: { readonly scrollWidth: number } };

const draft = (name: string) =>
  analyze(readFileSync(new URL(`../fixtures/compare/${name}.md`, import.meta.url), 'utf8'), {
    format: 'markdown',
    path: `${name}.md`,
  });
const compared = (before: EssaySpec, after: EssaySpec) =>
  compareDrafts(documentOf(before), documentOf(after));
const claim = (words: string, base = 1): SentenceSpec => ({ words, base });

describe('as Markdown', () => {
  it('lets nothing of the essay be read as markup, and calls nobody', () => {
    const markdown = compared(
      { body: [[claim('The *old* road_map is <b>wrong</b> about [this](x) and so is @mayor.')]] },
      { body: [[claim('Nothing here.')]], essay: { title: '# A `title`' } },
    ).markdown();
    expect(markdown).toContain(
      '“The \\*old\\* road\\_map is \\<b\\>wrong\\</b\\> about \\[this\\](x) and so is @\u2060mayor.”',
    );
    expect(markdown).toContain('## \\# A \\`title\\`: two drafts compared');
  });

  it('keeps a path in its code marks, whatever stands in it', () => {
    const named = (path: string) => ({ ...documentOf(FERRY), source: { ...documentOf(FERRY).source, path } });
    expect(compareDrafts(named('a.md'), named('a`b*.md')).markdown()).toContain('`a.md` → `` a`b*.md ``');
  });

  it('sets the cue words in bold and the figures in a table', () => {
    const markdown = compared(
      { body: [[{ words: 'The ferry may pay its crew.', cues: [['may', -3]] }]] },
      { body: [[claim('The ferry pays its crew.')]] },
    ).markdown();
    expect(markdown).toContain(
      '- “may” removed: −2 → +1\n  - old: “The ferry **may** pay its crew.” (line 1)',
    );
    expect(markdown).toContain('| Mean strength | −2.00 | +1.00 | +3.00 |');
  });
});

const long = Array.from({ length: 30 }, (_, i) => `quay${i}`);
const HARD: Readonly<Record<string, readonly [EssaySpec, EssaySpec]>> = {
  'nothing changed': [FERRY, FERRY],
  'nothing in common': [FERRY, { body: [[claim('Apples fall.')]] }],
  'no claims': [
    { body: [[{ words: 'The council met.', moves: ['background'], base: null }]] },
    { body: [[{ words: 'The council met twice.', moves: ['background'], base: null }]] },
  ],
  'sixty changed claims': [
    { body: [long.map((name, i) => claim(`The crew of ${name} waits there.`, (i % 13) / 2 - 3))] },
    { body: [long.map((name, i) => claim(`The crew of ${name} waits there.`, 3 - (i % 11) / 2))] },
  ],
  'words of 200 letters and other scripts': [
    { body: [[claim(`Say ${'pneumono'.repeat(25)} and הגשר.`)]], essay: { title: 'x'.repeat(200) } },
    { body: [[claim(`Say ${'pneumono'.repeat(25)} and הגשר 🌉.`, 3)]], essay: { title: 'הגשר '.repeat(30) } },
  ],
};

describe.skipIf(BROWSER === null)('as a page', () => {
  const open = browserForTests();
  const page = compareDrafts(draft('first'), draft('second')).html();

  it.each(VIEWS)('%s: axe finds nothing, and nothing is wider than the screen', async (_, view) => {
    const opened = await open(page, { ...view, open: true });
    expect(await axeViolations(opened)).toEqual([]);
    expect(await opened.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(view.width);
  });

  it('shows one kind of change alone where it is asked to, and all with scripts off', async () => {
    const shown = (opened: Awaited<ReturnType<typeof open>>) =>
      opened.$$eval('[data-change]', (sections) =>
        sections.flatMap((section) =>
          section.getClientRects().length > 0 ? [section.getAttribute('data-change')] : [],
        ),
      );
    const all = ['hardened', 'softened', 'added', 'dropped', 'reworded', 'moved'];
    expect(await shown(await open(page, { scripts: false }))).toEqual(all);
    const opened = await open(page);
    expect(await shown(opened)).toEqual(all);
    await opened.click('.tools [value=dropped]');
    expect(await shown(opened)).toEqual(['dropped']);
  });

  it('prints tagged, with the finding as the words of its chart, in its own typefaces', async () => {
    const opened = await open(page, { scripts: false });
    const { tags, foreign, bytes } = await printed(opened);
    const figures = tags.filter(({ role }) => role === 'Figure');
    expect(figures.map(({ alt }) => alt)).toEqual([
      expect.stringMatching(/^3 claims hardened, 2 softened\./),
    ]);
    expect(tags.filter(({ role }) => role === 'Caption')).toHaveLength(1);
    expect(foreign).toEqual([]);
    expect(bytes.length).toBeLessThan(300_000);
  });

  it.each(Object.entries(HARD))(
    '%s: nothing outside the paper, cut, or under 8 points',
    async (_, [before, after]) => {
      const opened = await open(compared(before, after).html(), { width: 680, height: 1000 });
      expect(await paperFaults(opened)).toEqual([]);
      const { foreign } = await printed(opened);
      expect(foreign).toEqual([]);
    },
  );
});
