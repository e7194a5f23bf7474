/** Essays in a BullMQ queue: submitted, worked on at least once, and set aside with the reason after the last try. */
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { type Problem, ProblemError, problem } from '../model/index.js';
import { type Connection, connect, type Job, type Opening, type Queue, type Redis } from './connection.js';
import { asideFor, type EssayJob, type JobData, TRIES } from './job.js';
import { mayPass } from './server-faults.js';
import { type DoneEssay, type Look, type Manifest, PREFIX, type Run, RunStore } from './store.js';
import { EssayWorker, settledOrLate, type Working, type WorkOptions } from './working.js';

/** Milliseconds before the second try; twice that before the third. */
const BACKOFF = 1_000;
/** Milliseconds between two looks whether the removal of another run is over. */
const LOOK = 100;

export interface Progress {
  readonly total: number;
  readonly done: number;
  readonly pending: number;
  /** Given up, among those done. */
  readonly aside: readonly Problem[];
  readonly active: number;
  readonly workers: number;
}

export interface QueueOpening extends Opening {
  /** Whether to wait if the server goes away later, as a worker does; a waiting person is told at once. */
  readonly patient?: boolean | undefined;
}

/** A queue by its name: hands essays in, asks how far they are, and reads what workers have made. Close it. */
export class EssayQueue {
  readonly store: RunStore;
  readonly #connection: Connection;
  readonly #queue: Queue;
  readonly #name: string;

  /** @throws ProblemError where the server cannot be used. */
  static async open(url: string, name: string, { patient, signal }: QueueOpening = {}): Promise<EssayQueue> {
    const connection = await connect(url, { signal });
    return new EssayQueue(connection, name, patient ? connection.patient() : connection.redis);
  }

  private constructor(connection: Connection, name: string, redis: Redis) {
    this.#connection = connection;
    this.#name = name;
    this.store = new RunStore(redis, name);
    this.#queue = new connection.bull.Queue(name, { connection: redis, prefix: PREFIX });
    this.#queue.on('error', () => {});
  }

  /** The error to report: one sentence if the server is at fault, else the error itself. */
  toTell(error: unknown): unknown {
    return this.#connection.toTell(error);
  }

  /** Begins to submit a run, and returns its id. An earlier run is no longer waited for. */
  async begin(): Promise<string> {
    for (;;) {
      const id = await this.store.begin();
      if (id !== null) {
        // An interrupted removal leaves the queue paused, and no worker would take the new essays.
        await this.#queue.resume();
        return id;
      }
      await wait(LOOK);
    }
  }

  /**
   * Hands essays in.
   * @throws ProblemError `submit-overtaken`
   */
  async add(run: string, jobs: readonly EssayJob[]): Promise<void> {
    const undone = await this.store.undone(
      run,
      jobs.map(({ key }) => key),
    );
    if (undone === null) throw this.#overtaken();
    const wanted = new Set(undone);
    await this.#queue.addBulk(
      jobs
        .filter(({ key }) => wanted.has(key))
        .map(({ content, ...rest }) => ({
          name: 'essay',
          data: { ...rest, run, content: gzipSync(content).toString('base64') } satisfies JobData,
          opts: {
            jobId: `${run}-${rest.key}`,
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

  /**
   * The run can be waited for from here on.
   * @throws ProblemError `submit-overtaken`
   */
  async complete(id: string, manifest: Manifest): Promise<Run> {
    if (!(await this.store.complete(id, manifest))) throw this.#overtaken();
    return { id, manifest };
  }

  #overtaken(): ProblemError {
    return new ProblemError(problem('submit-overtaken', { queue: this.#name }));
  }

  /**
   * How far the run is.
   * @throws ProblemError `run-gone` where it is no longer the one that is there.
   */
  async progressOf(run: Run): Promise<Progress> {
    const { pending } = await this.check(run);
    const { essays } = run.manifest;
    const [aside, counts, workers] = await Promise.all([
      this.#asideOf(essays),
      this.#queue.getJobCounts('active'),
      this.#queue.getWorkersCount(),
    ]);
    const keys = new Set(essays.flatMap(({ key }) => key ?? []));
    const total = keys.size;
    // One that is done, and whose end the server did not hear of, is among those that BullMQ counts.
    const active = Math.min(counts.active ?? 0, pending);
    return { total, pending, done: total - pending, aside, active, workers };
  }

  /** @throws ProblemError `run-gone` where it is no longer the one that is there. */
  async check(run: Run): Promise<Look> {
    const look = await this.look();
    if (look.id !== run.id || !look.whole) throw new ProblemError(problem('run-gone', { queue: this.#name }));
    return look;
  }

  /** What is there, after those are given up of whom no worker lived to say so. */
  async look(): Promise<Look> {
    const look = await this.store.look();
    if (look.id === null || look.pending === 0) return look;
    return (await this.#giveUp(look.id)) ? await this.store.look() : look;
  }

  /** Essays whose workers died of them too often: BullMQ alone knows. Whether there were any. */
  async #giveUp(run: string): Promise<boolean> {
    let any = false;
    for (const job of (await this.#queue.getFailed()) as Job<JobData>[]) {
      const { key, run: own, path } = job?.data ?? {};
      if (!key || !path || own !== run || !(await this.store.isPending(key, run))) continue;
      await this.store.put(key, asideFor(path, job.failedReason));
      any = true;
    }
    return any;
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
  work(options: WorkOptions): Working {
    return new EssayWorker(this.#connection, this.#name, options);
  }

  /** Whether an error passes when the server is back, or takes again what it is given. */
  passes(error: unknown): boolean {
    return mayPass(error);
  }

  /** Removes the run, its essays and its records from the server, unless another has taken its place. */
  async forget({ id }: Pick<Run, 'id'>): Promise<void> {
    if (!(await this.store.forget(id))) return;
    await this.#queue.obliterate({ force: true });
    await this.store.removed();
  }

  /** Ends whatever waits for the server, at once. */
  abandon(): void {
    this.#connection.close();
  }

  async close(): Promise<void> {
    await settledOrLate(this.#queue.close());
    this.#connection.close();
  }
}
