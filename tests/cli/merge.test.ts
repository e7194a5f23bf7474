/** A run in parts: merged, it is what one run makes, byte for byte, with any number of threads. */
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../temporary.js';
import { bytesOf, ESSAY, filesIn, hedgerow } from './command.js';

const FILES = {
  'drafts/close.md': ESSAY,
  'drafts/a/keep.md': ESSAY.replace('Ana Ruiz', 'Bo Lind').replace('plainly ', ''),
  'drafts/b/keep.md': ESSAY.replace('must', 'might perhaps'),
  'drafts/b/Keep.txt': 'The tram is late. It is always late, and nobody minds. It may be cheaper to walk.',
  'drafts/corpus.html': '<p>The field was never theirs. It must stay open to everyone.</p>',
  'drafts/empty.md': '',
};

const isShard = (path: string) => /hedgerow-shard-.*\.gz$/.test(path);
const withoutShards = (folder: string) => [...bytesOf(folder)].filter(([path]) => !isShard(path));

describe('hedgerow analyze --shard and hedgerow merge', () => {
  const folder = folderWith(FILES);
  const made = (async () => {
    const single = await hedgerow(['analyze', 'drafts', '--out', 'single'], folder);
    const shards = [];
    for (const i of [2, 3, 1]) {
      shards.push(await hedgerow(['analyze', 'drafts', '--out', 'parts', '--shard', `${i}/3`], folder));
    }
    const beforeMerge = filesIn(join(folder, 'parts'));
    const merged = await hedgerow(['merge', 'parts', '--out', 'parts'], folder);
    return { single, shards, beforeMerge, merged };
  })();

  it('write what one run would, byte for byte: pages on all essays, PDFs and data, and the same names', async () => {
    const { single, merged } = await made;
    expect(withoutShards(join(folder, 'parts'))).toEqual([...bytesOf(join(folder, 'single'))]);
    expect(filesIn(join(folder, 'single'))).toContain('corpus.pdf');
    expect([single.status, merged.status]).toEqual([2, 2]);
    expect(merged.stderr).toContain('error: empty.md: the file is empty. Nothing was analyzed.');
    expect(merged.stdout.split('\n')[0]).toBe(single.stdout.split('\n')[0]);
  }, 240_000);

  it('write nothing on all essays in a part, but one file for the merge', async () => {
    const { beforeMerge, shards } = await made;
    expect(beforeMerge.filter((path) => /^(index|corpus)\.(html|pdf|json)$/.test(path))).toEqual([]);
    expect(beforeMerge.filter(isShard)).toHaveLength(3);
    expect(shards[0]!.stdout).toMatch(/For "hedgerow merge": parts\/hedgerow-shard-2-of-3-\w{16}\.gz/);
  }, 240_000);

  it('work for "hedgerow corpus" and for more parts than essays', async () => {
    const small = folderWith({ 'drafts/a.md': ESSAY, 'drafts/b.txt': FILES['drafts/b/Keep.txt'] });
    const formats = ['--format', 'html,json'];
    await hedgerow(['corpus', 'drafts', '--out', 'single', ...formats], small);
    for (const i of [1, 2, 3, 4, 5]) {
      const part = await hedgerow(['corpus', 'drafts', '--out', 'p', ...formats, '--shard', `${i}/5`], small);
      expect([part.status, part.stderr.includes('error')]).toEqual([0, false]);
    }
    const { status } = await hedgerow(['merge', 'p', '--out', 'merged'], small);
    expect(status).toBe(0);
    expect([...bytesOf(join(small, 'merged'))]).toEqual([...bytesOf(join(small, 'single'))]);
  }, 120_000);

  it('refuse a part that is missing, damaged or doubled, by its name, and write nothing', async () => {
    await made;
    const parts = join(folder, 'parts');
    const [first, second, third] = filesIn(parts).filter(isShard);
    const of = (...names: (string | undefined)[]) => names.map((name) => `parts/${name}`);
    const cut = readFileSync(join(parts, first!)).subarray(0, 300);
    writeFileSync(join(folder, 'cut.gz'), cut);
    cpSync(join(parts, first!), join(folder, 'again.gz'));
    const refusals: [string[], string][] = [
      [of(first, third), 'Shards are missing: 2/3.'],
      [[...of(second, third), 'cut.gz'], 'cut.gz: not a whole file of one shard (it is cut short).'],
      [[...of(first, second, third), 'again.gz'], `parts/${first} and again.gz are both shard 1/3.`],
      [['drafts'], 'drafts: no file of a shard found.'],
      [['nowhere'], 'nowhere: no such file or folder.'],
      [
        ['drafts/close.md'],
        'drafts/close.md: not a whole file of one shard (it is no gzip file, or damaged).',
      ],
    ];
    for (const [paths, sentence] of refusals) {
      const { status, stderr, stdout } = await hedgerow(['merge', ...paths, '--out', 'refused'], folder);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(sentence);
    }
    expect(filesIn(folder).filter((path) => path.startsWith('refused'))).toEqual([]);
  }, 240_000);

  it('trust no record: one that leads out of the folder or is none is refused', async () => {
    await made;
    const parts = filesIn(join(folder, 'parts')).filter(isShard);
    const lines = gunzipSync(readFileSync(join(folder, 'parts', parts[0]!)))
      .toString('utf8')
      .split('\n');
    const spoiled = (spoil: (essay: Record<string, unknown>) => void) => {
      const essay = JSON.parse(lines[1]!);
      spoil(essay);
      const body = `${[lines[0], JSON.stringify(essay), ...lines.slice(2, -2)].join('\n')}\n`;
      const { essays } = JSON.parse(lines.at(-2)!);
      const sha256 = createHash('sha256').update(body).digest('hex');
      return gzipSync(`${body}${JSON.stringify({ essays, sha256 })}\n`);
    };
    for (const [spoil, reason] of [
      [
        (essay) => Object.assign(essay, { written: { html: '../../x.html' } }),
        'written leads out of the output',
      ],
      [
        (essay) => Object.assign(essay, { written: { html: 'C:/x.html' } }),
        'written leads out of the output',
      ],
      [
        (essay) => Object.assign(essay, { analyzed: {}, failures: [] }),
        "must have required property 'figures'",
      ],
      [(essay) => Object.assign(essay, { analyzed: null, failures: [] }), 'failures must not be empty'],
    ] as [(essay: Record<string, unknown>) => void, string][]) {
      writeFileSync(join(folder, 'spoiled.gz'), spoiled(spoil));
      const others = parts.slice(1).map((name) => `parts/${name}`);
      const { status, stderr } = await hedgerow(
        ['merge', 'spoiled.gz', ...others, '--out', 'refused'],
        folder,
      );
      expect(status).toBe(2);
      expect(stderr).toContain(reason);
    }
  }, 240_000);
});

