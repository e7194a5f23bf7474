/** The browsers that may print here, in the order in which they are tried. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ProblemError, problem } from '../../model/index.js';
import { installedBrowsers, namedBrowser, THIS_MACHINE } from './find.js';
import type { BrowserCommand } from './process.js';
import { shippedBrowser, shippedLibraries, shippedPackage } from './shipped.js';

/** A browser that may be there, and may start. */
export interface Candidate {
  /** What messages call it. */
  readonly name: string;
  readonly prepare: () => Promise<Pick<BrowserCommand, 'executable' | 'env'>>;
  /** What to add to the environment where the system lacks libraries it needs. */
  readonly libraries?: () => Promise<Readonly<Record<string, string>>>;
}

/**
 * The one that is named, in the option or in the environment, and no other; else those that Puppeteer downloaded, those
 * installed, and the one that comes as a package. `onUnpack` is told where that one is about to be unpacked.
 * @throws ProblemError `browser-not-found`.
 */
export async function* candidates(
  browser: string | undefined,
  { signal, onUnpack }: { readonly signal: AbortSignal; readonly onUnpack: () => void },
): AsyncGenerator<Candidate> {
  const named = browser || process.env.PUPPETEER_EXECUTABLE_PATH;
  if (named) {
    const executable = namedBrowser(named, THIS_MACHINE);
    if (executable === null) throw new ProblemError(problem('browser-not-found', { browser: named }));
    yield found(executable);
    return;
  }
  // Loading Puppeteer takes as long as starting a browser, so it is asked first only if its usual folder exists.
  const first = existsSync(puppeteerFolder());
  if (first) for (const executable of await puppeteerBrowsers()) yield found(executable);
  for (const executable of installedBrowsers(THIS_MACHINE)) yield found(executable);
  const shipped = shippedPackage();
  if (shipped) {
    yield {
      name: 'of the package @sparticuz/chromium',
      prepare: () => shippedBrowser(shipped, signal, onUnpack),
      libraries: () => shippedLibraries(shipped),
    };
  }
  // A configuration file may name another folder.
  if (!first) for (const executable of await puppeteerBrowsers()) yield found(executable);
}

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
