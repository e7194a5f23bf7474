/** The work of the command `submit`: from paths to essays in a queue, with their text, in the order of the files. */
import type { Configuration } from '../../config/index.js';
import type { OutputFormat } from '../../export/formats.js';
import { counted, type Norms, type Problem, ProblemError, problem } from '../../model/index.js';
import {
  type EssayJob,
  type EssayQueue,
  keyOf,
  type Manifest,
  QUEUE_SCHEMA,
  type QueuedEssay,
  type Run,
} from '../../queue/index.js';
import { readBytes } from '../../read/file.js';
import { deskChoices } from '../briefings/desk.js';
import { chosenFormats } from '../choices.js';
import { type ConfigFlags, configurationFrom, shownConfiguration, withoutIgnored } from '../configuration.js';
import { type FoundFile, findInput, type Input } from '../input.js';
import { EXIT_DONE, EXIT_NOT_DONE, type Process } from '../process.js';
import { untilStopped } from '../signals.js';
import { maker, makerOf, normsDigest } from './maker.js';
import { progressLine, type QueueFlags, tellFailures, untilDone, withQueue } from './queue-flags.js';

/** As typed. */
export interface SubmitFlags extends QueueFlags, ConfigFlags {
  readonly format?: readonly string[];
  readonly paper?: string;
  /** Reference set, by its file. */
  readonly norms?: string;
  readonly wait?: boolean;
  readonly replace?: boolean;
}

/** Essays handed in at once: what is held in memory. */
const BATCH = 50;

/** @throws ProblemError where nothing was submitted. */
export async function submit(paths: readonly string[], flags: SubmitFlags, host: Process): Promise<number> {
  const quiet = flags.quiet ?? false;
  const formats = queueFormats(flags.format);
  const configuration = await configurationFrom(flags);
  if (flags.printConfig !== undefined) {
    host.stdout.write(await shownConfiguration(configuration, flags.printConfig));
    return EXIT_DONE;
  }
  const { out, paper, norms } = await deskChoices(flags, configuration);
  const { input, notes } = withoutIgnored(findInput(paths, out), configuration, paths);
  if (!quiet) for (const note of notes) host.stderr.write(`${note.message}\n`);
  tellFailures(input.problems, host);
  if (input.files.length === 0) return EXIT_NOT_DONE;
  const { plugins = [] } = configuration.settings;
  if (plugins.length > 0) {
    const names = plugins.map(({ name }) => name).join(', ');
    throw new ProblemError(problem('plugins-in-queue', { names }));
  }
  const folders = [...new Set(input.folders)];
  const head: Omit<Manifest, 'essays'> = {
    schema: QUEUE_SCHEMA,
    maker: makerOf(input.files, configuration),
    paper,
    formats,
    norms: normsDigest(norms),
    folders,
    unusable: input.problems,
  };
  const stopped = untilStopped();
  return withQueue(flags, host.env, { stopped }, async (queue) => {
    if (!flags.replace) await refuseOtherRun(queue, flags.queue, input);
    const id = await queue.begin();
    const essays: QueuedEssay[] = [];
    for (let at = 0; at < input.files.length; at += BATCH) {
      stopped.signal.throwIfAborted();
      const batch = input.files.slice(at, at + BATCH).map((file, i) => {
        const root = folders.indexOf(input.folders[at + i]!);
        return essayFor(file, root, { head, configuration, norms });
      });
      essays.push(...batch.map(({ essay }) => essay));
      await queue.add(
        id,
        batch.flatMap(({ job }) => job ?? []),
      );
    }
    const run = await queue.complete(id, { ...head, essays });
    const unread = essays.flatMap(({ failure }) => failure ?? []);
    tellFailures(unread, host);
    const now = await queue.progressOf(run);
    if (!quiet) {
      host.stdout.write(
        `${counted(essays.length, 'essay')} submitted to the queue "${flags.queue}". ${progressLine(now)}\n`,
      );
    }
    let aside: readonly Problem[] = [];
    if (flags.wait) {
      const { signal } = stopped;
      const end = await untilDone(queue, run, { name: flags.queue, quiet, signal }, host);
      aside = end.aside;
      tellFailures(aside, host);
      if (!quiet) host.stdout.write(`${progressLine(end)}\n`);
    }
    return input.problems.length + unread.length + aside.length === 0 ? EXIT_DONE : EXIT_NOT_DONE;
  }).finally(() => stopped.forget());
}

/** @throws ProblemError `queue-busy` where the queue still has work to do on other essays. */
async function refuseOtherRun(queue: EssayQueue, name: string, input: Input): Promise<void> {
  const earlier = await queue.store.run();
  if (earlier === null || isOfSameEssays(earlier, input)) return;
  const { pending, total } = await queue.progressOf(earlier);
  if (pending > 0) throw new ProblemError(problem('queue-busy', { queue: name, pending, total }));
}

function isOfSameEssays({ manifest }: Run, { files, folders }: Input): boolean {
  const before = manifest.essays.map(({ path, root }) => [manifest.folders[root], path]);
  const now = files.map(({ relative }, i) => [folders[i], relative]);
  return JSON.stringify(before) === JSON.stringify(now);
}

/** What decides the result of every essay of a run. */
interface Submission {
  readonly head: Omit<Manifest, 'essays'>;
  readonly configuration: Configuration;
  readonly norms: Norms | undefined;
}

/** An essay for the manifest, and the job to do; no job where the file cannot be read. */
function essayFor(
  file: FoundFile,
  root: number,
  { head, configuration, norms }: Submission,
): { readonly essay: QueuedEssay; readonly job: EssayJob | null } {
  const path = file.relative;
  try {
    const content = readBytes(file);
    const settings = configuration.settingsFor(file.path);
    const own = { ...head, maker: maker(settings, configuration) };
    const key = keyOf(path, content, own);
    const { paper, formats } = head;
    const job = { key, path, content, maker: own.maker, paper, formats, settings, norms };
    return { essay: { path, root, key, failure: null }, job };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { essay: { path, root, key: null, failure: error.problem }, job: null };
  }
}

/** @throws ProblemError where a format is none that workers make. */
function queueFormats(values: readonly string[] | undefined): readonly OutputFormat[] {
  if (values === undefined) return [];
  const formats = chosenFormats(values);
  if (formats.includes('pdf')) throw new ProblemError(problem('no-pdf-in-queue'));
  return formats;
}
