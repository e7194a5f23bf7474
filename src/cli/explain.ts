/** The command `explain`: everything that can be said about the sentences at FILE:LINE. */
import { relative } from 'node:path';
import type { Configuration } from '../config/index.js';
import { type Explanation, explain as explainAt, type Spot, type Study, study } from '../explain/index.js';
import { explanationText } from '../explain/text.js';
import { MOVE_KINDS, type MoveKind, type Problem, ProblemError, problem } from '../model/index.js';
import { choice } from './choices.js';
import { type ConfigFlags, configurationFrom } from './configuration.js';
import { checkFilename, type GivenOptions, isGiven } from './given.js';
import { EXIT_DONE, EXIT_NOT_DONE, type Process } from './process.js';
import { failureLine } from './progress.js';
import { colorsFor } from './terminal.js';
import { sourceAt } from './work/source.js';

/** As typed. */
export interface ExplainFlags extends ConfigFlags {
  readonly whyNot?: readonly string[];
  readonly json?: boolean;
  /** Name for standard input. */
  readonly stdinFilename?: string;
}

/** Versions the data that `--json` prints. */
const SCHEMA = 'hedgerow/explanation@1';
/** Longer lines are hard to read, however wide the terminal. */
const WIDEST = 100;

/** @throws ProblemError where an option is wrong. A place that cannot be explained does not keep the others from it. */
export async function explain(
  places: readonly string[],
  flags: ExplainFlags,
  host: Process,
): Promise<number> {
  const asked = chosenMoves(flags.whyNot ?? []);
  const configuration = await configurationFrom(flags);
  checkFilename(
    places.map((place) => PLACE.exec(place.trim())?.[1] ?? place),
    flags,
  );
  const { stdout, stderr } = host;
  const studies = new Map<string, Study>();
  const explanations: Explanation[] = [];
  const problems: Problem[] = [];
  for (const place of places) {
    try {
      const { path, spot } = spotOf(place);
      const known = studies.get(path) ?? (await studyOf(path, host, flags, configuration));
      studies.set(path, known);
      explanations.push(...explainAt(known, spot, asked));
    } catch (error) {
      if (!(error instanceof ProblemError) || error.problem.code === 'bad-weights') throw error;
      problems.push(error.problem);
    }
  }
  if (explanations.length > 0) stdout.write(flags.json ? data(explanations) : text(explanations, host));
  const colors = colorsFor(stderr, host.env);
  for (const one of problems) stderr.write(`${failureLine(one, colors)}\n`);
  return problems.length === 0 ? EXIT_DONE : EXIT_NOT_DONE;
}

function data(explanations: readonly Explanation[]): string {
  return `${JSON.stringify({ schema: SCHEMA, sentences: explanations }, null, 2)}\n`;
}

function text(explanations: readonly Explanation[], { stdout, env }: Process): string {
  const paint = colorsFor(stdout, env);
  const width = Math.min(stdout.columns ?? WIDEST, WIDEST);
  return explanations.map((one) => explanationText(one, paint, width)).join('\n');
}

/** "essay.md:12:5". */
const PLACE = /^(.+?):(\d+)(?::(\d+))?$/;

/** @throws ProblemError `no-line`. */
function spotOf(place: string): { path: string; spot: Spot } {
  const [, path, line, column] = PLACE.exec(place.trim()) ?? [];
  if (path === undefined || Number(line) === 0 || Number(column) === 0) {
    throw new ProblemError(problem('no-line', { place }));
  }
  return { path, spot: { line: Number(line), column: column === undefined ? null : Number(column) } };
}

/** @throws ProblemError where the file cannot be read. */
async function studyOf(
  path: string,
  host: Process,
  options: GivenOptions,
  { settingsFor, plugins }: Configuration,
): Promise<Study> {
  const shown = isGiven(path) ? path : (relative('', path) || path).replaceAll('\\', '/');
  return study(await sourceAt(path, shown, host, options), settingsFor(path), plugins);
}

/** @throws ProblemError `unknown-choice`. */
function chosenMoves(values: readonly string[]): readonly MoveKind[] {
  return values
    .flatMap((value) => value.split(','))
    .map((value) => choice(value.trim().replaceAll(/[ -]/g, '_'), MOVE_KINDS, '--why-not', 'move'));
}
