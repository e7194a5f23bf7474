/** What `hedgerow analyze` writes, says and returns. */
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPdf } from '../pdf.js';
import { folderWith } from '../temporary.js';
import { bytesOf, ESSAY, filesIn, hedgerow, start } from './command.js';

describe('one essay', () => {
  const folder = folderWith({ 'drafts/bridge.md': ESSAY });
  const run = hedgerow(['drafts/bridge.md'], folder);

  it('becomes a page, a PDF and a document in output/, listed on an index', async () => {
    const { status, stdout } = await run;
    expect(status).toBe(0);
    expect(filesIn(join(folder, 'output'))).toEqual([
      'bridge.html',
      'bridge.json',
      'bridge.pdf',
      'index.html',
    ]);
    expect(readFileSync(join(folder, 'output', 'index.html'), 'utf8')).toContain('href="bridge.html"');
    expect(JSON.parse(readFileSync(join(folder, 'output', 'bridge.json'), 'utf8'))).toMatchObject({
      schema: 'hedgerow/analysis@1',
      source: { path: 'bridge.md' },
    });
    expect(stdout).toMatch(/^1 essay analyzed: \d+ words, \d+ claims?\.\n/);
  });

  it('has its most exposed claim quoted, with its line', async () => {
    const { stdout } = await run;
    expect(stdout).toContain('“The old bridge is plainly a danger to everyone who crosses it.”');
    expect(stdout).toContain('drafts/bridge.md:9');
    expect(stdout).toContain('output/index.html');
  });

  it('is told of in plain lines where nobody watches', async () => {
    const { stdout, stderr } = await run;
    expect(stderr).toMatch(/^drafts\/bridge\.md: \d+ words, \d+ claims?$/m);
    expect(stdout + stderr).not.toContain('\x1b');
    expect(stderr).not.toContain('\r');
  });

  it('has a PDF that is tagged, named, dated, in English, with bookmarks and its own typefaces', async () => {
    await run;
    const pdf = await openPdf(readFileSync(join(folder, 'output', 'bridge.pdf')));
    const info = (await pdf.getMetadata()).info as Record<string, string>;
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(info).toMatchObject({ Language: 'en', CreationDate: "D:20240506000000+00'00'" });
    expect(info.Title).toContain('Close the bridge');
    expect((await pdf.getOutline()).length).toBeGreaterThan(0);
    const page = await pdf.getPage(1);
    expect(page.view.map(Math.round)).toEqual([0, 0, 595, 842]);
    await page.getOperatorList();
    const { styles, items } = await page.getTextContent();
    expect(items.length).toBeGreaterThan(10);
    for (const name of Object.keys(styles)) {
      expect(page.commonObjs.get(name)).toMatchObject({ missingFile: false, isType3Font: false });
    }
    await pdf.destroy();
  });

  it('gives the same bytes in a second run, PDF included', async () => {
    await run;
    const first = bytesOf(join(folder, 'output'));
    const { status } = await hedgerow(['drafts/bridge.md'], folder);
    expect(status).toBe(0);
    expect([...bytesOf(join(folder, 'output'))]).toEqual([...first]);
  });
});

describe('options', () => {
  it('writes the formats asked for, to the folder asked for, on the paper asked for', async () => {
    const folder = folderWith({ 'bridge.md': ESSAY });
    const { status, stdout } = await hedgerow(
      ['bridge.md', '--format', 'PDF', '--paper', 'letter', '--out', 'a/b', '--quiet'],
      folder,
      { SOURCE_DATE_EPOCH: '1700000000' },
    );
    expect(status).toBe(0);
    expect(stdout).toBe('');
    expect(filesIn(join(folder, 'a'))).toEqual(['b/bridge.pdf']);
    const pdf = await openPdf(readFileSync(join(folder, 'a/b/bridge.pdf')));
    expect((await pdf.getPage(1)).view).toEqual([0, 0, 612, 792]);
    expect(((await pdf.getMetadata()).info as Record<string, string>).CreationDate).toBe(
      "D:20231114221320+00'00'",
    );
    await pdf.destroy();
  });
});

