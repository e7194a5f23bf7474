/** One file, read whole and decoded, or what was given in place of a file. */
import { readFileSync, statSync } from 'node:fs';
import { ProblemError, problem, type Source, type SourceFormat, type TextFormat } from '../model/index.js';
import { decode } from './decode.js';
import { sha256Hex } from './sha256.js';

/** Files from this size on are refused: a hundred times the longest essay. */
export const TOO_LARGE = 50_000_000;

/** What standard input or a web address gave: plain data, so that it can be sent to a thread. */
export interface Given {
  readonly bytes: Uint8Array;
  /** Whether the bytes come from a file that was read on another machine, so that messages speak of a file. */
  readonly ofFile?: boolean;
  /** null: decided by its name. */
  readonly format: SourceFormat | null;
  /** Charset that the server named; null for none. */
  readonly charset: string | null;
  /** As in the document. */
  readonly url: string | null;
  readonly retrieved: string | null;
}

export interface FileToRead {
  /** Where it lies on disk. */
  readonly path: string;
  /** What messages and the document call it: relative, with "/". */
  readonly relative: string;
  /** Read already; then nothing lies at `path`. */
  readonly given?: Given | undefined;
}

/**
 * A file of text as a source. `sha256` is that of its bytes.
 * @throws ProblemError where nothing can be read from it: `not-found`, `unreadable`, `empty-file`, `too-large`, `binary-file`.
 */
export function readSource(file: FileToRead, format: TextFormat): Source {
  return textSource(file, format, bytesOf(file));
}

/**
 * A file of any format as a source. What reads Word documents and PDFs is loaded when the first of them is read.
 * @throws ProblemError as `readSource` does; for those two also `bad-docx`, `locked-docx`, `docx-too-large`, `bad-pdf`,
 * `locked-pdf`, `long-pdf`, `scanned-pdf`, `garbled-pdf`.
 */
export async function readInput(file: FileToRead, format: SourceFormat): Promise<Source> {
  const bytes = bytesOf(file);
  if (format !== 'docx' && format !== 'pdf') return textSource(file, format, bytes);
  if (bytes.length === 0) throw empty(file);
  const { content, problems } =
    format === 'docx'
      ? await (await import('./docx/index.js')).readDocx(bytes, file.relative)
      : await (await import('./pdf/index.js')).readPdf(bytes, file.relative);
  return { info: infoOf(file, format, bytes), content, problems };
}

function textSource(file: FileToRead, format: TextFormat, bytes: Uint8Array): Source {
  const decoded = decode(bytes, file.given?.charset ?? null);
  if (decoded.kind === 'binary') {
    throw new ProblemError(problem('binary-file', { path: file.relative, at: decoded.at }));
  }
  if (decoded.text.trim() === '') throw empty(file);
  return {
    info: infoOf(file, format, bytes),
    content: decoded.text,
    problems: decoded.fallbackAt === null ? [] : [problem('fallback-encoding', { at: decoded.fallbackAt })],
  };
}

function infoOf({ relative, given }: FileToRead, format: SourceFormat, bytes: Uint8Array): Source['info'] {
  const { url = null, retrieved = null } = given ?? {};
  return { path: relative, format, sha256: sha256Hex(bytes), url, retrieved };
}

function empty({ relative, given }: FileToRead): ProblemError {
  const typed = given !== undefined && given.url === null && given.ofFile !== true;
  return new ProblemError(problem(typed ? 'empty-input' : 'empty-file', { path: given?.url ?? relative }));
}

function bytesOf(file: FileToRead): Uint8Array {
  return file.given?.bytes ?? readBytes(file);
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
