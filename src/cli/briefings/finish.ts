/** The end of a run whose essays were analyzed elsewhere: what is written of all together, a closing summary, an exit status. */
import type { OutputFolder } from '../../export/files.js';
import type { OutputFormat, PrintPaper } from '../../export/formats.js';
import { type Problem, ProblemError, problem } from '../../model/index.js';
import { EXIT_DONE, EXIT_NOT_DONE, type Process } from '../process.js';
import { failureLine } from '../progress.js';
import { untilStopped } from '../signals.js';
import { colorsFor } from '../terminal.js';
import { inProcess } from '../work/analyst.js';
import { failsRun, isBrowserNamed, Printing } from './printing.js';
import { isDone } from './run.js';
import { closingSummary } from './summary.js';
import { type CorpusWanted, type EssayOutcome, writeTogether } from './together.js';

export interface FinishOptions {
  /** In the order of the files. */
  readonly essays: readonly EssayOutcome[];
  /** Paths given that could not be used. */
  readonly unusable: readonly Problem[];
  /** What was written of each essay. */
  readonly formats: readonly OutputFormat[];
  readonly corpus: CorpusWanted;
  readonly paper: PrintPaper;
  readonly epoch: number | null;
  readonly out: string;
  readonly folder: OutputFolder;
  readonly browser: string | undefined;
  /** Whether the user asked for a PDF in so many words. */
  readonly pdfByName: boolean;
  readonly quiet: boolean;
}

/** The exit status, as that of one run over the same essays. @throws ProblemError where the folder cannot be written. */
export async function finishTogether(options: FinishOptions, host: Process): Promise<number> {
  const { essays, unusable, formats, corpus, paper, epoch, out, folder, browser, quiet } = options;
  const { stdout, stderr, env } = host;
  const colors = colorsFor(stderr, env);
  const tell = (failure: Problem | null) => {
    if (failure !== null) stderr.write(`${failureLine(failure, colors)}\n`);
  };
  await folder.open();
  const stopped = untilStopped();
  const { signal } = stopped;
  const onNote = (note: Problem) => {
    if (!quiet) stderr.write(`${note.message}\n`);
  };
  const printing = corpus.formats.includes('pdf')
    ? new Printing({ paper, epoch, browser, pages: 1, signal, onNote, cache: null })
    : null;
  const clean = () => printing?.killNow();
  process.once('exit', clean);
  signal.addEventListener('abort', () => void printing?.close(), { once: true });
  try {
    for (const { failures } of essays) for (const failure of failures) tell(failure);
    const analyst = inProcess();
    const { index, corpus: together } = await writeTogether(essays, {
      formats,
      corpus,
      paper,
      folder,
      analyst,
      printing,
      signal,
    });
    const noPrinter = printing?.noPrinter ?? null;
    for (const failure of [...unusable, index.failure, ...together.failures, noPrinter]) tell(failure);
    const result = { essays, unusable, noPrinter, index, corpus: together, shard: null };
    if (!quiet) stdout.write(closingSummary(result, { out, formats, colors: colorsFor(stdout, env) }));
    const byName = options.pdfByName || isBrowserNamed(browser, env);
    return isDone(result) && !failsRun(noPrinter, byName) ? EXIT_DONE : EXIT_NOT_DONE;
  } catch (error) {
    if (stopped.exitStatus === null || error instanceof ProblemError) throw error;
    stderr.write(`${problem('stopped', { done: 0, total: essays.length, folder: out }).message}\n`);
    return stopped.exitStatus;
  } finally {
    stopped.forget();
    await printing?.close();
    process.removeListener('exit', clean);
  }
}
