/** A worker's part: takes essays one after the other, and holds on where their server does not. */
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { type Maker, type Problem, ProblemError, problem } from '../model/index.js';
import { type Connection, PATIENCE } from './connection.js';
import { asideFor, type EssayJob, failureOf, type JobData, TRIES } from './job.js';
import { isLasting, isOfServer, isRefusal, mayPass, reasonOf } from './server-faults.js';
import { type DoneEssay, PREFIX, RunStore } from './store.js';

export interface WorkOptions {
  readonly concurrency: number;
  /** Seconds after which the essays of a worker that no longer answers are given to others. */
  readonly lock: number;
  readonly maker: Maker;
  /** Rejects, or gives `failed`, where it is worth another try; the last reason becomes the essay's. */
  readonly analyze: (job: EssayJob) => Promise<DoneEssay | { readonly failed: Problem }>;
  readonly onDone?: (path: string) => void;
  /** An essay given up. */
  readonly onAside?: (failure: Problem) => void;
  /** A try that failed. */
  readonly onRetry?: (failure: Problem) => void;
  /** The server is gone, or takes nothing; the worker waits for it. */
  readonly onTrouble?: (trouble: Problem) => void;
}

export interface Working {
  /**
   * Takes no more essays, ends those begun, and resolves. Where the server is gone by then, the connections are closed after
   * 5 seconds: the essays go to other workers when it is back.
   */
  readonly stop: () => Promise<void>;
  /** Rejects with what keeps this worker from any work: it has stopped then. */
  readonly failed: Promise<never>;
}

/** Milliseconds until a server that refused is asked again. */
const AGAIN = 1_000;

/** Takes essays until it is stopped. */
export function work(
  connection: Connection,
  name: string,
  { concurrency, lock, maker, analyze, ...events }: WorkOptions,
): Working {
  const { bull, toTell } = connection;
  const redis = connection.patient();
  const store = new RunStore(redis, name);
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  failed.catch(() => {});
  const stopping = new AbortController();
  /** Being analyzed. */
  const begun = new Set<Promise<unknown>>();

  /** What was told last, as it lasts. */
  let troubled: Problem['code'] | null = null;
  const inTrouble = (error: unknown) => {
    const code = isRefusal(error) ? 'redis-refuses' : 'redis-gone';
    if (troubled !== code) events.onTrouble?.(problem(code, { reason: reasonOf(error) }));
    troubled = code;
  };
  redis.on('ready', () => {
    troubled = null;
  });

  /** Does a step on the server as often as it takes: that a server takes nothing for a while is no fault of an essay. */
  const insist = async <Result>(step: () => Promise<Result>): Promise<Result> => {
    for (;;) {
      try {
        const result = await step();
        troubled = null;
        return result;
      } catch (error) {
        if (!mayPass(error) || stopping.signal.aborted) throw error;
        inTrouble(error);
        await wait(AGAIN, undefined, { signal: stopping.signal }).catch(() => {});
      }
    }
  };

  const worker = new bull.Worker<JobData>(
    name,
    async (job, token) => {
      /** Gives the essay back, for a worker that can. Where the server does not even take that, it goes to another after the lock. */
      const unable = async (error: unknown): Promise<never> => {
        fail(error);
        void worker.close();
        await job.moveToWait(token).catch(() => {});
        throw new bull.WaitingError();
      };
      /** A step without which nothing can be said of the essay. */
      const must = <Result>(step: () => Promise<Result>): Promise<Result> =>
        insist(step).catch((error) => {
          if (mayPass(error)) throw new bull.WaitingError();
          return unable(toTell(error));
        });
      const { data } = job;
      // Of a run that was given up for another, or done by a worker that was slow to say so.
      if (!(await must(() => store.isPending(data.key, data.run)))) return;
      const other = otherMaker(data.maker, maker);
      if (other !== null) return unable(new ProblemError(other));
      const content = gunzipSync(Buffer.from(data.content, 'base64'));
      const analysis = analyze({ ...data, content });
      begun.add(analysis);
      const result = await analysis
        .catch((error: Error) =>
          error instanceof ProblemError ? unable(error) : { failed: failureOf(data.path, error.message) },
        )
        .finally(() => begun.delete(analysis));
      if (!('failed' in result)) {
        await must(() => store.put(data.key, result));
        events.onDone?.(data.path);
        return;
      }
      // Counted by BullMQ after this try.
      if (job.attemptsMade + 1 < TRIES) {
        events.onRetry?.(result.failed);
      } else {
        const record = { analyzed: null, failures: [result.failed] };
        await must(() => store.put(data.key, { record, aside: true, files: {} }));
        events.onAside?.(result.failed);
      }
      throw new Error(result.failed.message);
    },
    {
      connection: connection.patient(),
      prefix: PREFIX,
      concurrency,
      lockDuration: lock * 1000,
      stalledInterval: lock * 1000,
      maxStalledCount: TRIES - 1,
    },
  );
  // An essay that took its workers down too often is given up before it is tried again.
  worker.on('failed', (job, error) => {
    if (!job) return;
    const settle = async () => {
      if (!(await job.isFailed()) || !(await store.isPending(job.data.key, job.data.run))) return;
      const given = asideFor(job.data.path, error.message);
      await store.put(job.data.key, given);
      events.onAside?.(given.record.failures[0]!);
    };
    // Where the server is gone, whoever asks for progress next finds the essay.
    settle().catch(() => {});
  });
  let resting: NodeJS.Timeout | null = null;
  worker.on('error', (error) => {
    if (isLasting(error)) {
      fail(toTell(error));
      void worker.close();
    } else if (isOfServer(error)) {
      inTrouble(error);
      // BullMQ would ask again at once, thousands of times a second.
      if (isRefusal(error) && resting === null && !stopping.signal.aborted) {
        void worker.pause(true);
        resting = setTimeout(() => {
          resting = null;
          void worker.resume();
        }, AGAIN);
      }
    }
    // What is left is an essay that was given to another worker meanwhile: that one tells of it.
  });
  const stop = async () => {
    stopping.abort();
    if (resting !== null) clearTimeout(resting);
    const closed = worker.close();
    // BullMQ would wait for a server that is gone without an end.
    const given = Promise.allSettled(begun).then(() => settledOrLate(closed));
    await Promise.race([closed, given]);
  };
  return { stop, failed };
}

/** Resolves when the work has ended in one way or another, or after as long as a server may take to answer. */
export async function settledOrLate(work: Promise<unknown>): Promise<void> {
  const late = new AbortController();
  const patience = wait(PATIENCE, undefined, { signal: late.signal }).catch(() => {});
  await Promise.race([work.catch(() => {}), patience]);
  late.abort();
}

/** null where both would make the same of an essay: settings travel with it. */
function otherMaker(job: Maker, own: Maker): Problem | null {
  if (job.version !== own.version) {
    return problem('other-worker', { what: `hedgerow ${job.version}`, own: `hedgerow ${own.version}` });
  }
  for (const [part, what] of [
    ['weights', 'trained weights'],
    ['lexicon', 'word lists'],
  ] as const) {
    if (job[part] !== own[part]) return problem('other-worker', { what: `other ${what}`, own: 'its own' });
  }
  return null;
}
