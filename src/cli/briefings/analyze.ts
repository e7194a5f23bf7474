/** The commands that read many essays: from paths to files, a closing summary, and an exit status. */

import { Cache, defaultCacheFolder } from '../../export/cache.js';
import type { OutputFormat } from '../../export/formats.js';
import { type Problem, ProblemError, problem } from '../../model/index.js';
import { type AnalyzeFlags, chosenEpoch, chosenFormats, DEFAULT_PATH } from '../choices.js';
import { configurationFrom, shownConfiguration } from '../configuration.js';
import { pathsOr, readGiven } from '../given.js';
import { EXIT_DONE, EXIT_NOT_DONE, type Process } from '../process.js';
import { failureLine, progressOn } from '../progress.js';
import { untilStopped } from '../signals.js';
import { colorsFor } from '../terminal.js';
import { deskChoices } from './desk.js';
import { chosenJobs, chosenShard } from './parallel.js';
import { failsRun, isBrowserNamed } from './printing.js';
import { isDone, type RunEvents, type RunOptions, type RunResult, run } from './run.js';
import { closingSummary } from './summary.js';

/** A briefing on each essay, and one on all of them where there are two or more. */
export function analyze(paths: readonly string[], flags: AnalyzeFlags, host: Process): Promise<number> {
  return briefings(paths, flags, (formats) => ({ formats, corpus: { formats, from: 2 } }), host);
}

/** The briefing on all essays alone. */
export function corpus(paths: readonly string[], flags: AnalyzeFlags, host: Process): Promise<number> {
  return briefings(paths, flags, (formats) => ({ formats: [], corpus: { formats, from: 1 } }), host);
}

/** @throws ProblemError where nothing could be started. */
async function briefings(
  paths: readonly string[],
  flags: AnalyzeFlags,
  wantedIn: (formats: readonly OutputFormat[]) => Pick<RunOptions, 'formats' | 'corpus'>,
  host: Process,
): Promise<number> {
  const { stdout, stderr, env } = host;
  const configuration = await configurationFrom(flags);
  if (flags.printConfig !== undefined) {
    stdout.write(await shownConfiguration(configuration, flags.printConfig));
    return EXIT_DONE;
  }
  // A flag overrides the configuration, which overrides the defaults.
  const defaults = configuration.analyze;
  const named = flags.format ?? (defaults.format === undefined ? undefined : [defaults.format].flat());
  const wanted = wantedIn(chosenFormats(named));
  const { out, browser, paper, norms } = await deskChoices(flags, configuration);
  const asked = pathsOr(paths, DEFAULT_PATH, flags);
  const jobs = chosenJobs(flags.jobs);
  const shard = chosenShard(flags.shard);
  const epoch = chosenEpoch(env.SOURCE_DATE_EPOCH);
  const quiet = flags.quiet ?? false;
  const colors = colorsFor(stderr, env);
  const progress = progressOn({ stream: stderr, env, quiet, clock: () => performance.now() });
  const cache = chosenCache(flags, env);
  const reached = { done: 0, total: 0 };
  const stopped = untilStopped();
  try {
    const given = await readGiven(asked, host, { ...flags, signal: stopped.signal });
    const result = await run({
      paths: asked,
      given,
      out,
      ...wanted,
      configuration,
      paper,
      jobs,
      shard,
      norms,
      epoch,
      browser,
      cache,
      signal: stopped.signal,
      events: followed(progress, reached),
    });
    progress.end();
    if (cache?.failure && !quiet) stderr.write(`${colors.yellow('warning:')} ${cache.failure.message}\n`);
    for (const failure of failuresOf(result)) stderr.write(`${failureLine(failure, colors)}\n`);
    if (!quiet && (result.essays.length > 0 || result.shard !== null)) {
      stdout.write(closingSummary(result, { out, formats: wanted.formats, colors: colorsFor(stdout, env) }));
    }
    const pdfByName = named !== undefined && wanted.corpus.formats.includes('pdf');
    const byName = pdfByName || isBrowserNamed(browser, env);
    return isDone(result) && !failsRun(result.noPrinter, byName) ? EXIT_DONE : EXIT_NOT_DONE;
  } catch (error) {
    progress.end();
    if (stopped.exitStatus === null || error instanceof ProblemError) throw error;
    stderr.write(`${problem('stopped', { ...reached, folder: out }).message}\n`);
    return stopped.exitStatus;
  } finally {
    stopped.forget();
  }
}

/** The same events; how far the run is stands in `reached`. */
function followed(events: RunEvents, reached: { done: number; total: number }): RunEvents {
  return {
    ...events,
    onStart: (essays) => {
      reached.total = essays;
      events.onStart?.(essays);
    },
    onProgress: (now) => {
      reached.done = now;
      events.onProgress?.(now);
    },
  };
}

/** What failed apart from single essays, which are told of as they come. */
function failuresOf({ unusable, index, corpus, noPrinter }: RunResult): Problem[] {
  return [...unusable, index.failure, ...corpus.failures, noPrinter].filter((failure) => failure !== null);
}

/** None with --no-cache. */
function chosenCache({ cache, cacheDir }: AnalyzeFlags, env: Process['env']): Cache | null {
  if (cache === false) return null;
  const folder = cacheDir ?? defaultCacheFolder(process.cwd(), env);
  return new Cache(folder, () => Date.now() / 1000, { named: cacheDir !== undefined });
}
