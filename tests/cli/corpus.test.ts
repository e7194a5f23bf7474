/** The briefing on many essays: what is written, and when. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPdf } from '../pdf.js';
import { folderWith } from '../temporary.js';
import { bytesOf, ESSAY, filesIn, hedgerow } from './command.js';

const OTHER = `---
title: Keep the bridge
author: Bo Lind
date: 2024-07-01
---

The bridge may be old, but it is not weak. Perhaps it needs paint. Nobody has shown that it is dangerous.
`;

describe('hedgerow corpus', () => {
  const folder = folderWith({ 'drafts/close.md': ESSAY, 'drafts/keep.md': OTHER, 'drafts/empty.md': '' });
  const run = hedgerow(['corpus', 'drafts', '--out', 'out'], folder);

  it('writes a page, a PDF and data on all essays and nothing of each, and ends with 2 where a file failed', async () => {
    const { status, stderr, stdout } = await run;
    expect(status).toBe(2);
    expect(stderr).toContain('error: empty.md: the file is empty.');
    expect(filesIn(join(folder, 'out'))).toEqual(['corpus.html', 'corpus.json', 'corpus.pdf']);
    expect(stdout).toContain('All essays together: out/corpus.html, out/corpus.json, out/corpus.pdf');
  });

  it('names the file that was left out with its reason, on the page and in the data', async () => {
    await run;
    expect(readFileSync(join(folder, 'out/corpus.html'), 'utf8')).toContain('the file is empty');
    expect(JSON.parse(readFileSync(join(folder, 'out/corpus.json'), 'utf8'))).toMatchObject({
      schema: 'hedgerow/corpus@1',
      scope: { essays: 2, leftOut: [{ path: 'empty.md' }], from: '2024-05-06', to: '2024-07-01' },
    });
  });

  it('prints a tagged PDF that bears the date of the latest essay', async () => {
    await run;
    const bytes = readFileSync(join(folder, 'out/corpus.pdf'));
    expect(bytes.length).toBeLessThan(300_000);
    const pdf = await openPdf(bytes);
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect((await pdf.getMetadata()).info).toMatchObject({
      Language: 'en',
      Title: 'Corpus briefing: 2 essays',
      CreationDate: "D:20240701000000+00'00'",
    });
    await pdf.destroy();
  });

  it('gives the same bytes in a second run', async () => {
    await run;
    const first = bytesOf(join(folder, 'out'));
    await hedgerow(['corpus', 'drafts', '--out', 'out'], folder);
    expect([...bytesOf(join(folder, 'out'))]).toEqual([...first]);
  });

  it('refuses a format that it does not know', async () => {
    const { status, stderr } = await hedgerow(['corpus', 'drafts', '--format', 'docx'], folder);
    expect(status).toBe(2);
    expect(stderr).toContain('Choose from html, pdf, json.');
  });
});

describe('hedgerow analyze', () => {
  it('adds the briefing on all essays from two on, with links to each, and never lets an essay take its name', async () => {
    const folder = folderWith({ 'drafts/corpus.md': ESSAY, 'drafts/keep.md': OTHER });
    const { status } = await hedgerow(['drafts', '--format', 'html,json'], folder);
    expect(status).toBe(0);
    expect(filesIn(join(folder, 'output'))).toEqual([
      'corpus.html',
      'corpus.json',
      'corpus.md.html',
      'corpus.md.json',
      'index.html',
      'keep.html',
      'keep.json',
    ]);
    const page = readFileSync(join(folder, 'output/corpus.html'), 'utf8');
    expect(page).toContain('href="corpus.md.html"');
    expect(page).toContain('href="keep.html"');
  });

  it('writes none for a single essay', async () => {
    const folder = folderWith({ 'bridge.md': ESSAY });
    await hedgerow(['bridge.md', '--format', 'html'], folder);
    expect(filesIn(join(folder, 'output'))).toEqual(['bridge.html', 'index.html']);
  });
});
