/**
 * The file of one shard: lines of JSON, gzipped. The first line says what was done with what, one line follows for each essay of
 * the part, and the last counts them and closes with a digest of all before it, so that a file cut short or damaged is known as such.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type EssayRecord, type Maker, type Problem, ProblemError, problem } from '../model/index.js';
import type { Shard } from './assign.js';

export const SHARD_SCHEMA = 'hedgerow/shard@1';

/** What the whole run was asked for; all of its shards must have been asked for the same. */
export interface ShardRun {
  readonly paper: string;
  /** What was written of each essay, and of all together, and from how many essays on. */
  readonly formats: readonly string[];
  readonly corpus: { readonly formats: readonly string[]; readonly from: number };
  /** Digest of the reference set that the user named; null for the one that ships. */
  readonly norms: string | null;
}

export interface ShardHeader {
  readonly schema: typeof SHARD_SCHEMA;
  readonly tool: { readonly name: 'hedgerow'; readonly version: string };
  readonly method: Omit<Maker, 'version'>;
  readonly run: ShardRun;
  readonly shard: Shard;
  /** All files of the run, not of this part alone, in their order: relative, with "/"; and which of the paths given led to each. */
  readonly files: readonly string[];
  readonly roots: readonly number[];
  /** Paths given that could not be used. */
  readonly unusable: readonly Problem[];
}

export interface ShardEssay extends EssayRecord {
  /** Index into `files`. */
  readonly file: number;
}

/** A shard as read from its file; its essays have not been checked yet. */
export interface ShardRead {
  readonly header: ShardHeader;
  readonly essays: readonly { readonly file: number; readonly record: unknown }[];
}

/** The most bytes of one line, and of all lines together: strings have a limit, and a small file can unpack to a huge one. */
const MOST_BYTES = 400_000_000;
const NAME = /^hedgerow-shard-.*\.gz$/;

/** In a folder, files with such a name are taken for shards. */
export const isShardName = (name: string): boolean => NAME.test(name);

/** The name contains a digest of the content, so that shards of several machines can lie in one folder. */
export function shardFile(
  header: ShardHeader,
  essays: readonly ShardEssay[],
): { readonly name: string; readonly bytes: Uint8Array } {
  const lines = [header, ...essays].map((line) => `${JSON.stringify(line)}\n`).join('');
  const sha256 = hashOf(lines);
  const { index, count } = header.shard;
  const number = String(index).padStart(String(count).length, '0');
  const closing = `${JSON.stringify({ essays: essays.length, sha256 })}\n`;
  return {
    name: `hedgerow-shard-${number}-of-${count}-${sha256.slice(0, 16)}.gz`,
    bytes: gzipSync(lines + closing),
  };
}

/** @throws ProblemError `bad-shard-file`. `path`: what messages call the file. */
export function readShard(bytes: Uint8Array, path: string): ShardRead {
  const refuse = (reason: string, cause?: unknown): never => {
    throw new ProblemError(problem('bad-shard-file', { path, reason }), { cause });
  };
  let text: string;
  try {
    text = gunzipSync(bytes, { maxOutputLength: MOST_BYTES }).toString('utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') return refuse('it unpacks to more than 400 MB');
    return refuse(code === 'Z_BUF_ERROR' ? 'it is cut short' : 'it is no gzip file, or damaged', error);
  }
  const end = text.lastIndexOf('\n', text.length - 2) + 1;
  const closing = jsonOf(text.slice(end));
  if (!text.endsWith('\n') || !isObject(closing) || typeof closing.sha256 !== 'string') {
    return refuse('it has no closing line');
  }
  const lines = text.slice(0, end);
  if (hashOf(lines) !== closing.sha256) return refuse('its digest does not fit its content');
  const [header, ...essays] = lines
    .slice(0, -1)
    .split('\n')
    .map((line) => jsonOf(line));
  const complaint = headerComplaint(header);
  if (complaint !== null) return refuse(complaint);
  const { files, shard } = header as unknown as ShardHeader;
  if (closing.essays !== essays.length) return refuse('essays are missing from it');
  return {
    header: header as unknown as ShardHeader,
    essays: essays.map((essay) => {
      if (!isObject(essay) || !isIndex(essay.file, files.length)) {
        return refuse(`an essay of shard ${shard.index} is none of its files`);
      }
      const { file, ...record } = essay;
      return { file: file as number, record };
    }),
  };
}

function headerComplaint(value: unknown): string | null {
  if (!isObject(value) || value.schema !== SHARD_SCHEMA) return `its schema is not "${SHARD_SCHEMA}"`;
  const { tool, method, run, shard, files, roots, unusable } = value;
  const texts = (list: unknown): list is string[] =>
    Array.isArray(list) && list.every((one) => typeof one === 'string');
  if (!isObject(tool) || typeof tool.version !== 'string') return 'it does not say what made it';
  if (!isObject(method) || !texts([method.weights, method.lexicon, method.settings])) {
    return 'it does not say what made it';
  }
  const isRun =
    isObject(run) &&
    typeof run.paper === 'string' &&
    texts(run.formats) &&
    isObject(run.corpus) &&
    texts(run.corpus.formats) &&
    typeof run.corpus.from === 'number' &&
    (run.norms === null || typeof run.norms === 'string');
  if (!isRun) return 'it does not say what was asked for';
  const { index, count } = isObject(shard) ? shard : {};
  if (!isIndex(index, 1e6) || !isIndex(count, 1e6) || index < 1 || index > count) {
    return 'it does not say which part it is';
  }
  if (!texts(files) || !Array.isArray(roots) || roots.length !== files.length)
    return 'it has no list of files';
  if (!roots.every((root) => isIndex(root, 1e6))) return 'it has no list of files';
  const isProblem = (one: unknown) =>
    isObject(one) && typeof one.code === 'string' && typeof one.message === 'string';
  return Array.isArray(unusable) && unusable.every(isProblem) ? null : 'it has no list of problems';
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isIndex(value: unknown, end: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < end;
}
