import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const PAGE = new URL('../../docs/promises.md', import.meta.url);

it('names a test for each promise, and each is there', () => {
  const rows = readFileSync(PAGE, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Promise') && !line.startsWith('| ---'));
  expect(rows.length).toBeGreaterThan(10);
  const missing = rows.flatMap((row) => {
    const named = [...row.matchAll(/\]\(([^)]+\.test\.ts)\)/g)].map(([, path]) => path!);
    if (named.length === 0) return [`no test: ${row}`];
    return named.filter((path) => !existsSync(fileURLToPath(new URL(path, PAGE))));
  });
  expect(missing).toEqual([]);
});
