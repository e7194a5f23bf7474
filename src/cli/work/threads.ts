/** Worker threads that answer requests, one at a time each, in the order asked for. */
import { Worker } from 'node:worker_threads';
import type { Answer, Request } from './serve.js';

interface Job {
  readonly request: Request;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** In megabytes. */
export interface ThreadMemory {
  /** What each thread starts with: enough for a book of some hundred thousand words. */
  readonly usual?: number;
  /** What a thread gets for an essay that needs more than that. Default: as much as Node gives it. */
  readonly most?: number;
}

/**
 * Without a limit, the heap of each thread grows to several times what is in use before garbage is collected; the lower the limit,
 * the less it grows. Half of this limit saves little more memory, and costs more time.
 */
const USUAL_MEMORY = 1024;

const SCRIPT = new URL('./worker.js', import.meta.url);

/** So many threads, started at once. A request that is too large for a thread gets one of its own, with more memory. */
export class Threads {
  readonly #most: number;
  readonly #memory: ThreadMemory;
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Job>();
  readonly #waiting: Job[] = [];
  #closed = false;

  constructor(threads: number, memory: ThreadMemory = {}) {
    this.#most = threads;
    this.#memory = memory;
    for (let i = 0; i < threads; i++) this.#start();
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Rejects where the thread ends over it (`isOutOfMemory` tells why), and where the threads were closed. */
  ask(request: Request): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new Error('the analysis was stopped'));
      this.#waiting.push({ request, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    const stopped = new Error('the analysis was stopped');
    for (const job of [...this.#waiting.splice(0), ...this.#busy.values()]) job.reject(stopped);
    await Promise.all([...this.#idle, ...this.#busy.keys()].map((worker) => worker.terminate()));
  }

  /** `large`: a job that the usual memory was not enough for; this thread does nothing else. */
  #start(large?: Job): void {
    const { usual = USUAL_MEMORY, most } = this.#memory;
    const worker = new Worker(SCRIPT, limitedTo(large === undefined ? usual : most));
    worker.on('message', (answer: Answer) => {
      this.#busy.get(worker)?.resolve(answer);
      this.#busy.delete(worker);
      if (large === undefined) this.#idle.push(worker);
      else void worker.terminate();
      this.#next();
    });
    let failure: Error | null = null;
    worker.on('error', (error) => {
      failure = error;
    });
    // A thread that ran out of memory, say: another takes its place.
    worker.on('exit', () => {
      if (this.#closed) return;
      const job = this.#busy.get(worker);
      this.#busy.delete(worker);
      if (this.#idle.includes(worker)) this.#idle.splice(this.#idle.indexOf(worker), 1);
      if (job !== undefined && large === undefined && isOutOfMemory(failure)) this.#start(job);
      else job?.reject(failure ?? new Error('its thread ended'));
      this.#next();
    });
    if (large === undefined) this.#idle.push(worker);
    else this.#give(worker, large);
  }

  #give(worker: Worker, job: Job): void {
    this.#busy.set(worker, job);
    worker.postMessage(job.request);
  }

  #next(): void {
    if (this.#waiting.length > 0 && this.#idle.length === 0 && this.#busy.size < this.#most) this.#start();
    while (this.#idle.length > 0 && this.#waiting.length > 0)
      this.#give(this.#idle.shift()!, this.#waiting.shift()!);
  }
}

const limitedTo = (megabytes: number | undefined) =>
  megabytes === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: megabytes } };

/** Whether a thread ended because its heap reached its limit. */
export function isOutOfMemory(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
