/** From one line of input to one line of output, errors included. Runs in a thread. */
import { realpathSync } from 'node:fs';
import { isAbsolute, resolve, sep } from 'node:path';
import {
  type AnalysisDocument,
  failureOf,
  ProblemError,
  problem,
  type Settings,
  type Source,
} from '../../model/index.js';
import { formatOf } from '../../parse/index.js';
import {
  type Choice,
  chosen,
  errorLine,
  essayFrom,
  idOf,
  answerLine as lineOf,
  type PipedEssay,
} from '../../pipe/index.js';
import { analyzeSource } from '../../pipeline.js';
import { loadedPlugins } from '../../plugins/load.js';
import { fileProblem, readInput } from '../../read/file.js';
import { sourceFromText } from '../../read/source.js';

export interface PipeTask {
  /** Its number in the input, from 1 on. */
  readonly line: number;
  readonly text: string;
  readonly choice: Choice;
  /** The folder that lines may name files of; null for none. */
  readonly files: string | null;
  readonly settings: Settings;
}

/** Never throws: what is wrong with a line is its answer. */
export async function answerLine({ line, text, choice, files, settings }: PipeTask): Promise<string> {
  const id = idOf(text);
  try {
    const document = await analyzed(essayFrom(text), files, settings);
    return lineOf(id, line, chosen(document, choice));
  } catch (error) {
    return errorLine(id, line, failureOf(error, `line ${line}`));
  }
}

async function analyzed(
  essay: PipedEssay,
  files: string | null,
  settings: Settings,
): Promise<AnalysisDocument> {
  const plugins = await loadedPlugins(settings.plugins);
  const document = analyzeSource(await sourceOf(essay, files), { settings, plugins });
  return { ...document, essay: { ...document.essay, ...essay.info } };
}

async function sourceOf({ text, path, format }: PipedEssay, files: string | null): Promise<Source> {
  const named = path === null ? null : formatOf(path);
  if (text !== null) {
    // Words that were taken out of a Word document or a PDF are plain text by now.
    const kept = named === 'docx' || named === 'pdf' ? null : named;
    return sourceFromText(text, { format: format ?? kept ?? 'plain-text', path: path ?? 'text' });
  }
  const kind = format ?? named;
  if (files === null) throw new ProblemError(problem('no-files'));
  if (kind === null) throw new ProblemError(problem('unknown-format', { path: path! }));
  return await readInput({ path: within(files, path!), relative: path! }, kind);
}

/** The path of a file below the folder, whatever links say. */
function within(files: string, path: string): string {
  const outside = () => new ProblemError(problem('outside-files', { path }));
  if (isAbsolute(path) || path.includes('\0')) throw outside();
  const root = realpathSync(files);
  const below = (real: string) => real.startsWith(root.endsWith(sep) ? root : root + sep);
  const plain = resolve(root, path);
  // First by the path as written, so that nothing elsewhere is even looked at.
  if (!below(plain)) throw outside();
  let real: string;
  try {
    real = realpathSync(plain);
  } catch (error) {
    throw new ProblemError(fileProblem(error, path), { cause: error });
  }
  if (!below(real)) throw outside();
  return real;
}
