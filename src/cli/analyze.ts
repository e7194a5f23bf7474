/** The commands that read many essays: from paths to files, a closing summary, and an exit status. */
import { ProblemError, problem } from '../model/index.js';
import { type AnalyzeFlags, chosenEpoch, chosenFormats, chosenPaper } from './choices.js';
import { chosenNorms } from './norms-file.js';
import { chosenJobs, chosenShard } from './parallel.js';
import { EXIT_DONE, EXIT_NOT_DONE, type Process } from './process.js';
import { failureLine, progressOn } from './progress.js';
import { type RunOptions, type RunResult, run } from './run.js';
import { untilStopped } from './signals.js';
import { closingSummary } from './summary.js';
import { colorsFor } from './terminal.js';

const DEFAULT_PATH = 'corpus';

/** A briefing on each essay, and one on all of them where there are two or more. */
export function analyze(paths: readonly string[], flags: AnalyzeFlags, host: Process): Promise<number> {
  const formats = chosenFormats(flags.format);
  return briefings(paths, flags, { formats, corpus: { formats, from: 2 } }, host);
}

/** The briefing on all essays alone. */
export function corpus(paths: readonly string[], flags: AnalyzeFlags, host: Process): Promise<number> {
  return briefings(
    paths,
    flags,
    { formats: [], corpus: { formats: chosenFormats(flags.format), from: 1 } },
    host,
  );
}

/** @throws ProblemError where nothing could be started. */
async function briefings(
  paths: readonly string[],
  flags: AnalyzeFlags,
  wanted: Pick<RunOptions, 'formats' | 'corpus'>,
  host: Process,
): Promise<number> {
  const { stdout, stderr, env } = host;
  const paper = chosenPaper(flags.paper);
  const norms = await chosenNorms(flags.norms);
  const jobs = chosenJobs(flags.jobs);
  const shard = chosenShard(flags.shard);
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
      ...wanted,
      paper,
      jobs,
      shard,
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
    for (const failure of [
      ...result.unusable,
      result.index.failure,
      ...result.corpus.failures,
      result.noPrinter,
    ]) {
      if (failure !== null) stderr.write(`${failureLine(failure, colors)}\n`);
    }
    if (!quiet && (result.essays.length > 0 || result.shard !== null)) {
      stdout.write(
        closingSummary(result, { out: flags.out, formats: wanted.formats, colors: colorsFor(stdout, env) }),
      );
    }
    const pdfByName = flags.format !== undefined && wanted.corpus.formats.includes('pdf');
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

function isDone({ essays, unusable, index, corpus }: RunResult): boolean {
  return (
    unusable.length === 0 &&
    index.failure === null &&
    corpus.failures.length === 0 &&
    essays.every(({ failures }) => failures.length === 0)
  );
}
