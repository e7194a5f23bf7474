/** Why a file cannot be written, in words for people. */
import { type Problem, problem } from '../model/index.js';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file is larger than the system allows',
  EISDIR: 'a folder of that name is there',
  ENOTEMPTY: 'a folder of that name is there',
  ENOENT: 'no such folder',
  ENOTDIR: 'a file stands where a folder is needed',
  EEXIST: 'a file stands where a folder is needed',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EIO: 'the disk reports an error',
};

/** "no space is left on the disk"; what the error says of itself where the system gave no code. */
export function writeReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === undefined ? message : (REASONS[code] ?? code);
}

/** `write-failed`. `path`: what messages call the file. */
export function writeProblem(path: string, error: unknown): Problem {
  return problem('write-failed', { path, reason: writeReason(error) });
}

/** Whether the disk is full, so that no other file could be written either. */
export function isDiskFull(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOSPC' || code === 'EDQUOT';
}
