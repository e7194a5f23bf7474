/**
 * What Redis keeps of a run beside BullMQ's own: the list of its essays, which of them are pending, and the record of each that is
 * done. Records are kept under a digest of all that decides them, so that an essay done twice changes nothing.
 */
import { createHash, randomUUID } from 'node:crypto';
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

/** A run that was handed in whole. */
export interface Run {
  /** None is like another; what follows on the server under this name is of this run alone. */
  readonly id: string;
  readonly manifest: Manifest;
}

/** At one moment. */
export interface Look {
  /** Of the run that is there, or is being handed in; null where none is. */
  readonly id: string | null;
  /** Whether it was handed in whole. */
  readonly whole: boolean;
  readonly pending: number;
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

/** Seconds until whoever began to remove a run, and said no more, counts as dead. */
const REMOVING = 30;

/** Each holds for one run: where another has begun meanwhile, or the server was emptied, nothing is done. */
const SCRIPTS = {
  // A server whose memory is full allows no transaction, be it of reading alone; but scripts.
  look: `return { redis.call('GET', KEYS[1]), redis.call('EXISTS', KEYS[2]), redis.call('SCARD', KEYS[3]) }`,
  isPending: `
    if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
    return redis.call('SISMEMBER', KEYS[3], ARGV[2])`,
  begin: `
    if redis.call('EXISTS', KEYS[7]) == 1 then return 0 end
    redis.call('SET', KEYS[1], ARGV[1])
    redis.call('DEL', KEYS[2], KEYS[3])
    return 1`,
  undone: `
    if redis.call('GET', KEYS[1]) ~= ARGV[1] then return false end
    local undone = {}
    for i = 2, #ARGV do
      local key = ARGV[i]
      if redis.call('HEXISTS', KEYS[4], key) == 0 or redis.call('SISMEMBER', KEYS[5], key) == 1 then
        redis.call('SADD', KEYS[3], key)
        redis.call('HDEL', KEYS[4], key)
        redis.call('SREM', KEYS[5], key)
        undone[#undone + 1] = key
      end
    end
    return undone`,
  complete: `
    if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
    redis.call('SET', KEYS[2], ARGV[2])
    return 1`,
  // What takes memory away comes first in each: a server that is full allows what follows, so that it can be emptied.
  forget: `
    if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
    redis.call('DEL', unpack(KEYS))
    redis.call('SET', KEYS[7], ARGV[1], 'EX', ARGV[2])
    redis.call('SET', KEYS[8], ARGV[3], 'EX', ARGV[4])
    return 1`,
} as const;

export class RunStore {
  readonly #redis: Redis;
  readonly #keys: Readonly<Record<'run' | 'manifest' | 'pending' | 'records' | 'aside' | 'files', string>>;
  readonly #removing: string;
  readonly #forgotten: string;

  constructor(redis: Redis, queue: string) {
    this.#redis = redis;
    const key = (what: string) => `${PREFIX}-run:${queue}:${what}`;
    this.#keys = {
      run: key('run'),
      manifest: key('manifest'),
      pending: key('pending'),
      records: key('records'),
      aside: key('aside'),
      files: key('files'),
    };
    this.#removing = key('removing');
    this.#forgotten = key('forgotten');
  }

  #script(name: keyof typeof SCRIPTS, ...args: readonly (string | number | Buffer)[]): Promise<unknown> {
    const keys = [...Object.values(this.#keys), this.#removing, this.#forgotten];
    return this.#redis.eval(SCRIPTS[name], keys.length, ...keys, ...args);
  }

  /** The run that was handed in whole; null where none was, or what is there is none of ours. */
  async run(): Promise<Run | null> {
    const bytes = await this.#redis.getBuffer(this.#keys.manifest);
    const value = bytes === null ? null : unpacked(bytes);
    if (!isManifest(value) || typeof value.id !== 'string') return null;
    const { id, ...manifest } = value;
    return { id, manifest };
  }

  async look(): Promise<Look> {
    const [id, whole, pending] = (await this.#script('look')) as [string | null, number, number];
    return { id, whole: whole === 1, pending };
  }

  /**
   * Begins a run: what was pending of an earlier one is no longer waited for. The id of the run; null while another is being removed
   * from the server, which takes a moment.
   */
  async begin(): Promise<string | null> {
    const id = randomUUID();
    return (await this.#script('begin', id)) === 1 ? id : null;
  }

  /** The run is known from here on, and can be waited for. False where it is no longer the one that is handed in. */
  async complete(id: string, manifest: Manifest): Promise<boolean> {
    return (await this.#script('complete', id, packed({ ...manifest, id }))) === 1;
  }

  /**
   * Which of the keys have no record, or one that says that the essay was given up; these are pending from now on. null where the run
   * is no longer the one that is handed in.
   *
   * In one step, as a worker may hand in a record at any moment: were it overlooked, its essay would be waited for without an end.
   */
  async undone(id: string, keys: readonly string[]): Promise<string[] | null> {
    return (await this.#script('undone', id, ...keys)) as string[] | null;
  }

  async put(key: string, { record, aside, files }: DoneEssay): Promise<void> {
    const steps = this.#redis.multi();
    for (const [format, content] of Object.entries(files)) {
      steps.hset(this.#keys.files, `${key}.${format}`, gzipSync(content!));
    }
    steps.hset(this.#keys.records, key, packed(record));
    if (aside) steps.sadd(this.#keys.aside, key);
    else steps.srem(this.#keys.aside, key);
    steps.srem(this.#keys.pending, key);
    await all(steps);
  }

  /** Whether the run that is there, or is being handed in, is this one, and waits for the essay. */
  async isPending(key: string, run: string): Promise<boolean> {
    return (await this.#script('isPending', run, key)) === 1;
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

  /**
   * Removes the run and all its records, and keeps others from beginning one until `removed`. False where it is no longer the one
   * that is there: nothing is removed then. What stays for a day is when that was: a worker can miss the end of a run that is gone.
   */
  async forget(id: string): Promise<boolean> {
    return (await this.#script('forget', id, REMOVING, await this.now(), REMEMBERED)) === 1;
  }

  async removed(): Promise<void> {
    await this.#redis.del(this.#removing);
  }

  /** Whether a run was forgotten at this moment of the server's clock or later. */
  async forgottenSince(moment: number): Promise<boolean> {
    const at = await this.#redis.get(this.#forgotten);
    return at !== null && Number(at) >= moment;
  }
}

/** Does all steps as one. Throws where one of them failed. */
async function all(steps: ReturnType<Redis['multi']>): Promise<void> {
  const results = (await steps.exec()) ?? [];
  for (const [error] of results) if (error) throw error;
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

function isManifest(value: unknown): value is Manifest & { readonly id?: unknown } {
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
