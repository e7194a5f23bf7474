/** Whether the folder of temporary files has room for a browser. */
import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { ProblemError, problem } from '../model/index.js';
import { writeReason } from './write-reason.js';

/** If fewer bytes than this are free there, a browser that fails is taken to have failed because of that. */
const LEAST_ROOM = 16_000_000;

/** Why no browser can run, if the reason is that the folder of temporary files is missing or full. `error`: why it was not started. */
export function lackOfRoom(error?: unknown): ProblemError | null {
  const folder = tmpdir();
  const lacks = (reason: string) => new ProblemError(problem('no-room-to-print', { folder, reason }));
  const { syscall, path = '' } = (error ?? {}) as NodeJS.ErrnoException;
  // The folder of its profile could not be made.
  if (syscall === 'mkdir' && dirname(path) === folder) return lacks(writeReason(error));
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < LEAST_ROOM ? lacks('no space is left on the disk') : null;
  } catch {
    return null;
  }
}
