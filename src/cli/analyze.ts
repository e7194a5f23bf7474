/** The command `analyze`: from paths to files, a closing summary, and an exit status. */
import { ProblemError, problem } from '../model/index.js';
import { type AnalyzeFlags, chosenEpoch, chosenFormats, chosenPaper } from './choices.js';
import { chosenNorms } from './norms-file.js';
import { EXIT_DONE, EXIT_NOT_DONE, type Process } from './process.js';
import { failureLine, progressOn } from './progress.js';
import { type RunResult, run } from './run.js';
import { untilStopped } from './signals.js';
import { closingSummary } from './summary.js';
import { colorsFor } from './terminal.js';

const DEFAULT_PATH = 'corpus';

/** @throws ProblemError where nothing could be started. */
export async function analyze(paths: readonly string[], flags: AnalyzeFlags, host: Process): Promise<number> {
  const { stdout, stderr, env } = host;
  const formats = chosenFormats(flags.format);
  const paper = chosenPaper(flags.paper);
  const norms = await chosenNorms(flags.norms);
  const epoch = chosenEpoch(env.SOURCE_DATE_EPOCH);
  const quiet = flags.quiet ?? false;
  const colors = colorsFor(stderr, env);
  const progress = progressOn({ stream: stderr, env, quiet, clock: () => performance.now() });
  let done = 0;
  let total = 0;
  const stopped = untilStopped();
  try {
    const result = await run({
      paths: paths.length > 0 ? paths : [DEFAULT_PATH],
      out: flags.out,
      formats,
      paper,
      norms,
      epoch,
      browser: flags.browser,
      signal: stopped.signal,
      events: {
        ...progress,
        onStart: (essays) => {
          total = essays;
          progress.onStart?.(essays);
        },
        onProgress: (now) => {
          done = now;
          progress.onProgress?.(now);
        },
      },
    });
    progress.end();
    const lacksBrowser = result.noPrinter !== null;
    for (const failure of [...result.unusable, result.index.failure, result.noPrinter]) {
      if (failure !== null) stderr.write(`${failureLine(failure, colors)}\n`);
    }
    if (!quiet && result.essays.length > 0) {
      stdout.write(closingSummary(result, { out: flags.out, formats, colors: colorsFor(stdout, env) }));
    }
    const pdfByName = flags.format !== undefined && formats.includes('pdf');
    const browserByName = flags.browser !== undefined || Boolean(env.PUPPETEER_EXECUTABLE_PATH);
    return isDone(result) && !(lacksBrowser && (pdfByName || browserByName)) ? EXIT_DONE : EXIT_NOT_DONE;
  } catch (error) {
    progress.end();
    if (stopped.exitStatus === null || error instanceof ProblemError) throw error;
    stderr.write(`${problem('stopped', { done, total, folder: flags.out }).message}\n`);
    return stopped.exitStatus;
  } finally {
    stopped.forget();
  }
}

function isDone({ essays, unusable, index }: RunResult): boolean {
  return (
    unusable.length === 0 && index.failure === null && essays.every(({ failures }) => failures.length === 0)
  );
}
