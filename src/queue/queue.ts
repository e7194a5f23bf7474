/** Essays in a BullMQ queue: handed in, worked on at least once, given up after the last try with the reason. */
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import {
  type Maker,
  type Norms,
  type Problem,
  ProblemError,
  problem,
  type Settings,
} from '../model/index.js';
import {
  type Connection,
  connect,
  type Job,
  PATIENCE,
  type Queue,
  type Redis,
  reasonOf,
} from './connection.js';
import { type DoneEssay, type Manifest, PREFIX, RunStore } from './store.js';

/** How often an essay is tried, and how often it may take its worker down with it. */
export const TRIES = 3;
/** Milliseconds before the second try; twice that before the third. */
const BACKOFF = 1_000;

/** An essay on its way to a worker, which needs no disk but its own: the text travels along. */
export interface EssayJob {
  readonly key: string;
  /** Relative to the folder submitted, with "/". */
  readonly path: string;
  readonly content: Uint8Array;
  readonly maker: Maker;
  readonly paper: string;
  readonly formats: readonly string[];
  /** What decides beside the program; none: as it ships. */
  readonly settings?: Settings | undefined;
  readonly norms?: Norms | undefined;
}

/** As Redis keeps it. */
interface JobData extends Omit<EssayJob, 'content'> {
  /** gzip, Base64. */
  readonly content: string;
}

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
  /** The server is gone; the worker waits for it. */
  readonly onTrouble?: (reason: string) => void;
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

export interface Progress {
  readonly total: number;
  readonly done: number;
  readonly pending: number;
  /** Given up, among those done. */
  readonly aside: readonly Problem[];
  readonly active: number;
  readonly workers: number;
}

export class EssayQueue {
  readonly store: RunStore;
  readonly #connection: Connection;
  readonly #queue: Queue;
  readonly #name: string;

  /**
   * @param patient whether it waits for a server that goes away later, as a worker does; a person who waits is told at once.
   * @throws ProblemError where the server cannot be used.
   */
  static async open(url: string, name: string, { patient = false } = {}): Promise<EssayQueue> {
    const connection = await connect(url);
    return new EssayQueue(connection, name, patient ? connection.patient() : connection.redis);
  }

  private constructor(connection: Connection, name: string, redis: Redis) {
    this.#connection = connection;
    this.#name = name;
    this.store = new RunStore(redis, name);
    this.#queue = new connection.bull.Queue(name, { connection: redis, prefix: PREFIX });
    this.#queue.on('error', () => {});
  }

