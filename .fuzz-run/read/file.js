/** One file, read whole and decoded. */
import { readFileSync, statSync } from 'node:fs';
import { ProblemError, problem } from '../model/index.js';
import { decode } from './decode.js';
import { sha256Hex } from './sha256.js';
/** Files from this size on are refused: a hundred times the longest essay. */
const TOO_LARGE = 50_000_000;
/**
 * The file as a source. `sha256` is that of its bytes.
 * @throws ProblemError where nothing can be read from it: `not-found`, `unreadable`, `empty-file`, `too-large`, `binary-file`.
 */
export function readSource(file, format) {
    const bytes = readBytes(file);
    const decoded = decode(bytes);
    if (decoded.kind === 'binary') {
        throw new ProblemError(problem('binary-file', { path: file.relative, at: decoded.at }));
    }
    if (decoded.text.trim() === '')
        throw new ProblemError(problem('empty-file', { path: file.relative }));
    return {
        info: { path: file.relative, format, sha256: sha256Hex(bytes), url: null, retrieved: null },
        content: decoded.text,
        problems: decoded.fallbackAt === null ? [] : [problem('fallback-encoding', { at: decoded.fallbackAt })],
    };
}
function readBytes({ path, relative }) {
    try {
        const { size } = statSync(path);
        if (size >= TOO_LARGE) {
            throw new ProblemError(problem('too-large', { path: relative, size: Math.round(size / 1_000_000) }));
        }
        return readFileSync(path);
    }
    catch (error) {
        if (error instanceof ProblemError)
            throw error;
        throw new ProblemError(fileProblem(error, relative), { cause: error });
    }
}
const REASONS = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is a folder',
    ELOOP: 'its symbolic links go round in a circle',
    EMFILE: 'too many files are open',
    EIO: 'the disk reports an error',
};
/** What the file system said, in words. */
export function fileProblem(error, path) {
    const code = error.code ?? 'unknown error';
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return problem('not-found', { path });
    return problem('unreadable', { path, reason: REASONS[code] ?? code });
}
