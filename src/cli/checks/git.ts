/** What git knows of the folder that a command runs in. */
import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemError, problem } from '../../model/index.js';

/** Bytes that git may answer with: names of a great many files. */
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

/**
 * The files that differ from a revision, as they are now: changed in commits since the branch left it, staged or not, new
 * under a name, or not yet known to git. What git is told to ignore is left out, as are files that are gone. Real paths.
 * @throws ProblemError `no-git`, `no-repository`, `no-revision`.
 */
export async function changedFiles(base: string | null): Promise<ReadonlySet<string>> {
  let top: string;
  try {
    top = (await git('rev-parse', '--show-toplevel')).replace(/\r?\n$/, '');
  } catch (error) {
    if (error instanceof GitError) throw new ProblemError(problem('no-repository'));
    throw error;
  }
  const from = ['-C', top];
  const lists = [
    git(...from, 'ls-files', '--others', '--exclude-standard', '-z'),
    (await isRevision(base ?? 'HEAD'))
      ? git(
          ...from,
          'diff',
          '--name-only',
          '--no-ext-diff',
          '--diff-filter=d',
          '-z',
          await forkOf(base ?? 'HEAD'),
          '--',
        )
      : base === null
        ? // Nothing is committed yet: all is new.
          git(...from, 'ls-files', '--cached', '-z')
        : Promise.reject(new ProblemError(problem('no-revision', { base }))),
  ];
  const names = (await Promise.all(lists)).flatMap((list) => list.split('\0')).filter((name) => name !== '');
  return new Set(names.flatMap((name) => realPath(join(top, name))));
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
