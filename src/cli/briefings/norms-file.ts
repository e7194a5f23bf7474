/** The reference set that a user names for `analyze`: refused before any work is done where no essay could be compared with it. */
import { readFileSync } from 'node:fs';
import { type Norms, ProblemError, problem } from '../../model/index.js';
import { fileProblem } from '../../read/file.js';

/** @throws ProblemError where the file cannot be read, is no reference set, or was made by another hedgerow. */
export async function chosenNorms(path: string | undefined): Promise<Norms | undefined> {
  if (path === undefined) return undefined;
  let json: string;
  try {
    json = readFileSync(path, 'utf8');
  } catch (error) {
    throw new ProblemError(fileProblem(error, path));
  }
  // Loaded here, as few runs name a set and both bring the weights with them.
  const [{ fits, readNorms }, { method }] = await Promise.all([
    import('../../norms/index.js'),
    import('../../pipeline.js'),
  ]);
  const norms = readNorms(json, path);
  if (!fits(norms, method())) throw new ProblemError(problem('other-norms', { path }));
  return norms;
}
