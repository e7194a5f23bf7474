import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { renderBriefing } from '../../src/briefing.js';
import { forPaper, SHOW } from '../../src/export/for-paper.js';
import { corpus } from '../documents.js';
import { BROWSER, browserForTests } from '../render/browser.js';
import { documentOf, FERRY } from '../report/documents.js';

const count = (html: string, mark: string) => html.split(mark).length - 1;

describe('a page for the printer', () => {
  it('lacks the script, the annotated essay and the charts for phones', () => {
    const html = renderBriefing(documentOf(FERRY));
    expect(count(html, '<!--screen-->')).toBe(count(html, '<!--/screen-->'));
    const paper = forPaper(html);
    for (const part of ['<script', 'id="essay"', 'class="narrow', '<!--screen', '<!--/screen']) {
      expect(html).toContain(part);
      expect(paper).not.toContain(part);
    }
    expect(paper).toContain('id="exposed"');
  });

  it('cannot be opened or closed by the words of an essay', () => {
    const words = '<!--screen--> stays <!--/screen--> as well';
    const paper = forPaper(
      renderBriefing(documentOf({ body: [[{ words, base: 2 }]], essay: { title: words } })),
    );
    expect(paper).toContain('&lt;!--screen--&gt; stays');
  });
});

describe.skipIf(BROWSER === null)('on paper', () => {
  const open = browserForTests();

  it('is what the whole page would be, to the place of every word', async () => {
    const printed = async (html: string, script = '') => {
      const page = await open(html, { scripts: false });
      if (script !== '') await page.emulateMediaType('print');
      await page.evaluate(script);
      const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      await page.close();
      return placed(bytes);
    };
    for (const { document } of [...corpus()].slice(0, 3)) {
      const html = renderBriefing(document);
      expect(await printed(forPaper(html), SHOW)).toEqual(await printed(html));
    }
  });
});

/** Every piece of text with its page and its place in points. */
async function placed(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pieces: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items)
      if ('str' in item && item.str.trim() !== '')
        pieces.push(`${number} ${item.transform.slice(4).map(Math.round)} ${item.str}`);
  }
  return pieces;
}
