/** Where files cannot be written: one sentence, the right status, nothing half written, and what was there before stays. */
import { mkdirSync, readFileSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runToEnd } from '../child.js';
import { folderWith, temporaryFolder, write } from '../temporary.js';
import { CLI, ESSAY, filesIn, hedgerow } from './command.js';

const ESSAYS = Object.fromEntries(
  Array.from({ length: 6 }, (_, i) => [`drafts/essay-${i}.md`, ESSAY.replaceAll('bridge', `bridge ${i}`)]),
);
const BROWSERS = process.env.XDG_CACHE_HOME ?? '';
const mounted: string[] = [];

afterAll(() => {
  for (const folder of mounted) runToEnd('umount', [folder]);
});

/** A folder with essays and, below it, a disk of so many bytes; null where this user may mount none. */
function withDisk(bytes: number, options = ''): { folder: string; disk: string } | null {
  const folder = temporaryFolder();
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  if (process.platform !== 'linux' || process.getuid!() !== 0) return null;
  const { status } = runToEnd('mount', ['-t', 'tmpfs', '-o', `size=${bytes}${options}`, 'none', disk]);
  if (status !== 0) return null;
  mounted.push(disk);
  write(folder, ESSAYS);
  return { folder, disk };
}

const canMount = withDisk(100_000) !== null;
const wholeJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const leftOver = (folder: string) => filesIn(folder).filter((path) => /(?:^|\/)\.hedgerow-/.test(path));

// "no disk can be mounted here": only root may.
describe.skipIf(!canMount)('a disk that fills (skipped where no disk can be mounted)', () => {
  it('ends the run with one sentence; what was written is whole, and the next run does the rest', async () => {
    const { folder, disk } = withDisk(900_000)!;
    const args = ['drafts', '--out', 'disk/out', '--format', 'html,json'];
    const ended = await hedgerow(args, folder);
    expect(ended.status).toBe(2);
    const errors = ended.stderr.split('\n').filter((line) => line.startsWith('error:'));
    expect(errors).toEqual([
      expect.stringMatching(
        /^error: disk\/out: no space is left on the disk\. [1-5] of 6 essays are complete there; make room and run the same command again for the rest\.$/,
      ),
    ]);
    const out = join(disk, 'out');
    expect(filesIn(out).length).toBeGreaterThan(0);
    expect(leftOver(disk)).toEqual([]);
    for (const path of filesIn(out)) {
      if (path.endsWith('.json')) wholeJson(join(out, path));
      else expect(readFileSync(join(out, path), 'utf8').trimEnd()).toMatch(/<\/html>$/);
    }
    expect(runToEnd('mount', ['-o', 'remount,size=100m', disk]).status).toBe(0);
    expect((await hedgerow(args, folder)).status).toBe(0);
    expect(filesIn(out).filter((path) => path.startsWith('essay-'))).toHaveLength(12);
  });

  it('leaves an earlier file as it was', async () => {
    const { folder, disk } = withDisk(1_000_000)!;
    const args = ['drafts/essay-0.md', '--out', 'disk/out', '--format', 'html'];
    expect((await hedgerow(args, folder)).status).toBe(0);
    const before = readFileSync(join(disk, 'out', 'essay-0.html'));
    const free = statfsSync(disk);
    writeFileSync(join(disk, 'fill'), Buffer.alloc(free.bavail * free.bsize - 8192));
    write(folder, { 'drafts/essay-0.md': ESSAY.replaceAll('bridge', 'tower') });
    expect(await hedgerow(args, folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no space is left on the disk'),
    });
    expect(readFileSync(join(disk, 'out', 'essay-0.html')).equals(before)).toBe(true);
    expect(leftOver(disk)).toEqual([]);
  });

  it('lets a report of "check" and a baseline stay as they were', async () => {
    const { folder, disk } = withDisk(100_000)!;
    const args = [
      'check',
      'drafts',
      '--quiet',
      '--output',
      'json=disk/found.json',
      '--baseline',
      'disk/known.json',
      '--update-baseline',
    ];
    expect((await hedgerow(args, folder)).status).toBe(0);
    const before = filesIn(disk).map((path) => readFileSync(join(disk, path), 'utf8'));
    const free = statfsSync(disk);
    writeFileSync(join(disk, 'fill'), Buffer.alloc(free.bavail * free.bsize));
    const ended = await hedgerow(args, folder);
    expect(ended.status).toBe(2);
    expect(ended.stderr).toMatch(
      /^error: .*found\.json: cannot be written \(no space is left on the disk\)/m,
    );
    rmSync(join(disk, 'fill'));
    expect(filesIn(disk).map((path) => readFileSync(join(disk, path), 'utf8'))).toEqual(before);
  });

  it('prints no PDF where a browser finds no room for its profile, says so once, and writes the rest', async () => {
    const { folder, disk } = withDisk(1_000_000)!;
    const ended = await hedgerow(['drafts', '--format', 'html,pdf', '--no-cache'], folder, {
      TMPDIR: disk,
      XDG_CACHE_HOME: BROWSERS,
    });
    expect(ended.status).toBe(2);
    expect(ended.stderr.match(/^error:.*/gm)).toEqual([
      `error: No browser can run, since the folder for temporary files cannot be used (${disk}: no space is left on the disk), so no PDF was printed; all other files are there. Make room, or name another folder with TMPDIR.`,
    ]);
    expect(filesIn(join(folder, 'output'))).toHaveLength(8);
    expect(filesIn(disk)).toEqual([]);
  });

  it('goes on without a cache that is full, and says so once', async () => {
    const { folder, disk } = withDisk(400_000)!;
    const ended = await hedgerow(['drafts', '--format', 'html,json', '--cache-dir', 'disk/kept'], folder);
    expect(ended.status).toBe(0);
    expect(ended.stderr.match(/^(?:error|warning):.*/gm)).toEqual([
      'warning: The cache in disk/kept cannot be written (no space is left on the disk), so the next run will do this work again. Make room, or name another folder with --cache-dir.',
    ]);
    expect(leftOver(disk)).toEqual([]);
  });

  it.each([
    ['analyze', ['drafts', '--out', 'disk/out']],
    ['check', ['check', 'drafts', '--output', 'json=disk/found.json']],
  ])('that is read-only is known before any work is done (%s)', async (_, args) => {
    const { folder } = withDisk(100_000, ',ro')!;
    const ended = await hedgerow(args, folder);
    expect(ended.status).toBe(2);
    expect(ended.stderr.trimEnd()).toMatch(
      /^error: \S*disk\S*: cannot be written \(the disk is read-only\)\. [^\n]*$/,
    );
  });
});

