/** Analysis of files. What reads them is loaded when the first is wanted, so that `analyze` alone brings no file system with it. */
import { type AnalysisDocument, ProblemError, problem, type SourceFormat } from '../model/index.js';
import { formatOf, INPUT_FORMATS } from '../parse/index.js';
import { analyzeSource } from '../pipeline.js';
import { type AnalyzeOptions, decisionsOf, kindOf, requireFormat } from './analysis.js';

/** How a file is analyzed. All may be left out. */
export interface FileOptions extends Omit<AnalyzeOptions, 'format'> {
  /** What the file is written in. Default: by the end of its name. */
  readonly format?: SourceFormat;
}

/**
 * The analysis document of a file: plain text, Markdown, HTML, Word or PDF by the end of its name, unless `format` says otherwise. `path` is
 * what the document calls it; default: the file's name without its folders.
 * @throws ProblemError where the file cannot be read (`not-found`, `unreadable`, `empty-file`, `too-large`, `binary-file`),
 *   is of no known kind (`unknown-format`) or holds no prose (`no-prose`).
 */
export async function analyzeFile(file: string, options: FileOptions = {}): Promise<AnalysisDocument> {
  if (typeof file !== 'string') throw new ProblemError(problem('not-a-path', { given: kindOf(file) }));
  const { format: given, ...rest } = options;
  const relative = options.path ?? file.split(/[\\/]/).at(-1)!;
  const format = given ?? formatOf(file);
  if (format === null) throw new ProblemError(problem('unknown-format', { path: file }));
  requireFormat(
    format,
    INPUT_FORMATS.map(({ id }) => id),
  );
  const { readInput } = await import('../read/index.js');
  return analyzeSource(await readInput({ path: file, relative }, format), decisionsOf(rest));
}
