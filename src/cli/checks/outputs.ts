/** Where the reports of a check go: standard output, files, the summary of a step on GitHub. Each is written while essays are checked. */
import { appendFileSync, closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { removeLeftovers, temporaryName } from '../../export/leftovers.js';
import { writeProblem } from '../../export/write-reason.js';
import {
  type CheckedEssay,
  type CheckStart,
  type CheckTotals,
  type Problem,
  ProblemError,
  problem,
  reasonOf,
} from '../../model/index.js';
import {
  type OpenReport,
  REPORTERS,
  type Reporter,
  type ReporterOptions,
  reporterOf,
} from '../../reporters/index.js';
import { type CheckFlags, unknownChoice } from '../choices.js';

import type { Process } from '../process.js';
import { colorsFor, type OutputStream } from '../terminal.js';
import { folderInRepository } from './git.js';
import { WORD } from './word-copies.js';

/** One report and where it goes. */
export interface Output {
  readonly reporter: Reporter;
  readonly sink: Sink;
  readonly options: ReporterOptions;
  /** Whether a person reads it while it is written. */
  readonly forPeople: boolean;
}

export interface Sink {
  /** @throws ProblemError `write-failed`. */
  write(text: string): void;
  /** Moves a finished file into place. @throws ProblemError `write-failed`. */
  done(): void;
  /** Leaves nothing half written. */
  abandon(): void;
}

/** Reports added to the text on GitHub if no format is asked for: annotations and the step's summary. */
const ON_GITHUB = 'github';
const STEP_SUMMARY = 'github-summary';
/** Reports that name files from the root of the repository. */
const FROM_ROOT = new Set(['github', 'sarif']);

/**
 * `own`: output formats of plug-ins. `changed`: lines of the essays that differ, where that is known. What is printed and written, from the flags and from where it runs.
 * @throws ProblemError where a format is unknown or a file cannot be written.
 */
export async function chosenOutputs(
  { format, output = [], quiet = false }: Pick<CheckFlags, 'format' | 'output' | 'quiet'>,
  { stdout, env }: Process,
  own: readonly Reporter[],
  changed?: ReporterOptions['changed'],
): Promise<Output[]> {
  const reporterNamed = (name: string, option: string) => namedReporter(name, option, own);
  const named = output.map(outputNamed).filter((one) => !isWord(one));
  const files = named.map(({ format: name, path }) => {
    return { reporter: reporterNamed(name, '--output'), path: resolve(path), shown: path };
  });
  const twice = files.find(({ path }, i) => files.findIndex((other) => other.path === path) < i);
  if (twice !== undefined) throw new ProblemError(problem('same-output', { path: twice.shown }));
  const onGitHub = format === undefined && env.GITHUB_ACTIONS === 'true';
  const printed =
    format !== undefined
      ? [reporterNamed(format, '--format')]
      : [...(quiet ? [] : reportersOf('text')), ...(onGitHub ? reportersOf(ON_GITHUB) : [])];
  const summary = onGitHub && env.GITHUB_STEP_SUMMARY ? reportersOf(STEP_SUMMARY) : [];
  const needsBase = [...printed, ...files.map(({ reporter }) => reporter)].some(({ id }) =>
    FROM_ROOT.has(id),
  );
  const base = {
    ...(needsBase ? { base: await folderInRepository() } : {}),
    ...(changed === undefined ? {} : { changed }),
  };
  const colors = colorsFor(stdout, env);
  const width = stdout.columns === undefined ? {} : { width: stdout.columns };
  const outputs: Output[] = printed.map((reporter) => ({
    reporter,
    sink: streamSink(stdout),
    options: { ...base, ...width, paint: colors },
    forPeople: reporter.id === 'text',
  }));
  for (const reporter of summary)
    outputs.push({ reporter, sink: appendSink(env.GITHUB_STEP_SUMMARY!), options: base, forPeople: false });
  try {
    for (const { reporter, path } of files)
      outputs.push({ reporter, sink: fileSink(path), options: base, forPeople: false });
  } catch (error) {
    for (const { sink } of outputs) sink.abandon();
    throw error;
  }
  return outputs;
}

/** Where copies of Word files go, if they are asked for. @throws ProblemError `bad-output`. */
export function wordCopiesPath(output: readonly string[] = []): string | null {
  return output.map(outputNamed).find(isWord)?.path ?? null;
}

const isWord = ({ format }: { readonly format: string }): boolean => format.toLowerCase() === WORD;

const reportersOf = (id: string): Reporter[] => REPORTERS.filter((reporter) => reporter.id === id);

/** @throws ProblemError `unknown-choice`. */
function namedReporter(name: string, option: string, own: readonly Reporter[]): Reporter {
  const wanted = name.toLowerCase();
  const reporter = reporterOf(wanted) ?? own.find(({ id }) => id === wanted);
  if (reporter !== undefined) return reporter;
  const known = [...[...REPORTERS, ...own].map(({ id }) => id), ...(option === '--output' ? [WORD] : [])];
  throw unknownChoice(name, known, option, 'format');
}

/** "sarif=reports/findings.sarif". @throws ProblemError `bad-output`. */
function outputNamed(value: string): { readonly format: string; readonly path: string } {
  const at = value.indexOf('=');
  const [format, path] = [value.slice(0, at).trim(), value.slice(at + 1).trim()];
  if (at < 1 || path === '') throw new ProblemError(problem('bad-output', { value }));
  return { format, path };
}

function streamSink(stream: OutputStream): Sink {
  return {
    write: (text) => {
      if (text !== '') stream.write(text);
    },
    done: () => {},
    abandon: () => {},
  };
}

/** Written under a temporary name in the same folder, and put in its place at the end. */
function fileSink(path: string): Sink {
  const temporary = join(dirname(path), temporaryName());
  let file: number | null = null;
  const tried = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      abandon();
      throw failed(path, error);
    }
  };
  const abandon = () => {
    if (file !== null) closeSync(file);
    file = null;
    rmSync(temporary, { force: true });
  };
  // Opened at once, so that a file that cannot be written is known before any work is done.
  tried(() => {
    mkdirSync(dirname(path), { recursive: true });
    removeLeftovers(dirname(path));
    file = openSync(temporary, 'wx');
  });
  return {
    write: (text) => {
      if (text === '' || file === null) return;
      tried(() => {
        const bytes = Buffer.from(text, 'utf8');
        for (let at = 0; at < bytes.length; ) at += writeSync(file!, bytes, at);
      });
    },
    done: () =>
      tried(() => {
        if (file !== null) closeSync(file);
        file = null;
        renameSync(temporary, path);
      }),
    abandon,
  };
}

