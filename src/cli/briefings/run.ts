/** One run over many essays: analyze, write, print. Prints nothing itself: what happens is told through `RunEvents`. */
import { availableParallelism } from 'node:os';
import type { Configuration } from '../../config/index.js';
import type { Cache } from '../../export/cache.js';
import { OutputFolder } from '../../export/files.js';
import type { OutputFormat, PrintPaper } from '../../export/formats.js';
import { outputNames } from '../../export/naming.js';
import { type Norms, type Problem, ProblemError, problem } from '../../model/index.js';
import { type Shard, shardOf } from '../../shard/assign.js';
import { withoutIgnored } from '../configuration.js';
import { type FoundFile, findInput } from '../input.js';
import { type Analyst, analystWith, inProcess, threadsFor } from '../work/analyst.js';
import { type EssayEvents, type NamedEssay, writeEssays } from './essays.js';
import { Printing } from './printing.js';
import { remembering } from './remember.js';
import {
  type CorpusWanted,
  type EssayOutcome,
  pagesOf,
  type WrittenCorpus,
  type WrittenIndex,
  writeTogether,
} from './together.js';

export interface RunOptions {
  readonly paths: readonly string[];
  /** Contents of paths that are not on disk (standard input, web addresses), or why they could not be read. */
  readonly given?: ReadonlyMap<string, FoundFile | Problem>;
  readonly out: string;
  /** What to write of each essay, and whether to list them on a page ("html"). */
  readonly formats: readonly OutputFormat[];
  /** What to write of all essays together, and from how many essays on. */
  readonly corpus: CorpusWanted;
  readonly paper: PrintPaper;
  /** Essays analyzed at once. Default: by the machine's cores. The files written do not depend on it. */
  readonly jobs?: number | undefined;
  /** The part of the essays to do. Its figures go to a file for `hedgerow merge`, and no page on all essays is written. */
  readonly shard?: Shard | undefined;
  /** Cache for the next run. Default: none. */
  readonly cache?: Cache | null;
  /** Reference set to compare with. Default: the built-in one. */
  readonly norms?: Norms | undefined;
  /** Which settings apply to which essay, and which essays are skipped. Default: the program as it ships. */
  readonly configuration?: Pick<Configuration, 'settingsFor' | 'ignoredBy' | 'plugins'>;
  /** The browser that the user named, if any. */
  readonly browser?: string | undefined;
  /** Seconds since 1970 that PDFs bear as their date, or null (SOURCE_DATE_EPOCH). */
  readonly epoch: number | null;
  /** Aborted where the run is to stop. */
  readonly signal?: AbortSignal;
  readonly events?: RunEvents;
}

export interface RunEvents extends EssayEvents {
  /** Before the first essay. */
  readonly onStart?: (essays: number) => void;
  readonly onNote?: (note: Problem) => void;
}

export interface RunResult {
  readonly essays: readonly EssayOutcome[];
  /** Paths given that could not be used. */
  readonly unusable: readonly Problem[];
  /** Why no PDF was printed at all. */
  readonly noPrinter: Problem | null;
  readonly index: WrittenIndex;
  readonly corpus: WrittenCorpus;
  /** The file of this shard, as messages call it, where the run was one of several. */
  readonly shard: string | null;
}

/** Whether everything that was asked for was done, apart from printing. */
export function isDone({ essays, unusable, index, corpus }: Omit<RunResult, 'noPrinter' | 'shard'>): boolean {
  return (
    unusable.length === 0 &&
    index.failure === null &&
    corpus.failures.length === 0 &&
    essays.every(({ failures }) => failures.length === 0)
  );
}

/**
 * Analyzes what lies at the paths and writes the formats asked for.
 * One essay that fails does not stop the others. Whatever ends the run, no browser and nothing half written stays behind.
 * @throws ProblemError where nothing can be started at all; the signal's reason where the run was stopped.
 */
