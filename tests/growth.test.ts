/** No step compares everything with everything: four times the text is some four times the work, counted and not timed. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const beside = (path: string) => new URL(path, import.meta.url).href;

/**
 * Counts how often each stretch of code runs (the engine's precise coverage) for a text and for one four times as long, and
 * prints those that ran far more often than that. A loop in a loop over all sentences would run sixteen times as often.
 */
const COUNT = `
  import { Session } from 'node:inspector/promises';
  import { analyze } from '${beside('../dist/index.js')}';
  import { freshEssays } from '${beside('../bench/essays.mjs')}';
  const [MANY, FACTOR, LIMIT] = [20_000, 4, 6];
  const text = (essays, round) => freshEssays(essays, round).join('\\n\\n');
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  analyze(text(3, 1));
  const counts = async (text) => {
    await session.post('Profiler.takePreciseCoverage');
    analyze(text);
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const functions = new Map();
    for (const { url, functions: all } of result)
      for (const { functionName, ranges } of all)
        functions.set([url.split('/dist/').pop(), functionName, ranges[0].startOffset].join(' '), ranges);
    return functions;
  };
  const short = await counts(text(3, 1));
  const long = await counts(text(3 * FACTOR, 1));
  // A stretch that ran as often as the one round it is not told of by itself: the innermost that holds its place counts for it.
  const at = (ranges, place) =>
    ranges.filter(({ startOffset, endOffset }) => startOffset <= place && place < endOffset).at(-1)?.count ?? 0;
  const steep = [...long].flatMap(([name, ranges]) =>
    ranges
      .map(({ startOffset, count }) => ({ startOffset, count, before: at(short.get(name) ?? [], startOffset) }))
      .filter(({ count, before }) => count > MANY && count > LIMIT * before)
      .map(({ startOffset, count, before }) => name + ', ' + startOffset + ': ' + before + ' times, then ' + count),
  );
  console.log(JSON.stringify({ counted: long.size, steep }));
`;

describe('the work on a text', () => {
  it('grows as the text does', () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', COUNT], {
      encoding: 'utf8',
      cwd: fileURLToPath(new URL('..', import.meta.url)),
    });
    expect(stderr).toBe('');
    const { counted, steep } = JSON.parse(stdout) as { counted: number; steep: string[] };
    expect(counted).toBeGreaterThan(1000);
    expect(steep).toEqual([]);
  });
});
