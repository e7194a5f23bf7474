/** One run over many essays: analyze, write, print. Prints nothing itself: what happens is told through `RunEvents`. */
import { availableParallelism } from 'node:os';
import type { Configuration } from '../config/index.js';
import { Printer } from '../export/browser.js';
import { OutputFolder } from '../export/files.js';
import { OUTPUT_FORMATS, type OutputFormat, type PrintPaper } from '../export/formats.js';
import { outputNames } from '../export/naming.js';
import { pdfDate } from '../export/reproducible.js';
import {
  type CorpusEntry,
  type IndexEntry,
  type IndexHrefs,
  type Norms,
  type Problem,
  ProblemError,
  problem,
} from '../model/index.js';
import { type Analyst, inProcess, workers } from './analyst.js';
import { withoutIgnored } from './configuration.js';
import type { AnalyzedEssay } from './essay.js';
import { type FoundFile, findInput } from './input.js';

export interface RunOptions {
  readonly paths: readonly string[];
  /** What was read already of those paths that are not on disk, or why it could not be. */
  readonly given?: ReadonlyMap<string, FoundFile | Problem>;
  readonly out: string;
  /** What to write of each essay, and whether to list them on a page ("html"). */
  readonly formats: readonly OutputFormat[];
  /** What to write of all essays together, and from how many essays on. */
  readonly corpus: { readonly formats: readonly OutputFormat[]; readonly from: number };
  readonly paper: PrintPaper;
  /** Reference set to compare with; none: the one that ships. */
  readonly norms?: Norms | undefined;
  /** Which settings hold for which essay, and which are passed over; none: the program as it ships. */
  readonly configuration?: Pick<Configuration, 'settingsFor' | 'ignoredBy'>;
  /** The browser that the user named, if any. */
  readonly browser?: string | undefined;
  /** Seconds since 1970 that PDFs bear as their date, or null (SOURCE_DATE_EPOCH). */
  readonly epoch: number | null;
  /** Aborted where the run is to stop. */
  readonly signal?: AbortSignal;
  readonly events?: RunEvents;
}

export interface RunEvents {
  /** Before the first essay. */
  readonly onStart?: (essays: number) => void;
  /** After each essay, as it is done. */
  readonly onProgress?: (done: number) => void;
  /** For each essay in the order of the files, when it and those before it are done. */
  readonly onEssay?: (essay: EssayOutcome) => void;
  readonly onNote?: (note: Problem) => void;
}

/** What became of one essay: small, as a run keeps one for each. */
export interface EssayOutcome {
  readonly file: FoundFile;
  /** Figures, where it was analyzed. */
  readonly analyzed: Omit<AnalyzedEssay, 'html' | 'json'> | null;
  /** Files written, by format, relative to the output folder. */
  readonly written: IndexHrefs;
  /** Why it was not analyzed, or a file of it not written. */
  readonly failures: readonly Problem[];
  /** What says that it was left out because it asks to be; then it was not analyzed, and nothing failed. */
  readonly passedOver?: Problem;
}

export interface RunResult {
  readonly essays: readonly EssayOutcome[];
  /** Paths given that could not be used. */
  readonly unusable: readonly Problem[];
  /** Why no PDF was printed at all. */
  readonly noPrinter: Problem | null;
  /** The page that lists all essays, where one was written, and why it could not be. */
  readonly index: { readonly path: string | null; readonly failure: Problem | null };
  /** Files of the briefing on all essays, as messages call them, and what could not be written of it. */
  readonly corpus: { readonly paths: readonly string[]; readonly failures: readonly Problem[] };
}

/**
 * Analyzes what lies at the paths and writes the formats asked for.
 * One essay that fails does not stop the others. Whatever ends the run, no browser and nothing half written stays behind.
 * @throws ProblemError where nothing can be started at all; the signal's reason where the run was stopped.
 */
