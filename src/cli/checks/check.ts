/** `hedgerow check`: findings alone, in the formats asked for, and an exit status that says whether some of them fail. */
import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FAIL_LEVELS, type FailLevel, failing } from '../../config/fail-levels.js';
import { type Configuration, shownFile } from '../../config/index.js';
import { RULES } from '../../judge/index.js';
import {
  type CheckedEssay,
  type CheckTotals,
  type Problem,
  ProblemError,
  problem,
} from '../../model/index.js';
import type { LineRange } from '../../reporters/index.js';
import { type CheckFlags, choice, DEFAULT_OUT } from '../choices.js';
import { configurationFrom, shownConfiguration, withoutIgnored } from '../configuration.js';
import { pathsOr, readGiven } from '../given.js';
import { findInput } from '../input.js';
import { EXIT_DONE, EXIT_FINDINGS, EXIT_NOT_DONE, type Process } from '../process.js';
import { counterOn, failureLine } from '../progress.js';
import { untilStopped } from '../signals.js';
import { colorsFor } from '../terminal.js';
import { Baseline } from './baseline.js';
import { checkedEssays, type EssayToCheck } from './check-essays.js';
import { checkStart } from './check-start.js';
import { changedFiles, isRevision } from './git.js';
import { chosenOutputs, Reports, wordCopiesPath } from './outputs.js';
import { WordCopies } from './word-copies.js';

const DEFAULT_PATH = '.';

interface Chosen {
  readonly failOn: FailLevel;
  readonly maxWarnings: number | null;
  readonly baseline: Baseline | null;
  readonly baselinePath: string | null;
}

/** @throws ProblemError where nothing could be started. */
export async function check(given: readonly string[], flags: CheckFlags, host: Process): Promise<number> {
  const { stdout, stderr, env } = host;
  const configuration = await configurationFrom(flags);
  if (flags.printConfig !== undefined) {
    stdout.write(await shownConfiguration(configuration, flags.printConfig));
    return EXIT_DONE;
  }
  const colors = colorsFor(stderr, env);
  const say = (note: Problem) => {
    if (!flags.quiet) stderr.write(`${colors.dim(note.message)}\n`);
  };
  const fail = (failure: Problem) => void stderr.write(`${failureLine(failure, colors)}\n`);
  const chosen = choose(flags, configuration);
  const found = await essaysIn(given, flags, configuration, host);
  for (const note of found.notes) say(note);
  for (const failure of found.unusable) fail(failure);

  const { essays } = found;
  const start = checkStart(
    essays.map(({ settings }) => settings),
    configuration.settings,
    [...RULES, ...configuration.plugins.rules],
  );
  const outputs = await chosenOutputs(flags, host, configuration.plugins.reporters, found.changed);
  const reports = new Reports(outputs, start);
  const wordPath = wordCopiesPath(flags.output);
  const copies = wordPath === null ? null : new WordCopies(wordPath, start);
  let lacksCopy = false;
  const counter = counterOn(stderr, env, () => performance.now());
  const stopped = untilStopped();
  const totals = new Totals();
  try {
    if (!flags.quiet) counter.start(essays.length);
    for await (const essay of checkedEssays(essays, chosen.baseline, stopped.signal, say)) {
      totals.add(essay);
      counter.end();
      reports.essay(essay);
      const uncopied = (await copies?.essay(essay)) ?? null;
      if (uncopied !== null) fail(uncopied);
      lacksCopy ||= uncopied !== null;
      if (essay.failure !== null && !outputs.some(({ forPeople }) => forPeople)) fail(essay.failure);
      counter.advance(totals.essays);
    }
    counter.end();
    reports.end(totals);
    for (const failure of reports.failures) fail(failure);
    if (flags.updateBaseline) chosen.baseline?.write();
  } catch (error) {
    counter.end();
    reports.abandon();
    if (stopped.exitStatus === null || error instanceof ProblemError) throw error;
    fail(problem('check-stopped', { done: totals.essays, total: essays.length }));
    return stopped.exitStatus;
  } finally {
    stopped.forget();
  }

  for (const note of closingNotes(chosen, flags, totals, start.rules)) say(note);
  const isEmpty = essays.length === 0 && found.unusable.length === 0;
  if (isEmpty && flags.changed !== undefined) {
    say(problem('nothing-changed', { base: found.base ?? '' }));
    return EXIT_DONE;
  }
  if (isEmpty && !flags.passWithNoEssays) fail(problem('no-essays'));
  const isIncomplete =
    found.unusable.length > 0 || totals.failed > 0 || lacksCopy || reports.failures.length > 0;
  if (isIncomplete || (isEmpty && !flags.passWithNoEssays)) return EXIT_NOT_DONE;
  return fails(totals, chosen) ? EXIT_FINDINGS : EXIT_DONE;
}

