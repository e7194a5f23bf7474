/** What git knows of the folder that a command runs in. */
import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemError, problem } from '../../model/index.js';
import type { LineRange } from '../../reporters/index.js';

/** The most bytes that git may answer with: enough for the names of a great many files. */
const MOST_BYTES = 256 * 1024 * 1024;

class GitError extends Error {}

function git(...args: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    execFile('git', args, { maxBuffer: MOST_BYTES, encoding: 'utf8' }, (error, stdout, stderr) => {
      if (error === null) return done(stdout);
      if ((error as NodeJS.ErrnoException).code === 'ENOENT')
        return fail(new ProblemError(problem('no-git')));
      const [reason = ''] = stderr.trim().split('\n');
      fail(new GitError(reason.replace(/^fatal: /, '').replace(/\.$/, '')));
    });
  });
}

const succeeds = (...args: readonly string[]): Promise<boolean> =>
  git(...args).then(
    () => true,
    (error: unknown) => {
      if (error instanceof GitError) return false;
      throw error;
    },
  );

/** Whether git knows a revision of that name. */
export const isRevision = (name: string): Promise<boolean> =>
  name.startsWith('-')
    ? Promise.resolve(false)
    : succeeds('rev-parse', '--verify', '--quiet', `${name}^{commit}`);

/** All lines, for a file that is new to git. */
const WHOLE: readonly LineRange[] = [{ from: 1, to: Number.MAX_SAFE_INTEGER }];

/**
 * The files that differ from a revision, by real path, each with its changed lines as they are now: changed in commits since the
 * branch left the revision, staged or not, renamed, or not yet tracked. Ignored and deleted files are left out.
 * @throws ProblemError `no-git`, `no-repository`, `no-revision`.
 */
export async function changedFiles(base: string | null): Promise<ReadonlyMap<string, readonly LineRange[]>> {
  let top: string;
  try {
    top = (await git('rev-parse', '--show-toplevel')).replace(/\r?\n$/, '');
  } catch (error) {
    if (error instanceof GitError) throw new ProblemError(problem('no-repository'));
    throw error;
  }
  const from = ['-C', top];
  const known = (await isRevision(base ?? 'HEAD'))
    ? differing(from, await forkOf(base ?? 'HEAD'))
    : base === null
      ? // Nothing is committed yet: all is new.
        git(...from, 'ls-files', '--cached', '-z').then(whole)
      : Promise.reject(new ProblemError(problem('no-revision', { base })));
  const unknown = git(...from, 'ls-files', '--others', '--exclude-standard', '-z').then(whole);
  const files = [...(await known), ...(await unknown)];
  return new Map(files.flatMap(([name, lines]) => realPath(join(top, name)).map((path) => [path, lines])));
}

type ChangedFile = readonly [name: string, lines: readonly LineRange[]];

const namesIn = (list: string): string[] => list.split('\0').filter((name) => name !== '');

const whole = (list: string): ChangedFile[] => namesIn(list).map((name) => [name, WHOLE]);

/** Names come from git's list, which needs no quoting; the patch has the same files in the same order. */
async function differing(from: readonly string[], revision: string): Promise<ChangedFile[]> {
  const diff = [...from, 'diff', '--no-ext-diff', '--no-textconv', '--no-color', '--diff-filter=d'];
  const [names, patch] = await Promise.all([
    git(...diff, '--name-only', '-z', revision, '--'),
    git(...diff, '--unified=0', revision, '--'),
  ]);
  const patches = patch.split(/^diff --git .*$/m).slice(1);
  return namesIn(names).map((name, i) => [name, linesOf(patches[i] ?? '')]);
}

/** "@@ -3,2 +5,4 @@": four lines from the fifth on are new. "+5,0": some were taken out, and none is new. */
function linesOf(patch: string): LineRange[] {
  return [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].flatMap(([, first, count = '1']) =>
    count === '0' ? [] : [{ from: Number(first), to: Number(first) + Number(count) - 1 }],
  );
}

/** Where the branch left the revision; the revision itself where they have nothing in common. */
async function forkOf(base: string): Promise<string> {
  try {
    return (await git('merge-base', base, 'HEAD')).trim();
  } catch (error) {
    if (error instanceof GitError) return base;
    throw error;
  }
}

function realPath(path: string): string[] {
  try {
    return [realpathSync(path)];
  } catch {
    return []; // removed, though git still lists it
  }
}

/** The folder that a command runs in, below the root of its repository, with "/"; "" at the root or outside of one. */
export async function folderInRepository(): Promise<string> {
  try {
    return (await git('rev-parse', '--show-prefix')).replace(/\r?\n$/, '').replace(/\/$/, '');
  } catch {
    return '';
  }
}
