/** Printing pages to PDF. The only file that knows Puppeteer, which is loaded when the first page is wanted. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { ProblemError, problem } from '../model/index.js';
import { type BrowserCommand, BrowserProcess, type Ending } from './browser-process.js';
import { installedBrowsers, namedBrowser, THIS_MACHINE } from './find-browser.js';
import { forPaper, SHOW } from './for-paper.js';
import type { PrintPaper } from './formats.js';
import { makeReproducible } from './reproducible.js';
import { shippedBrowser, shippedLibraries, shippedPackage } from './shipped-browser.js';

export interface PrinterOptions {
  /** A browser that the user named; others are looked for only where none is. */
  readonly browser?: string | undefined;
  /** Pages printed at a time. Default: 1. */
  readonly pages?: number;
  /** Milliseconds that a browser may take for a step of a print; then it is started anew. Default: two minutes. */
  readonly patience?: number;
  /** Called with what a user should know, once each: that a browser is being unpacked, that its sandbox is off. */
  readonly onNote?: (note: 'unpacking-browser' | 'sandbox-off') => void;
}

/** A browser that may be there, and may start. */
interface Candidate {
  /** What messages call it. */
  readonly name: string;
  readonly prepare: () => Promise<Pick<BrowserCommand, 'executable' | 'env'>>;
  /** What to add to the environment where the system lacks libraries it needs. */
  readonly libraries?: () => Promise<Readonly<Record<string, string>>>;
}

interface Running {
  readonly process: BrowserProcess;
  readonly browser: Browser;
}

interface OpenPage {
  readonly page: Page;
  readonly process: BrowserProcess;
  prints: number;
}

/** A browser that does not answer for this long is not going to. */
const START_TIMEOUT = 30_000;
const PRINT_TIMEOUT = 120_000;
/** Pages are closed after this many prints, so that what a browser keeps of each does not add up. */
const PRINTS_PER_PAGE = 250;

/** A browser with its pages, started once and kept for all essays of a run. */
export class Printer {
  readonly #options: PrinterOptions;
  readonly #notes = new Set<string>();
  readonly #idle: OpenPage[] = [];
  readonly #waiting: (() => void)[] = [];
  readonly #patience: number;
  #free: number;
  #running: Promise<Running> | null = null;
  #process: BrowserProcess | null = null;
  readonly #stop = new AbortController();

  constructor(options: PrinterOptions = {}) {
    this.#options = options;
    this.#free = options.pages ?? 1;
    this.#patience = options.patience ?? PRINT_TIMEOUT;
  }

  /**
   * Starts the browser and opens a page, so that the first print does not wait for it.
   * @throws ProblemError `no-browser`, `browser-not-found` or `browser-failed`.
   */
  async open(): Promise<void> {
    this.#idle.push(await this.#newPage());
  }

