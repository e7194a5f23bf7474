/** A real browser for tests of pages: the one named in the environment, else the one that ships for Linux. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { afterAll, beforeAll } from 'vitest';

async function executable(): Promise<string | null> {
  const named = process.env.PUPPETEER_EXECUTABLE_PATH;
  if (named) return named;
  if (process.platform !== 'linux') return null;
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

export const BROWSER = await executable();

export interface View {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly scripts?: boolean;
  /** Lets a test bring its own script into the page. */
  readonly open?: boolean;
}

/** Opens pages in one browser for all tests of a file. */
export function browserForTests(): (html: string, view?: View) => Promise<Page> {
  let browser: Browser;
  let folder: string;
  let count = 0;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hedgerow-pages-'));
    browser = await puppeteer.launch({
      executablePath: BROWSER!,
      headless: 'shell',
      args: ['--font-render-hinting=none', '--no-sandbox', '--no-zygote', '--disable-gpu'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return async (html, { width = 1440, height = 1000, dark = false, scripts = true, open = false } = {}) => {
    const file = join(folder, `${count++}.html`);
    writeFileSync(file, html);
    const page = await browser.newPage();
    await page.setViewport({ width, height });
    await page.setJavaScriptEnabled(scripts);
    await page.setBypassCSP(open);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    await page.goto(pathToFileURL(file).href);
    return page;
  };
}
