import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Cache, cacheKey, defaultCacheFolder } from '../../src/export/cache.js';
import { temporaryName } from '../../src/export/leftovers.js';
import { programDigest } from '../../src/export/program-digest.js';
import { temporaryFolder } from '../temporary.js';

const bytes = (text: string) => new TextEncoder().encode(text);
/** The number of a process that has ended. */
const OVER = spawnSync(process.execPath, ['--version']).pid;
const KEY = cacheKey('an essay');

function fileOf(folder: string): string {
  const [file] = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return join(file!.parentPath, file!.name);
}

describe('the cache', () => {
  it('gives back what was put, data and files, byte for byte', async () => {
    const cache = new Cache(temporaryFolder(), () => 1);
    expect(await cache.get(KEY)).toBeNull();
    await cache.put(KEY, {
      data: { words: 3 },
      files: { html: bytes('<p>\n'), pdf: new Uint8Array([0, 10, 255]) },
    });
    const entry = await cache.get(KEY);
    expect(entry!.data).toEqual({ words: 3 });
    expect(Buffer.from(entry!.files.html!).toString()).toBe('<p>\n');
    expect([...entry!.files.pdf!]).toEqual([0, 10, 255]);
    expect(await cache.get(cacheKey('another essay'))).toBeNull();
  });

  it('does not give what is damaged', async () => {
    const folder = temporaryFolder();
    const cache = new Cache(folder, () => 1);
    await cache.put(KEY, { data: {}, files: { html: bytes('<p>whole</p>') } });
    const file = fileOf(folder);
    writeFileSync(file, readFileSync(file).subarray(0, -3));
    expect(await cache.get(KEY)).toBeNull();
    writeFileSync(file, 'no head');
    expect(await cache.get(KEY)).toBeNull();
  });

  it('lets go of what was not used for the longest time', async () => {
    let now = 1000;
    const cache = new Cache(temporaryFolder(), () => ++now, { limit: 380 });
    const keys = ['a', 'b', 'c'].map((text) => cacheKey(text));
    for (const key of keys) {
      await cache.put(key, { data: null, files: { html: new Uint8Array(70) } });
      await cache.get(key);
    }
    await cache.get(keys[0]!);
    await cache.prune();
    expect((await Promise.all(keys.map((key) => cache.get(key)))).map((entry) => entry !== null)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('removes what a killed run left half written, and not what another is writing', async () => {
    const folder = temporaryFolder();
    const cache = new Cache(folder, () => 1);
    const machine = /^\.hedgerow-([0-9a-f]{8})-/.exec(temporaryName())![1];
    const ours = temporaryName();
    const left = [
      `.hedgerow-${machine}-${OVER}-aaaaaaaa-1`,
      // In a container, the process before had our number.
      `.hedgerow-${machine}-${process.pid}-aaaaaaaa-1`,
    ];
    mkdirSync(join(folder, 'ab'));
    for (const name of [ours, ...left]) writeFileSync(join(folder, 'ab', name), 'half');
    await cache.put(KEY, { data: null, files: {} });
    await cache.prune();
    expect(readdirSync(join(folder, 'ab'))).toEqual([ours]);
    expect(await cache.get(KEY)).not.toBeNull();
  });

  it('does no harm where it cannot write', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'taken'), '');
    const cache = new Cache(join(folder, 'taken'), () => 1);
    await cache.put(KEY, { data: null, files: {} });
    expect(await cache.get(KEY)).toBeNull();
    await cache.prune();
  });

  it('tells parts apart, however they are cut', () => {
    expect(cacheKey('ab', 'c')).not.toBe(cacheKey('a', 'bc'));
  });

  it('lies with the package it is used in, else with the user', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'package/essays'), { recursive: true });
    writeFileSync(join(folder, 'package/package.json'), '{}');
    expect(defaultCacheFolder(join(folder, 'package/essays'), {})).toBe(
      join(folder, 'package/node_modules/.cache/hedgerow'),
    );
    expect(defaultCacheFolder(folder, { XDG_CACHE_HOME: '/caches' })).toBe('/caches/hedgerow');
  });

  it('knows the program it belongs to', () => {
    expect(programDigest()).toMatch(/^[0-9a-f]{64}$/);
  });
});
