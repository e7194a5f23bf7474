/** No step compares everything with everything: four times the text is some four times the work, counted and not timed. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runToEnd } from './child.js';

const beside = (path: string) => new URL(path, import.meta.url).href;

/**
 * Counts how often each stretch of code of ours, and of the parser of Markdown, runs (the engine's precise coverage) for a text and for
 * one four times as long, and prints those that ran far more often than that. A loop in a loop over all sentences would run sixteen times as often.
 */
const COUNT = `
  import { Session } from 'node:inspector/promises';
  import { analyze, render } from '${beside('../dist/index.js')}';
  import { freshEssays } from '${beside('../bench/essays.mjs')}';
  import { SHAPES } from '${beside('./growth-shapes.mjs')}';
  const [MANY, FACTOR, LIMIT] = [10_000, 4, 6];
  const COUNTED = /\\/dist\\/|\\/node_modules\\/(?=micromark|mdast-)/;
  const ESSAYS = { format: 'plain-text', parts: 3, textOf: (count) => freshEssays(count, 1).join('\\n\\n') };
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const counts = async ({ format, textOf }, parts) => {
    await session.post('Profiler.takePreciseCoverage');
    await render(analyze(textOf(parts), { format }));
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const functions = new Map();
    for (const { url, functions: all } of result) {
      // Charts look at a hundred neighbors of a mark at most, and have fewer in a short essay.
      if (!COUNTED.test(url) || url.includes('/render/charts/')) continue;
      for (const { functionName, ranges } of all)
        functions.set([url.split(COUNTED).pop(), functionName, ranges[0].startOffset].join(' '), ranges);
    }
    return functions;
  };
  // A stretch that ran as often as the one round it is not told of by itself: the innermost that holds its place counts for it.
  const at = (ranges, place) =>
    ranges.filter(({ startOffset, endOffset }) => startOffset <= place && place < endOffset).at(-1)?.count ?? 0;
  let counted = 0;
  const steep = [];
  for (const [shape, { parts = 150, ...text }] of Object.entries({ essays: ESSAYS, ...SHAPES })) {
    await counts(text, parts);
    const short = await counts(text, parts);
    const long = await counts(text, parts * FACTOR);
    counted = Math.max(counted, long.size);
    for (const [name, ranges] of long)
      for (const { startOffset, count } of ranges) {
        const before = at(short.get(name) ?? [], startOffset);
        // What is not counted in the short text at all was compiled into its callers there.
        if (before > 0 && count > MANY && count > LIMIT * before)
          steep.push(shape + ': ' + name + ', ' + startOffset + ': ' + before + ' times, then ' + count);
      }
  }
  console.log(JSON.stringify({ counted, steep }));
`;

describe('the work on a text', () => {
  it('grows as the text does, whatever it is made of, up to its briefing', () => {
    const { stdout, stderr } = runToEnd(process.execPath, ['--input-type=module', '-e', COUNT], {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
    });
    expect(stderr).toBe('');
    const { counted, steep } = JSON.parse(stdout) as { counted: number; steep: string[] };
    expect(counted).toBeGreaterThan(1000);
    expect(steep).toEqual([]);
  });
});
