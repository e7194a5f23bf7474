/** The cache of results, keyed by everything they depend on. One file per entry, written whole or not at all. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { type Problem, problem } from '../model/index.js';
import { isLeftover, isTemporary, temporaryName } from './leftovers.js';
import { writeReason } from './write-reason.js';

/** What an entry holds: small data, and files by name. */
export interface CacheEntry {
  readonly data: unknown;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** The second line of an entry's file, after a checksum of all that follows; the bytes of its files come in this order. */
interface Head {
  readonly data: unknown;
  readonly files: readonly (readonly [name: string, bytes: number])[];
}

/** Beyond so many bytes, entries are removed, the least recently used first. */
const LARGEST = 2_000_000_000;

export interface CacheOptions {
  /** Bytes. */
  readonly limit?: number;
  readonly named?: boolean;
}

/** On a read-only system, nobody needs to hear that nothing is cached. */
const NEVER_WRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT']);

export class Cache {
  readonly #folder: string;
  readonly #clock: () => number;
  readonly #limit: number;
  readonly #named: boolean;
  readonly #shown: string;
  #wrote = false;
  #failure: Problem | null = null;

  /**
   * @param clock seconds since 1970: when an entry was used last decides what goes first.
   * @param named whether the user named the folder, and is to know where it cannot be used at all.
   */
  constructor(folder: string, clock: () => number, { limit = LARGEST, named = true }: CacheOptions = {}) {
    this.#named = named;
    this.#shown = folder;
    this.#folder = resolve(folder);
    this.#clock = clock;
    this.#limit = limit;
  }

  /** Why an entry could not be kept; null where none failed, or nobody needs to know. */
  get failure(): Problem | null {
    return this.#failure;
  }

  /** null where there is no such entry, or it is not whole. */
  async get(key: string): Promise<CacheEntry | null> {
    const path = this.#pathOf(key);
    try {
      const bytes = await readFile(path);
      const first = bytes.indexOf(0x0a);
      // Disks and copies can corrupt bytes, and the cache must return exactly what was stored.
      if (bytes.subarray(0, first).toString('latin1') !== checksum(bytes.subarray(first + 1))) return null;
      const end = bytes.indexOf(0x0a, first + 1);
      const { data, files }: Head = JSON.parse(bytes.subarray(first + 1, end).toString());
      const found: Record<string, Uint8Array> = {};
      let at = end + 1;
      for (const [name, length] of files) {
        found[name] = bytes.subarray(at, at + length);
        at += length;
      }
      if (at !== bytes.length) return null;
      const now = this.#clock();
      await utimes(path, now, now);
      return { data, files: found };
    } catch {
      return null;
    }
  }

  /** Stores an entry. A cache that cannot be written is no reason to fail, because the work is done. */
  async put(key: string, { data, files }: CacheEntry): Promise<void> {
    const path = this.#pathOf(key);
    const temporary = join(dirname(path), temporaryName());
    const head: Head = { data, files: Object.entries(files).map(([name, { length }]) => [name, length]) };
    try {
      await mkdir(dirname(path), { recursive: true });
      const body = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...Object.values(files)]);
      await writeFile(temporary, Buffer.concat([Buffer.from(`${checksum(body)}\n`), body]));
      await rename(temporary, path);
      this.#wrote = true;
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => {});
      const { code = '' } = error as NodeJS.ErrnoException;
      if (!this.#named && NEVER_WRITABLE.has(code)) return;
      this.#failure ??= problem('cache-not-written', { folder: this.#shown, reason: writeReason(error) });
    }
  }

  /**
   * Removes half-written files of killed runs and, if there is too much, the least recently used entries. Does so only after something
   * was written.
   */
  async prune(): Promise<void> {
    if (!this.#wrote) return;
    const entries: { path: string; size: number; used: number }[] = [];
    for (const part of await readdir(this.#folder, { recursive: true }).catch(() => [])) {
      const path = join(this.#folder, part);
      if (isLeftover(basename(part))) await rm(path, { force: true }).catch(() => {});
      if (isTemporary(basename(part))) continue;
      const stats = await stat(path).catch(() => null);
      if (stats?.isFile()) entries.push({ path, size: stats.size, used: stats.mtimeMs });
    }
    let size = entries.reduce((sum, entry) => sum + entry.size, 0);
    entries.sort((a, b) => a.used - b.used);
    for (const entry of entries) {
      if (size <= this.#limit) return;
      await rm(entry.path, { force: true }).catch(() => {});
      size -= entry.size;
    }
  }

  /** Spreads entries over folders, so that none holds too many files. */
  #pathOf(key: string): string {
    return join(this.#folder, key.slice(0, 2), key.slice(2));
  }
}

function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The key of a result that depends on these parts alone: SHA-256, in hexadecimal. */
export function cacheKey(...parts: readonly (string | Uint8Array)[]): string {
  return cacheKeyOf(parts);
}

/** The same for parts that are too many for one call, or made one by one. */
export function cacheKeyOf(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('hex');
}

/**
 * The default folder: `node_modules/.cache` of the package that `cwd` lies in, as is usual for Node tools; if there is none, the user's
 * own cache folder (XDG base directories).
 */
export function defaultCacheFolder(cwd: string, env: Readonly<Record<string, string | undefined>>): string {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return join(folder, 'node_modules', '.cache', 'hedgerow');
    if (dirname(folder) === folder) break;
  }
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'hedgerow');
}
