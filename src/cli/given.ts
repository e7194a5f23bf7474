/** What a user names that is not a path on disk: "-" for standard input, and web addresses. Imports little, because it runs before anything heavy is loaded. */

import { extname } from 'node:path';
import { addAbortSignal, Readable } from 'node:stream';
import { type Problem, ProblemError, problem, reasonOf } from '../model/index.js';
import { isAddress, nameOf, readAddress } from '../read/address.js';
import type { FoundFile } from '../read/find.js';
import { readStandardInput, STANDARD_INPUT, sniffed } from '../read/standard-input.js';
import { TOOL_VERSION } from '../version.js';
import { chosenEpoch } from './choices.js';
import type { Process } from './process.js';

export interface GivenOptions {
  /** What standard input goes by, as typed: its extension is the format. */
  readonly stdinFilename?: string | undefined;
  /** Aborted where the user stops the program. */
  readonly signal?: AbortSignal | undefined;
}

/** Whether it is read from elsewhere than the disk. */
export function isGiven(path: string): boolean {
  return path === STANDARD_INPUT || isAddress(path);
}

/** Addresses read at once: few, because they are often on one server. */
const AT_ONCE = 4;

/**
 * The contents of those paths that are not on disk, or why they cannot be read. Each is read once.
 * @throws ProblemError where the options are wrong; the signal's reason where the user stopped it.
 */
export async function readGiven(
  paths: readonly string[],
  host: Process,
  options: GivenOptions,
): Promise<ReadonlyMap<string, FoundFile | Problem>> {
  checkFilename(paths, options);
  const found = new Map<string, FoundFile | Problem>();
  const waiting = [...new Set(paths.filter(isGiven))];
  // In the order given, whichever comes first.
  for (const path of waiting) found.set(path, problem('internal-error', { reason: 'not read' }));
  const lane = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      try {
        found.set(path, await givenFile(path, host, options));
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        found.set(path, error.problem);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, waiting.length) }, lane));
  return found;
}

/**
 * What stands at one.
 * @throws ProblemError
 */
export async function givenFile(path: string, host: Process, options: GivenOptions): Promise<FoundFile> {
  if (path === STANDARD_INPUT) return await standardInput(host, options);
  const given = await readAddress(path, {
    retrieved: now(host),
    userAgent: `hedgerow/${TOOL_VERSION}`,
    signal: options.signal,
  });
  return { path, relative: nameOf(given.url, given.format ?? 'html'), root: 0, given };
}

/** @throws ProblemError where standard input is given a name but is not among the paths. */
export function checkFilename(paths: readonly string[], { stdinFilename }: GivenOptions): void {
  if (stdinFilename === undefined) return;
  if (stdinFilename.trim() === '')
    throw new ProblemError(problem('missing-value', { option: '--stdin-filename' }));
  if (!paths.includes(STANDARD_INPUT)) {
    throw new ProblemError(
      problem('bad-usage', {
        reason: '--stdin-filename names standard input, and "-" is not among the paths',
      }),
    );
  }
}

/** The paths to read: those given; else standard input if it was given a name; else the default. */
export function pathsOr(
  paths: readonly string[],
  fallback: string,
  { stdinFilename }: GivenOptions,
): readonly string[] {
  if (paths.length > 0) return paths;
  return [stdinFilename === undefined ? fallback : STANDARD_INPUT];
}

/** What standard input is called by default. */
const UNNAMED = 'stdin';

async function standardInput(host: Process, { stdinFilename, signal }: GivenOptions): Promise<FoundFile> {
  const path = stdinFilename?.trim().replaceAll('\\', '/') ?? UNNAMED;
  const name = stdinFilename === undefined ? undefined : path.split('/').filter(Boolean).at(-1);
  const stdin = host.stdin ?? Readable.from([]);
  if (signal !== undefined && stdin instanceof Readable) addAbortSignal(signal, stdin);
  try {
    const given = await readStandardInput(stdin ?? [], name ?? UNNAMED);
    const format = name === undefined || extname(name) === '' ? sniffed(given.bytes) : given.format;
    return { path, relative: name ?? UNNAMED, root: 0, given: { ...given, format } };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof ProblemError) throw error;
    throw new ProblemError(problem('unreadable', { path: name ?? UNNAMED, reason: reasonOf(error) }), {
      cause: error,
    });
  }
}

/** To the second, in UTC; SOURCE_DATE_EPOCH stops the clock. */
function now({ env }: Process): string {
  const epoch = chosenEpoch(env.SOURCE_DATE_EPOCH);
  const date = epoch === null ? new Date() : new Date(epoch * 1000);
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}