export async function run(options: RunOptions): Promise<RunResult> {
  const { paths, out, formats, signal, events = {} } = options;
  const found = findInput(paths, out, options.given);
  const { input, notes, ignored } = withoutIgnored(found, options.configuration, paths);
  for (const note of notes) events.onNote?.(note);
  const { files } = input;
  const unusable =
    files.length === 0 && ignored > 0 ? [...input.problems, problem('all-ignored')] : input.problems;
  if (files.length === 0) {
    const [index, corpus] = [
      { path: null, failure: null },
      { paths: [], failures: [] },
    ];
    return { essays: [], unusable, noPrinter: null, index, corpus };
  }

  const folder = new OutputFolder(out);
  await folder.open();
  const printing = formats.includes('pdf') || options.corpus.formats.includes('pdf');
  const { threads, pages } = shares(files.length, printing);
  // The analyst first: a thread loads by itself, while loading the browser keeps this one busy.
  const analyst = threads === 0 ? inProcess() : workers(threads);
  const printer = printing
    ? new Printer({
        browser: options.browser,
        pages,
        onNote: (note) => events.onNote?.(problem(note)),
      })
    : null;
  const clean = () => {
    printer?.killNow();
    folder.removeUnfinished();
  };
  process.once('exit', clean);
  const stop = () => {
    void analyst.close();
    void printer?.close();
  };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    signal?.throwIfAborted();
    const names = outputNames(
      files.map(({ relative }, i) => ({ folder: input.folders[i]!, relative })),
      input.occupied,
    );
    events.onStart?.(files.length);
    const state = new Work(options, folder, analyst, printer);
    const lanes = Math.min(files.length, threads + pages + 1);
    const essays = await inOrder(files, lanes, events, (file, i) => state.essay(file, names[i]!), signal);
    const counted = essays.filter(({ passedOver }) => passedOver === undefined);
    const corpus = await state.corpus(counted);
    const index = await state.index(counted, corpus.page);
    return { essays, unusable, noPrinter: state.noPrinter, index, corpus };
  } finally {
    signal?.removeEventListener('abort', stop);
    await Promise.all([analyst.close(), printer?.close()]);
    process.removeListener('exit', clean);
  }
}

/** Threads that analyze and pages that print, by what there is to do and to do it with. */
function shares(essays: number, printing: boolean): { threads: number; pages: number } {
  const cores = availableParallelism();
  if (printing) {
    return { threads: Math.min(essays, Math.max(1, cores - 1)), pages: Math.min(essays, Math.max(2, cores)) };
  }
  return { threads: essays < FEW ? 0 : Math.min(cores, Math.ceil(essays / FEW)), pages: 0 };
}

/** Essays that are analyzed in less time than a thread takes to start. */
const FEW = 8;

/** The steps of one essay, and of the page that lists them all. */
class Work {
  noPrinter: Problem | null = null;
  readonly #options: RunOptions;
  readonly #folder: OutputFolder;
  readonly #analyst: Analyst;
  readonly #printer: Printer | null;
  readonly #opened: Promise<void>;

  constructor(options: RunOptions, folder: OutputFolder, analyst: Analyst, printer: Printer | null) {
    this.#options = options;
    this.#folder = folder;
    this.#analyst = analyst;
    this.#printer = printer;
    // Started now, while the first essay is analyzed.
    this.#opened = printer?.open() ?? Promise.resolve();
    this.#opened.catch(() => {});
  }

  async essay(file: FoundFile, name: string): Promise<EssayOutcome> {
    const { formats, paper, norms, configuration } = this.#options;
    const settings = configuration?.settingsFor(file.path);
    const result = await this.#analyst.analyze({ file, formats, paper, norms, settings });
    if ('failed' in result) {
      // What keeps every essay from being analyzed is said once, and ends the run.
      if (result.failed.code === 'bad-weights') throw new ProblemError(result.failed);
      if (result.failed.code === 'passed-over') {
        return { file, analyzed: null, written: {}, failures: [], passedOver: result.failed };
      }
      return { file, analyzed: null, written: {}, failures: [result.failed] };
    }
    const { html, json, ...analyzed } = result;
    const written: Partial<Record<OutputFormat, string>> = {};
    const failures: Problem[] = [];
    const write = async (format: OutputFormat, content: string | Uint8Array) => {
      try {
        const path = name + extensionOf(format);
        await this.#folder.write(path, content);
        written[format] = path;
      } catch (error) {
        failures.push(problemOf(error));
      }
    };
    const printed =
      html !== null && formats.includes('pdf') ? this.#print(file.relative, html, analyzed.published) : null;
    printed?.catch(() => {});
    if (html !== null && formats.includes('html')) await write('html', html);
    if (json !== null) await write('json', json);
    try {
      const pdf = await printed;
      if (pdf) await write('pdf', pdf);
    } catch (error) {
      failures.push(problemOf(error));
    }
    return { file, analyzed, written, failures };
  }

