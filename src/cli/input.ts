/** Finds on disk what a run was asked to read. Imports little, so that this is known before anything heavy is loaded. */
import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type Problem, ProblemError, problem } from '../model/index.js';
import { type FoundFile, findFiles } from '../read/find.js';

export type { FoundFile } from '../read/find.js';

/** Kept here as well as with the formats (a test holds the two together), because those bring their parsers. */
export const INPUT_EXTENSIONS = ['.txt', '.md', '.markdown', '.html', '.htm', '.docx', '.pdf'];

export interface Input {
  readonly files: readonly FoundFile[];
  /** For each file, the folder that distinguishes files of the same name: absolute, with "/". */
  readonly folders: readonly string[];
  /** Files below the output folder that a run must not write over, with "/". */
  readonly occupied: readonly string[];
  /** Paths that cannot be used, and why. */
  readonly problems: readonly Problem[];
}

/**
 * The essays at the paths given. Reports of earlier runs are not essays: what lies in the output folder is passed over,
 * unless a path given leads into it. `given` is what was read from elsewhere than the disk, and comes after what lies there.
 * @throws ProblemError `output-is-input` where a folder to analyze is the output folder itself.
 */
export function findInput(
  named: readonly string[],
  out: string,
  given: ReadonlyMap<string, FoundFile | Problem> = new Map(),
): Input {
  const paths = named.filter((path) => !given.has(path));
  const output = realPath(out);
  const roots = paths.map((path) => {
    const real = realPath(path);
    if (real === output) throw new ProblemError(problem('output-is-input', { path }));
    return { path, folder: isFolder(real) ? real : dirname(real), within: isBelow(real, output) };
  });
  const found = findFiles(paths, INPUT_EXTENSIONS);
  const files = found.files.filter(
    (file) => roots[file.root]!.within || !isBelow(realPath(file.path), output),
  );
  const problems: Problem[] = found.problems.map(({ root, ...rest }) => rest);
  roots.forEach(({ path }, root) => {
    const had = found.files.some((file) => file.root === root);
    if (had && !files.some((file) => file.root === root))
      problems.push(problem('nothing-to-analyze', { path }));
  });
  const occupied = files
    .map((file) => realPath(file.path))
    .filter((path) => isBelow(path, output))
    .map((path) => slashed(relative(output, path)));
  const folders = files.map((file) => slashed(roots[file.root]!.folder));
  const others = [...given.values()];
  const elsewhere = others.filter((other) => 'relative' in other);
  return {
    files: [...files, ...elsewhere],
    folders: [...folders, ...elsewhere.map(folderOf)],
    occupied,
    problems: [...problems, ...others.filter((other) => 'code' in other)],
  };
}

/** Pages of one name on two sites are told apart as files in two folders are. */
function folderOf({ given }: FoundFile): string {
  if (!given?.url) return slashed(realPath('.'));
  const { host, pathname } = new URL(given.url);
  return `/${host.replace(':', '-')}${pathname.replace(/\/[^/]*\/?$/, '')}`;
}

/** Without links as far as it exists. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(resolve(path));
    return parent === resolve(path) ? parent : join(realPath(parent), basename(path));
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // If it cannot be read, the search for files says so.
    return false;
  }
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
