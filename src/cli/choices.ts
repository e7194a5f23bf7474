/** Checks the values of options; an unknown one is refused with the nearest known one as a suggestion. */
import { OUTPUT_FORMATS, type OutputFormat, PAPERS, type PrintPaper } from '../export/formats.js';
import { nearest, ProblemError, problem } from '../model/index.js';
import type { ParallelFlags } from './briefings/parallel.js';
import type { ConfigFlags } from './configuration.js';

/** What is analyzed if no path is given. */
export const DEFAULT_PATH = 'corpus';
/** The folder that is written to if none is named. */
export const DEFAULT_OUT = 'output';

/** As typed. */
export interface AnalyzeFlags extends ConfigFlags, ParallelFlags {
  readonly out?: string;
  readonly format?: readonly string[];
  readonly paper?: string;
  readonly browser?: string;
  /** Reference set, by its file. */
  readonly norms?: string;
  /** Name for standard input. */
  readonly stdinFilename?: string;
  readonly quiet?: boolean;
  /** false with --no-cache. */
  readonly cache?: boolean;
  readonly cacheDir?: string;
  readonly watch?: boolean;
  /** Port for --watch. */
  readonly port?: string;
}

/** As typed. */
export interface CompareFlags extends ConfigFlags {
  /** Not given: the default folder, or standard output for Markdown alone. */
  readonly out?: string;
  readonly format?: readonly string[];
  readonly paper: string;
  readonly browser?: string;
  /** Name for standard input. */
  readonly stdinFilename?: string;
  readonly quiet?: boolean;
}

/** As typed. */
export interface CheckFlags extends ConfigFlags {
  readonly failOn?: string;
  readonly maxWarnings?: string;
  readonly format?: string;
  readonly output?: readonly string[];
  readonly changed?: string | true;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly passWithNoEssays?: boolean;
  /** Name for standard input. */
  readonly stdinFilename?: string;
  readonly quiet?: boolean;
}

/** As typed. */
export interface InitFlags {
  readonly ts?: boolean;
  readonly preset?: string;
}

const FORMATS = OUTPUT_FORMATS.map(({ id }) => id);

/** @throws ProblemError `unknown-choice`. All formats where none is named. */
export function chosenFormats(values: readonly string[] | undefined): readonly OutputFormat[] {
  return chosenOf(values, FORMATS);
}

/** The same for a command that knows other formats. */
export function chosenOf<Known extends string>(
  values: readonly string[] | undefined,
  known: readonly Known[],
): readonly Known[] {
  if (values === undefined) return known;
  const named = values.flatMap((value) => value.split(',')).map((value) => value.trim());
  const chosen = new Set(named.map((value) => choice(value, known, '--format', 'format')));
  return known.filter((format) => chosen.has(format));
}

/** @throws ProblemError `unknown-choice`. */
export function chosenPaper(value: string): PrintPaper {
  return choice(value, PAPERS, '--paper', 'paper size');
}

/**
 * SOURCE_DATE_EPOCH (reproducible-builds.org): seconds since 1970, or null where it is not set.
 * @throws ProblemError `bad-epoch`.
 */
export function chosenEpoch(value: string | undefined): number | null {
  if (value === undefined || value === '') return null;
  if (!/^\d{1,12}$/.test(value)) throw new ProblemError(problem('bad-epoch', { value }));
  return Number(value);
}

/** @throws ProblemError `unknown-choice`. */
export function choice<Known extends string>(
  value: string,
  known: readonly Known[],
  option: string,
  what: string,
): Known {
  const found = known.find((one) => one === value.toLowerCase());
  if (found !== undefined) return found;
  throw unknownChoice(value, known, option, what);
}

/** Refuses a value that is not among the choices, and suggests the nearest. */
export function unknownChoice(
  value: string,
  known: readonly string[],
  option: string,
  what: string,
): ProblemError {
  const near = nearest(value, known);
  return new ProblemError(
    problem('unknown-choice', {
      option,
      value: value === '' ? '""' : value,
      what,
      known: known.join(', '),
      ...(near === null ? {} : { nearest: near }),
    }),
  );
}