describe('output that cannot be written', () => {
  it.each([
    ['a file where the folder should be', 'drafts/essay-0.md', 'a file stands where a folder is needed'],
    ['a file above it', 'drafts/essay-0.md/below', 'a file stands where a folder is needed'],
    ['a name that is too long', 'o'.repeat(300), 'its name is too long'],
  ])('is one sentence and status 2: %s', async (_, out, reason) => {
    const folder = folderWith(ESSAYS);
    const ended = await hedgerow(['drafts/essay-1.md', '--out', out, '--format', 'json'], folder);
    expect(ended).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `error: ${out}: cannot be written (${reason}). Check the folder's permissions and free space.\n`,
    });
    expect(filesIn(folder)).toEqual(Object.keys(ESSAYS).sort());
  });

  it('is told of a cache that the user named, once', async () => {
    const folder = folderWith(ESSAYS);
    const args = ['drafts', '--format', 'json', '--cache-dir', 'drafts/essay-0.md'];
    const ended = await hedgerow(args, folder);
    expect(ended.status).toBe(0);
    expect(ended.stderr.match(/^(?:error|warning):.*/gm)).toEqual([
      'warning: The cache in drafts/essay-0.md cannot be written (a file stands where a folder is needed), so the next run will do this work again. Make room, or name another folder with --cache-dir.',
    ]);
    expect((await hedgerow([...args, '--quiet'], folder)).stderr).toBe('');
  });

  const FULL = '/dev/full';
  const isThere = process.platform === 'linux' && statSync(FULL, { throwIfNoEntry: false }) !== undefined;
  it.skipIf(!isThere).each([
    ['check', 'check drafts'],
    ['pipe', 'pipe < line.ndjson'],
  ])('on standard output is one sentence and status 2 (%s)', (_, command) => {
    const folder = folderWith({ ...ESSAYS, 'line.ndjson': '{"text": "It must go."}\n' });
    const { status, stderr } = runToEnd('sh', ['-c', `"${process.execPath}" "${CLI}" ${command} > ${FULL}`], {
      cwd: folder,
    });
    expect(status).toBe(2);
    expect(stderr.match(/^error:.*/gm)).toEqual([
      'error: Standard output cannot be written (no space is left on the disk), so what was printed there is not complete. Make room, or send it elsewhere.',
    ]);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it.skipIf(!isThere)('does not keep a run from its files where messages alone are lost', () => {
    const folder = folderWith(ESSAYS);
    const { status } = runToEnd(
      'sh',
      ['-c', `"${process.execPath}" "${CLI}" drafts --no-cache --format json 2> ${FULL}`],
      { cwd: folder },
    );
    expect(status).toBe(0);
    expect(filesIn(join(folder, 'output'))).toHaveLength(7);
  });
});