describe('--jobs', () => {
  it('changes how fast, never what: one, two and five threads write the same bytes', async () => {
    const folder = folderWith(FILES);
    for (const jobs of ['1', '2', '5']) {
      await hedgerow(['drafts', '--format', 'html,json', '--out', `out${jobs}`, '-j', jobs], folder);
    }
    const one = [...bytesOf(join(folder, 'out1'))];
    expect(one.length).toBeGreaterThan(10);
    expect([...bytesOf(join(folder, 'out2'))]).toEqual(one);
    expect([...bytesOf(join(folder, 'out5'))]).toEqual(one);
  }, 120_000);

  it.each([
    [['--jobs', '0'], '--jobs 0: not a number of essays to work on at once. Give one from 1 to 512.'],
    [['--jobs', 'many'], '--jobs many: not a number'],
    [
      ['--shard', '0/3'],
      '--shard 0/3: no part of a run. Write I/N, such as 1/4 for the first of four parts.',
    ],
    [['--shard', '4/3'], '--shard 4/3: no part of a run.'],
  ])('and --shard refuse what they cannot use: %j', async (args, sentence) => {
    const { status, stderr } = await hedgerow(['drafts', ...args], folderWith(FILES));
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });
});

describe('a page on all essays', () => {
  it('is never written over an essay', async () => {
    const folder = folderWith({ 'index.html': FILES['drafts/corpus.html'], 'a.md': ESSAY });
    const { status, stderr } = await hedgerow(
      ['a.md', 'index.html', '--out', '.', '--format', 'html'],
      folder,
    );
    expect([status, stderr]).toEqual([
      2,
      'error: index.html: this essay lies where a page on all essays would be written. Name another folder with --out DIR.\n',
    ]);
    expect(filesIn(folder)).toEqual(['a.md', 'index.html']);
    renameSync(join(folder, 'index.html'), join(folder, 'page.html'));
    expect((await hedgerow(['a.md', 'page.html', '--out', '.', '--format', 'html'], folder)).status).toBe(0);
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toBe(FILES['drafts/corpus.html']);
  });
});
