/** A worker: takes essays from the queue, and waits while the server is gone or refuses. */
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { type Maker, type Problem, ProblemError, problem } from '../model/index.js';
import { type Connection, type Job, PATIENCE, type Worker } from './connection.js';
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
  /** An essay was set aside. */
  readonly onAside?: (failure: Problem) => void;
  /** A try has failed. */
  readonly onRetry?: (failure: Problem) => void;
  /** The server is gone, or takes nothing; the worker waits for it. */
  readonly onTrouble?: (trouble: Problem) => void;
}

export interface Working {
  /**
   * Takes no more essays, finishes those begun, and resolves. If the server is gone by then, the connections are closed after 5
   * seconds, and the essays go to other workers when it is back.
   */
  readonly stop: () => Promise<void>;
  /** Rejects with the reason when this worker can do no work at all and has stopped. */
  readonly failed: Promise<never>;
}

/** Milliseconds until a server that refused is asked again. */
const AGAIN = 1_000;

/** What BullMQ hands to a worker: an essay of the queue. */
type QueuedJob = Job<JobData>;

/** Takes essays until it is stopped. */
export class EssayWorker implements Working {
  readonly failed: Promise<never>;
  readonly #options: WorkOptions;
  readonly #connection: Connection;
  readonly #store: RunStore;
  readonly #worker: Worker<JobData>;
  readonly #stopping = new AbortController();
  /** Essays being analyzed. */
  readonly #begun = new Set<Promise<unknown>>();
  #fail: (error: unknown) => void = () => {};
  /** The trouble that was last reported, while it lasts. */
  #trouble: Problem['code'] | null = null;
  /** Set while the worker pauses because its server refuses. */
  #resting: NodeJS.Timeout | null = null;

  constructor(connection: Connection, name: string, options: WorkOptions) {
    this.#options = options;
    this.#connection = connection;
    this.failed = new Promise<never>((_, reject) => {
      this.#fail = reject;
    });
    this.failed.catch(() => {});
    const redis = connection.patient();
    redis.on('ready', () => {
      this.#trouble = null;
    });
    this.#store = new RunStore(redis, name);
    const { concurrency, lock } = options;
    this.#worker = new connection.bull.Worker<JobData>(name, (job, token) => this.#take(job, token), {
      connection: connection.patient(),
      prefix: PREFIX,
      concurrency,
      lockDuration: lock * 1000,
      stalledInterval: lock * 1000,
      maxStalledCount: TRIES - 1,
    });
    this.#worker.on('failed', (job, error) => {
      // If the server is gone, whoever next asks for progress finds the essay.
      if (job) this.#settle(job, error).catch(() => {});
    });
    this.#worker.on('error', (error) => this.#onError(error));
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    if (this.#resting !== null) clearTimeout(this.#resting);
    const closed = this.#worker.close();
    // BullMQ would wait forever for a server that is gone.
    const given = Promise.allSettled(this.#begun).then(() => settledOrLate(closed));
    await Promise.race([closed, given]);
  }

  /** One try of an essay. Throws for BullMQ to count a failed one. */
  async #take(job: QueuedJob, token: string | undefined): Promise<void> {
    const { data } = job;
    // The run may have been given up for another, or the essay done by a worker that was slow to say so.
    if (!(await this.#must(job, token, () => this.#store.isPending(data.key, data.run)))) return;
    const other = otherMaker(data.maker, this.#options.maker);
    if (other !== null) return this.#giveBack(job, token, new ProblemError(other));
    const result = await this.#analyzed(job, token);
    if (!('failed' in result)) {
      await this.#must(job, token, () => this.#store.put(data.key, result));
      this.#options.onDone?.(data.path);
      return;
    }
    // BullMQ counts this try only afterwards.
    if (job.attemptsMade + 1 < TRIES) {
      this.#options.onRetry?.(result.failed);
    } else {
      const record = { analyzed: null, failures: [result.failed] };
      await this.#must(job, token, () => this.#store.put(data.key, { record, aside: true, files: {} }));
      this.#options.onAside?.(result.failed);
    }
    throw new Error(result.failed.message);
  }

  async #analyzed(
    job: QueuedJob,
    token: string | undefined,
  ): Promise<DoneEssay | { readonly failed: Problem }> {
    const { data } = job;
    const content = gunzipSync(Buffer.from(data.content, 'base64'));
    const analysis = this.#options.analyze({ ...data, content });
    this.#begun.add(analysis);
    try {
      return await analysis;
    } catch (error) {
      if (error instanceof ProblemError) return this.#giveBack(job, token, error);
      return { failed: failureOf(data.path, (error as Error).message) };
    } finally {
      this.#begun.delete(analysis);
    }
  }

  /** Gives the essay back, for a worker that can do it, and ends this one. If the server refuses even that, the lock runs out. */
  async #giveBack(job: QueuedJob, token: string | undefined, error: unknown): Promise<never> {
    this.#fail(error);
    void this.#worker.close();
    await job.moveToWait(token).catch(() => {});
    throw new this.#connection.bull.WaitingError();
  }

  /** A step on the server without which nothing can be said of the essay. */
  async #must<Result>(
    job: QueuedJob,
    token: string | undefined,
    step: () => Promise<Result>,
  ): Promise<Result> {
    try {
      return await this.#insist(step);
    } catch (error) {
      if (mayPass(error)) throw new this.#connection.bull.WaitingError();
      return this.#giveBack(job, token, this.#connection.toTell(error));
    }
  }

  /** Repeats a step while the server does not take it, because that must not count as a failed try of the essay. */
  async #insist<Result>(step: () => Promise<Result>): Promise<Result> {
    const { signal } = this.#stopping;
    for (;;) {
      try {
        const result = await step();
        this.#trouble = null;
        return result;
      } catch (error) {
        if (!mayPass(error) || signal.aborted) throw error;
        this.#tellTrouble(error);
        await wait(AGAIN, undefined, { signal }).catch(() => {});
      }
    }
  }

  #tellTrouble(error: unknown): void {
    const code = isRefusal(error) ? 'redis-refuses' : 'redis-gone';
    if (this.#trouble !== code) this.#options.onTrouble?.(problem(code, { reason: reasonOf(error) }));
    this.#trouble = code;
  }

  /** An essay that took its workers down too often is set aside before it is tried again. */
  async #settle(job: QueuedJob, error: Error): Promise<void> {
    const { key, run, path } = job.data;
    if (!(await job.isFailed()) || !(await this.#store.isPending(key, run))) return;
    const given = asideFor(path, error.message);
    await this.#store.put(key, given);
    this.#options.onAside?.(given.record.failures[0]!);
  }

  #onError(error: Error): void {
    if (isLasting(error)) {
      this.#fail(this.#connection.toTell(error));
      void this.#worker.close();
    } else if (isOfServer(error)) {
      this.#tellTrouble(error);
      // BullMQ would ask again at once, thousands of times a second.
      if (isRefusal(error) && this.#resting === null && !this.#stopping.signal.aborted) {
        void this.#worker.pause(true);
        this.#resting = setTimeout(() => {
          this.#resting = null;
          void this.#worker.resume();
        }, AGAIN);
      }
    }
    // Any other error is about an essay that was meanwhile given to another worker, which reports it.
  }
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