  /** Hands essays in. One that waits already stays as it is; one given up earlier gets new tries. */
  async add(jobs: readonly EssayJob[]): Promise<void> {
    const undone = new Set(await this.store.undone(jobs.map(({ key }) => key)));
    const wanted = jobs.filter(({ key }) => undone.has(key));
    for (const { key } of wanted) {
      const earlier = await this.#queue.getJob(key);
      if (earlier && (await earlier.isFailed())) await earlier.remove();
    }
    await this.#queue.addBulk(
      wanted.map(({ content, ...rest }) => ({
        name: 'essay',
        data: { ...rest, content: gzipSync(content).toString('base64') } satisfies JobData,
        opts: {
          jobId: rest.key,
          attempts: TRIES,
          backoff: { type: 'exponential', delay: BACKOFF },
          // The text leaves the server with its job; that of an essay given up stays for whoever looks into it.
          removeOnComplete: true,
          removeOnFail: false,
          stackTraceLimit: 5,
        },
      })),
    );
  }

  /** null where nothing was submitted. */
  async progress(): Promise<Progress | null> {
    const manifest = await this.store.manifest();
    return manifest && (await this.progressOf(manifest));
  }

  async progressOf({ essays }: Manifest): Promise<Progress> {
    await this.#giveUp();
    const [pending, aside, counts, workers] = await Promise.all([
      this.store.pending(),
      this.#asideOf(essays),
      this.#queue.getJobCounts('active'),
      this.#queue.getWorkersCount(),
    ]);
    const keys = new Set(essays.flatMap(({ key }) => key ?? []));
    const total = keys.size;
    return { total, pending, done: total - pending, aside, active: counts.active ?? 0, workers };
  }

  /** Essays whose workers died of them too often: BullMQ alone knows, as no worker lived to say so. */
  async #giveUp(): Promise<void> {
    for (const job of (await this.#queue.getFailed()) as Job<JobData>[]) {
      const key = job?.data?.key;
      if (!key || !(await this.store.isPending(key))) continue;
      await this.store.put(key, asideFor(job.data.path, job.failedReason));
    }
  }

  async #asideOf(essays: Manifest['essays']): Promise<Problem[]> {
    const given = await this.store.aside();
    const keys = [...new Set(essays.flatMap(({ key }) => (key !== null && given.has(key) ? [key] : [])))];
    const failures: Problem[] = [];
    for await (const record of this.store.records(keys)) {
      failures.push(...((record as DoneEssay['record'] | undefined)?.failures ?? []));
    }
    return failures;
  }

  /** Takes essays until it is stopped. */
  work({ concurrency, lock, maker, analyze, ...events }: WorkOptions): Working {
    const { bull } = this.#connection;
    const store = new RunStore(this.#connection.patient(), this.#name);
    let fail: (error: Error) => void = () => {};
    const failed = new Promise<never>((_, reject) => {
      fail = reject;
    });
    failed.catch(() => {});
    /** Being analyzed. */
    const begun = new Set<Promise<unknown>>();
    const worker = new bull.Worker<JobData>(
      this.#name,
      async (job, token) => {
        /** Gives the essay back, for a worker that can. */
        const unable = async (error: Error): Promise<never> => {
          fail(error);
          void worker.close();
          await job.moveToWait(token);
          throw new bull.WaitingError();
        };
        const { data } = job;
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
          await store.put(data.key, result);
          events.onDone?.(data.path);
          return;
        }
        // Counted by BullMQ after this try.
        if (job.attemptsMade + 1 < TRIES) {
          events.onRetry?.(result.failed);
        } else {
          const record = { analyzed: null, failures: [result.failed] };
          await store.put(data.key, { record, aside: true, files: {} });
          events.onAside?.(result.failed);
        }
        throw new Error(result.failed.message);
      },
      {
        connection: this.#connection.patient(),
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
        if (!(await job.isFailed()) || !(await store.isPending(job.data.key))) return;
        const given = asideFor(job.data.path, error.message);
        await store.put(job.data.key, given);
        events.onAside?.(given.record.failures[0]!);
      };
      // Where the server is gone, whoever asks for progress next finds the essay.
      settle().catch(() => {});
    });
    let troubled = false;
    worker.on('error', (error) => {
      if (!troubled) events.onTrouble?.(reasonOf(error));
      troubled = true;
    });
    worker.on('ready', () => {
      troubled = false;
    });
    const stop = async () => {
      const closed = worker.close();
      // BullMQ would wait for a server that is gone without an end.
      const given = Promise.allSettled(begun).then(() => settledOrLate(closed));
      await Promise.race([closed, given]);
    };
    return { stop, failed };
  }

  /** Removes the run, its essays and its records from the server. */
  async forget(): Promise<void> {
    await this.#queue.obliterate({ force: true });
    await this.store.forget();
  }

  async close(): Promise<void> {
    await settledOrLate(this.#queue.close());
    this.#connection.close();
  }
}

/** Resolves when the work has ended in one way or another, or after as long as a server may take to answer. */
async function settledOrLate(work: Promise<unknown>): Promise<void> {
  const late = new AbortController();
  const patience = wait(PATIENCE, undefined, { signal: late.signal }).catch(() => {});
  await Promise.race([work.catch(() => {}), patience]);
  late.abort();
}

/** null where both would make the same of an essay: settings travel with it. */
export function otherMaker(job: Maker, own: Maker): Problem | null {
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

function asideFor(path: string, reason: string): DoneEssay {
  return { record: { analyzed: null, failures: [failureOf(path, reason)] }, aside: true, files: {} };
}

function failureOf(path: string, reason: string): Problem {
  const stalled = /stalled/.test(reason);
  return problem('set-aside', {
    path,
    tries: TRIES,
    reason: stalled ? 'its workers stopped without a word each time' : reason,
  });
}
