/** Who does the work on essays: worker threads, so that pages are printed meanwhile and Ctrl-C is heard, or the process itself. */
import { Worker } from 'node:worker_threads';
import type { PrintPaper } from '../../export/formats.js';
import { type Problem, problem } from '../../model/index.js';
import type { CheckResult, CheckTask, EssayResult, EssayTask } from './essay.js';
import type { KeptEntry } from './kept.js';
import type { CorpusFiles } from './pages.js';
import type { PipeTask } from './piped.js';

export interface Analyst {
  /** Never rejects for an essay's sake; rejects where the analyst was closed. */
  readonly analyze: (task: EssayTask) => Promise<EssayResult>;
  /** The document alone. As `analyze`. */
  readonly check: (task: CheckTask) => Promise<CheckResult>;
  readonly index: (entries: readonly KeptEntry[], corpus: string | null) => Promise<string>;
  readonly corpus: (entries: readonly KeptEntry[], paper: PrintPaper) => Promise<CorpusFiles>;
  /** The answer to a line of `hedgerow pipe`; `failed` where its thread died of it. */
  readonly pipe: (task: PipeTask) => Promise<string | { readonly failed: Problem }>;
  readonly close: () => Promise<void>;
}

export type Request =
  | { readonly task: EssayTask }
  | { readonly check: CheckTask }
  | { readonly line: PipeTask }
  | { readonly entries: readonly KeptEntry[]; readonly corpusPage: string | null }
  | { readonly corpus: readonly KeptEntry[]; readonly paper: PrintPaper };
export type Answer = EssayResult | CheckResult | CorpusFiles | string;

/** For a few essays without PDFs: no thread has to start. */
export function inProcess(): Analyst {
  return {
    analyze: async (task) => (await import('./essay.js')).workOn(task),
    check: async (task) => (await import('./essay.js')).documentOf(task),
    index: async (entries, corpus) => (await import('./pages.js')).indexPage(entries, corpus),
    corpus: async (entries, paper) => (await import('./pages.js')).corpusFiles(entries, paper),
    pipe: async (task) => (await import('./piped.js')).answerLine(task),
    close: async () => {},
  };
}

interface Job {
  readonly request: Request;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * That many threads, started at once; each does one essay at a time, in the order asked for. `memory`: megabytes that a thread may
 * use for what it keeps; none: as many as Node gives it. One that runs out of memory ends, and its essay has failed.
 */
export function workers(threads: number, memory?: number): Analyst {
  const script = new URL('./worker.js', import.meta.url);
  const idle: Worker[] = [];
  const busy = new Map<Worker, Job>();
  const waiting: Job[] = [];
  let closed = false;

  const start = () => {
    const worker = new Worker(script, {
      ...(memory === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: memory } }),
    });
    worker.on('message', (answer: Answer) => {
      busy.get(worker)?.resolve(answer);
      busy.delete(worker);
      idle.push(worker);
      next();
    });
    let failure: Error | null = null;
    worker.on('error', (error) => {
      failure = error;
    });
    // A thread that ran out of memory, say: its essay has failed, and another thread takes its place.
    worker.on('exit', () => {
      if (closed) return;
      busy.get(worker)?.reject(failure ?? new Error('its thread ended'));
      busy.delete(worker);
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
      if (waiting.length > 0) start();
    });
    idle.push(worker);
    next();
  };
  const next = () => {
    while (idle.length > 0 && waiting.length > 0) {
      const worker = idle.shift()!;
      const job = waiting.shift()!;
      busy.set(worker, job);
      worker.postMessage(job.request);
    }
  };
  const ask = (request: Request) =>
    new Promise<Answer>((resolve, reject) => {
      if (closed) return reject(new Error('the analysis was stopped'));
      waiting.push({ request, resolve, reject });
      if (idle.length + busy.size === 0) start();
      else next();
    });

  /** A thread that ends in the middle of an essay makes that essay fail. */
  const askFor = async <Result extends Answer>(request: Request, path: string) => {
    try {
      return (await ask(request)) as Result;
    } catch (error) {
      if (closed) throw error;
      if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY')
        return { failed: problem('out-of-memory', { path }) };
      const damaged = await (await import('../weights.js')).damagedWeights();
      const reason = (error as Error).message;
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
