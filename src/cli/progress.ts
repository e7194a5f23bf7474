/** The progress of a run, on standard error: a bar in a terminal, a line for each essay elsewhere. */
import { counted, type Problem } from '../model/index.js';
import type { RunEvents } from './briefings/run.js';
import type { EssayOutcome } from './briefings/together.js';
import { type Colors, colorsFor, type Environment, isWatched, type OutputStream } from './terminal.js';

export interface Progress extends RunEvents {
  /** Takes the bar away. */
  readonly end: () => void;
}

export interface ProgressOptions {
  readonly stream: OutputStream;
  readonly env: Environment;
  readonly quiet: boolean;
  /** Milliseconds from a monotonic clock. */
  readonly clock: () => number;
}

/** Work that ends sooner shows no bar. */
const SOON = 400;
/** Milliseconds between two drawings of the bar. */
const REDRAW = 80;
const BAR_WIDTH = 24;

/** With `quiet`, reports only failures. */
export function progressOn({ stream, env, quiet, clock }: ProgressOptions): Progress {
  const colors = colorsFor(stream, env);
  const bar = isWatched(stream, env) && !quiet ? barOn(stream, colors, clock) : null;
  const line = (text: string) => {
    bar?.hide();
    stream.write(`${text}\n`);
    bar?.show();
  };
  return {
    onStart: (essays) => bar?.start(essays),
    onProgress: (done) => bar?.advance(done),
    onNote: (note) => {
      if (!quiet) line(colors.dim(note.message));
    },
    onEssay: (essay) => {
      for (const failure of essay.failures) line(failureLine(failure, colors));
      if (quiet || essay.analyzed === null) return;
      const path = shownPath(essay);
      for (const { message } of essay.analyzed.problems)
        line(`${colors.yellow('warning:')} ${path}: ${message}`);
      if (bar === null) line(essayLine(essay, path));
    },
    end: () => bar?.hide(),
  };
}

/** The bar alone, for work without files to name; nothing outside a terminal. */
export function counterOn(stream: OutputStream, env: Environment, clock: () => number) {
  const bar = isWatched(stream, env) ? barOn(stream, colorsFor(stream, env), clock) : null;
  return {
    start: (essays: number) => bar?.start(essays),
    advance: (done: number) => bar?.advance(done),
    end: () => bar?.hide(),
  };
}

/** One line that names what failed and why. */
export function failureLine({ message }: Problem, colors: Colors): string {
  return `${colors.red('error:')} ${message}`;
}

/** The essay's path as it was given or found, with "/". */
export function shownPath({ file }: EssayOutcome): string {
  return file.path.replaceAll('\\', '/');
}

function essayLine({ analyzed }: EssayOutcome, path: string): string {
  return `${path}: ${counted(analyzed!.words, 'word')}, ${counted(analyzed!.claims, 'claim')}`;
}

function barOn(stream: OutputStream, colors: Colors, clock: () => number) {
  const started = clock();
  let total = 0;
  let done = 0;
  let drawn = Number.NEGATIVE_INFINITY;
  let visible = false;
  const show = () => {
    if (total === 0 || clock() - started < SOON) return;
    const filled = Math.round((BAR_WIDTH * done) / total);
    const bar = colors.cyan('█'.repeat(filled)) + colors.dim('░'.repeat(BAR_WIDTH - filled));
    stream.write(`\r\x1b[2K${bar} ${done} of ${counted(total, 'essay')}`);
    drawn = clock();
    visible = true;
  };
  const hide = () => {
    if (visible) stream.write('\r\x1b[2K');
    visible = false;
  };
  return {
    show,
    hide,
    start: (essays: number) => {
      total = essays;
    },
    advance: (now: number) => {
      done = now;
      if (clock() - drawn >= REDRAW || done === total) show();
    },
  };
}
