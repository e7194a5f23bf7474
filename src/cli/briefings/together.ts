/** The pages on all essays together: the briefing on them, and the list of them. A run, a merge and a queue end here. */
import type { OutputFolder } from '../../export/files.js';
import { OUTPUT_FORMATS, type OutputFormat, type PrintPaper } from '../../export/formats.js';
import {
  type EssayRecord,
  type IndexHrefs,
  type Problem,
  ProblemError,
  problem,
  reasonOf,
} from '../../model/index.js';
import type { FoundFile } from '../input.js';
import type { Analyst } from '../work/analyst.js';
import type { KeptEntry, KeptEssay } from '../work/kept.js';
import type { Printing } from './printing.js';

/** What became of one essay. Small, because a run keeps one for each. */
export interface EssayOutcome extends Omit<EssayRecord, 'analyzed'> {
  readonly file: FoundFile;
  readonly analyzed: KeptEssay | null;
}

/** The page that lists all essays, where one was written, and why it could not be. */
export interface WrittenIndex {
  readonly path: string | null;
  readonly failure: Problem | null;
}

/** Files of the briefing on all essays, as messages call them, and what could not be written of it. */
export interface WrittenCorpus {
  readonly paths: readonly string[];
  readonly failures: readonly Problem[];
}

/** What to write of all essays together, and from how many essays on. */
export interface CorpusWanted {
  readonly formats: readonly OutputFormat[];
  readonly from: number;
}

export interface TogetherOptions {
  /** What was written of each essay: with "html" among it, there is a page that lists them. */
  readonly formats: readonly OutputFormat[];
  readonly corpus: CorpusWanted;
  readonly paper: PrintPaper;
  readonly folder: OutputFolder;
  readonly analyst: Analyst;
  readonly printing: Printing | null;
  readonly signal: AbortSignal | undefined;
}

/** Never rejects for what cannot be written, which it names; rejects with the signal's reason where the run was stopped. */
export async function writeTogether(
  outcomes: readonly EssayOutcome[],
  options: TogetherOptions,
): Promise<{ index: WrittenIndex; corpus: WrittenCorpus }> {
  const essays = outcomes.filter(({ passedOver }) => passedOver === undefined);
  const { page, ...corpus } = await writeCorpus(essays, options);
  return { index: await writeIndex(essays, page, options), corpus };
}

/** The briefing on all essays, where there are enough of them. `page`: what the other page can lead to. */
async function writeCorpus(
  essays: readonly EssayOutcome[],
  { corpus, paper, folder, analyst, printing, signal }: TogetherOptions,
): Promise<WrittenCorpus & { readonly page: string | null }> {
  const paths: string[] = [];
  const failures: Problem[] = [];
  let page: string | null = null;
  const analyzed = essays.filter((essay) => essay.analyzed !== null);
  if (corpus.formats.length === 0 || analyzed.length < corpus.from) return { paths, failures, page };
  const write = async (format: OutputFormat, content: string | Uint8Array | null) => {
    if (content === null || !corpus.formats.includes(format)) return;
    const name = CORPUS + extensionOf(format);
    await folder.write(name, content);
    paths.push(folder.shown(name));
    if (format === 'html') page = name;
  };
  try {
    const { html, json, published } = await analyst.corpus(essays.map(entryOf), paper);
    await write('html', html);
    await write('json', json);
    if (corpus.formats.includes('pdf')) await write('pdf', await printing!.print(CORPUS, html, published));
  } catch (error) {
    signal?.throwIfAborted();
    failures.push(problemOf(error));
  }
  return { paths, failures, page };
}

async function writeIndex(
  essays: readonly EssayOutcome[],
  corpus: string | null,
  { formats, folder, analyst, signal }: TogetherOptions,
): Promise<WrittenIndex> {
  if (!formats.includes('html') || essays.length === 0) return { path: null, failure: null };
  try {
    const page = await analyst.index(essays.map(entryOf), corpus);
    await folder.write(INDEX, page);
    return { path: folder.shown(INDEX), failure: null };
  } catch (error) {
    signal?.throwIfAborted();
    return { path: null, failure: problemOf(error) };
  }
}

const INDEX = 'index.html';
const CORPUS = 'corpus';

/** Names of the files that would be written of that many essays together. */
export function pagesOf(
  { formats, corpus }: Pick<TogetherOptions, 'formats' | 'corpus'>,
  essays: number,
): readonly string[] {
  const index = formats.includes('html') ? [INDEX] : [];
  return essays < corpus.from
    ? index
    : [...index, ...corpus.formats.map((format) => CORPUS + extensionOf(format))];
}

export function extensionOf(format: OutputFormat): string {
  return OUTPUT_FORMATS.find(({ id }) => id === format)!.extension;
}

function entryOf({ file, analyzed, written, failures }: EssayOutcome): KeptEntry {
  if (analyzed === null) return { path: file.relative, reason: failures[0]!.message };
  return { packed: analyzed.packed, hrefs: hrefsOf(written) };
}

function hrefsOf(written: IndexHrefs): IndexHrefs {
  return Object.fromEntries(
    Object.entries(written).map(([format, path]) => [
      format,
      path.split('/').map(encodeURIComponent).join('/'),
    ]),
  );
}

export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return problem('internal-error', { reason: reasonOf(error) });
}
