/** Prints pages to PDF. The only file that knows Puppeteer, which is loaded when the first page is printed. */
import type { Browser, Page } from 'puppeteer-core';
import { ProblemError, problem } from '../../model/index.js';
import { forPaper, SHOW } from '../for-paper.js';
import type { PrintPaper } from '../formats.js';
import { makeReproducible } from '../reproducible.js';
import { lackOfRoom } from '../temporary-room.js';
import { type Candidate, candidates } from './candidates.js';
import { type BrowserCommand, BrowserProcess, type Ending } from './process.js';

export interface PrinterOptions {
  /** A browser that the user named; others are looked for only if none is named. */
  readonly browser?: string | undefined;
  /** Pages printed at a time. Default: 1. */
  readonly pages?: number;
  /** Milliseconds that a browser may take for a step of a print; then it is restarted. Default: two minutes. */
  readonly patience?: number;
  /** Prints after which a browser is replaced. Default: 1000. */
  readonly printsPerBrowser?: number;
  /** Called, once each, with what a user should know: that a browser is being unpacked, that its sandbox is off. */
  readonly onNote?: (note: 'unpacking-browser' | 'sandbox-off') => void;
}

interface Running {
  readonly process: BrowserProcess;
  readonly browser: Browser;
  /** Prints done so far. */
  prints: number;
  /** Pages being opened or printed; the browser is not ended before they are done. */
  busy: number;
}

interface OpenPage {
  readonly page: Page;
  readonly running: Running;
  /** Rejects if the page's process ends, because the page would never answer. */
  readonly crash: Promise<never>;
  prints: number;
}

/** A browser that does not answer for this long never will. */
const START_TIMEOUT = 30_000;
const PRINT_TIMEOUT = 120_000;
/** Pages are closed after this many prints, so that what a browser keeps of each does not add up. */
const PRINTS_PER_PAGE = 250;
/** Browsers are replaced too, because their main process never shrinks. */
const PRINTS_PER_BROWSER = 1000;
/** After so many failed pages in a row, each tried in two browsers, no more are tried. A page that crashes by itself counts a third. */
const MOST_FAILURES = 3;
const PAGE_FAILURE = 1 / 3;

/** A browser with its pages, started once and kept for all essays of a run, as long as it neither grows nor breaks. */
export class Printer {
  readonly #options: PrinterOptions;
  readonly #notes = new Set<string>();
  readonly #idle: OpenPage[] = [];
  readonly #waiting: (() => void)[] = [];
  readonly #patience: number;
  readonly #printsPerBrowser: number;
  /** All running browsers: the one in use, and those that end when their last page is printed. */
  readonly #processes = new Set<BrowserProcess>();
  #free: number;
  #running: Promise<Running> | null = null;
  #process: BrowserProcess | null = null;
  #failures = 0;
  #givenUp: ProblemError | null = null;
  readonly #stop = new AbortController();

  constructor(options: PrinterOptions = {}) {
    this.#options = options;
    this.#free = options.pages ?? 1;
    this.#patience = options.patience ?? PRINT_TIMEOUT;
    this.#printsPerBrowser = options.printsPerBrowser ?? PRINTS_PER_BROWSER;
  }

