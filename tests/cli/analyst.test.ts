/** A thread that comes to its end in the middle of an essay takes that essay with it, and no other. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import type * as analyst from '../../src/cli/work/analyst.js';
import { temporaryFolder } from '../temporary.js';
import { CLI, ESSAY, write } from './command.js';

/** As it was built: the thread runs a file of JavaScript. */
const { workers } = (await import(
  pathToFileURL(join(CLI.replace(/dist.*$/, 'dist'), 'cli/work/analyst.js')).href
)) as typeof analyst;

it('says that the memory was not enough for an essay, and analyzes the others', async () => {
  const folder = temporaryFolder();
  write(folder, {
    'small.md': ESSAY,
    'large.md': `${ESSAY}${'It must go, because it will fall.\n\n'.repeat(60_000)}`,
  });
  const task = (name: string) =>
    ({
      file: { path: join(folder, name), relative: name },
      formats: ['json'],
      paper: 'a4',
    }) as unknown as analyst.Analyst['analyze'] extends (task: infer Task) => unknown ? Task : never;
  const two = workers(1, 200);
  try {
    const [before, large, after] = await Promise.all(
      ['small.md', 'large.md', 'small.md'].map((name) => two.analyze(task(name))),
    );
    expect(before).toHaveProperty('words');
    expect(large).toMatchObject({
      failed: {
        code: 'out-of-memory',
        message: expect.stringMatching(/^large\.md: there is not enough memory/),
      },
    });
    expect(after).toHaveProperty('words');
  } finally {
    await two.close();
  }
});
