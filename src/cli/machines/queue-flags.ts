/** What the commands of the queue have in common: where it is, what ends them, and the wait for a run. */
import { setTimeout as wait } from 'node:timers/promises';
import { type Problem, ProblemError, problem } from '../../model/index.js';
import { EssayQueue, type Progress, type QueueOpening, type Run } from '../../queue/index.js';
import type { Process } from '../process.js';
import { counterOn, failureLine } from '../progress.js';
import type { Stopped } from '../signals.js';
import { colorsFor, type Environment } from '../terminal.js';

/** As typed. */
export interface QueueFlags {
  readonly redis?: string;
  readonly queue: string;
  readonly quiet?: boolean;
}

/**
 * Works with the queue and closes it. A signal ends any wait for the server at once; the status is then the signal's.
 * @throws ProblemError where no server is named, or it cannot be used or fails meanwhile, or the queue's name is none.
 */
export async function withQueue(
  { redis, queue: name }: QueueFlags,
  env: Environment,
  { patient, stopped }: Pick<QueueOpening, 'patient'> & { readonly stopped?: Stopped | undefined },
  work: (queue: EssayQueue) => Promise<number>,
): Promise<number> {
  const url = redis ?? env.HEDGEROW_REDIS;
  if (!url) throw new ProblemError(problem('no-redis'));
  if (!/^[\w.-]{1,64}$/.test(name)) throw new ProblemError(problem('bad-queue-name', { value: name }));
  let queue: EssayQueue | null = null;
  const abandon = () => queue?.abandon();
  stopped?.signal.addEventListener('abort', abandon);
  try {
    queue = await EssayQueue.open(url, name, { patient, signal: stopped?.signal });
    stopped?.signal.throwIfAborted();
    return await work(queue);
  } catch (error) {
    if (stopped?.signal.aborted) return stopped.exitStatus!;
    throw queue === null ? error : queue.toTell(error);
  } finally {
    stopped?.signal.removeEventListener('abort', abandon);
    await queue?.close();
  }
}

/** Milliseconds between two looks at the queue. */
export const LOOK = 250;
/** After how many looks without a worker, or without a run, a message says so. */
export const LONELY = 20;

/**
 * Until no essay of the run is pending, with a bar where a person watches. Rejects with the signal's reason.
 * @throws ProblemError `run-gone`
 */
export async function untilDone(
  queue: EssayQueue,
  run: Run,
  { name, quiet, signal }: { readonly name: string; readonly quiet: boolean; readonly signal: AbortSignal },
  { stderr, env }: Process,
): Promise<Progress> {
  const bar = quiet ? null : counterOn(stderr, env, () => performance.now());
  let lonely = 0;
  try {
    for (let started = false; ; started = true) {
      const progress = await queue.progressOf(run);
      if (!started) bar?.start(progress.total);
      bar?.advance(progress.done);
      if (progress.pending === 0) return progress;
      lonely = progress.workers === 0 ? lonely + 1 : 0;
      if (lonely === LONELY && !quiet) stderr.write(`${problem('no-workers', { queue: name }).message}\n`);
      await wait(LOOK, undefined, { signal });
    }
  } finally {
    bar?.end();
  }
}

/** Each on a line of its own. */
export function tellFailures(failures: readonly Problem[], { stderr, env }: Process): void {
  const colors = colorsFor(stderr, env);
  for (const failure of failures) stderr.write(`${failureLine(failure, colors)}\n`);
}

/** "312 of 500 essays done, 2 of them set aside; 8 being analyzed by 2 workers." */
export function progressLine({ total, done, aside, active, workers }: Progress): string {
  const given = aside.length === 0 ? '' : `, ${aside.length} of them set aside`;
  const hands = workers === 1 ? '1 worker is connected' : `${workers} workers are connected`;
  return `${done} of ${total} ${total === 1 ? 'essay' : 'essays'} done${given}; ${active} being analyzed. ${hands}.`;
}
