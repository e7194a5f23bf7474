/** What was made is not made again, and what would be made otherwise is. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSER } from '../render/browser.js';
import { folderWith, write } from '../temporary.js';
import { bytesOf, ESSAY, filesIn, hedgerow } from './command.js';

const DRAFTS = { 'drafts/bridge.md': ESSAY, 'drafts/pier.md': ESSAY.replaceAll('bridge', 'pier') };
async function run(folder: string, ...args: readonly string[]) {
  const { status, stderr } = await hedgerow(['drafts', '--cache-dir', 'kept', '-q', ...args], folder);
  return { status, stderr };
}

describe('the cache of analyze', () => {
  it.skipIf(BROWSER === null)(
    'prints nothing again that is as it was, and gives the same bytes',
    async () => {
      const folder = folderWith(DRAFTS);
      expect(await run(folder, '--out', 'first')).toEqual({ status: 0, stderr: expect.any(String) });
      // Without the browser and the corpus briefing's own print: all is kept.
      const again = await hedgerow(['drafts', '--cache-dir', 'kept', '-q', '--out', 'second'], folder, {
        PUPPETEER_EXECUTABLE_PATH: '',
        PATH: '',
        TMPDIR: join(folder, 'no-place-to-unpack'),
      });
      expect(again).toMatchObject({ status: 0, stderr: '' });
      expect(bytesOf(join(folder, 'second'))).toEqual(bytesOf(join(folder, 'first')));
      expect(filesIn(join(folder, 'second'))).toContain('bridge.pdf');
    },
  );

  it('goes by what the essay says, not by when it was saved', async () => {
    const folder = folderWith(DRAFTS);
    await run(folder, '--format', 'json');
    const entries = filesIn(join(folder, 'kept'));
    write(folder, DRAFTS);
    await run(folder, '--format', 'json');
    expect(filesIn(join(folder, 'kept'))).toEqual(entries);
    write(folder, { 'drafts/pier.md': ESSAY.replaceAll('bridge', 'quay') });
    await run(folder, '--format', 'json');
    expect(filesIn(join(folder, 'kept')).length).toBeGreaterThan(entries.length);
    expect(readFileSync(join(folder, 'output/pier.json'), 'utf8')).toContain('quay');
  });

  it.each([
    ['a rule', ['--rule', 'exposed-claim: off']],
    ['the paper', ['--paper', 'letter']],
    ['another configuration', ['--config', 'house.json']],
  ])('makes the pages anew for %s', async (_, args) => {
    const folder = folderWith({
      ...DRAFTS,
      'house.json': JSON.stringify({ lexicon: { add: [{ cue: 'listen', type: 'booster', effect: 1 }] } }),
    });
    await run(folder, '--format', 'html', '--no-config');
    const entries = filesIn(join(folder, 'kept')).length;
    expect(await run(folder, '--format', 'html', ...args)).toMatchObject({ status: 0 });
    expect(filesIn(join(folder, 'kept')).length).toBeGreaterThan(entries);
  });

  it('writes again what was taken away or written over, and survives damage', async () => {
    const folder = folderWith(DRAFTS);
    await run(folder, '--format', 'json');
    const before = bytesOf(join(folder, 'output'));
    rmSync(join(folder, 'output/bridge.json'));
    writeFileSync(join(folder, 'output/pier.json'), 'scribble');
    await run(folder, '--format', 'json');
    expect(bytesOf(join(folder, 'output'))).toEqual(before);
    for (const path of filesIn(join(folder, 'kept'))) writeFileSync(join(folder, 'kept', path), '{"data":1');
    await run(folder, '--format', 'json');
    expect(bytesOf(join(folder, 'output'))).toEqual(before);
  });

  it('is not used with --no-cache, and lies with the package by default', async () => {
    const folder = folderWith({ ...DRAFTS, 'package.json': '{}' });
    await hedgerow(['drafts', '-q', '--format', 'json', '--no-cache'], folder);
    expect(existsSync(join(folder, 'node_modules'))).toBe(false);
    await hedgerow(['drafts', '-q', '--format', 'json'], folder);
    expect(filesIn(join(folder, 'node_modules/.cache/hedgerow')).length).toBeGreaterThan(0);
  });
});