/** A flag overrides the configuration. @throws ProblemError */
function choose(flags: CheckFlags, { check: defaults }: Configuration): Chosen {
  const failOn = choice(flags.failOn ?? defaults.failOn ?? 'error', FAIL_LEVELS, '--fail-on', 'severity');
  const { maxWarnings } = flags;
  if (maxWarnings !== undefined && !/^\d{1,9}$/.test(maxWarnings))
    throw new ProblemError(problem('bad-number', { option: '--max-warnings', value: maxWarnings }));
  const path = flags.baseline ?? defaults.baseline ?? null;
  if (flags.updateBaseline && path === null) throw new ProblemError(problem('no-baseline-file'));
  return {
    failOn,
    maxWarnings: maxWarnings === undefined ? (defaults.maxWarnings ?? null) : Number(maxWarnings),
    baseline: path === null ? null : new Baseline(path, { update: flags.updateBaseline ?? false }),
    baselinePath: path,
  };
}

interface Found {
  /** undefined: all essays; else only those that differ from this revision, or from the last commit if null. */
  readonly base: string | null | undefined;
  readonly essays: readonly EssayToCheck[];
  readonly unusable: readonly Problem[];
  readonly notes: readonly Problem[];
  /** With `--changed`: the lines of each essay that differ. */
  readonly changed?: Readonly<Record<string, readonly LineRange[]>>;
}

async function essaysIn(
  named: readonly string[],
  flags: CheckFlags,
  configuration: Configuration,
  host: Process,
): Promise<Found> {
  const { base, paths } = await changedIn(flags, named);
  const given = await readGiven(paths, host, flags);
  const found = findInput(paths, unlessGiven(configuration.analyze.out ?? DEFAULT_OUT, paths), given);
  const { input, notes } = withoutIgnored(found, configuration, paths);
  const mayBeEmpty = flags.passWithNoEssays ?? false;
  const unusable = input.problems.filter(({ code }) => !(mayBeEmpty && code === 'nothing-to-analyze'));
  const changed = base === undefined ? null : await changedFiles(base);
  const cwd = process.cwd();
  const essays = input.files
    .filter(({ path, given: read }) => changed === null || (!read && changed.has(realpathSync(path))))
    .map((file): EssayToCheck => {
      if (file.given?.url) {
        return { file, path: file.path, settings: configuration.settingsFor(file.path) };
      }
      const shown = shownFile(resolve(file.path), cwd);
      const isBelow = !/^(?:\/|[a-z]:)/i.test(shown);
      return {
        // Messages call an essay as its findings do.
        file: { ...file, relative: isBelow ? shown : file.relative },
        path: isBelow ? shown : file.path.replaceAll('\\', '/'),
        settings: configuration.settingsFor(file.path),
      };
    });
  if (changed === null) return { base, essays, unusable, notes };
  const lines = essays.map(({ path, file }) => [path, changed.get(realpathSync(file.path)) ?? []] as const);
  return { base, essays, unusable, notes, changed: Object.fromEntries(lines) };
}

/** The output folder, because reports are not essays. If that folder itself is to be checked, a folder that does not exist. */
const unlessGiven = (out: string, paths: readonly string[]): string =>
  paths.some((path) => resolve(path) === resolve(out)) ? join(out, '.no-reports') : out;

/** What follows `--changed` may be a path instead of a revision: `--changed drafts/`. */
async function changedIn(
  flags: CheckFlags,
  given: readonly string[],
): Promise<Pick<Found, 'base'> & { readonly paths: readonly string[] }> {
  const orDefault = (paths: readonly string[]) => pathsOr(paths, DEFAULT_PATH, flags);
  const { changed } = flags;
  if (changed === undefined) return { base: undefined, paths: orDefault(given) };
  if (changed === true) return { base: null, paths: orDefault(given) };
  if (existsSync(changed) && !(await isRevision(changed))) return { base: null, paths: [changed, ...given] };
  return { base: changed, paths: orDefault(given) };
}

class Totals implements CheckTotals {
  essays = 0;
  failed = 0;
  readonly findings = { info: 0, warn: 0, error: 0 };
  known = 0;
  suppressed = 0;

  add({ document }: CheckedEssay): void {
    this.essays++;
    if (document === null) this.failed++;
    for (const { state, severity } of document?.findings ?? []) {
      if (state === 'new') this.findings[severity]++;
      else this[state]++;
    }
  }
}

function fails({ findings }: CheckTotals, { failOn, maxWarnings }: Chosen): boolean {
  if (maxWarnings !== null && findings.warn > maxWarnings) return true;
  return failing(failOn).some((severity) => findings[severity] > 0);
}

function closingNotes(
  { failOn, maxWarnings, baseline, baselinePath }: Chosen,
  { updateBaseline }: CheckFlags,
  { findings, known }: CheckTotals,
  rules: readonly { readonly severity: string }[],
): Problem[] {
  const notes: Problem[] = [];
  const path = baselinePath === null ? '' : shownFile(resolve(baselinePath), process.cwd());
  if (updateBaseline) notes.push(problem('baseline-written', { path, known }));
  else if (baseline !== null && baseline.fixed > 0)
    notes.push(problem('baseline-fixed', { path, fixed: baseline.fixed }));
  if (maxWarnings !== null && findings.warn > maxWarnings)
    notes.push(problem('too-many-warnings', { warnings: findings.warn, most: maxWarnings }));
  const canFail =
    failOn !== 'error' || maxWarnings !== null || rules.some(({ severity }) => severity === 'error');
  // A check that cannot fail is worse than none, so say so if there is something that one might have expected to fail.
  if (!canFail && findings.warn > 0) notes.push(problem('cannot-fail'));
  return notes;
}
