/** Parts of a run: whose each essay is, files that say what they are, and what is refused, by name. */
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problem } from '../../src/model/index.js';
import {
  joinShards,
  type NamedShard,
  readShard,
  type ShardEssay,
  type ShardHeader,
  shardFile,
  shardFrom,
  shardOf,
} from '../../src/shard/index.js';

const FILES = ['a.md', 'b.md', 'c/d.md', 'e.md', 'f.md', 'g.md'];

function header(index: number, change: Partial<ShardHeader> = {}): ShardHeader {
  return {
    schema: 'hedgerow/shard@1',
    tool: { name: 'hedgerow', version: '1.0.0' },
    method: { weights: 'w', lexicon: 'l', settings: 's' },
    run: { paper: 'a4', formats: ['html'], corpus: { formats: ['html'], from: 2 }, norms: null },
    shard: { index, count: 3 },
    files: FILES,
    roots: FILES.map(() => 0),
    unusable: [],
    ...change,
  };
}

function essaysOf({ files, shard }: ShardHeader): ShardEssay[] {
  return files.flatMap((path, file) =>
    shardOf(path, shard.count) === shard.index
      ? [{ file, analyzed: null, written: {}, failures: [problem('empty-file', { path })] }]
      : [],
  );
}

function shard(index: number, change: Partial<ShardHeader> = {}): NamedShard {
  const head = header(index, change);
  const { bytes } = shardFile(head, essaysOf(head));
  return { path: `${index}.gz`, ...readShard(bytes, `${index}.gz`) };
}

const THREE = [shard(3), shard(1), shard(2)];
const refusal = (shards: readonly NamedShard[]) => {
  try {
    joinShards(shards, '1.0.0');
    return null;
  } catch (error) {
    return (error as Error).message;
  }
};

describe('--shard I/N', () => {
  it('takes parts from 1 to N', () => {
    expect(shardFrom('2/4')).toEqual({ index: 2, count: 4 });
    for (const wrong of ['0/4', '5/4', '1', '1/0', '-1/4', '1/4/2', '1.5/4', 'a/b', '1/99999', '']) {
      expect(shardFrom(wrong)).toBeNull();
    }
  });

  it('gives each path to one part, the same on every machine, however its letters are composed', () => {
    // Fixed for good: a part made by one version of the program must be the same part in the next.
    expect(['a.md', 'b.md', 'opinion/bridge.txt'].map((path) => shardOf(path, 8))).toEqual([8, 1, 2]);
    expect(shardOf('caf\u00e9.md', 97)).toBe(shardOf('cafe\u0301.md', 97));
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (path, count) => {
        const part = shardOf(path, count);
        expect(part >= 1 && part <= count).toBe(true);
      }),
    );
  });

  it('shares a folder out evenly', () => {
    const counts = [0, 0, 0, 0];
    for (let i = 0; i < 4000; i++) counts[shardOf(`drafts/essay-${i}.md`, 4) - 1]!++;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});

describe('the file of a shard', () => {
  const { name, bytes } = shardFile(header(1), essaysOf(header(1)));

  it('bears its part and the digest of its content in its name', () => {
    expect(name).toMatch(/^hedgerow-shard-1-of-3-[0-9a-f]{16}\.gz$/);
    expect(shardFile(header(1), essaysOf(header(1))).name).toBe(name);
    expect(shardFile(header(1, { files: [...FILES, 'h.md'] }), []).name).not.toBe(name);
    expect(shardFile(header(2, { shard: { index: 2, count: 10 } }), []).name).toMatch(/-02-of-10-/);
  });

  it('is refused where it is cut short anywhere', () => {
    for (let length = 0; length < bytes.length; length += 7) {
      expect(() => readShard(bytes.subarray(0, length), 'x.gz')).toThrow(
        /^x\.gz: not a whole file of one shard \(it is (cut short|no gzip file, or damaged)\)\./,
      );
    }
  });

  it('is refused where any byte of its content was changed', () => {
    const text = gunzipSync(bytes).toString('utf8');
    for (const [from, to] of [
      ['a4', 'a5'],
      ['the file is empty', 'the file is full'],
      ['"index":1', '"index":2'],
    ] as const) {
      expect(text).toContain(from);
      expect(() => readShard(gzipSync(text.replace(from, to)), 'x.gz')).toThrow('its digest does not fit');
    }
    const lines = text.split('\n');
    lines.splice(1, 1);
    expect(() => readShard(gzipSync(lines.join('\n')), 'x.gz')).toThrow('its digest does not fit');
    expect(() => readShard(gzipSync('{}\n'), 'x.gz')).toThrow('no closing line');
  });

  it('never makes the reader fail otherwise, whatever it holds', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (content, packed) => {
        expect(() => readShard(packed ? gzipSync(content) : content, 'x.gz')).toThrow(/^x\.gz: not a whole/);
      }),
    );
    for (const change of [
      { schema: 'hedgerow/shard@2' },
      { shard: { index: 4, count: 3 } },
      { shard: { index: 0, count: 0 } },
      { files: 'all' },
      { roots: [] },
      { tool: null },
      { unusable: [null] },
    ]) {
      const { bytes } = shardFile(header(1, change as unknown as Partial<ShardHeader>), []);
      expect(() => readShard(bytes, 'x.gz')).toThrow(/^x\.gz: not a whole/);
    }
  });
});

