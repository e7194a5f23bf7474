import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Norms } from '../../src/model/index.js';
import { temporaryFolder, write } from '../temporary.js';
import { ESSAY, filesIn, hedgerow } from './command.js';

let folder: string;
beforeAll(() => {
  folder = temporaryFolder();
  const essay = (i: number) => ESSAY.replace('plainly', ['plainly', 'perhaps', 'surely'][i % 3]!);
  const files = Object.fromEntries(
    Array.from({ length: 21 }, (_, i) => [
      `many/${i < 12 ? 'columns' : 'letters'}/${i}.md`,
      `${essay(i)}\nIt is ${i}.\n`,
    ]),
  );
  write(folder, { ...files, 'few/one.md': ESSAY, 'essay.md': ESSAY });
});

describe('hedgerow norms', () => {
  it('makes a reference set of a folder, which analyze compares with', async () => {
    const made = await hedgerow(['norms', 'many', '--out', 'sets/mine.json'], folder);
    expect(made.stderr).toBe('');
    expect(made.status).toBe(0);
    expect(made.stdout).toContain('21 essays (columns 12, letters 9) make the reference set sets/mine.json.');
    const norms = JSON.parse(readFileSync(join(folder, 'sets/mine.json'), 'utf8')) as Norms;
    expect(norms).toMatchObject({ texts: 21, description: 'columns and letters' });
    expect(filesIn(join(folder, 'sets'))).toEqual(['mine.json']);

    const analyzed = await hedgerow(
      ['essay.md', '--norms', 'sets/mine.json', '--format', 'html', '--out', 'own'],
      folder,
    );
    expect(analyzed.status).toBe(0);
    const html = readFileSync(join(folder, 'own/essay.html'), 'utf8');
    expect(html).toContain('of 21 reference texts');
    expect(html).toContain('of 21 columns and letters');
  });

  it('refuses fewer than 20 essays', async () => {
    const { status, stderr } = await hedgerow(['norms', 'few'], folder);
    expect(status).toBe(2);
    expect(stderr).toContain('few: a reference set needs 20 essays or more, and this one has 1.');
    expect(filesIn(folder)).not.toContain('norms.json');
  });

  it('says which folder has no essays', async () => {
    const { status, stderr } = await hedgerow(['norms', 'nowhere'], folder);
    expect(status).toBe(2);
    expect(stderr).toContain('nowhere: no such file or folder.');
  });
});

describe('hedgerow analyze --norms', () => {
  it('refuses what is no reference set, before any work', async () => {
    const { status, stderr, stdout } = await hedgerow(
      ['essay.md', '--norms', 'essay.md', '--out', 'no'],
      folder,
    );
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('essay.md: this is no reference set (it is not JSON).');
  });

  it('refuses a set that other weights made', async () => {
    await hedgerow(['norms', 'many', '--out', 'old.json'], folder);
    const old = JSON.parse(readFileSync(join(folder, 'old.json'), 'utf8')) as Norms;
    write(folder, { 'old.json': JSON.stringify({ ...old, made: { ...old.made, weights: 'others' } }) });
    const { status, stderr } = await hedgerow(['essay.md', '--norms', 'old.json'], folder);
    expect(status).toBe(2);
    expect(stderr).toContain('made with other weights or word lists');
  });
});
