/** The page on reports shows what the reports are: its samples are lines of the whole reports, its example runs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPORTERS, type Reporter, reporterOf } from '../../src/reporters/index.js';
import { written } from '../reporters/sample.js';
import { ROOT } from './pages.js';

const page = readFileSync(join(ROOT, 'docs/reporters.md'), 'utf8');
const fence = (kind: string) =>
  new RegExp(`<!-- ${kind}: ([\\w-]+) -->\\n\`\`\`\\w+\\n([\\s\\S]*?)\\n\`\`\``, 'g');
const samples = [...page.matchAll(fence('sample'))].map(([, id, text]) => [id!, text!] as const);

describe('docs/reporters.md', () => {
  it('has every format in its table, and a sample of each but the one that is shown as another', () => {
    const inTable = [...page.matchAll(/^\| \[`([\w-]+)`\]/gm)].map(([, id]) => id);
    expect(inTable).toEqual(REPORTERS.map(({ id }) => id));
    expect(samples.map(([id]) => id).sort()).toEqual(
      REPORTERS.map(({ id }) => id)
        .filter((id) => id !== 'github-summary')
        .sort(),
    );
  });

  it.each(samples)('shows %s as it is', (id, text) => {
    const lines = written(reporterOf(id)!).split(/\r?\n/);
    let at = 0;
    for (const line of text.split('\n')) {
      if (line === '…') continue;
      const found = lines.findIndex((one, i) => i >= at && one.trim() === line.trim());
      expect(found, `"${line}" is not in the report, or not after the line before`).toBeGreaterThanOrEqual(0);
      at = found + 1;
    }
  });

  it('has an example of a reporter that works', async () => {
    const [[, , code] = []] = [...page.matchAll(fence('example'))];
    const module = await import(`data:text/javascript,${encodeURIComponent(code!)}`);
    expect(written(module.tally as Reporter)).toMatch(
      /^\d+ rules\ndrafts\/the ferry\.md: 2\ndrafts\/pier\.txt: 1\ndrafts\/empty\.txt: empty-file\n3 essays\n$/,
    );
  });
});
