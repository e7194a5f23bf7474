/** `--watch`: briefings for the screen, updated whenever an essay is saved, in a browser page that reloads. */
import { readFileSync } from 'node:fs';
import { watch as watchFiles } from 'chokidar';
import type { Configuration } from '../../config/index.js';
import { Printer } from '../../export/browser/printer.js';
import { OutputFolder } from '../../export/files.js';
import { outputNames } from '../../export/naming.js';
import { pdfDate } from '../../export/reproducible.js';
import { counted, digest, type Problem, ProblemError, problem, reasonOf } from '../../model/index.js';
import { type DeskChoices, deskChoices } from '../briefings/desk.js';
import { type AnalyzeFlags, chosenEpoch, DEFAULT_PATH } from '../choices.js';
import { configurationFrom, withoutIgnored } from '../configuration.js';
import { isGiven } from '../given.js';
import { type FoundFile, findInput } from '../input.js';
import { EXIT_DONE, type Process } from '../process.js';
import { failureLine } from '../progress.js';
import { breathe, untilStopped } from '../signals.js';
import { colorsFor } from '../terminal.js';
import { type EssayResult, workOn } from '../work/essay.js';
import type { KeptEntry } from '../work/kept.js';
import { indexPage } from '../work/pages.js';
import { type Content, LiveServer } from './live-server.js';

/**
 * Milliseconds to wait after a change, so that an editor that saves in two steps is heard once. Longer than the 50 ms for which
 * chokidar stays silent about a file after reporting it, so that a save in that time is read as well.
 */
const SETTLE = 60;
const HIGHEST_PORT = 65_535;
const DEFAULT_PORT = 8460;

interface Watched {
  readonly file: FoundFile;
  /** Without extension, below the output folder. */
  readonly name: string;
  readonly digest: string;
  readonly result: EssayResult;
}

/** Until it is stopped. @throws ProblemError where it cannot begin. */
export async function watch(paths: readonly string[], flags: AnalyzeFlags, host: Process): Promise<number> {
  const { stdout, stderr, env } = host;
  const colors = colorsFor(stdout, env);
  const configuration = await configurationFrom(flags);
  const choices = await deskChoices(flags, configuration);
  const wanted = paths.length > 0 ? paths : [DEFAULT_PATH];
  if (flags.stdinFilename !== undefined || wanted.some(isGiven)) {
    throw new ProblemError(
      problem('bad-usage', {
        reason: '--watch looks at files, and standard input and web addresses are none',
      }),
    );
  }
  const desk = new Desk(wanted, choices, configuration);
  const printer = new Printer({ browser: choices.browser, pages: 1, onNote: (note) => say(problem(note)) });
  const epoch = chosenEpoch(env.SOURCE_DATE_EPOCH);
  const say = ({ message }: Problem) => stderr.write(`${message}\n`);
  const server = new LiveServer((path) => {
    const watched = desk.at(path);
    if (watched === undefined) return path === '/index.html' ? page(desk.index()) : null;
    if (path.endsWith('.html')) return page(desk.page(watched));
    if (!path.endsWith('.pdf') || !('html' in watched.result)) return null;
    const { html, published } = watched.result;
    const date = pdfDate(epoch, published);
    return printer
      .print(textOf(html), { paper: choices.paper, date })
      .then((body): Content => ({ type: 'application/pdf', body }));
  });
  const stopped = untilStopped();
  const look = async () => {
    const { changed, removed, problems } = await desk.look(stopped.signal);
    for (const failure of problems) {
      stderr.write(`${failureLine(failure, colorsFor(stderr, env))}\n`);
      server.tell('failed', failure.message);
    }
    for (const { name, result, file } of changed) {
      if ('failed' in result || flags.quiet) continue;
      stdout.write(`${colors.green('✓')} ${file.path}: ${counted(result.claims, 'claim')}, ${name}.html\n`);
    }
    if (changed.length > 0 || removed)
      server.tell('changed', ['/index.html', ...changed.map(({ name }) => `/${name}.html`)]);
  };
  // One look at a time: a save that comes in the meantime is looked at next.
  let turn: Promise<void> = Promise.resolve();
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      turn = turn.then(look).catch((error: Error) => {
        stderr.write(`${error.message}\n`);
      });
    }, SETTLE);
  };
  let timer: NodeJS.Timeout | undefined;
  const clean = () => printer.killNow();
  process.once('exit', clean);
  const eyes = watchFiles([...wanted], { ignoreInitial: true, ignored: desk.ignores });
  const open = new Promise<void>((ready) => eyes.once('ready', ready));
  // A folder that may not be read, or more files than the system can watch, is no reason to end.
  eyes.on('error', (error) => say(problem('watch-blind', { reason: reasonOf(error) })));
  try {
    await look();
    await open;
    eyes.on('all', soon);
    // What was saved while they were opening.
    await look();
    const early = stopped.signal.aborted;
    if (!early) {
      const address = await server.listen(portOf(flags.port));
      stdout.write(`Watching. Open ${colors.bold(address)} in a browser; Ctrl-C ends it.\n`);
    }
    await new Promise<void>((done) => {
      if (stopped.signal.aborted) done();
      stopped.signal.addEventListener('abort', () => done(), { once: true });
    });
    say(early ? problem('stopped-early') : problem('watch-stopped', { folder: choices.out }));
    return stopped.exitStatus === 128 + 2 ? EXIT_DONE : (stopped.exitStatus ?? EXIT_DONE);
  } finally {
    clearTimeout(timer);
    await Promise.all([eyes.close(), server.close(), printer.close(), turn]);
    process.removeListener('exit', clean);
    stopped.forget();
  }
}