export async function run(options: RunOptions): Promise<RunResult> {
  const { paths, out, formats, shard, signal, events = {} } = options;
  const found = findInput(paths, out, options.given);
  const { input, notes, ignored } = withoutIgnored(found, options.configuration, paths);
  for (const note of notes) events.onNote?.(note);
  const { files } = input;
  const unusable =
    files.length === 0 && ignored > 0 ? [...input.problems, problem('all-ignored')] : input.problems;
  if (files.length === 0) return { ...NOTHING, essays: [], unusable, noPrinter: null, shard: null };

  const folder = new OutputFolder(out);
  const covered = input.occupied.find((path) => pagesOf(options, files.length).includes(path.toLowerCase()));
  if (covered !== undefined) {
    throw new ProblemError(problem('page-over-essay', { path: folder.shown(covered) }));
  }
  await folder.open();
  // Essays of other shards matter only for the names of files.
  const mine = files.map((_, i) => i).filter((i) => shard === undefined || belongs(files[i]!, shard));
  const wantsPdf = formats.includes('pdf') || (shard === undefined && options.corpus.formats.includes('pdf'));
  const { threads, pages } = shares(mine.length, wantsPdf, options.jobs);
  // The analyst first: its threads load on their own, while loading the browser keeps this thread busy.
  const start = () => analystWith(threads);
  const { paper, epoch, browser, cache = null } = options;
  const printing = wantsPdf
    ? new Printing({ paper, epoch, browser, pages, signal, onNote: events.onNote, cache })
    : null;
  // The browser starts while the first essay that is not cached is analyzed.
  const open = () => printing?.open();
  const analyst = cache === null ? start() : remembering(start, cache, open);
  const clean = () => printing?.killNow();
  process.once('exit', clean);
  const stop = () => {
    void analyst.close();
    void printing?.close();
  };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    signal?.throwIfAborted();
    const names = outputNames(
      files.map(({ relative }, i) => ({ folder: input.folders[i]!, relative })),
      input.occupied,
    );
    events.onStart?.(mine.length);
    if (cache === null) open();
    const tools = { folder, analyst, printing };
    const named = mine.map((i): NamedEssay => ({ file: files[i]!, name: names[i]! }));
    const essays = await writeEssays(named, threads + pages + 1, options, tools);
    if (shard !== undefined) {
      const { writeShard } = await import('../machines/shard.js');
      const path = await writeShard({ shard, files, mine, essays, unusable }, options, folder);
      return { ...NOTHING, essays, unusable, noPrinter: printing?.noPrinter ?? null, shard: path };
    }
    const { corpus } = options;
    const last = { ...tools, analyst: await lastAnalyst(analyst, essays.length, cache) };
    const together = await writeTogether(essays, { formats, corpus, paper, signal, ...last });
    return { essays, unusable, noPrinter: printing?.noPrinter ?? null, ...together, shard: null };
  } finally {
    signal?.removeEventListener('abort', stop);
    await Promise.all([analyst.close(), printing?.close(), cache?.prune()]);
    process.removeListener('exit', clean);
  }
}

/**
 * Who makes the pages on all essays. A thread would need a copy of what is kept of each essay. If there are very many, this process
 * makes them instead, once the threads have ended and freed their memory.
 */
async function lastAnalyst(analyst: Analyst, essays: number, cache: Cache | null): Promise<Analyst> {
  if (essays < MANY) return analyst;
  await analyst.close();
  return cache === null ? inProcess() : remembering(inProcess, cache);
}

const MANY = 2000;

/** What `run` returns when no page on all essays is written. */
const NOTHING = {
  index: { path: null, failure: null },
  corpus: { paths: [], failures: [] },
} as const;

function belongs({ relative }: FoundFile, { index, count }: Shard): boolean {
  return shardOf(relative, count) === index;
}

/** How many threads analyze and how many pages print, by the amount of work and the number of cores. */
function shares(
  essays: number,
  printing: boolean,
  jobs: number | undefined,
): { threads: number; pages: number } {
  const cores = availableParallelism();
  const threads = jobs === undefined ? null : Math.min(essays, jobs);
  if (printing) {
    return {
      threads: Math.max(1, threads ?? Math.min(essays, cores - 1)),
      // One more than cores: while one page is handed over, the others keep them busy.
      pages: Math.min(essays, jobs ?? cores + 1),
    };
  }
  if (threads !== null) return { threads: threads > 1 ? threads : 0, pages: 0 };
  return { threads: threadsFor(essays), pages: 0 };
}
