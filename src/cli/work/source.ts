/** From what a user names to a source that can be analyzed, whatever it is: a file, standard input, a web address. */
import { statSync } from 'node:fs';
import { ProblemError, problem, type Source } from '../../model/index.js';
import { formatOf } from '../../parse/index.js';
import { fileProblem, readInput } from '../../read/file.js';
import type { FoundFile } from '../../read/find.js';
import { type GivenOptions, givenFile, isGiven } from '../given.js';
import type { Process } from '../process.js';

/**
 * The source of a file that was found, or was given in another way.
 * @throws ProblemError where it cannot be read.
 */
export async function sourceOf(file: FoundFile): Promise<Source> {
  const format = file.given?.format ?? formatOf(file.relative);
  if (format === null) throw new ProblemError(problem('unknown-format', { path: file.relative }));
  return await readInput(file, format);
}

/**
 * The source at one place that a user names: a path, "-" or an address. `shown` is what messages and the document call a
 * path: relative, with "/".
 * @throws ProblemError where it cannot be read.
 */
export async function sourceAt(
  path: string,
  shown: string,
  host: Process,
  options: GivenOptions,
): Promise<Source> {
  if (isGiven(path)) return await sourceOf(await givenFile(path, host, options));
  // A path that leads nowhere is reported as such, whatever its extension.
  if (formatOf(shown) === null) mustExist(path, shown);
  return await sourceOf({ path, relative: shown, root: 0 });
}

function mustExist(path: string, shown: string): void {
  try {
    statSync(path);
  } catch (error) {
    throw new ProblemError(fileProblem(error, shown), { cause: error });
  }
}
