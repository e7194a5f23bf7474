/** What the commands of the queue have in common: where it is, and the work that stops with a signal. */
import { setTimeout as wait } from 'node:timers/promises';
import { type Problem, ProblemError, problem } from '../../model/index.js';
import { EssayQueue, type Manifest, type Progress } from '../../queue/index.js';
import type { Process } from '../process.js';
import { counterOn, failureLine } from '../progress.js';
import { colorsFor, type Environment } from '../terminal.js';

/** As typed. */
export interface QueueFlags {
  readonly redis?: string;
  readonly queue: string;
  readonly quiet?: boolean;
}

/** @throws ProblemError where no server is named, or it cannot be used, or the queue's name is none. */
export async function openQueue(
  { redis, queue }: QueueFlags,
  env: Environment,
  options?: { readonly patient: boolean },
): Promise<EssayQueue> {
  const url = redis ?? env.HEDGEROW_REDIS;
  if (!url) throw new ProblemError(problem('no-redis'));
  if (!/^[\w.-]{1,64}$/.test(queue)) throw new ProblemError(problem('bad-queue-name', { value: queue }));
  return EssayQueue.open(url, queue, options);
}

/** Milliseconds between two looks at the queue. */
const LOOK = 250;
/** Looks without a worker, until that is said. */
const LONELY = 20;

/** Until no essay of the run is pending, with a bar where a person watches. Rejects with the signal's reason. */
export async function untilDone(
  queue: EssayQueue,
  manifest: Manifest,
  { name, quiet, signal }: { readonly name: string; readonly quiet: boolean; readonly signal: AbortSignal },
  { stderr, env }: Process,
): Promise<Progress> {
  const bar = quiet ? null : counterOn(stderr, env, () => performance.now());
  let lonely = 0;
  try {
    for (let started = false; ; started = true) {
      const progress = await queue.progressOf(manifest);
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
