/** The essays that lie at the paths a user names. */
import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type Problem, problem } from '../model/index.js';
import { fileProblem, type Given } from './file.js';

export interface FoundFile {
  /** Where it lies on disk: the path given, or below it. */
  readonly path: string;
  /** Relative to the folder given, with "/"; the bare name of a file given by itself. */
  readonly relative: string;
  /** Index of the path given that led to it. */
  readonly root: number;
  /** What standard input or a web address gave; then `path` is "-" or the address. */
  readonly given?: Given | undefined;
}

export interface FindResult {
  /** By path given, and below each in code-unit order of `relative`. A file that several paths lead to is listed once. */
  readonly files: readonly FoundFile[];
  /** Paths that cannot be used, and why, with the index of the path given. */
  readonly problems: readonly (Problem & { readonly root: number })[];
}

/**
 * The files under paths (files and folders, any number) whose names end in one of `extensions` (".txt"). In folders,
 * hidden files and `node_modules` are passed over, and each folder is entered once, however many links lead to it.
 */
export function findFiles(paths: readonly string[], extensions: readonly string[]): FindResult {
  const files: FoundFile[] = [];
  const problems: (Problem & { root: number })[] = [];
  const seen = new Set<string>();
  const known = new Set(extensions);
  paths.forEach((path, root) => {
    const before = problems.length;
    const report = (found: Problem) => problems.push({ ...found, root });
    const stats = statOf(path, path, report);
    if (stats === null) return;
    if (!stats.isDirectory()) {
      if (!known.has(extname(path).toLowerCase())) report(problem('unknown-format', { path }));
      else if (isNew(path, seen)) files.push({ path, relative: basename(path), root });
      return;
    }
    const walked = walk(path, known, report);
    if (walked.length === 0 && problems.length === before) report(problem('nothing-to-analyze', { path }));
    for (const file of walked.sort((a, b) => (a.relative < b.relative ? -1 : 1))) {
      if (isNew(file.path, seen)) files.push({ ...file, root });
    }
  });
  return { files, problems };
}

function walk(
  top: string,
  known: ReadonlySet<string>,
  report: (found: Problem) => void,
): Omit<FoundFile, 'root'>[] {
  const found: Omit<FoundFile, 'root'>[] = [];
  const entered = new Set<string>();
  const waiting = [{ path: top, relative: '' }];
  for (let folder = waiting.pop(); folder; folder = waiting.pop()) {
    if (!isNew(folder.path, entered)) continue;
    for (const name of namesIn(folder.path, folder.relative || top, report)) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      const path = join(folder.path, name);
      const relative = folder.relative === '' ? name : `${folder.relative}/${name}`;
      const essay = known.has(extname(name).toLowerCase());
      // A broken link matters only if its name is that of an essay.
      const stats = statOf(path, relative, essay ? report : () => {});
      if (stats?.isDirectory()) waiting.push({ path, relative });
      else if (essay && stats?.isFile()) found.push({ path, relative });
    }
  }
  return found;
}

/** In reverse, because they go on a stack: of two links to one folder, every machine follows the first by name. */
function namesIn(path: string, shown: string, report: (found: Problem) => void): string[] {
  try {
    return readdirSync(path).sort().reverse();
  } catch (error) {
    report(fileProblem(error, shown));
    return [];
  }
}

function statOf(path: string, shown: string, report: (found: Problem) => void): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    report(fileProblem(error, shown));
    return null;
  }
}

function isNew(path: string, seen: Set<string>): boolean {
  const real = realpathSync(path);
  if (seen.has(real)) return false;
  seen.add(real);
  return true;
}
