import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource, sourceFromText } from '../../src/read/index.js';
import { problemOf } from '../problem.js';
import { temporaryFolder } from '../temporary.js';

const folder = temporaryFolder();

function read(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return readSource({ path, relative: `opinion/${name}` }, 'plain-text');
}

describe('readSource', () => {
  it('knows the essay by its relative path and the hash of its bytes', () => {
    const source = read('abc.txt', '\ufeffabc');
    expect(source.content).toBe('abc');
    expect(source.info.path).toBe('opinion/abc.txt');
    // sha256 of EF BB BF 61 62 63, as `sha256sum` prints it
    expect(source.info.sha256).toBe('1c28dc3f1f804a1ad9c9b4b4cf5e2658d16ad4ed08e3020d04a8d2865018947c');
  });

  it('warns of a guessed encoding', () => {
    const source = read('old.txt', Uint8Array.from([0x93, 0x79, 0x65, 0x73, 0x94]));
    expect(source.content).toBe('“yes”');
    expect(source.problems).toMatchObject([{ code: 'fallback-encoding' }]);
  });

  it.each([
    ['empty.txt', '', 'empty-file'],
    ['blank.txt', ' \n\t\n', 'empty-file'],
    ['binary.txt', Uint8Array.from([1, 2, 0, 3]), 'binary-file'],
  ])('refuses %s', async (name, content, code) => {
    const problem = await problemOf(() => read(name, content));
    expect(problem.code).toBe(code);
    expect(problem.message).toContain(`opinion/${name}`);
  });

  it('refuses a file of 50 MB without reading it', async () => {
    const path = join(folder, 'huge.txt');
    writeFileSync(path, '');
    truncateSync(path, 50_000_000);
    expect(await problemOf(() => readSource({ path, relative: 'huge.txt' }, 'plain-text'))).toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('50 MB'),
    });
  });

  it('tells a missing file from one that cannot be read', async () => {
    const missing = { path: join(folder, 'no.txt'), relative: 'no.txt' };
    expect((await problemOf(() => readSource(missing, 'plain-text'))).code).toBe('not-found');
    expect(
      await problemOf(() => readSource({ path: folder, relative: 'folder' }, 'plain-text')),
    ).toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining('it is a folder'),
    });
  });
});

describe('sourceFromText', () => {
  it('is plain text called "text" unless told otherwise', () => {
    expect(sourceFromText('abc').info).toEqual({
      path: 'text',
      format: 'plain-text',
      // The SHA-256 test vector of FIPS 180-4 for "abc".
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      url: null,
      retrieved: null,
    });
    expect(sourceFromText('# A', { format: 'markdown', path: 'a.md' }).info).toMatchObject({
      path: 'a.md',
      format: 'markdown',
    });
  });

  it('gives a text the hash that its file has', () => {
    expect(sourceFromText('Café — yes.').info.sha256).toBe(read('cafe.txt', 'Café — yes.').info.sha256);
  });
});
