/** Does the work on essays in worker threads, so that pages are printed meanwhile and Ctrl-C is heard, or in the process itself. */
import { availableParallelism } from 'node:os';
import type { PrintPaper } from '../../export/formats.js';
import { type Problem, problem, reasonOf } from '../../model/index.js';
import { openCompiled } from '../compiled.js';
import type { CheckResult, CheckTask, EssayResult, EssayTask } from './essay.js';
import type { KeptEntry } from './kept.js';
import type { CorpusFiles } from './pages.js';
import type { PipeTask } from './piped.js';
import type { Answer, Request } from './serve.js';
import { isOutOfMemory, type ThreadMemory, Threads } from './threads.js';

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

/** So many threads. An essay that even a thread of its own has too little memory for fails, and no other with it. */
export function workers(count: number, memory?: ThreadMemory): Analyst {
  const threads = new Threads(count, memory);
  const ask = async <Result extends Answer>(request: Request) => (await threads.ask(request)) as Result;
  /** A thread that ends in the middle of an essay makes that essay fail. */
  const askFor = async <Result extends Answer>(request: Request, path: string) => {
    try {
      return await ask<Result>(request);
    } catch (error) {
      if (threads.closed) throw error;
      if (isOutOfMemory(error)) return { failed: problem('out-of-memory', { path }) };
      const damaged = await (await import('../weights.js')).damagedWeights();
      const reason = reasonOf(error);
      return { failed: damaged ?? problem('analysis-failed', { path, reason }) };
    }
  };
  return {
    analyze: (task) => askFor<EssayResult>({ task }, task.file.relative),
    check: (task) => askFor<CheckResult>({ check: task }, task.file.relative),
    pipe: (line) => askFor<string>({ line }, `line ${line.line}`),
    index: (entries, corpusPage) => ask<string>({ entries, corpusPage }),
    corpus: (corpus, paper) => ask<CorpusFiles>({ corpus, paper }),
    close: () => threads.close(),
  };
}
