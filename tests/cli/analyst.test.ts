/** A thread that comes to its end in the middle of an essay takes that essay with it, and no other. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import type * as analyst from '../../src/cli/work/analyst.js';
import { folderWith, temporaryFolder, write } from '../temporary.js';
import { CLI, ESSAY } from './command.js';

/** As it was built: the thread runs a file of JavaScript. */
const { workers } = (await import(
  pathToFileURL(join(CLI.replace(/dist.*$/, 'dist'), 'cli/work/analyst.js')).href
)) as typeof analyst;

type EssayTask = Parameters<analyst.Analyst['analyze']>[0];

const task = (folder: string, name: string): EssayTask => ({
  file: { path: join(folder, name), relative: name, root: 0 },
  formats: ['json'],
  paper: 'a4',
});

it('says that the memory was not enough for an essay, and analyzes the others', async () => {
  const folder = folderWith({
    'small.md': ESSAY,
    'large.md': `${ESSAY}${'It must go, because it will fall.\n\n'.repeat(30_000)}`,
  });
  const two = workers(1, { usual: 150, most: 200 });
  try {
    const [before, large, after] = await Promise.all(
      ['small.md', 'large.md', 'small.md'].map((name) => two.analyze(task(folder, name))),
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

it('gives an essay that the usual memory is not enough for a thread with more, and goes on with the others', async () => {
  const folder = temporaryFolder();
  const long = 'It must go, because it will fall.\n\n'.repeat(6000);
  write(folder, { 'small.md': ESSAY, 'large.md': ESSAY + long });
  const one = workers(1, { usual: 80 });
  try {
    const [before, large, after] = await Promise.all(
      ['small.md', 'large.md', 'small.md'].map((name) => one.analyze(task(folder, name))),
    );
    expect(before).toEqual(after);
    expect(large).toMatchObject({ words: expect.any(Number), json: expect.any(Uint8Array) });
  } finally {
    await one.close();
  }
});
