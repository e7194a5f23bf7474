/** The essays of a run: from their files to the files made of each, a few at a time. */
import type { Configuration } from '../../config/index.js';
import type { OutputFolder } from '../../export/files.js';
import type { OutputFormat, PrintPaper } from '../../export/formats.js';
import { isDiskFull } from '../../export/write-reason.js';
import { type Norms, type Problem, ProblemError, problem } from '../../model/index.js';
import type { FoundFile } from '../input.js';
import type { Analyst } from '../work/analyst.js';
import type { Printing } from './printing.js';
import { type EssayOutcome, extensionOf, problemOf } from './together.js';

/** As in `RunOptions`. */
interface EssayOptions {
  readonly out: string;
  readonly formats: readonly OutputFormat[];
  readonly paper: PrintPaper;
  readonly norms?: Norms | undefined;
  readonly configuration?: Pick<Configuration, 'settingsFor'>;
  readonly signal?: AbortSignal;
  readonly events?: EssayEvents;
}

export interface EssayEvents {
  /** After each essay, as it is done. */
  readonly onProgress?: (done: number) => void;
  /** For each essay in the order of the files, when it and those before it are done. */
  readonly onEssay?: (essay: EssayOutcome) => void;
}

/** What a run works with. */
interface Tools {
  readonly folder: OutputFolder;
  readonly analyst: Analyst;
  readonly printing: Printing | null;
}

export interface NamedEssay {
  readonly file: FoundFile;
  /** Of the files made of it, below the output folder, without an extension. */
  readonly name: string;
}

/**
 * Writes the files of each essay, `lanes` essays at a time. One that fails does not stop the others.
 * @returns what became of each, in the same order.
 * @throws ProblemError `disk-full`, `bad-weights`; the signal's reason where the run was stopped.
 */
export async function writeEssays(
  essays: readonly NamedEssay[],
  lanes: number,
  options: EssayOptions,
  tools: Tools,
): Promise<EssayOutcome[]> {
  const { out, events = {}, signal } = options;
  const total = essays.length;
  let done = 0;
  const one = async (at: number) => {
    const essay = await writeEssay(essays[at]!, options, tools);
    if (essay.failures.length === 0) done++;
    return essay;
  };
  try {
    return await inOrder(total, Math.min(total, lanes), events, one, signal);
  } catch (error) {
    if (!(error instanceof DiskFull)) throw error;
    throw new ProblemError(problem('disk-full', { folder: out, done, total }), { cause: error });
  }
}

/** One essay, from its file to the files made of it. */
async function writeEssay(
  { file, name }: NamedEssay,
  { formats, paper, norms, configuration }: EssayOptions,
  { folder, analyst, printing }: Tools,
): Promise<EssayOutcome> {
  const settings = configuration?.settingsFor(file.path);
  const result = await analyst.analyze({ file, formats, paper, norms, settings });
  if ('failed' in result) {
    // This would fail for every essay: say it once, and end the run.
    if (result.failed.code === 'bad-weights') throw new ProblemError(result.failed);
    if (result.failed.code === 'passed-over') {
      return { file, analyzed: null, written: {}, failures: [], passedOver: result.failed };
    }
    return { file, analyzed: null, written: {}, failures: [result.failed] };
  }
  const { html, json, ...analyzed } = result;
  const written: Partial<Record<OutputFormat, string>> = {};
  const failures: Problem[] = [];
  const write = async (format: OutputFormat, content: Uint8Array) => {
    try {
      const path = name + extensionOf(format);
      await folder.write(path, content);
      written[format] = path;
    } catch (error) {
      // No later essay could be written either: the run ends here, and the next one does the rest.
      if (isDiskFull((error as Error).cause)) throw new DiskFull(error);
      failures.push(problemOf(error));
    }
  };
  const printed =
    html !== null && formats.includes('pdf')
      ? printing!.print(file.relative, html, analyzed.published)
      : null;
  printed?.catch(() => {});
  if (html !== null && formats.includes('html')) await write('html', html);
  if (json !== null) await write('json', json);
  try {
    const pdf = await printed;
    if (pdf) await write('pdf', pdf);
  } catch (error) {
    if (error instanceof DiskFull) throw error;
    failures.push(problemOf(error));
  }
  return { file, analyzed, written, failures };
}

class DiskFull extends Error {
  constructor(cause: unknown) {
    super('the disk is full', { cause });
  }
}

/** Does the work in a few lanes at a time, and reports the outcomes in order. */
async function inOrder(
  count: number,
  lanes: number,
  events: EssayEvents,
  work: (index: number) => Promise<EssayOutcome>,
  signal: AbortSignal | undefined,
): Promise<EssayOutcome[]> {
  const outcomes: (EssayOutcome | undefined)[] = Array.from({ length: count }, () => undefined);
  let next = 0;
  let done = 0;
  let told = 0;
  let ended = false;
  const lane = async () => {
    while (next < count && !signal?.aborted && !ended) {
      const index = next++;
      outcomes[index] = await work(index).catch((error) => {
        ended = true;
        throw error;
      });
      events.onProgress?.(++done);
      for (let outcome = outcomes[told]; outcome; outcome = outcomes[++told]) events.onEssay?.(outcome);
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: lanes }, lane));
  signal?.throwIfAborted();
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return outcomes as EssayOutcome[];
}