  /** Null where there is no browser, which is said once for the run and not for each essay. */
  async #print(path: string, html: string, published: string | null): Promise<Uint8Array | null> {
    const { epoch, paper, signal } = this.#options;
    try {
      await this.#opened;
      return await this.#printer!.print(html, { paper, date: pdfDate(epoch, published) });
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof ProblemError) {
        this.noPrinter = error.problem;
        return null;
      }
      const reason = (error as Error).message;
      throw new ProblemError(problem('pdf-failed', { path, reason }), { cause: error });
    }
  }

  /** `corpus`: the page on all essays, to be linked to. */
  async index(essays: readonly EssayOutcome[], corpus: string | null): Promise<RunResult['index']> {
    if (!this.#options.formats.includes('html') || essays.length === 0) return { path: null, failure: null };
    try {
      const page = await this.#analyst.index(essays.map(entryOf), corpus);
      await this.#folder.write(INDEX, page);
      return { path: this.#folder.shown(INDEX), failure: null };
    } catch (error) {
      this.#options.signal?.throwIfAborted();
      return { path: null, failure: problemOf(error) };
    }
  }

  /** The briefing on all essays, where there are enough of them. */
  async corpus(
    essays: readonly EssayOutcome[],
  ): Promise<RunResult['corpus'] & { readonly page: string | null }> {
    const { corpus, paper, signal } = this.#options;
    const paths: string[] = [];
    const failures: Problem[] = [];
    let page: string | null = null;
    const analyzed = essays.filter((essay) => essay.analyzed !== null);
    if (corpus.formats.length === 0 || analyzed.length < corpus.from) return { paths, failures, page };
    const write = async (format: OutputFormat, content: string | Uint8Array | null) => {
      if (content === null || !corpus.formats.includes(format)) return;
      const name = CORPUS + extensionOf(format);
      await this.#folder.write(name, content);
      paths.push(this.#folder.shown(name));
      if (format === 'html') page = name;
    };
    try {
      const { html, json, published } = await this.#analyst.corpus(essays.map(corpusEntryOf), paper);
      await write('html', html);
      await write('json', json);
      if (corpus.formats.includes('pdf')) await write('pdf', await this.#print(CORPUS, html, published));
    } catch (error) {
      signal?.throwIfAborted();
      failures.push(problemOf(error));
    }
    return { paths, failures, page };
  }
}

const INDEX = 'index.html';
const CORPUS = 'corpus';

function extensionOf(format: OutputFormat): string {
  return OUTPUT_FORMATS.find(({ id }) => id === format)!.extension;
}

function entryOf({ file, analyzed, written, failures }: EssayOutcome): IndexEntry {
  if (analyzed === null) return { path: file.relative, reason: failures[0]!.message };
  return { figures: analyzed.figures, hrefs: hrefsOf(written) };
}

function corpusEntryOf({ file, analyzed, written, failures }: EssayOutcome): CorpusEntry {
  if (analyzed === null) return { path: file.relative, reason: failures[0]!.message };
  return { figures: analyzed.corpus, hrefs: hrefsOf(written) };
}

function hrefsOf(written: IndexHrefs): IndexHrefs {
  return Object.fromEntries(
    Object.entries(written).map(([format, path]) => [
      format,
      path.split('/').map(encodeURIComponent).join('/'),
    ]),
  );
}

function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return problem('internal-error', { reason: error instanceof Error ? error.message : String(error) });
}

/** Runs `work` over the files, a few at a time, and tells of them in their order. */
async function inOrder(
  files: readonly FoundFile[],
  lanes: number,
  events: RunEvents,
  work: (file: FoundFile, index: number) => Promise<EssayOutcome>,
  signal: AbortSignal | undefined,
): Promise<EssayOutcome[]> {
  const outcomes: (EssayOutcome | undefined)[] = files.map(() => undefined);
  let next = 0;
  let done = 0;
  let told = 0;
  const lane = async () => {
    while (next < files.length && !signal?.aborted) {
      const index = next++;
      outcomes[index] = await work(files[index]!, index);
      events.onProgress?.(++done);
      for (let outcome = outcomes[told]; outcome; outcome = outcomes[++told]) events.onEssay?.(outcome);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: lanes }, lane));
  signal?.throwIfAborted();
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return outcomes as EssayOutcome[];
}