/** Appended to what others wrote there. */
function appendSink(path: string): Sink {
  let text = '';
  return {
    write: (more) => {
      text += more;
    },
    done: () => {
      try {
        appendFileSync(path, text);
      } catch (error) {
        throw failed(path, error);
      }
    },
    abandon: () => {},
  };
}

function failed(path: string, error: unknown): ProblemError {
  return new ProblemError(writeProblem(path, error), { cause: error });
}

interface Opened {
  readonly reporter: Reporter;
  readonly sink: Sink;
  readonly report: OpenReport;
}

/** All reports of a check, which get the same essays. If a report of a plug-in fails, it is given up and the others go on. */
export class Reports {
  #open: readonly Opened[] = [];
  /** Why reports of plug-ins were given up. */
  readonly failures: Problem[] = [];

  constructor(outputs: readonly Output[], start: CheckStart) {
    for (const { reporter, sink, options } of outputs)
      this.#guarded(reporter, sink, () => {
        const report = reporter.open(start, options);
        sink.write(report.begin());
        this.#open = [...this.#open, { reporter, sink, report }];
      });
  }

  essay(essay: CheckedEssay): void {
    for (const { reporter, sink, report } of this.#open)
      this.#guarded(reporter, sink, () => sink.write(report.essay(essay)));
  }

  end(totals: CheckTotals): void {
    for (const { reporter, sink, report } of this.#open)
      this.#guarded(reporter, sink, () => {
        sink.write(report.end(totals));
        sink.done();
      });
  }

  abandon(): void {
    for (const { sink } of this.#open) sink.abandon();
  }

  #guarded({ id }: Reporter, sink: Sink, work: () => void): void {
    try {
      work();
    } catch (error) {
      if (error instanceof ProblemError || !id.includes('/')) throw error;
      sink.abandon();
      this.#open = this.#open.filter((opened) => opened.sink !== sink);
      this.failures.push(problem('plugin-failed', { what: 'output format', id, reason: reasonOf(error) }));
    }
  }
}