  /**
   * Starts the browser and opens a page, so that the first print does not wait for it.
   * @throws ProblemError `no-browser`, `browser-not-found`, `browser-failed` or `no-room-to-print`.
   */
  async open(): Promise<void> {
    const opened = await this.#newPage();
    opened.running.busy--;
    if (opened.running.process === this.#process) this.#idle.push(opened);
  }

  /**
   * The PDF of a self-contained page of HTML: tagged, with bookmarks, dated `date` ("YYYYMMDDhhmmss"). Scripts do not run
   * and no request leaves. Waits while all pages are busy; tries once more where the browser broke down.
   * @throws ProblemError as `open`, and `browser-breaks` where pages one after the other could not be printed: then none is tried any
   * more. Error where this page could not be printed.
   */
  async print(html: string, { paper, date }: { paper: PrintPaper; date: string }): Promise<Uint8Array> {
    await this.#turn();
    try {
      if (this.#givenUp) throw this.#givenUp;
      const { pdf, opened } = await this.#printOnce(html, paper).catch((error) => {
        if (this.#stop.signal.aborted || error instanceof ProblemError) throw error;
        return this.#printOnce(html, paper);
      });
      this.#failures = 0;
      // The page is made ready for the next print while the caller goes on with this one.
      void this.#renew(opened).finally(() => this.#giveTurn());
      makeReproducible(pdf, date);
      return pdf;
    } catch (error) {
      this.#giveTurn();
      throw this.#countFailure(error as Error);
    }
  }

  /** Ends the browser. What is being printed fails. Never rejects. */
  async close(): Promise<void> {
    this.#stop.abort();
    await Promise.all([...this.#processes].map((process) => process.close()));
    await this.#running?.catch(() => {});
  }

  /** For the end of our own process, which can wait for nothing. */
  killNow(): void {
    this.#stop.abort();
    for (const process of this.#processes) process.killNow();
  }

  /** What to say of a page that could not be printed. */
  #countFailure(error: Error): Error {
    if (this.#stop.signal.aborted || error instanceof ProblemError) return error;
    const full = lackOfRoom();
    this.#failures += error instanceof PageCrash ? PAGE_FAILURE : 1;
    if (full === null && this.#failures < MOST_FAILURES) return error;
    this.#givenUp ??= full ?? new ProblemError(problem('browser-breaks', { reason: error.message }));
    return this.#givenUp;
  }

  async #turn(): Promise<void> {
    while (this.#free === 0) await new Promise<void>((go) => this.#waiting.push(go));
    this.#free--;
  }

  #giveTurn(): void {
    this.#free++;
    this.#waiting.shift()?.();
  }

  async #printOnce(html: string, paper: PrintPaper): Promise<{ pdf: Uint8Array; opened: OpenPage }> {
    const opened = this.#idlePage() ?? (await this.#newPage());
    const { page, running, crash } = opened;
    try {
      const shown = page.setContent(forPaper(html), { waitUntil: 'load', timeout: this.#patience });
      await Promise.race([shown.then(() => page.evaluate(SHOW)), crash]);
      const printed = page.pdf({
        format: paper,
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
        waitForFonts: true,
        timeout: this.#patience,
      });
      printed.catch(() => {});
      return { pdf: await Promise.race([printed, crash]), opened };
    } catch (error) {
      running.busy--;
      await this.#discard(opened);
      throw error;
    }
  }

  #idlePage(): OpenPage | undefined {
    const opened = this.#idle.pop();
    if (opened) opened.running.busy++;
    return opened;
  }

  /** Each print gets a new document, because content set into an old one would be under its content security policy. */
  async #renew(opened: OpenPage): Promise<void> {
    const { running } = opened;
    running.busy--;
    running.prints++;
    if (running.prints >= this.#printsPerBrowser) return this.#retire(running);
    opened.prints++;
    try {
      if (opened.prints >= PRINTS_PER_PAGE) await opened.page.close();
      else {
        await opened.page.goto('about:blank', { timeout: this.#patience });
        if (running.process === this.#process) this.#idle.push(opened);
      }
    } catch {
      await this.#discard(opened);
    }
  }

  /** Ends a browser as soon as nothing is being printed there; the next page is printed by another. */
  async #retire({ process, busy }: Running): Promise<void> {
    if (process === this.#process) this.#forget();
    if (busy === 0) await this.#end(process);
  }

  async #end(process: BrowserProcess): Promise<void> {
    await process.close();
    this.#processes.delete(process);
  }

  #forget(): void {
    this.#idle.length = 0;
    this.#running = null;
    this.#process = null;
  }

  /** A page that failed is not used again. A browser that cannot even close a page is ended, and the next print starts another. */
  async #discard({ page, running: { process, prints, busy } }: OpenPage): Promise<void> {
    const closing = page.close().then(
      () => true,
      () => false,
    );
    const closed = await Promise.race([closing, delay(2000).then(() => false)]);
    const current = process === this.#process;
    if (current && closed) return;
    if (current) this.#forget();
    // A browser that was to end with its last page, or that others gave up already, is left to them.
    if (current || (busy === 0 && prints >= this.#printsPerBrowser)) await this.#end(process);
  }

  /** Counted as busy. */
  async #newPage(): Promise<OpenPage> {
    this.#running ??= this.#start();
    const running = await this.#running;
    running.busy++;
    try {
      const page = await running.browser.newPage();
      const crash = new Promise<never>((_, reject) => {
        page.once('error', () => reject(new PageCrash('the page broke down')));
      });
      crash.catch(() => {});
      // Lays the page out for paper from the start, not first for a screen.
      await Promise.all([
        page.setJavaScriptEnabled(false),
        page.setOfflineMode(true),
        page.emulateMediaType('print'),
      ]);
      return { page, running, crash, prints: 0 };
    } catch (error) {
      // It broke down before it had a page.
      running.busy--;
      if (running.process === this.#process) this.#forget();
      await this.#end(running.process);
      throw error;
    }
  }

  async #start(): Promise<Running> {
    let failure: ProblemError | null = null;
    for await (const candidate of this.#candidates()) {
      try {
        return await this.#startCandidate(candidate);
      } catch (error) {
        if (this.#stop.signal.aborted) throw error;
        const { name: browser } = candidate;
        const full = lackOfRoom(error);
        if (full) throw full;
        const reason = (error as Error).message;
        failure ??= new ProblemError(problem('browser-failed', { browser, reason }), { cause: error });
      }
    }
    throw failure ?? new ProblemError(problem('no-browser'));
  }

  #candidates(): AsyncGenerator<Candidate> {
    const { signal } = this.#stop;
    return candidates(this.#options.browser, { signal, onUnpack: () => this.#note('unpacking-browser') });
  }

  async #startCandidate({ prepare, libraries }: Candidate): Promise<Running> {
    const { executable, env = {} } = await prepare();
    let command: BrowserCommand = { executable, env, sandbox: !isRoot() };
    let crashed = false;
    for (;;) {
      const started = await this.#startOnce(command);
      if ('browser' in started) {
        if (!command.sandbox) this.#note('sandbox-off');
        return started;
      }
      const { said } = started;
      // Each remedy is tried once: after that its condition no longer holds.
      if (command.sandbox && /sandbox|namespace/i.test(said)) command = { ...command, sandbox: false };
      else if (libraries && command.env === env && LIBRARY_TROUBLE.test(said)) {
        command = { ...command, env: { ...env, ...(await libraries()) } };
      } else if (started.crashed && !crashed) {
        // Rarely, on a busy machine, Chromium crashes as it starts ("SIGSEGV"), and starts the next time.
        crashed = true;
      } else throw new Error(reasonOf(started));
    }
  }

  async #startOnce(command: BrowserCommand): Promise<Running | Ending> {
    this.#stop.signal.throwIfAborted();
    // Without room, some browsers end at once and others never answer.
    const full = lackOfRoom();
    if (full) throw full;
    const process = new BrowserProcess(command);
    this.#process = process;
    this.#processes.add(process);
    const { connect } = await import('puppeteer-core');
    const connected = connect({
      transport: process.transport,
      defaultViewport: null,
      protocolTimeout: this.#patience,
    })
      .then((browser): Running => ({ process, browser, prints: 0, busy: 0 }))
      // A broken pipe says less than the end of the process, which comes with it.
      .catch(() => process.ended);
    const started = await Promise.race([
      connected,
      process.ended,
      delay(START_TIMEOUT).then((): Ending => ({ how: 'it did not answer', crashed: false, said: '' })),
    ]);
    if (!('browser' in started)) await this.#end(process);
    return started;
  }

  #note(note: 'unpacking-browser' | 'sandbox-off'): void {
    if (this.#notes.has(note)) return;
    this.#notes.add(note);
    this.#options.onNote?.(note);
  }
}

/** The end of a page's own process. */
class PageCrash extends Error {}

/** What the dynamic loader says, in its several ways. */
const LIBRARY_TROUBLE = /error while loading shared libraries|symbol lookup error|version `[^'`]*' not found/;

/** Chromium refuses to run as root with its sandbox. */
function isRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/** The line that tells most of what a browser said before it ended. */
function reasonOf({ how, said }: Ending): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const telling =
    lines.find((line) => /error while loading|FATAL|not found|denied/.test(line)) ?? lines.at(-1);
  return telling ? `${how}: ${telling.trim().slice(0, 300)}` : how;
}

/** Does not keep the process alive. */
function delay(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, milliseconds).unref();
  });
}