describe('shards of one run', () => {
  it('give every file in its order, whatever theirs', () => {
    const { records } = joinShards(THREE, '1.0.0');
    expect(records.map(({ record }) => record)).toEqual(
      FILES.map((path) => ({ analyzed: null, written: {}, failures: [problem('empty-file', { path })] })),
    );
  });

  it.each<[string, readonly NamedShard[]]>([
    [
      'Shards are missing: 2/3. Nothing was written; give the files of all shards of the run.',
      THREE.slice(0, 2),
    ],
    ['3.gz and 3.gz are both shard 3/3. Remove the older one and merge again.', [...THREE, shard(3)]],
    [
      '3.gz: made by hedgerow 0.9.0, and this is hedgerow 1.0.0. Use the same version for all shards and for the merge.',
      [THREE[1]!, THREE[2]!, shard(3, { tool: { name: 'hedgerow', version: '0.9.0' } })],
    ],
    [
      'made with other trained weights',
      [THREE[1]!, THREE[2]!, shard(3, { method: { weights: 'x', lexicon: 'l', settings: 's' } })],
    ],
    [
      'made with other word lists',
      [THREE[1]!, THREE[2]!, shard(3, { method: { weights: 'w', lexicon: 'x', settings: 's' } })],
    ],
    [
      '1.gz and 3.gz are no parts of one run: made with other settings.',
      [THREE[1]!, THREE[2]!, shard(3, { method: { weights: 'w', lexicon: 'l', settings: 'x' } })],
    ],
    [
      'made for other paper (a4, letter)',
      [THREE[1]!, THREE[2]!, shard(3, { run: { ...header(3).run, paper: 'letter' } })],
    ],
    [
      'made with another command or other formats (--format)',
      [THREE[1]!, THREE[2]!, shard(3, { run: { ...header(3).run, formats: [] } })],
    ],
    [
      'made with other reference sets (--norms)',
      [THREE[1]!, THREE[2]!, shard(3, { run: { ...header(3).run, norms: 'x' } })],
    ],
    ['parts of 3 and of 4', [THREE[1]!, shard(2, { shard: { index: 2, count: 4 } })]],
    [
      'made of other files (g.md was found for one of them alone)',
      [THREE[1]!, THREE[2]!, shard(3, { files: FILES.slice(0, 5), roots: [0, 0, 0, 0, 0] })],
    ],
  ])('are refused by name: %s', (sentence, shards) => {
    expect(refusal(shards)).toContain(sentence);
  });

  it('are refused where an essay is in two of them or in none', () => {
    const head = header(2);
    const withAll = FILES.map((path, file) => ({
      file,
      analyzed: null,
      written: {},
      failures: [problem('empty-file', { path })],
    }));
    const named = (essays: ShardEssay[]) => ({
      path: '2.gz',
      ...readShard(shardFile(head, essays).bytes, '2.gz'),
    });
    expect(refusal([THREE[0]!, THREE[1]!, named(withAll)])).toMatch(
      /^2\.gz: .* is in it, and in .*gz as well/,
    );
    expect(refusal([THREE[0]!, THREE[1]!, named([])])).toMatch(/^2\.gz: .*\.md is missing from it/);
  });
});
