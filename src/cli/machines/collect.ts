/** The work of the command `collect`: from a run in a queue to the files that one run over the same essays would have written. */
import { relative, resolve, sep } from 'node:path';
import { OutputFolder } from '../../export/files.js';
import { OUTPUT_FORMATS, type OutputFormat, PAPERS } from '../../export/formats.js';
import { outputNames } from '../../export/naming.js';
import { type EssayRecord, type Problem, ProblemError, problem } from '../../model/index.js';
import type { EssayQueue, Manifest, Run } from '../../queue/index.js';
import { finishTogether } from '../briefings/finish.js';
import { type EssayOutcome, extensionOf, pagesOf, problemOf } from '../briefings/together.js';
import { chosenEpoch, chosenFormats } from '../choices.js';
import { EXIT_DONE, type Process } from '../process.js';
import { untilStopped } from '../signals.js';
import { keptOf } from '../work/kept.js';
import { progressLine, type QueueFlags, tellFailures, untilDone, withQueue } from './queue-flags.js';
import { recordComplaint } from './saved-record.js';

/** As typed. */
export interface CollectFlags extends QueueFlags {
  readonly out: string;
  readonly format?: readonly string[];
  readonly browser?: string;
  readonly status?: boolean;
  readonly wait?: boolean;
  readonly forget?: boolean;
}

/** @throws ProblemError where the run is not done, or its results cannot be used. */
export async function collect(flags: CollectFlags, host: Process): Promise<number> {
  const epoch = chosenEpoch(host.env.SOURCE_DATE_EPOCH);
  const corpusFormats = chosenFormats(flags.format);
  const quiet = flags.quiet ?? false;
  // A signal while files are written ends the process, as with any command that writes.
  const stopped = flags.wait ? untilStopped() : undefined;
  return withQueue(flags, host.env, { stopped }, async (queue) => {
    const run = await queue.store.run();
    if (run === null) throw new ProblemError(problem('queue-empty', { queue: flags.queue }));
    const { manifest } = run;
    if (flags.status) {
      const progress = await queue.progressOf(run);
      tellFailures(progress.aside, host);
      host.stdout.write(`${progressLine(progress)}\n`);
      return EXIT_DONE;
    }
    if (stopped !== undefined) {
      const { signal } = stopped;
      await untilDone(queue, run, { name: flags.queue, quiet, signal }, host);
      stopped.forget();
    }
    const { pending, total } = await queue.progressOf(run);
    if (pending > 0) {
      throw new ProblemError(problem('queue-unfinished', { queue: flags.queue, pending, total }));
    }
    const formats = OUTPUT_FORMATS.map(({ id }) => id).filter((id) => manifest.formats.includes(id));
    const corpus = { formats: corpusFormats, from: formats.length === 0 ? 1 : 2 };
    const folder = new OutputFolder(flags.out);
    const occupied = essaysBelow(flags.out, manifest);
    const covered = occupied.find((path) =>
      pagesOf({ formats, corpus }, manifest.essays.length).includes(path.toLowerCase()),
    );
    if (covered !== undefined) {
      throw new ProblemError(problem('page-over-essay', { path: folder.shown(covered) }));
    }
    const status = await finishTogether(
      {
        essays: await outcomesOf(queue, run, { formats, folder, occupied }),
        unusable: manifest.unusable,
        formats,
        corpus,
        paper: PAPERS.find((one) => one === manifest.paper) ?? 'a4',
        epoch,
        out: flags.out,
        folder,
        browser: flags.browser,
        pdfByName: flags.format !== undefined && corpusFormats.includes('pdf'),
        quiet,
      },
      host,
    );
    if (flags.forget) await queue.forget(run);
    return status;
  }).finally(() => stopped?.forget());
}

/** The essays themselves, where they lie below the output folder: no report may take the place of one. */
function essaysBelow(out: string, { folders, essays }: Manifest): string[] {
  const root = resolve(out) + sep;
  return essays
    .map(({ path, root: folder }) => resolve(folders[folder]!, path))
    .filter((path) => path.startsWith(root))
    .map((path) => relative(root, path).split(sep).join('/'));
}

/** Writes what was made of each essay, one after the other, and keeps its figures. */
async function outcomesOf(
  queue: EssayQueue,
  run: Run,
  to: {
    readonly formats: readonly OutputFormat[];
    readonly folder: OutputFolder;
    readonly occupied: readonly string[];
  },
): Promise<EssayOutcome[]> {
  const { essays, folders } = run.manifest;
  const lost = async (path: string, reason: string): Promise<never> => {
    await queue.check(run);
    throw new ProblemError(problem('queue-lost', { path, reason }));
  };
  const names = outputNames(
    essays.map(({ path, root }) => ({ folder: folders[root]!, relative: path })),
    to.occupied,
  );
  const records = queue.store.records(essays.flatMap(({ key }) => key ?? []));
  const outcomes: EssayOutcome[] = [];
  if (to.formats.length > 0) await to.folder.open();
  for (const [i, { path, root, key, failure }] of essays.entries()) {
    const file = { path, relative: path, root };
    if (key === null) {
      outcomes.push({ file, analyzed: null, written: {}, failures: [failure!] });
      continue;
    }
    const value = { ...((await records.next()).value as object | undefined), written: {} };
    const complaint = recordComplaint(value);
    if (complaint !== null) return lost(path, complaint);
    const { analyzed, failures, passedOver } = value as EssayRecord;
    const written: Partial<Record<OutputFormat, string>> = {};
    const unwritten: Problem[] = [];
    for (const format of analyzed === null ? [] : to.formats) {
      const content = await queue.store.file(key, format);
      if (content === null) return lost(path, `no ${format}`);
      try {
        await to.folder.write(names[i]! + extensionOf(format), content);
        written[format] = names[i]! + extensionOf(format);
      } catch (error) {
        unwritten.push(problemOf(error));
      }
    }
    const kept = analyzed === null ? null : keptOf(analyzed);
    const outcome = { file, analyzed: kept, written, failures: [...failures, ...unwritten] };
    outcomes.push(passedOver === undefined ? outcome : { ...outcome, passedOver });
  }
  return outcomes;
}
