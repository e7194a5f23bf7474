/** One file, read whole and decoded. */
import { readFileSync, statSync } from 'node:fs';
import { ProblemError, problem, type Source, type SourceFormat } from '../model/index.js';
import { decode } from './decode.js';
import { sha256Hex } from './sha256.js';

/** Files from this size on are refused: a hundred times the longest essay. */
const TOO_LARGE = 50_000_000;

export interface FileToRead {
  /** Where it lies on disk. */
  readonly path: string;
  /** What messages and the document call it: relative, with "/". */
  readonly relative: string;
}

/**
 * The file as a source. `sha256` is that of its bytes.
 * @throws ProblemError where nothing can be read from it: `not-found`, `unreadable`, `empty-file`, `too-large`, `binary-file`.
 */
export function readSource(file: FileToRead, format: SourceFormat): Source {
  return sourceFromBytes(readBytes(file), file, format);
}

/**
 * The same of a file's bytes, wherever they came from.
 * @throws ProblemError `empty-file`, `binary-file`.
 */
export function sourceFromBytes(
  bytes: Uint8Array,
  file: Pick<FileToRead, 'relative'>,
  format: SourceFormat,
): Source {
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') {
    throw new ProblemError(problem('binary-file', { path: file.relative, at: decoded.at }));
  }
  if (decoded.text.trim() === '') throw new ProblemError(problem('empty-file', { path: file.relative }));
  return {
    info: { path: file.relative, format, sha256: sha256Hex(bytes), url: null, retrieved: null },
    content: decoded.text,
    problems: decoded.fallbackAt === null ? [] : [problem('fallback-encoding', { at: decoded.fallbackAt })],
  };
}

/** @throws ProblemError `not-found`, `unreadable`, `too-large`. */
export function readBytes({ path, relative }: FileToRead): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size >= TOO_LARGE) {
      throw new ProblemError(problem('too-large', { path: relative, size: Math.round(size / 1_000_000) }));
    }
    return readFileSync(path);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError(fileProblem(error, relative), { cause: error });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links go round in a circle',
  EMFILE: 'too many files are open',
  EIO: 'the disk reports an error',
};

/** What the file system said, in words. */
export function fileProblem(error: unknown, path: string) {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  if (code === 'ENOENT' || code === 'ENOTDIR') return problem('not-found', { path });
  return problem('unreadable', { path, reason: REASONS[code] ?? code });
}
