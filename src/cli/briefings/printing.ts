/** The printing of a run: one browser for all pages, or one message on why there is none. */
import { Printer } from '../../export/browser/printer.js';
import type { Cache } from '../../export/cache.js';
import type { PrintPaper } from '../../export/formats.js';
import { pdfDate } from '../../export/reproducible.js';
import { type Problem, ProblemError, problem, reasonOf } from '../../model/index.js';
import type { Environment } from '../terminal.js';
import { type Print, rememberingPrints } from './remember.js';

export interface PrintingOptions {
  readonly paper: PrintPaper;
  /** Seconds since 1970 that PDFs bear as their date, or null (SOURCE_DATE_EPOCH). */
  readonly epoch: number | null;
  /** The browser that the user named, if any. */
  readonly browser: string | undefined;
  /** How many are printed at once. */
  readonly pages: number;
  readonly signal: AbortSignal | undefined;
  readonly onNote: ((note: Problem) => void) | undefined;
  /** Where prints are kept; none: every page is printed. */
  readonly cache: Cache | null;
}

/** Whether a user named the browser to print with. */
export const isBrowserNamed = (browser: string | undefined, env: Environment): boolean =>
  browser !== undefined || Boolean(env.PUPPETEER_EXECUTABLE_PATH);

/** Whether a run without PDFs has failed: where they were asked for by name, or the browser that was there broke down. */
export function failsRun(noPrinter: Problem | null, byName: boolean): boolean {
  return noPrinter !== null && (byName || BREAKDOWNS.has(noPrinter.code));
}

/** A machine without a browser is no failure, as long as nobody asked for one. */
const BREAKDOWNS: ReadonlySet<string> = new Set(['pdf-failed', 'browser-breaks', 'no-room-to-print']);

const decoder = new TextDecoder();

export class Printing {
  /** Why no PDF is printed at all; null while there is no reason. */
  noPrinter: Problem | null = null;
  readonly #options: PrintingOptions;
  readonly #printer: Printer;
  readonly #print: Print;
  #opened: Promise<void> | null = null;

  constructor(options: PrintingOptions) {
    const { browser, pages, onNote, cache } = options;
    this.#options = options;
    this.#printer = new Printer({ browser, pages, onNote: (note) => onNote?.(problem(note)) });
    const print: Print = async (html, how) => {
      // If that failed, the print tries again, and says why it cannot.
      await this.open();
      return this.#printer.print(typeof html === 'string' ? html : decoder.decode(html), how);
    };
    this.#print = cache === null ? print : rememberingPrints(print, cache, browser);
  }

  /** Starts the browser while other work goes on. */
  open(): Promise<void> {
    this.#opened ??= this.#printer.open().catch(() => {});
    return this.#opened;
  }

  /**
   * Null where there is no browser, which is said once for the run and not for each page.
   * @param path what messages call the page.
   * @param html the page, as text or UTF-8.
   * @throws ProblemError `pdf-failed`; the signal's reason where the run was stopped.
   */
  async print(path: string, html: string | Uint8Array, published: string | null): Promise<Uint8Array | null> {
    const { epoch, paper, signal } = this.#options;
    try {
      return await this.#print(html, { paper, date: pdfDate(epoch, published) });
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof ProblemError) {
        this.noPrinter = error.problem;
        return null;
      }
      const reason = reasonOf(error);
      throw new ProblemError(problem('pdf-failed', { path, reason }), { cause: error });
    }
  }

  async close(): Promise<void> {
    await this.#printer.close();
  }

  /** For the end of the process. */
  killNow(): void {
    this.#printer.killNow();
  }
}
