/**
 * What Redis keeps of a run beside BullMQ's own: the list of its essays, which of them are pending, and the record of each that is
 * done. Records are kept under a digest of all that decides them, so that an essay done twice changes nothing.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { EssayRecord, Maker, Problem } from '../model/index.js';
import type { Redis } from './connection.js';

export const QUEUE_SCHEMA = 'hedgerow/queue@1';

/** One file of a run. */
export interface QueuedEssay {
  /** Relative to the folder submitted, with "/". */
  readonly path: string;
  /** Index into `folders`. */
  readonly root: number;
  /** Under which its record is kept; null where it could not even be read. */
  readonly key: string | null;
  readonly failure: Problem | null;
}

/** A run as `submit` left it. */
export interface Manifest {
  readonly schema: typeof QUEUE_SCHEMA;
  readonly maker: Maker;
  readonly paper: string;
  /** What is made of each essay beside its figures. */
  readonly formats: readonly string[];
  /** Digest of the reference set that the user named; null for the one that ships. */
  readonly norms: string | null;
  /** Absolute, with "/": what names are told apart by. */
  readonly folders: readonly string[];
  /** In the order of the files. */
  readonly essays: readonly QueuedEssay[];
  /** Paths given that could not be used. */
  readonly unusable: readonly Problem[];
}

/** What a worker hands in. */
export interface DoneEssay {
  readonly record: Pick<EssayRecord, 'analyzed' | 'failures' | 'passedOver'>;
  /** Whether it was given up after the last try. */
  readonly aside: boolean;
  /** The files made of it, by format. */
  readonly files: Readonly<Partial<Record<string, string | Uint8Array>>>;
}

/** Everything of one name has the same braces, so that a cluster keeps it in one place. */
export const PREFIX = '{hedgerow}';
/** Seconds for which it is known when a run was forgotten: longer than a worker takes to look. */
const REMEMBERED = 86_400;
/** Fields asked for at once. */
const BATCH = 200;
const MOST_BYTES = 200_000_000;

export class RunStore {
  readonly #redis: Redis;
  readonly #keys: Readonly<Record<'manifest' | 'pending' | 'records' | 'aside' | 'files', string>>;
  readonly #forgotten: string;

