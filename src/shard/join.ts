/** Whether shards are the parts of one run, all of them, each once. */
import { type Problem, ProblemError, problem } from '../model/index.js';
import { shardOf } from './assign.js';
import type { ShardHeader, ShardRead } from './blob.js';

export interface NamedShard extends ShardRead {
  /** What messages call its file. */
  readonly path: string;
}

export interface Joined {
  /** Of any of the shards: what they have in common. */
  readonly header: ShardHeader;
  /** For each of its files, in their order, what became of it. */
  readonly records: readonly { readonly record: unknown; readonly path: string }[];
  /** Paths that could not be used, each said once. */
  readonly unusable: readonly Problem[];
}

/**
 * @param version of the program that puts them together.
 * @throws ProblemError `other-version`, `shards-differ`, `shard-twice`, `shards-missing`, `bad-shard-file`: what keeps them apart, by name.
 */
export function joinShards(shards: readonly NamedShard[], version: string): Joined {
  const [first, ...others] = shards;
  if (first === undefined) throw new Error('no shard to join');
  for (const { path, header } of shards) {
    const made = header.tool.version;
    if (made !== version) throw new ProblemError(problem('other-version', { path, made, version }));
  }
  for (const other of others) {
    const what = difference(first.header, other.header);
    if (what !== null) {
      throw new ProblemError(problem('shards-differ', { first: first.path, other: other.path, what }));
    }
  }
  const { count } = first.header.shard;
  const byIndex = new Map<number, NamedShard>();
  for (const shard of shards) {
    const { index } = shard.header.shard;
    const earlier = byIndex.get(index);
    if (earlier) {
      throw new ProblemError(
        problem('shard-twice', { shard: `${index}/${count}`, first: earlier.path, other: shard.path }),
      );
    }
    byIndex.set(index, shard);
  }
  const missing = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !byIndex.has(index));
  if (missing.length > 0) {
    const named = missing.slice(0, 8).map((index) => `${index}/${count}`);
    if (missing.length > named.length) named.push(`${missing.length - named.length} more`);
    throw new ProblemError(problem('shards-missing', { missing: named.join(', ') }));
  }
  const records = recordsOf(first.header, byIndex);
  const unusable = new Map(shards.flatMap(({ header }) => header.unusable.map((one) => [one.message, one])));
  return { header: first.header, records, unusable: [...unusable.values()] };
}

/** Each file's outcome, from the shard that it belongs to. */
function recordsOf(header: ShardHeader, byIndex: ReadonlyMap<number, NamedShard>): Joined['records'] {
  const { files, shard } = header;
  const found = new Map<number, Joined['records'][number]>();
  for (const { path, essays } of byIndex.values()) {
    for (const { file, record } of essays) {
      if (found.has(file)) {
        const reason = `${files[file]} is in it, and in ${found.get(file)!.path} as well`;
        throw new ProblemError(problem('bad-shard-file', { path, reason }));
      }
      found.set(file, { record, path });
    }
  }
  return files.map((name, file) => {
    const record = found.get(file);
    if (record) return record;
    const { path } = byIndex.get(shardOf(name, shard.count))!;
    throw new ProblemError(problem('bad-shard-file', { path, reason: `${name} is missing from it` }));
  });
}

/** How two shards differ in what they were made with or from, in words; null if they do not. */
function difference(a: ShardHeader, b: ShardHeader): string | null {
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['trained weights', a.method.weights, b.method.weights],
    ['word lists', a.method.lexicon, b.method.lexicon],
    ['settings', a.method.settings, b.method.settings],
    ['reference sets (--norms)', a.run.norms, b.run.norms],
  ];
  for (const [what, of, other] of pairs) if (of !== other) return `made with other ${what}`;
  if (a.shard.count !== b.shard.count) {
    return `parts of ${a.shard.count} and of ${b.shard.count}`;
  }
  if (a.run.paper !== b.run.paper) return `made for other paper (${a.run.paper}, ${b.run.paper})`;
  const formats = ({ run }: ShardHeader) => JSON.stringify([run.formats, run.corpus]);
  if (formats(a) !== formats(b)) return 'made with another command or other formats (--format)';
  return otherFile(a, b);
}

function otherFile(a: ShardHeader, b: ShardHeader): string | null {
  const key = ({ files, roots }: ShardHeader, i: number) => JSON.stringify([roots[i], files[i]]);
  const keys = (header: ShardHeader) => new Set(header.files.map((_, i) => key(header, i)));
  const [ofA, ofB] = [keys(a), keys(b)];
  const lost = [
    ...a.files.filter((_, i) => !ofB.has(key(a, i))),
    ...b.files.filter((_, i) => !ofA.has(key(b, i))),
  ];
  if (lost.length > 0) return `made of other files (${lost[0]} was found for one of them alone)`;
  return a.files.length === b.files.length && a.files.every((_, i) => key(a, i) === key(b, i))
    ? null
    : 'made of files in another order';
}
