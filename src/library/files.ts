/** Analysis of files. What reads them is loaded when the first is wanted, so that `analyze` alone brings no file system with it. */
import { type AnalysisDocument, ProblemError, problem } from '../model/index.js';
import { formatOf } from '../parse/index.js';
import { analyzeSource } from '../pipeline.js';
import { type AnalyzeOptions, decisionsOf, kindOf, requireFormat } from './analysis.js';

/**
 * The analysis document of a file: plain text, Markdown or HTML by the end of its name, unless `format` says otherwise. `path` is
 * what the document calls it; default: the file's name without its folders.
 * @throws ProblemError where the file cannot be read (`not-found`, `unreadable`, `empty-file`, `too-large`, `binary-file`),
 *   is of no known kind (`unknown-format`) or holds no prose (`no-prose`).
 */
export async function analyzeFile(file: string, options: AnalyzeOptions = {}): Promise<AnalysisDocument> {
  if (typeof file !== 'string') throw new ProblemError(problem('not-a-path', { given: kindOf(file) }));
  const relative = options.path ?? file.split(/[\\/]/).at(-1)!;
  const format = options.format ?? formatOf(file);
  if (format === null) throw new ProblemError(problem('unknown-format', { path: file }));
  requireFormat(format);
  const { readSource } = await import('../read/index.js');
  return analyzeSource(readSource({ path: file, relative }, format), decisionsOf(options));
}
