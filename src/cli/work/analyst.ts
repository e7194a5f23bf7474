/** Does the work on essays in worker threads, so that pages are printed meanwhile and Ctrl-C is heard, or in the process itself. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PrintPaper } from '../../export/formats.js';
import { type Problem, problem, reasonOf } from '../../model/index.js';
import { openCompiled } from '../compiled.js';
import type { CheckResult, CheckTask, EssayResult, EssayTask } from './essay.js';
import type { KeptEntry } from './kept.js';
import type { CorpusFiles } from './pages.js';
import type { PipeTask } from './piped.js';
import type { Answer, Request } from './serve.js';

export interface Analyst {
  /** Never rejects because of an essay; rejects if the analyst was closed. */
  readonly analyze: (task: EssayTask) => Promise<EssayResult>;
  /** The document alone. As `analyze`. */
  readonly check: (task: CheckTask) => Promise<CheckResult>;
  readonly index: (entries: readonly KeptEntry[], corpus: string | null) => Promise<string>;
  readonly corpus: (entries: readonly KeptEntry[], paper: PrintPaper) => Promise<CorpusFiles>;
  /** The answer to a line of `hedgerow pipe`; `failed` where its thread died of it. */
  readonly pipe: (task: PipeTask) => Promise<string | { readonly failed: Problem }>;
  readonly close: () => Promise<void>;
}

/** So many essays take less time than a thread takes to start. */
const FEW = 8;

/** How many threads serve so many essays: none where they are few. */
export const threadsFor = (essays: number): number =>
  essays < FEW ? 0 : Math.min(availableParallelism(), Math.ceil(essays / FEW));

/** That many threads; without any, this process. */
export const analystWith = (threads: number): Analyst => (threads === 0 ? inProcess() : workers(threads));

/** For a few essays without PDFs: no thread has to start. */
export function inProcess(): Analyst {
  let reader: Promise<Reader> | null = null;
  const answer = async <Result extends Answer>(request: Request) => {
    reader ??= readerOfEssays();
    return (await (await reader).answerTo(request)) as Result;
  };
  return {
    analyze: (task) => answer({ task }),
    check: (task) => answer({ check: task }),
    pipe: (line) => answer<string>({ line }),
    // Pages on all essays need no reader of essays. If none is loaded yet, its memory is saved.
    index: async (entries, corpusPage) =>
      reader === null
        ? (await import('./pages.js')).indexPage(entries, corpusPage)
        : answer({ entries, corpusPage }),
    corpus: async (corpus, paper) =>
      reader === null ? (await import('./pages.js')).corpusFiles(corpus, paper) : answer({ corpus, paper }),
    close: async () => {},
  };
}

type Reader = Pick<typeof import('./serve.js'), 'answerTo'>;

async function readerOfEssays(): Promise<Reader> {
  return openCompiled<Reader>('worker', import.meta.url) ?? (await import('./serve.js'));
}

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

/**
 * So many threads, started at once; each does one essay at a time, in the order asked for. An essay that is too large for a thread
 * gets one of its own. If that is not enough either, only that essay fails.
 */
export function workers(threads: number, { usual = USUAL_MEMORY, most }: ThreadMemory = {}): Analyst {
  const script = new URL('./worker.js', import.meta.url);
  const limitedTo = (megabytes: number | undefined) =>
    megabytes === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: megabytes } };
  const idle: Worker[] = [];
  const busy = new Map<Worker, Job>();
  const waiting: Job[] = [];
  let closed = false;

  /** `large`: a job that the usual memory was not enough for; this thread does nothing else. */
  const start = (large?: Job) => {
    const worker = new Worker(script, limitedTo(large === undefined ? usual : most));
    worker.on('message', (answer: Answer) => {
      busy.get(worker)?.resolve(answer);
      busy.delete(worker);
      if (large === undefined) idle.push(worker);
      else void worker.terminate();
      next();
    });
    let failure: Error | null = null;
    worker.on('error', (error) => {
      failure = error;
    });
    // A thread that ran out of memory, say: another takes its place.
    worker.on('exit', () => {
      if (closed) return;
      const job = busy.get(worker);
      busy.delete(worker);
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
      if (job !== undefined && large === undefined && isOutOfMemory(failure)) start(job);
      else job?.reject(failure ?? new Error('its thread ended'));
      next();
    });
    if (large === undefined) idle.push(worker);
    else give(worker, large);
  };
  const give = (worker: Worker, job: Job) => {
    busy.set(worker, job);
    worker.postMessage(job.request);
  };
  const next = () => {
    if (waiting.length > 0 && idle.length === 0 && busy.size < threads) start();
    while (idle.length > 0 && waiting.length > 0) give(idle.shift()!, waiting.shift()!);
  };
  const ask = (request: Request) =>
    new Promise<Answer>((resolve, reject) => {
      if (closed) return reject(new Error('the analysis was stopped'));
      waiting.push({ request, resolve, reject });
      next();
    });

  /** A thread that ends in the middle of an essay makes that essay fail. */
  const askFor = async <Result extends Answer>(request: Request, path: string) => {
    try {
      return (await ask(request)) as Result;
    } catch (error) {
      if (closed) throw error;
      if (isOutOfMemory(error)) return { failed: problem('out-of-memory', { path }) };
      const damaged = await (await import('../weights.js')).damagedWeights();
      const reason = reasonOf(error);
      return { failed: damaged ?? problem('analysis-failed', { path, reason }) };
    }
  };

  for (let i = 0; i < threads; i++) start();
  return {
    analyze: (task) => askFor<EssayResult>({ task }, task.file.relative),
    check: (task) => askFor<CheckResult>({ check: task }, task.file.relative),
    pipe: (line) => askFor<string>({ line }, `line ${line.line}`),
    index: async (entries, corpusPage) => (await ask({ entries, corpusPage })) as string,
    corpus: async (corpus, paper) => (await ask({ corpus, paper })) as CorpusFiles,
    close: async () => {
      closed = true;
      const stopped = new Error('the analysis was stopped');
      for (const job of [...waiting.splice(0), ...busy.values()]) job.reject(stopped);
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
}

function isOutOfMemory(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
