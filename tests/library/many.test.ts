/** Many essays through the library: in order, with failures as data, and no more work than is asked for. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, analyzeMany, type ManyInput } from 'hedgerow';
import { describe, expect, it } from 'vitest';
import { analyzeMany as analyzeTexts } from '../../src/browser.js';
import { temporaryFolder } from '../temporary.js';

const text = (n: number) => `Lamp ${n} will fail. It seems that the council may know.`;
const texts = (count: number) => Array.from({ length: count }, (_, n) => ({ text: text(n), n }));

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const result of results) all.push(result);
  return all;
}

describe('analyzeMany', () => {
  it('yields what analyze gives, in the order of the inputs, with the input beside it', async () => {
    const results = await collect(analyzeMany(texts(4)));
    expect(results.map(({ input }) => input.n)).toEqual([0, 1, 2, 3]);
    expect(results.map(({ document }) => document)).toEqual(texts(4).map(({ text }) => analyze(text)));
  });

  it('takes texts and files, from an iterable or a stream, and tells of failures in their place', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.md'), '# Lamps\n\nThe lamps will fail.');
    writeFileSync(join(folder, 'b.txt'), '');
    mkdirSync(join(folder, 'c.md'));
    async function* stream(): AsyncGenerator<ManyInput> {
      yield { file: join(folder, 'a.md') };
      yield { file: join(folder, 'b.txt') };
      yield { file: join(folder, 'c.md') };
      yield { file: join(folder, 'd.xyz') };
      yield { text: '***', format: 'markdown', path: 'e' };
      yield 'a path by mistake' as unknown as ManyInput;
      yield { text: 'The lamps will fail.', path: 'g' };
    }
    const results = await collect(analyzeMany(stream()));
    expect(results.map(({ document, failure }) => document?.source.path ?? failure?.code)).toEqual([
      'a.md',
      'empty-file',
      'unreadable',
      'unknown-format',
      'no-prose',
      'not-an-input',
      'g',
    ]);
  });

  it('gives the options of the run to each, those of an input before them', async () => {
    const results = await collect(
      analyzeMany(
        [{ text: '# Lamps\n\nThey fail.' }, { text: '# Lamps\n\nThey fail.', format: 'plain-text' as const }],
        {
          format: 'markdown',
        },
      ),
    );
    expect(results.map(({ document }) => document!.source.format)).toEqual(['markdown', 'plain-text']);
  });

  it('takes in no input before the one before it is wanted, and closes the inputs when the loop is left', async () => {
    let taken = 0;
    let closed = false;
    function* inputs() {
      try {
        for (const input of texts(100)) {
          taken++;
          yield input;
        }
      } finally {
        closed = true;
      }
    }
    for await (const { input } of analyzeMany(inputs())) if (input.n === 2) break;
    expect(taken).toBe(3);
    expect(closed).toBe(true);
  });

  it('ends with the signal’s reason where it is aborted, even while it waits for an input', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    async function* inputs() {
      yield* texts(2);
      await new Promise(() => {});
    }
    const run = (async () => {
      for await (const { input } of analyzeMany(inputs(), { signal: stop.signal })) {
        seen.push(input.n);
        if (input.n === 1) setTimeout(() => stop.abort(new Error('enough')));
      }
    })();
    await expect(run).rejects.toThrow('enough');
    expect(seen).toEqual([0, 1]);
    await expect(
      collect(analyzeMany(texts(1), { signal: AbortSignal.abort(new Error('before')) })),
    ).rejects.toThrow('before');
  });

  it('throws what the inputs throw, after what came before', async () => {
    const seen: number[] = [];
    function* inputs() {
      yield* texts(2);
      throw new Error('the disk is gone');
    }
    const run = (async () => {
      for await (const { input } of analyzeMany(inputs())) seen.push(input.n);
    })();
    await expect(run).rejects.toThrow('the disk is gone');
    expect(seen).toEqual([0, 1]);
  });

  it('lets other work of the thread go on between essays', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    await collect(analyzeMany(texts(20)));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });

  it('refuses what cannot be gone through, and a concurrency that is none', async () => {
    await expect(collect(analyzeMany('essay.md' as never))).rejects.toThrow('was given a string');
    await expect(collect(analyzeMany(texts(1), { concurrency: 0 }))).rejects.toThrow('concurrency: 0');
    await expect(collect(analyzeTexts(texts(1), { concurrency: 1.5 }))).rejects.toThrow('concurrency: 1.5');
  });
});