const page = (body: string): Content => ({ type: 'text/html; charset=utf-8', body });

/** @throws ProblemError `bad-port`. */
function portOf(value: string | undefined): number {
  if (value === undefined) return DEFAULT_PORT;
  if (!/^\d{1,5}$/.test(value) || Number(value) > HIGHEST_PORT)
    throw new ProblemError(problem('bad-port', { value, most: HIGHEST_PORT }));
  return Number(value);
}

/** The essays that are watched, as they were when last looked at. */
class Desk {
  readonly #paths: readonly string[];
  readonly #choices: DeskChoices;
  readonly #configuration: Configuration;
  readonly #folder: OutputFolder;
  #essays: readonly Watched[] = [];

  constructor(paths: readonly string[], choices: DeskChoices, configuration: Configuration) {
    this.#paths = paths;
    this.#choices = choices;
    this.#configuration = configuration;
    this.#folder = new OutputFolder(choices.out);
  }

  /** Whether a path is nothing to watch: hidden, or what packages bring. */
  readonly ignores = (path: string): boolean =>
    /(?:^|[/\\])(?:node_modules|\.[^./\\][^/\\]*)(?:[/\\]|$)/.test(path);

  /** Reads the essays again, analyzes those whose bytes have changed, and writes their pages; until it is stopped. */
  async look(stopped: AbortSignal): Promise<{
    readonly changed: readonly Watched[];
    readonly removed: boolean;
    readonly problems: readonly Problem[];
  }> {
    const found = findInput(this.#paths, this.#choices.out);
    const { files, folders, occupied, problems } = withoutIgnored(
      found,
      this.#configuration,
      this.#paths,
    ).input;
    if (this.#essays.length === 0 && files.length === 0 && problems.length > 0)
      throw new ProblemError(problems[0]!);
    const names = outputNames(
      files.map(({ relative }, i) => ({ folder: folders[i]!, relative })),
      occupied,
    );
    const before = new Map(this.#essays.map((watched) => [watched.file.path, watched]));
    const changed: Watched[] = [];
    const failures: Problem[] = [...problems];
    const essays: Watched[] = [];
    for (const [i, file] of files.entries()) {
      await breathe();
      if (stopped.aborted) return { changed, removed: false, problems: failures };
      const name = names[i]!;
      const now = digestOf(file.path);
      const known = before.get(file.path);
      if (known !== undefined && known.digest === now && known.name === name) {
        essays.push(known);
        continue;
      }
      const { paper, norms } = this.#choices;
      const settings = this.#configuration.settingsFor(file.path);
      const result = await workOn({ file, formats: ['html'], paper, norms, settings });
      const watched = { file, name, digest: now, result };
      essays.push(watched);
      changed.push(watched);
      if ('failed' in result) failures.push(result.failed);
      else failures.push(...(await this.#write(`${name}.html`, result.html!)));
    }
    const removed = this.#essays.some(({ name }) => !names.includes(name));
    this.#essays = essays;
    if (changed.length > 0 || removed) failures.push(...(await this.#write('index.html', this.index())));
    return { changed, removed, problems: failures };
  }

  at(path: string): Watched | undefined {
    const name = path.slice(1).replace(/\.[^./]+$/, '');
    return this.#essays.find((watched) => watched.name === name);
  }

  /** A page that says why, where the essay cannot be analyzed as it is now. */
  page({ result, file }: Watched): string {
    return 'failed' in result
      ? indexPage([{ path: file.relative, reason: result.failed.message }], null)
      : textOf(result.html);
  }

  index(): string {
    return indexPage(
      this.#essays.map(({ file, name, result }): KeptEntry => {
        if ('failed' in result) return { path: file.relative, reason: result.failed.message };
        const hrefs = Object.fromEntries(
          (['html', 'pdf'] as const).map((format) => [
            format,
            `${name.split('/').map(encodeURIComponent).join('/')}.${format}`,
          ]),
        );
        return { packed: result.packed, hrefs };
      }),
      null,
    );
  }

  async #write(path: string, content: string | Uint8Array): Promise<readonly Problem[]> {
    try {
      await this.#folder.write(path, content);
      return [];
    } catch (error) {
      if (error instanceof ProblemError) return [error.problem];
      throw error;
    }
  }
}

const textOf = (html: Uint8Array | null): string => new TextDecoder().decode(html!);

/** Digest of the bytes; of nothing if the file is gone or cannot be read, which the analysis will report. */
function digestOf(path: string): string {
  try {
    return digest(readFileSync(path, 'latin1'));
  } catch {
    return '';
  }
}