  constructor(redis: Redis, queue: string) {
    this.#redis = redis;
    const key = (what: string) => `${PREFIX}-run:${queue}:${what}`;
    this.#keys = {
      manifest: key('manifest'),
      pending: key('pending'),
      records: key('records'),
      aside: key('aside'),
      files: key('files'),
    };
    this.#forgotten = key('forgotten');
  }

  /** null where nothing was submitted, or what is there is none of ours. */
  async manifest(): Promise<Manifest | null> {
    const packed = await this.#redis.getBuffer(this.#keys.manifest);
    const value = packed === null ? null : unpacked(packed);
    return isManifest(value) ? value : null;
  }

  /** Begins a run: what was pending of an earlier one is no longer waited for. */
  async begin(): Promise<void> {
    await this.#redis.del(this.#keys.manifest, this.#keys.pending);
  }

  /** The run is known from here on, and can be waited for. */
  async complete(manifest: Manifest): Promise<void> {
    await this.#redis.set(this.#keys.manifest, packed(manifest));
  }

  /** Which of the keys have no record, or one that says that the essay was given up; these are pending from now on. */
  async undone(keys: readonly string[]): Promise<string[]> {
    if (keys.length === 0) return [];
    const [known, given] = await Promise.all([
      this.#redis.hmget(this.#keys.records, ...keys).then((list) => list.map((one) => one !== null)),
      this.#redis.smismember(this.#keys.aside, ...keys),
    ]);
    const undone = keys.filter((_, i) => !known[i] || given[i] === 1);
    if (undone.length > 0) {
      await this.#redis
        .multi()
        .hdel(this.#keys.records, ...undone)
        .srem(this.#keys.aside, ...undone)
        .sadd(this.#keys.pending, ...undone)
        .exec();
    }
    return undone;
  }

  async put(key: string, { record, aside, files }: DoneEssay): Promise<void> {
    const all = this.#redis.multi();
    for (const [format, content] of Object.entries(files)) {
      all.hset(this.#keys.files, `${key}.${format}`, gzipSync(content!));
    }
    all.hset(this.#keys.records, key, packed(record));
    if (aside) all.sadd(this.#keys.aside, key);
    all.srem(this.#keys.pending, key);
    const results = await all.exec();
    for (const [error] of results ?? []) if (error) throw error;
  }

  async pending(): Promise<number> {
    return this.#redis.scard(this.#keys.pending);
  }

  async isPending(key: string): Promise<boolean> {
    return (await this.#redis.sismember(this.#keys.pending, key)) === 1;
  }

  /** Essays given up, among the keys. */
  async aside(): Promise<ReadonlySet<string>> {
    return new Set(await this.#redis.smembers(this.#keys.aside));
  }

  /** For each key in its order the record as it was handed in, unseen; undefined where there is none. */
  async *records(keys: readonly string[]): AsyncGenerator<unknown> {
    for (let at = 0; at < keys.length; at += BATCH) {
      const batch = await this.#redis.hmgetBuffer(this.#keys.records, ...keys.slice(at, at + BATCH));
      for (const one of batch) yield one === null ? undefined : unpacked(one);
    }
  }

  async file(key: string, format: string): Promise<string | null> {
    const content = await this.#redis.hgetBuffer(this.#keys.files, `${key}.${format}`);
    return content === null ? null : gunzipSync(content, { maxOutputLength: MOST_BYTES }).toString('utf8');
  }

  /** By the server's clock, in milliseconds. */
  async now(): Promise<number> {
    const [seconds, microseconds] = await this.#redis.time();
    return Number(seconds) * 1000 + Math.floor(Number(microseconds) / 1000);
  }

  /** Removes the run and all its records. What stays for a day is when that was: a worker can miss the end of a run that is gone. */
  async forget(): Promise<void> {
    const now = await this.now();
    await this.#redis
      .multi()
      .del(...Object.values(this.#keys))
      .set(this.#forgotten, now, 'EX', REMEMBERED)
      .exec();
  }

  /** Whether a run was forgotten at this moment of the server's clock or later. */
  async forgottenSince(moment: number): Promise<boolean> {
    const at = await this.#redis.get(this.#forgotten);
    return at !== null && Number(at) >= moment;
  }
}

/** Everything that decides an essay's record, and its path, as that is part of it. */
export function keyOf(
  path: string,
  content: Uint8Array,
  { maker, paper, formats, norms }: Pick<Manifest, 'maker' | 'paper' | 'formats' | 'norms'>,
): string {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const parts = JSON.stringify([path, sha256, maker, paper, formats, norms]);
  // With a letter in front: BullMQ takes no number for a name.
  return `e${createHash('sha256').update(parts).digest('hex').slice(0, 40)}`;
}

export function packed(value: unknown): Buffer {
  return gzipSync(JSON.stringify(value));
}

export function unpacked(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(gunzipSync(bytes, { maxOutputLength: MOST_BYTES }).toString('utf8'));
  } catch {
    return null;
  }
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false;
  const { schema, maker, essays, folders, formats, paper, unusable } = value as Partial<Manifest>;
  const lists = [essays, folders, formats, unusable].every((list) => Array.isArray(list));
  return (
    schema === QUEUE_SCHEMA &&
    lists &&
    typeof maker?.version === 'string' &&
    typeof paper === 'string' &&
    folders!.every((folder) => typeof folder === 'string') &&
    essays!.every(
      (essay) =>
        typeof essay?.path === 'string' &&
        folders![essay.root] !== undefined &&
        (essay.key === null ? typeof essay.failure?.message === 'string' : typeof essay.key === 'string'),
    )
  );
}
