import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { OutputFolder } from '../../src/export/files.js';
import { temporaryName } from '../../src/export/leftovers.js';
import { temporaryFolder } from '../temporary.js';

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => '',
    (error: Error) => error.message,
  );

it('makes the folders a file needs, and writes over the file of an earlier run', async () => {
  const top = join(temporaryFolder(), 'not', 'there', 'yet');
  const folder = new OutputFolder(top);
  await folder.write('city/parks.html', 'old');
  await folder.write('city/parks.html', 'new');
  expect(readFileSync(join(top, 'city', 'parks.html'), 'utf8')).toBe('new');
  expect(readdirSync(join(top, 'city'))).toEqual(['parks.html']);
});

it('leaves nothing of a file that cannot be written, and says which and why', async () => {
  const top = temporaryFolder();
  mkdirSync(join(top, 'a.html'));
  writeFileSync(join(top, 'b'), '');
  const folder = new OutputFolder(top);
  expect(await failure(folder.write('a.html', 'x'))).toContain(
    'a.html: cannot be written (a folder of that name is there)',
  );
  expect(await failure(folder.write('b/c.html', 'x'))).toContain('a file stands where a folder is needed');
  expect(readdirSync(top).sort()).toEqual(['a.html', 'b']);
});

it('does not follow a link out of the output folder', async () => {
  const outside = temporaryFolder();
  const top = temporaryFolder();
  symlinkSync(outside, join(top, 'city'));
  expect(await failure(new OutputFolder(top).write('city/parks.html', 'x'))).toContain(
    'leads out of the output folder',
  );
  expect(readdirSync(outside)).toEqual([]);
});

it('takes an output folder that is itself a link', async () => {
  const real = temporaryFolder();
  const link = join(temporaryFolder(), 'link');
  symlinkSync(real, link);
  await new OutputFolder(link).write('a.html', 'x');
  expect(readdirSync(real)).toEqual(['a.html']);
});

it('removes what a killed run left half written, and leaves what is being written', async () => {
  const top = temporaryFolder();
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const leftover = temporaryName().replace(`-${process.pid}-`, `-${dead}-`);
  const alive = temporaryName();
  writeFileSync(join(top, leftover), 'half');
  writeFileSync(join(top, alive), 'half');
  await new OutputFolder(top).write('a.html', 'x');
  expect(existsSync(join(top, leftover))).toBe(false);
  expect(existsSync(join(top, alive))).toBe(true);
});

it('refuses a name that leads out of the folder, and makes nothing there', async () => {
  const above = temporaryFolder();
  const folder = new OutputFolder(join(above, 'out'));
  for (const name of ['../x.html', 'a/../../x.html', '..', '', 'a\0.html']) {
    expect(await failure(folder.write(name, 'x'))).toContain('its name leads out of the output folder');
  }
  expect(readdirSync(above)).toEqual([]);
});

it('makes no folder behind a link that leads out', async () => {
  const outside = temporaryFolder();
  const top = temporaryFolder();
  symlinkSync(outside, join(top, 'city'));
  expect(await failure(new OutputFolder(top).write('city/new/parks.html', 'x'))).toContain(
    'a link there leads out',
  );
  expect(readdirSync(outside)).toEqual([]);
});
