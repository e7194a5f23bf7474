/** One browser process: how it is started, spoken to over two pipes, and ended. Knows nothing about pages. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { removeLeftovers, temporaryName } from '../leftovers.js';

/** Flags that leave a browser only what printing needs: no network, no profile, no sound. */
const FLAGS = [
  '--headless',
  '--remote-debugging-pipe',
  '--hide-scrollbars',
  '--mute-audio',
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
  '--use-mock-keychain',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--export-tagged-pdf',
  '--generate-pdf-document-outline',
  '--disable-gpu',
  '--disable-software-rasterizer',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-hang-monitor',
  '--disable-popup-blocking',
  '--disable-prompt-on-repost',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-ipc-flooding-protection',
  // Nothing may be sent: no service of the browser's own, no name lookup, no report.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-client-side-phishing-detection',
  '--disable-domain-reliability',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-sync',
  '--disable-quic',
  '--no-pings',
  '--metrics-recording-only',
  '--disable-search-engine-choice-screen',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-features=Translate,AcceptCHFrame,MediaRouter,OptimizationHints,DialMediaRouteProvider,ProcessPerSiteUpToMainFrameThreshold',
];

export interface BrowserCommand {
  readonly executable: string;
  readonly sandbox: boolean;
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

/** How a browser ended: "exit code 1", with the last it said on standard error. */
export interface Ending {
  readonly how: string;
  /** Whether it was ended by a signal. */
  readonly crashed: boolean;
  readonly said: string;
}

const ENOUGH_SAID = 4000;

/** Milliseconds for what a browser said before it ended. */
const LAST_WORDS = 1_000;

/** Linux allows 107 bytes for the path of a socket, and Chromium needs 47 of them below its folder for temporary files. */
const LONGEST_SCRATCH = 60;

/**
 * The browser's shared-memory files and sockets go into its profile. Otherwise, a browser killed while creating one would leave it
 * among the system's temporary files.
 */
const scratchIn = (profile: string): Readonly<Record<string, string>> =>
  process.platform === 'linux' && Buffer.byteLength(profile) <= LONGEST_SCRATCH ? { TMPDIR: profile } : {};

export class BrowserProcess {
  readonly transport: PipeTransport;
  /** Settles when the process has ended, or could not be started at all. Never rejects. */
  readonly ended: Promise<Ending>;
  readonly #child: ChildProcess;
  readonly #profile: string;
  #running = true;

  constructor({ executable, sandbox, env }: BrowserCommand) {
    this.#profile = join(tmpdir(), temporaryName());
    mkdirSync(this.#profile, { mode: 0o700 });
    const flags = [
      ...FLAGS,
      ...(sandbox ? [] : ['--no-sandbox']),
      `--user-data-dir=${this.#profile}`,
      'about:blank',
    ];
    this.#child = spawn(executable, flags, {
      env: { ...process.env, ...scratchIn(this.#profile), ...env },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      // A group of its own: Ctrl-C reaches it through us alone, and all its processes can be ended together.
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    let said = '';
    this.#child.stderr!.setEncoding('utf8').on('data', (chunk: string) => {
      said = (said + chunk).slice(-ENOUGH_SAID);
    });
    this.transport = new PipeTransport(this.#child.stdio[3] as Writable, this.#child.stdio[4] as Readable);
    this.ended = new Promise((settle) => {
      const end = (how: string, crashed = false) => {
        this.#running = false;
        settle({ how, crashed, said });
      };
      this.#child.once('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.message));
      // "close", not "exit", because by then its last output has been read. But a child left running may hold its pipes open for ever.
      let late: NodeJS.Timeout | undefined;
      this.#child.once('exit', () => {
        late = setTimeout(() => {
          for (const pipe of this.#child.stdio) pipe?.destroy();
        }, LAST_WORDS);
      });
      this.#child.once('close', (code, signal) => {
        clearTimeout(late);
        end(signal ? `signal ${signal}` : `exit code ${code}`, signal !== null);
      });
    });
  }

  get running(): boolean {
    return this.#running;
  }

  /** Ends the process with all its children, at once. Its profile stays until `close` or the next start. */
  kill(): void {
    const { pid } = this.#child;
    if (!this.#running || pid === undefined) return;
    try {
      if (process.platform === 'win32') spawnSync('taskkill', ['/pid', `${pid}`, '/T', '/F']);
      else process.kill(-pid, 'SIGKILL');
    } catch {
      this.#child.kill('SIGKILL');
    }
  }

  /** For the end of our own process, which can wait for nothing. */
  killNow(): void {
    this.kill();
    try {
      rmSync(this.#profile, { recursive: true, force: true });
    } catch {
      // Its children may still be writing there; the next start removes it.
    }
  }

  /** Ends the process and removes its profile, and what browsers of killed runs left behind. Never rejects. */
  async close(): Promise<void> {
    this.kill();
    await this.ended;
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 }).catch(() => {});
    removeLeftovers(tmpdir());
  }
}

/** The DevTools protocol over two pipes: messages end with a zero byte. The browser ends when its pipe does, even if we are killed. */
class PipeTransport {
  onmessage?: (message: string) => void;
  onclose?: () => void;
  readonly #write: Writable;
  #parts: Buffer[] = [];
  #closed = false;

  constructor(write: Writable, read: Readable) {
    this.#write = write;
    // A dead browser is noticed by the end of its process, so a failed write needs no handling.
    write.on('error', () => {});
    read.on('error', () => {});
    read.on('data', (chunk: Buffer) => this.#receive(chunk));
    read.on('close', () => {
      this.#closed = true;
      this.onclose?.();
    });
  }

  send(message: string): void {
    if (this.#closed) {
      // It closed before anyone listened. Without this, the sender would wait for an answer until it times out.
      setImmediate(() => this.onclose?.());
      return;
    }
    this.#write.write(message);
    this.#write.write('\0');
  }

  close(): void {
    this.#write.end();
  }

  #receive(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      this.#parts.push(chunk.subarray(start, end));
      const message = Buffer.concat(this.#parts).toString('utf8');
      this.#parts = [];
      start = end + 1;
      // One message per turn of the event loop, so that whoever waits for the first has run before the second comes.
      setImmediate(() => this.onmessage?.(message));
    }
    if (start < chunk.length) this.#parts.push(chunk.subarray(start));
  }
}
