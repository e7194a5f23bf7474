/** The work of the command `compare`: from two files to the comparison, in the forms asked for. */
import { basename, extname } from 'node:path';
import { type ComparedDrafts, compareDrafts } from '../briefing.js';
import { Printer } from '../export/browser/printer.js';
import { documentJson } from '../export/document-json.js';
import { OutputFolder } from '../export/files.js';
import { COMPARE_FORMATS, type CompareFormat, type PrintPaper } from '../export/formats.js';
import { pdfDate } from '../export/reproducible.js';
import { type Problem, ProblemError, problem, reasonOf } from '../model/index.js';
import { STANDARD_INPUT } from '../read/standard-input.js';
import { failsRun, isBrowserNamed } from './briefings/printing.js';
import { type CompareFlags, chosenEpoch, chosenOf, chosenPaper, DEFAULT_OUT } from './choices.js';
import { configurationFrom } from './configuration.js';
import { readDraft } from './draft.js';
import { checkFilename, isGiven } from './given.js';
import { EXIT_DONE, EXIT_NOT_DONE, type Process } from './process.js';
import { failureLine } from './progress.js';
import { untilStopped } from './signals.js';
import { colorsFor } from './terminal.js';

/** @throws ProblemError where a draft cannot be read or nothing can be written. */
export async function compareFiles(
  before: string,
  after: string,
  flags: CompareFlags,
  host: Process,
): Promise<number> {
  const { stdout, stderr, env } = host;
  const formats = chosenOf(flags.format, COMPARE_FORMATS);
  const paper = chosenPaper(flags.paper);
  const epoch = chosenEpoch(env.SOURCE_DATE_EPOCH);
  if (before === STANDARD_INPUT && after === STANDARD_INPUT) throw new ProblemError(problem('stdin-twice'));
  checkFilename([before, after], flags);
  const { settingsFor, plugins } = await configurationFrom(flags);
  const old = await readDraft(before, host, flags, { settings: settingsFor(before), plugins });
  const now = await readDraft(after, host, flags, { settings: settingsFor(after), plugins });
  const drafts = compareDrafts(old, now);
  if (flags.out === undefined && formats.join() === 'md') {
    stdout.write(drafts.markdown());
    return EXIT_DONE;
  }
  const folder = new OutputFolder(flags.out ?? DEFAULT_OUT);
  await folder.open();
  const named = isGiven(after) ? now.source.path : after;
  const name = `${basename(named, extname(named))}.compare`;
  const written: string[] = [];
  const write = async (format: CompareFormat, content: string | Uint8Array) => {
    await folder.write(`${name}.${format}`, content);
    written.push(folder.shown(`${name}.${format}`));
  };
  const html = formats.includes('html') || formats.includes('pdf') ? drafts.html({ paper }) : '';
  if (formats.includes('html')) await write('html', html);
  if (formats.includes('json')) await write('json', documentJson(drafts.comparison));
  if (formats.includes('md')) await write('md', drafts.markdown());
  let status = EXIT_DONE;
  if (formats.includes('pdf')) {
    const date = pdfDate(epoch, drafts.comparison.new.published);
    const printed = await print(html, {
      paper,
      date,
      browser: flags.browser,
      stderr,
      quiet: flags.quiet ?? false,
    });
    if (printed.pdf) await write('pdf', printed.pdf);
    if (printed.failure) stderr.write(`${failureLine(printed.failure, colorsFor(stderr, env))}\n`);
    const byName = flags.format !== undefined || isBrowserNamed(flags.browser, env);
    if (printed.stopped !== null) {
      stderr.write(`${problem('compare-stopped', { files: written.join(', ') || 'none' }).message}\n`);
      return printed.stopped;
    }
    if (failsRun(printed.failure, byName)) status = EXIT_NOT_DONE;
  }
  if (!(flags.quiet ?? false)) stdout.write(`${closingLines(drafts, written).join('\n')}\n`);
  return status;
}

interface PrintRequest {
  readonly paper: PrintPaper;
  readonly date: string;
  readonly browser: string | undefined;
  readonly stderr: Process['stderr'];
  readonly quiet: boolean;
}

interface Printed {
  readonly pdf: Uint8Array | null;
  readonly failure: Problem | null;
  /** Exit status, where the user stopped it. */
  readonly stopped: number | null;
}

/** Leaves no browser behind, however it ends. */
async function print(html: string, { paper, date, browser, stderr, quiet }: PrintRequest): Promise<Printed> {
  const stop = untilStopped();
  const printer = new Printer({
    browser,
    onNote: (note) => {
      if (!quiet) stderr.write(`${problem(note).message}\n`);
    },
  });
  const kill = () => printer.killNow();
  process.once('exit', kill);
  stop.signal.addEventListener('abort', () => void printer.close(), { once: true });
  try {
    return { pdf: await printer.print(html, { paper, date }), failure: null, stopped: null };
  } catch (error) {
    if (stop.exitStatus !== null) return { pdf: null, failure: null, stopped: stop.exitStatus };
    const failure =
      error instanceof ProblemError
        ? error.problem
        : problem('pdf-failed', { path: 'The comparison', reason: reasonOf(error) });
    return { pdf: null, failure, stopped: null };
  } finally {
    stop.forget();
    await printer.close();
    process.removeListener('exit', kill);
  }
}

function closingLines({ comparison }: ComparedDrafts, written: readonly string[]): string[] {
  const { counts, claims } = comparison;
  const kinds = ['hardened', 'softened', 'added', 'dropped', 'reworded', 'moved', 'unchanged'] as const;
  const parts = kinds.filter((kind) => counts[kind] > 0).map((kind) => `${counts[kind]} ${kind}`);
  const changed = claims.filter(({ kind }) => kind === 'hardened' || kind === 'softened');
  return [
    parts.length === 0 ? 'Neither draft claims anything.' : `Claims: ${parts.join(', ')}.`,
    ...changed.map(({ kind, explanation, new: now }) => `  ${kind}: ${explanation}\n      “${now!.words}”`),
    '',
    `Files: ${written.join(', ')}`,
  ];
}
