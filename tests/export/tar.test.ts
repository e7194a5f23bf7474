import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { unpackTar } from '../../src/export/tar.js';
import { temporaryFolder } from '../temporary.js';

/** An archive of one file. */
function archive(name: string, content: string, mode = '0000755'): Buffer {
  const bytes = Buffer.alloc(512 * (2 + Math.ceil(content.length / 512)));
  bytes.write(name, 0, 'latin1');
  bytes.write(mode, 100, 'latin1');
  bytes.write(content.length.toString(8).padStart(11, '0'), 124, 'latin1');
  bytes.write('0', 156, 'latin1');
  bytes.write(content, 512, 'latin1');
  return bytes;
}

it('unpacks files with their permissions', async () => {
  const into = temporaryFolder();
  await unpackTar(archive('lib/libnss3.so', 'x'.repeat(700)), into);
  expect(readFileSync(join(into, 'lib', 'libnss3.so'), 'latin1')).toBe('x'.repeat(700));
  if (process.platform !== 'win32')
    expect(statSync(join(into, 'lib', 'libnss3.so')).mode & 0o111).not.toBe(0);
});

it('refuses a name that leads out of the folder', async () => {
  await expect(unpackTar(archive('../evil', 'x'), temporaryFolder())).rejects.toThrow('../evil');
});

it('refuses an archive that ends too early', async () => {
  await expect(unpackTar(archive('a', 'x'.repeat(700)).subarray(0, 1024), temporaryFolder())).rejects.toThrow(
    'ends inside a',
  );
});
