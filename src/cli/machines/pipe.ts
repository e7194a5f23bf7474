/** The work of the command `pipe`: essays as lines of JSON on standard input, answers on standard output, in bounded memory. */
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { counted, ProblemError, problem, type Settings } from '../../model/index.js';
import {
  type Choice,
  errorLine,
  flow,
  idOf,
  isErrorLine,
  knownFields,
  type Line,
  linesOf,
  PARTS,
  pathOf,
} from '../../pipe/index.js';
import { fileProblem } from '../../read/file.js';
import { chosenJobs } from '../briefings/parallel.js';
import { choice } from '../choices.js';
import { type ConfigFlags, configurationFrom, shownConfiguration } from '../configuration.js';
import { EXIT_DONE, type Process } from '../process.js';
import { type Analyst, workers } from '../work/analyst.js';
import type { PipeTask } from '../work/piped.js';

/** As typed. */
export interface PipeFlags extends ConfigFlags {
  readonly only?: string;
  readonly fields?: string;
  readonly files?: string;
  readonly jobs?: string;
  readonly unordered?: boolean;
  readonly quiet?: boolean;
}

/** The most bytes in a line: a thousand op-eds. */
const MOST_BYTES = 16_000_000;
/** Essays begun for each thread: one in work, one waiting, so that no thread idles. */
const AHEAD = 2;

/**
 * Ends with 0 whatever the lines hold, because their errors are answers; also, and quietly, if nobody reads any longer.
 * @throws ProblemError where an option makes no sense; nothing was read then.
 */
export async function pipe(flags: PipeFlags, { stdout, stderr }: Process): Promise<number> {
  const configuration = await configurationFrom(flags);
  if (flags.printConfig !== undefined) {
    stdout.write(await shownConfiguration(configuration, flags.printConfig));
    return EXIT_DONE;
  }
  const wanted = chosenParts(flags);
  const jobs = chosenJobs(flags.jobs) ?? availableParallelism();
  const files = flags.files ?? null;
  if (files !== null) checkFolder(files);
  const settingsOf = (text: string): Settings => {
    const path = configuration.path === null ? null : pathOf(text);
    if (path === null) return configuration.settings;
    return configuration.settingsFor(files === null ? path : join(files, path));
  };
  const analyst = workers(jobs);
  let failed = 0;
  let lines = 0;
  try {
    await flow(linesOf(process.stdin, MOST_BYTES), {
      most: jobs * AHEAD,
      ordered: !flags.unordered,
      work: async (line) => {
        lines++;
        return answerTo(line, { choice: wanted, files, settingsOf }, analyst);
      },
      write: (answer) => {
        if (isErrorLine(answer)) failed++;
        return written(answer);
      },
    });
  } finally {
    await analyst.close();
    // If nobody reads any longer, nobody needs the rest.
    process.stdin.destroy();
  }
  if (failed > 0 && !flags.quiet) {
    stderr.write(`${problem('lines-failed', { failed, lines: counted(lines, 'line') }).message}\n`);
  }
  return EXIT_DONE;
}

async function answerTo(
  line: Line,
  { settingsOf, ...how }: Pick<PipeTask, 'choice' | 'files'> & { settingsOf: (text: string) => Settings },
  analyst: Analyst,
): Promise<string> {
  const { number } = line;
  if ('fault' in line) {
    const reason = line.fault === 'too-long' ? 'it has more than 16 MB' : 'it is not UTF-8';
    return errorLine(null, number, problem('bad-line', { reason }));
  }
  const { text } = line;
  const answer = await analyst.pipe({ line: number, text, ...how, settings: settingsOf(text) });
  return typeof answer === 'string' ? answer : errorLine(idOf(text), number, answer.failed);
}

/** One write for each line, so that whatever ends the process ends it between two lines. False where no more can be written. */
function written(answer: string): Promise<boolean> {
  return new Promise((resolve) => {
    // The end of the process says why, for all commands alike.
    process.stdout.write(answer, (error) => resolve(!error));
  });
}

function chosenParts({ only, fields }: PipeFlags): Choice {
  if (only !== undefined && fields !== undefined) {
    throw new ProblemError(problem('only-or-fields'));
  }
  if (fields === undefined) return { part: choice(only ?? 'document', PARTS, '--only', 'part') };
  const known = knownFields();
  const named = fields.split(',').map((field) => field.trim());
  return { fields: named.map((field) => fieldOf(field, known)) };
}

function fieldOf(field: string, known: readonly string[]): string {
  if (known.includes(field)) return field;
  // Only fields near the one meant, because there are too many to name all.
  const front = field.slice(0, field.lastIndexOf('.') + 1);
  const beside = known.filter((one) => one.startsWith(front) && !one.slice(front.length).includes('.'));
  return choice(
    field,
    beside.length > 0 ? beside : known.filter((one) => !one.includes('.')),
    '--fields',
    'field',
  );
}

function checkFolder(path: string): void {
  try {
    if (statSync(path).isDirectory()) return;
  } catch (error) {
    throw new ProblemError(fileProblem(error, path), { cause: error });
  }
  throw new ProblemError(problem('not-a-folder', { path }));
}
