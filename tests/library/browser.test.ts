/** The library in a real browser page, bundled as others would bundle it. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { analyze, check, compare } from 'hedgerow';
import { describe, expect, it } from 'vitest';
import { BROWSER, browserForTests } from '../render/browser.js';
import { temporaryFolder } from '../temporary.js';
import { ROOT } from './package.js';

const MARKDOWN = `# Keep the lamps on

The council voted to switch off the street lamps at midnight. That is **clearly** a mistake.
Critics say the lamps cost too much, but they have it wrong: a dark street costs more.

- It seems to me that thefts might rise.
- Experts say so, and 40 percent of readers agree.
`;
const HTML = `<html><head><title>Lamps</title></head><body><article><h1>Lamps</h1>
<p>The lamps will certainly fail by 2030. Perhaps the council knows &amp; says nothing.</p>
<p>“We may close the bridge,” the mayor said. That would be a disaster for the town.</p></article></body></html>`;

/** What both sides work out: the whole of it is compared. */
const WORK = (library: { analyze: typeof analyze; check: typeof check; compare: typeof compare }) => {
  const markdown = library.analyze(MARKDOWN, { format: 'markdown', path: 'lamps.md' });
  const html = library.analyze(HTML, { format: 'html', path: 'lamps.html' });
  const plain = library.analyze('The dam will fail. It may not.');
  return {
    markdown,
    html,
    plain,
    check: library.check(markdown, { failOn: 'info' }),
    compared: library.compare(markdown, html),
  };
};

describe.skipIf(BROWSER === null)('in a browser', () => {
  const open = browserForTests();

  it('gives the same documents, findings and comparisons as in Node', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(ROOT, join(folder, 'node_modules/hedgerow'), 'junction');
    const entry = join(folder, 'page.mjs');
    writeFileSync(
      entry,
      `import { analyze, analyzeMany, check, compare } from 'hedgerow';
       const MARKDOWN = ${JSON.stringify(MARKDOWN)}; const HTML = ${JSON.stringify(HTML)};
       globalThis.work = () => JSON.stringify((${WORK.toString()})({ analyze, check, compare }));
       globalThis.many = async () => {
         const titles = [];
         for await (const { document, failure } of analyzeMany([{ text: MARKDOWN, format: 'markdown' }, { text: '' }], { concurrency: 4 }))
           titles.push(document ? document.essay.title : failure.code);
         return titles;
       };`,
    );
    const { outputFiles, metafile } = await build({
      entryPoints: [entry],
      bundle: true,
      platform: 'browser',
      format: 'iife',
      write: false,
      metafile: true,
    });
    expect(Object.keys(metafile.inputs).filter((path) => /handlebars|puppeteer/.test(path))).toEqual([]);
    const script = outputFiles[0]!.text.replaceAll('</script', '<\\/script');
    const page = await open(`<!doctype html><meta charset="utf-8"><script>${script}</script>`);
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));

    const there = (await page.evaluate('globalThis.work()')) as string;
    expect(JSON.parse(there)).toEqual(JSON.parse(JSON.stringify(WORK({ analyze, check, compare }))));
    expect(await page.evaluate('globalThis.many()')).toEqual(['Keep the lamps on', 'no-prose']);
    expect(errors).toEqual([]);
  });
});