describe('many essays', () => {
  const folder = folderWith({
    'spring/bridge.md': ESSAY,
    'spring/city/parks.txt': 'Parks are good for everyone. They must be kept open.\n',
    'spring/city/parks.md': '# Parks\n\nParks may be good for some. Who knows?\n',
    'spring/index.md': 'Index funds are clearly the best savings. Nobody should pay a manager.\n',
    'spring/empty.md': '',
    'spring/noise.txt': new Uint8Array([0x41, 0, 1, 2, 3]),
    'fall/bridge.md': ESSAY,
  });
  const run = hedgerow(['spring', 'fall', '--format', 'html,json', '--out', 'out'], folder);

  it('keeps the output of those that would share a name', async () => {
    await run;
    expect(filesIn(join(folder, 'out')).filter((path) => path.endsWith('.html'))).toEqual([
      'city/parks.md.html',
      'city/parks.txt.html',
      'corpus.html',
      'fall/bridge.html',
      'index.html',
      'index.md.html',
      'spring/bridge.html',
    ]);
  });

  it('names each that fails with its reason, does all others, and ends with 2', async () => {
    const { status, stdout, stderr } = await run;
    expect(status).toBe(2);
    expect(stderr).toContain('error: empty.md: the file is empty.');
    expect(stderr).toContain('error: noise.txt: the file holds binary bytes');
    expect(stdout).toMatch(/^5 essays analyzed/);
    expect(stdout).toContain('Not analyzed: 2 files');
    const index = readFileSync(join(folder, 'out/index.html'), 'utf8');
    expect(index).toContain('empty.md');
    expect(index).toContain('the file is empty');
  });

  it('does not take the reports of an earlier run for essays', async () => {
    await run;
    const { stdout } = await hedgerow(['.', '--format', 'html', '--out', 'out'], folder);
    expect(stdout).toMatch(/^5 essays analyzed/);
  });
});

describe('streams', () => {
  it('finishes its work where the reader of its output has gone', async () => {
    const folder = folderWith({ 'bridge.md': ESSAY });
    const { child, ended } = start(['bridge.md', '--format', 'json'], folder);
    child.stdout!.destroy();
    child.stderr!.destroy();
    expect((await ended).status).toBe(0);
    expect(filesIn(join(folder, 'output'))).toEqual(['bridge.json']);
  });

  it('colors what a pipe shows only where it is asked to, and NO_COLOR has the last word', async () => {
    const folder = folderWith({ 'bridge.md': ESSAY });
    const shown = async (env: NodeJS.ProcessEnv) =>
      (await hedgerow(['bridge.md', '--format', 'json'], folder, env)).stdout;
    expect(await shown({ FORCE_COLOR: '1' })).toContain('\x1b[');
    expect(await shown({ FORCE_COLOR: '1', NO_COLOR: '1' })).not.toContain('\x1b[');
  });
});

describe('a browser that cannot be used', () => {
  it('costs the PDFs alone', async () => {
    const folder = folderWith({ 'bridge.md': ESSAY });
    const { status, stderr } = await hedgerow(['bridge.md', '--browser', './no/chrome'], folder);
    expect(status).toBe(2);
    expect(stderr).toContain(
      'error: ./no/chrome: no browser can be started from there, so no PDF was printed.',
    );
    expect(filesIn(join(folder, 'output'))).toEqual(['bridge.html', 'bridge.json', 'index.html']);
  });

  it.skipIf(process.platform === 'win32')(
    'does not hold up the run where it ends as soon as it is started',
    async () => {
      const folder = folderWith({ 'bridge.md': ESSAY, chrome: '#!/bin/sh\necho "no display" >&2\nexit 1\n' });
      chmodSync(join(folder, 'chrome'), 0o755);
      const { status, stderr } = await hedgerow(
        ['bridge.md', '--browser', './chrome', '--format', 'pdf'],
        folder,
      );
      expect(status).toBe(2);
      expect(stderr).toContain('The browser ./chrome could not be started (exit code 1: no display)');
    },
  );
});
