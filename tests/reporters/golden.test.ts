/** What each format looks like, as files a person can read. After a change that is meant: npx vitest run tests/reporters/golden.test.ts -u */
import { expect, it } from 'vitest';
import { REPORTERS } from '../../src/reporters/index.js';
import { written } from './sample.js';

it.each(REPORTERS.map((reporter) => [reporter.id, reporter] as const))('%s', async (id, reporter) => {
  await expect(written(reporter)).toMatchFileSnapshot(`../golden/reporters/${id}${reporter.extension}`);
});
