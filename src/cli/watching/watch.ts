/** `--watch`: briefings for the screen, updated whenever an essay is saved, in a browser page that reloads. */
import { watch as watchFiles } from 'chokidar';
import { Printer } from '../../export/browser/printer.js';
import { pdfDate } from '../../export/reproducible.js';
import { counted, type Problem, ProblemError, problem, reasonOf } from '../../model/index.js';
import { type DeskChoices, deskChoices } from '../briefings/desk.js';
import { type AnalyzeFlags, chosenEpoch, DEFAULT_PATH } from '../choices.js';
import { configurationFrom } from '../configuration.js';
import { isGiven } from '../given.js';
import { EXIT_DONE, type Process } from '../process.js';
import { failureLine } from '../progress.js';
import { aborted, untilStopped } from '../signals.js';
import { colorsFor } from '../terminal.js';
import { type Content, type Find, LiveServer } from './live-server.js';
import { type Look, textOf, WatchedEssays } from './watched-essays.js';

/**
 * Milliseconds to wait after a change, so that an editor that saves in two steps is heard once. Longer than the 50 ms for which
 * chokidar stays silent about a file after reporting it, so that a save in that time is read as well.
 */
const SETTLE = 60;
const HIGHEST_PORT = 65_535;
const DEFAULT_PORT = 8460;

/** Until it is stopped. @throws ProblemError where it cannot begin. */
export async function watch(paths: readonly string[], flags: AnalyzeFlags, host: Process): Promise<number> {
  const { stdout, stderr, env } = host;
  const configuration = await configurationFrom(flags);
  const choices = await deskChoices(flags, configuration);
  const wanted = pathsToWatch(paths, flags);
  const essays = new WatchedEssays(wanted, choices, configuration);
  const say = ({ message }: Problem) => stderr.write(`${message}\n`);
  const printer = new Printer({ browser: choices.browser, pages: 1, onNote: (note) => say(problem(note)) });
  const server = new LiveServer(pagesOf(essays, printer, choices, chosenEpoch(env.SOURCE_DATE_EPOCH)));
  const stopped = untilStopped();
  const look = async () => tell(await essays.look(stopped.signal), server, flags, host);
  const looks = new Looks(look, (error) => stderr.write(`${error.message}\n`));
  const clean = () => printer.killNow();
  process.once('exit', clean);
  const eyes = watchFiles([...wanted], { ignoreInitial: true, ignored: essays.ignores });
  const open = new Promise<void>((ready) => eyes.once('ready', ready));
  // A folder that may not be read, or more files than the system can watch, is no reason to end.
  eyes.on('error', (error) => say(problem('watch-blind', { reason: reasonOf(error) })));
  try {
    await look();
    await open;
    eyes.on('all', () => looks.soon());
    // What was saved while the watchers were starting.
    await look();
    const early = stopped.signal.aborted;
    if (!early) {
      const address = await server.listen(portOf(flags.port));
      const { bold } = colorsFor(stdout, env);
      stdout.write(`Watching. Open ${bold(address)} in a browser; Ctrl-C ends it.\n`);
    }
    await aborted(stopped.signal);
    say(early ? problem('stopped-early') : problem('watch-stopped', { folder: choices.out }));
    return stopped.exitStatus === 128 + 2 ? EXIT_DONE : (stopped.exitStatus ?? EXIT_DONE);
  } finally {
    await Promise.all([eyes.close(), server.close(), printer.close(), looks.end()]);
    process.removeListener('exit', clean);
    stopped.forget();
  }
}

/** @throws ProblemError `bad-usage` for anything but files and folders. */
function pathsToWatch(paths: readonly string[], { stdinFilename }: AnalyzeFlags): readonly string[] {
  const wanted = paths.length > 0 ? paths : [DEFAULT_PATH];
  if (stdinFilename !== undefined || wanted.some(isGiven)) {
    throw new ProblemError(
      problem('bad-usage', {
        reason: '--watch looks at files, and standard input and web addresses are none',
      }),
    );
  }
  return wanted;
}

/** What the server gives for a path; PDFs are printed when they are asked for. */
function pagesOf(
  essays: WatchedEssays,
  printer: Printer,
  { paper }: DeskChoices,
  epoch: number | null,
): Find {
  return (path) => {
    const watched = essays.at(path);
    if (watched === undefined) return path === '/index.html' ? page(essays.index()) : null;
    if (path.endsWith('.html')) return page(essays.page(watched));
    if (!path.endsWith('.pdf') || !('html' in watched.result)) return null;
    const { html, published } = watched.result;
    return printer
      .print(textOf(html), { paper, date: pdfDate(epoch, published) })
      .then((body): Content => ({ type: 'application/pdf', body }));
  };
}

/** Reports what has happened, to the terminal and to the open pages. */
function tell(
  { changed, removed, problems }: Look,
  server: LiveServer,
  { quiet }: AnalyzeFlags,
  { stdout, stderr, env }: Process,
): void {
  for (const failure of problems) {
    stderr.write(`${failureLine(failure, colorsFor(stderr, env))}\n`);
    server.tell('failed', failure.message);
  }
  const { green } = colorsFor(stdout, env);
  for (const { name, result, file } of changed) {
    if ('failed' in result || quiet) continue;
    stdout.write(`${green('✓')} ${file.path}: ${counted(result.claims, 'claim')}, ${name}.html\n`);
  }
  if (changed.length > 0 || removed)
    server.tell('changed', ['/index.html', ...changed.map(({ name }) => `/${name}.html`)]);
}

/** One look at a time: a save that comes in the meantime is looked at next. */
class Looks {
  readonly #look: () => Promise<void>;
  readonly #onError: (error: Error) => void;
  #turn: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  constructor(look: () => Promise<void>, onError: (error: Error) => void) {
    this.#look = look;
    this.#onError = onError;
  }

  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#turn = this.#turn.then(this.#look).catch(this.#onError);
    }, SETTLE);
  }

  /** Begins no further look, and waits for the last. */
  end(): Promise<void> {
    clearTimeout(this.#timer);
    return this.#turn;
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
