/** The comparison of two drafts: what is written and printed, and how it ends. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPdf } from '../pdf.js';
import { folderWith } from '../temporary.js';
import { bytesOf, filesIn, hedgerow } from './command.js';

const draft = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../fixtures/compare/${name}.md`, import.meta.url)), 'utf8');

let folder: string;

beforeAll(() => {
  folder = folderWith({
    'first.md': draft('first'),
    'second.md': draft('second'),
    'other.json': '{"schema":"something/else@1"}',
    'broken.json': '{',
    'half.json': JSON.stringify({ schema: 'hedgerow/analysis@1', text: 'x', sentences: [{}] }),
    'empty.md': '',
    'scan.odt': 'x',
  });
});

describe('two drafts', () => {
  it('become a page, a PDF, data and Markdown, named after the new one', async () => {
    const { status, stdout } = await hedgerow(['compare', 'first.md', 'second.md', '--out', 'out'], folder);
    expect(status).toBe(0);
    expect(filesIn(join(folder, 'out'))).toEqual([
      'second.compare.html',
      'second.compare.json',
      'second.compare.md',
      'second.compare.pdf',
    ]);
    expect(stdout).toContain('hardened: “probably” removed, “certainly” added');
    const bytes = readFileSync(join(folder, 'out/second.compare.pdf'));
    expect(bytes.length).toBeLessThan(300_000);
    const pdf = await openPdf(bytes);
    expect((await pdf.getMetadata()).info).toMatchObject({
      Title: 'Keep the night bus: two drafts compared',
      CreationDate: "D:20251009000000+00'00'",
    });
    await pdf.destroy();
  });

  it('give the same bytes in a second run', async () => {
    const run = (out: string) =>
      hedgerow(['compare', 'first.md', 'second.md', '--format', 'html,json,md', '--out', out], folder);
    await Promise.all([run('a'), run('b')]);
    expect([...bytesOf(join(folder, 'a'))]).toEqual([...bytesOf(join(folder, 'b'))]);
  });

  it('are printed as Markdown where that alone is asked for, and nothing is written', async () => {
    const before = filesIn(folder);
    const { status, stdout, stderr } = await hedgerow(
      ['compare', 'first.md', 'second.md', '--format', 'md'],
      folder,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^## Keep the night bus: two drafts compared\n/);
    expect(stdout).toContain('### Dropped (1)');
    expect(stdout).toContain('“Drivers are proud of this service.”');
    expect(stdout).toContain('moved from paragraph 6 to 1');
    expect(filesIn(folder)).toEqual(before);
  });

  it('can be analysis documents saved earlier', async () => {
    await hedgerow(['first.md', 'second.md', '--format', 'json', '--out', 'saved'], folder);
    const compared = (...drafts: string[]) =>
      hedgerow(['compare', ...drafts, '--format', 'md'], folder).then(({ stdout }) => stdout);
    const [fresh, saved] = await Promise.all([
      compared('first.md', 'second.md'),
      compared('saved/first.json', 'saved/second.json'),
    ]);
    expect(saved).toBe(fresh);
  });
});

describe('what cannot be compared', () => {
  it.each([
    ['a file that is not there', ['first.md', 'third.md'], 'third.md: no such file or folder.'],
    [
      'a saved document that is not there',
      ['first.json', 'second.md'],
      'first.json: no such file or folder.',
    ],
    ['another kind of JSON', ['other.json', 'second.md'], 'other.json: not an analysis document of hedgerow'],
    [
      'broken JSON',
      ['broken.json', 'second.md'],
      'broken.json: not an analysis document of hedgerow (it is not JSON)',
    ],
    ['a document with parts missing', ['half.json', 'second.md'], 'half.json: not an analysis document'],
    ['an empty file', ['first.md', 'empty.md'], 'empty.md: the file is empty.'],
    ['a kind of file it does not read', ['first.md', 'scan.odt'], 'scan.odt: unknown kind of file.'],
    ['one draft alone', ['first.md'], "missing required argument 'new'"],
    ['a format it does not know', ['first.md', 'second.md', '-f', 'mdx'], 'Did you mean md?'],
  ])('%s: one sentence, and status 2', async (_, args, sentence) => {
    const { status, stdout, stderr } = await hedgerow(['compare', ...args], folder);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^error: [^\n]+\n$/);
    expect(stderr).toContain(sentence);
  });
});