  /**
   * The PDF of a self-contained page of HTML: tagged, with bookmarks, dated `date` ("YYYYMMDDhhmmss"). Scripts do not run
   * and no request leaves. Waits while all pages are busy; tries once more where the browser broke down.
   */
  async print(html: string, { paper, date }: { paper: PrintPaper; date: string }): Promise<Uint8Array> {
    await this.#turn();
    try {
      const { pdf, opened } = await this.#printOnce(html, paper).catch((error) => {
        if (this.#stop.signal.aborted || error instanceof ProblemError) throw error;
        return this.#printOnce(html, paper);
      });
      // Made ready for the next while the caller goes on with this one.
      void this.#renew(opened).finally(() => this.#giveTurn());
      makeReproducible(pdf, date);
      return pdf;
    } catch (error) {
      this.#giveTurn();
      throw error;
    }
  }

  /** Ends the browser. What is being printed fails. Never rejects. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#process?.close();
    await this.#running?.catch(() => {});
  }

  /** For the end of our own process, where nothing can be waited for. */
  killNow(): void {
    this.#stop.abort();
    this.#process?.killNow();
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
    const opened = this.#idle.pop() ?? (await this.#newPage());
    const { page } = opened;
    try {
      await page.setContent(forPaper(html), { waitUntil: 'load', timeout: this.#patience });
      await page.evaluate(SHOW);
      const pdf = await page.pdf({
        format: paper,
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
        waitForFonts: true,
        timeout: this.#patience,
      });
      return { pdf, opened };
    } catch (error) {
      await this.#discard(opened);
      throw error;
    }
  }

  /** A document of its own for each print: what is set into an old one would be under that one's content security policy. */
  async #renew(opened: OpenPage): Promise<void> {
    opened.prints++;
    try {
      if (opened.prints >= PRINTS_PER_PAGE) await opened.page.close();
      else {
        await opened.page.goto('about:blank', { timeout: this.#patience });
        this.#idle.push(opened);
      }
    } catch {
      await this.#discard(opened);
    }
  }

  /** A page that failed is not used again; a browser that does not even close a page is ended, and the next print starts another. */
  async #discard({ page, process }: OpenPage): Promise<void> {
    const closing = page.close().then(
      () => true,
      () => false,
    );
    const closed = await Promise.race([closing, delay(2000).then(() => false)]);
    if (closed || process !== this.#process) return;
    this.#idle.length = 0;
    this.#running = null;
    this.#process = null;
    await process.close();
  }

  async #newPage(): Promise<OpenPage> {
    this.#running ??= this.#start();
    const { process, browser } = await this.#running;
    const page = await browser.newPage();
    // Laid out for paper from the start, and not for a screen before and after.
    await Promise.all([
      page.setJavaScriptEnabled(false),
      page.setOfflineMode(true),
      page.emulateMediaType('print'),
    ]);
    return { page, process, prints: 0 };
  }

  async #start(): Promise<Running> {
    let failure: ProblemError | null = null;
    for await (const candidate of this.#candidates()) {
      try {
        return await this.#startCandidate(candidate);
      } catch (error) {
        if (this.#stop.signal.aborted) throw error;
        const { name: browser } = candidate;
        const reason = (error as Error).message;
        failure ??= new ProblemError(problem('browser-failed', { browser, reason }), { cause: error });
      }
    }
    throw failure ?? new ProblemError(problem('no-browser'));
  }

  /** In the order in which they are tried, until one starts. */
  async *#candidates(): AsyncGenerator<Candidate> {
    const named = this.#options.browser || process.env.PUPPETEER_EXECUTABLE_PATH;
    if (named) {
      const executable = namedBrowser(named, THIS_MACHINE);
      if (executable === null) throw new ProblemError(problem('browser-not-found', { browser: named }));
      yield found(executable);
      return;
    }
    // Puppeteer takes as long to load as a browser to start: it is asked first only where it has its usual folder.
    const first = existsSync(puppeteerFolder());
    if (first) for (const executable of await puppeteerBrowsers()) yield found(executable);
    for (const executable of installedBrowsers(THIS_MACHINE)) yield found(executable);
    const shipped = shippedPackage();
    if (shipped) {
      const { signal } = this.#stop;
      yield {
        name: 'of the package @sparticuz/chromium',
        prepare: () => shippedBrowser(shipped, signal, () => this.#note('unpacking-browser')),
        libraries: () => shippedLibraries(shipped),
      };
    }
    // A configuration file may name another folder.
    if (!first) for (const executable of await puppeteerBrowsers()) yield found(executable);
  }

  async #startCandidate({ prepare, libraries }: Candidate): Promise<Running> {
    const { executable, env = {} } = await prepare();
    let command: BrowserCommand = { executable, env, sandbox: !isRoot() };
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
      } else throw new Error(reasonOf(started));
    }
  }

  async #startOnce(command: BrowserCommand): Promise<Running | Ending> {
    this.#stop.signal.throwIfAborted();
    const process = new BrowserProcess(command);
    this.#process = process;
    const { connect } = await import('puppeteer-core');
    const connected = connect({
      transport: process.transport,
      defaultViewport: null,
      protocolTimeout: this.#patience,
    })
      .then((browser) => ({ process, browser }))
      // A pipe that breaks tells less than the end of the process, which comes with it.
      .catch(() => process.ended);
    const started = await Promise.race([
      connected,
      process.ended,
      delay(START_TIMEOUT).then((): Ending => ({ how: 'it did not answer', said: '' })),
    ]);
    if (!('browser' in started)) await process.close();
    return started;
  }

  #note(note: 'unpacking-browser' | 'sandbox-off'): void {
    if (this.#notes.has(note)) return;
    this.#notes.add(note);
    this.#options.onNote?.(note);
  }
}

/** What the dynamic loader says, in its several ways. */
const LIBRARY_TROUBLE = /error while loading shared libraries|symbol lookup error|version `[^'`]*' not found/;

function found(executable: string): Candidate {
  return { name: executable, prepare: async () => ({ executable }) };
}

/** Where Puppeteer keeps the browsers that it downloads, unless a configuration file says otherwise. */
function puppeteerFolder(): string {
  return process.env.PUPPETEER_CACHE_DIR || join(homedir(), '.cache', 'puppeteer');
}

/** Those that Puppeteer downloaded, if any: it names files that may not exist. */
async function puppeteerBrowsers(): Promise<string[]> {
  const { default: puppeteer } = await import('puppeteer');
  return (['shell', true] as const)
    .map((headless) => puppeteer.executablePath({ browser: 'chrome', headless }))
    .filter(THIS_MACHINE.canStart);
}

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
