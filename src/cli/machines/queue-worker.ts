/** The work of the command `worker`: essays out of a queue, until it is stopped or the run is done. */
import { availableParallelism } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { OutputFormat, PrintPaper } from '../../export/formats.js';
import { type Problem, ProblemError, problem } from '../../model/index.js';
import type { DoneEssay, EssayJob, EssayQueue } from '../../queue/index.js';
import { chosenJobs } from '../briefings/parallel.js';
import { EXIT_DONE, type Process } from '../process.js';
import { failureLine } from '../progress.js';
import { aborted, untilStopped } from '../signals.js';
import { colorsFor } from '../terminal.js';
import { type Analyst, workers } from '../work/analyst.js';
import { figuresOf } from '../work/kept.js';
import { maker } from './maker.js';
import { LONELY, LOOK, type QueueFlags, withQueue } from './queue-flags.js';

/** As typed. */
export interface WorkerFlags extends QueueFlags {
  readonly concurrency?: string;
  readonly lock: string;
  readonly untilDone?: boolean;
}

/** Seconds that a dead worker's essays may wait for another. */
const LONGEST_LOCK = 3600;

/** An essay that another machine has read. */
const OF_FILE = { ofFile: true, format: null, charset: null, url: null, retrieved: null } as const;

/**
 * Ends with 0 where it was asked to stop: that is how a worker ends.
 * @throws ProblemError where the server cannot be used, or this worker can do nothing for the queue.
 */
export async function worker(flags: WorkerFlags, host: Process): Promise<number> {
  const { stderr, env } = host;
  const concurrency = chosenJobs(flags.concurrency, '--concurrency') ?? availableParallelism();
  const lock = chosenLock(flags.lock);
  const colors = colorsFor(stderr, env);
  const quiet = flags.quiet ?? false;
  const say = (text: string) => {
    if (!quiet) stderr.write(`${text}\n`);
  };
  return withQueue(flags, env, { patient: true }, async (queue) => {
    const analyst = workers(concurrency);
    const stopped = untilStopped();
    try {
      const working = queue.work({
        concurrency,
        lock,
        maker: maker(),
        analyze: (job) => analyzed(job, analyst),
        onDone: (path) => say(`${path}: done`),
        onRetry: (failure) => say(problem('try-failed', { message: failure.message }).message),
        onAside: (failure) => stderr.write(`${failureLine(failure, colors)}\n`),
        onTrouble: (trouble) => say(trouble.message),
      });
      say(`Waiting for essays in the queue "${flags.queue}", ${concurrency} at once.`);
      const ends: Promise<unknown>[] = [aborted(stopped.signal), working.failed];
      const looking = new AbortController();
      if (flags.untilDone) {
        const onLonely = () => say(problem('no-run-yet', { queue: flags.queue }).message);
        ends.push(runDone(queue, { name: flags.queue, signal: looking.signal, onLonely }));
      }
      try {
        await Promise.race(ends);
      } finally {
        looking.abort();
        await working.stop();
      }
      return EXIT_DONE;
    } finally {
      stopped.forget();
      await analyst.close();
    }
  });
}

/**
 * Waits until nothing of the run is pending. `collect --forget` may remove a run between two looks, or before a slow worker looks for
 * the first time, so a run that was forgotten since this process began counts as done.
 * @throws ProblemError `run-gone` where it was lost in another way.
 */
async function runDone(
  queue: EssayQueue,
  {
    name,
    signal,
    onLonely,
  }: { readonly name: string; readonly signal: AbortSignal; readonly onLonely: () => void },
): Promise<void> {
  let began: number | null = null;
  let seen = false;
  for (let lonely = 0; !signal.aborted; await wait(LOOK, undefined, { signal }).catch(() => {})) {
    try {
      began ??= (await queue.store.now()) - process.uptime() * 1000;
      const { id, whole, pending } = await queue.look();
      if (whole ? pending === 0 : await queue.store.forgottenSince(began)) return;
      if (id === null && seen) throw new ProblemError(problem('run-gone', { queue: name }));
      seen ||= whole;
      lonely = whole ? 0 : lonely + 1;
      if (lonely === LONELY) onLonely();
    } catch (error) {
      // Reported by the workers.
      if (!queue.passes(error)) throw error;
    }
  }
}

async function analyzed(
  { path, content, paper, formats, settings, norms }: EssayJob,
  analyst: Analyst,
): Promise<DoneEssay | { readonly failed: Problem }> {
  const result = await analyst.analyze({
    file: { path, relative: path, root: 0, given: { ...OF_FILE, bytes: content } },
    settings,
    norms,
    formats: formats as readonly OutputFormat[],
    paper: paper as PrintPaper,
  });
  if ('failed' in result) {
    if (result.failed.code === 'passed-over') {
      const record = { analyzed: null, failures: [], passedOver: result.failed };
      return { record, aside: false, files: {} };
    }
    if (result.failed.code === 'bad-weights') throw new ProblemError(result.failed);
    // A fault of the program or of the machine may pass; a fault of the essay will not.
    return result.failed.code === 'analysis-failed' ? result : failedForGood(result.failed);
  }
  const { html, json } = result;
  const files = {
    ...(html !== null && formats.includes('html') ? { html } : {}),
    ...(json !== null ? { json } : {}),
  };
  return { record: { analyzed: figuresOf(result), failures: [] }, aside: false, files };
}

function failedForGood(failure: Problem): DoneEssay {
  return { record: { analyzed: null, failures: [failure] }, aside: false, files: {} };
}

/** @throws ProblemError `bad-lock`. */
function chosenLock(value: string): number {
  const seconds = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (seconds < 1 || seconds > LONGEST_LOCK) {
    throw new ProblemError(problem('bad-lock', { value, most: LONGEST_LOCK }));
  }
  return seconds;
}
