/** Text of other people stays text on every page, and the policy of the page would stop what did not. */
import { analyze } from 'hedgerow';
import { describe, expect, it } from 'vitest';
import {
  compareDrafts,
  corpusFigures,
  corpusOf,
  indexFigures,
  renderBriefing,
  renderCorpusBriefing,
  renderIndex,
} from '../../src/briefing.js';
import { BROWSER, browserForTests } from './browser.js';

const EVIL =
  '<script>document.title="ran"</script><img src=http://127.0.0.1:9/x onerror=\'document.title="ran"\'><svg onload=\'document.title="ran"\'></svg><a href=\'javascript:document.title="ran"\'>x</a><style>*{background:url(http://127.0.0.1:9/y)}</style>{{constructor}}\u202e';
const QUOTED = JSON.stringify(EVIL);
const TEXT = `---\ntitle: ${QUOTED}\nauthor: ${QUOTED}\npublication: ${QUOTED}\n---\n\nIt must go, and \`${EVIL}\` must stay. Perhaps \`${EVIL}\` will end.\n\nCritics say that \`${EVIL}\` works. They are wrong.\n`;
const document = analyze(TEXT, {
  format: 'markdown',
  path: `${EVIL.replaceAll(':', '').replaceAll('\\', '')}.md`,
});
const later = analyze(TEXT.replace('It must go', 'It should perhaps go'), {
  format: 'markdown',
  path: 'b.md',
});
const hrefs = { html: 'a.html', pdf: 'a.pdf', json: 'a.json' };
const failed = { path: EVIL, reason: EVIL };

const PAGES = {
  briefing: renderBriefing(document),
  index: renderIndex([{ figures: indexFigures(document), hrefs }, failed]),
  corpus: renderCorpusBriefing(corpusOf([{ ...corpusFigures(document), files: hrefs }, failed])),
  comparison: compareDrafts(document, later).html(),
};

describe.skipIf(BROWSER === null).each(Object.entries(PAGES))('the %s page', (_, html) => {
  const open = browserForTests();

  it('shows hostile text, runs nothing of it and asks for nothing', { timeout: 120_000 }, async () => {
    const page = await open(html);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload({ waitUntil: 'load' });
    expect(await page.title()).not.toBe('ran');
    expect(await page.evaluate('document.body.innerText')).toContain('onerror=');
    expect(
      await page.evaluate(
        'document.querySelectorAll("img, iframe, object, embed, base, link, body style, [onerror], [onload], a[href^=javascript]").length',
      ),
    ).toBe(0);
    expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  });

  it('has a policy that stops what would get through', { timeout: 120_000 }, async () => {
    const hole =
      '<script>document.title="ran"</script><img src="http://127.0.0.1:9/x"><img src=x onerror="document.title=\'ran\'"><style>h1{position:fixed}</style><base href="http://127.0.0.1:9/"></body>';
    const page = await open(html.replace(/<\/body>(?![\s\S]*<\/body>)/, hole));
    const sent: string[] = [];
    page.on('requestfinished', (request) => sent.push(request.url()));
    page.on('response', (response) => sent.push(response.url()));
    await page.reload({ waitUntil: 'load' });
    expect(await page.title()).not.toBe('ran');
    expect(await page.evaluate('getComputedStyle(document.querySelector("h1")).position')).not.toBe('fixed');
    expect(await page.evaluate('document.baseURI')).toMatch(/^file:/);
    expect(sent.filter((url) => url.startsWith('http'))).toEqual([]);
  });
});
