/** Programs run to their end. A test that waits for one without giving way stops vitest's clock, so the limit is here. */
import { type SpawnSyncOptionsWithStringEncoding, spawnSync } from 'node:child_process';

/** Milliseconds: many times what the longest of them takes on a slow machine. */
const LIMIT = 180_000;

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Of a program that is not there, the status is null.
 * @throws Error naming the command where it does not end, or says too much; what it has begun is killed with it.
 */
export function runToEnd(
  command: string,
  args: readonly string[],
  options: Partial<SpawnSyncOptionsWithStringEncoding> = {},
  limit = LIMIT,
): Run {
  const { pid, status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    timeout: limit,
    killSignal: 'SIGKILL',
    // A group of its own, so that what a shell has left in the background can be killed as well.
    ...({ detached: process.platform !== 'win32' } as object),
    ...options,
  });
  const { code } = (error ?? {}) as NodeJS.ErrnoException;
  if (error === undefined || code === 'ENOENT') return { status, stdout: stdout ?? '', stderr: stderr ?? '' };
  const late = code === 'ETIMEDOUT';
  if (late && process.platform !== 'win32') {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // All of it has ended.
    }
  }
  const what = late ? `did not end within ${limit / 1000} s` : error.message;
  throw new Error(`${[command, ...args].join(' ')}: ${what}\n${stdout ?? ''}${stderr ?? ''}`);
}
