// The browser that benchmarks print with: the one named, or the one that the command unpacks on its first run.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const COMMAND = fileURLToPath(new URL('../dist/bundle/cli.js', import.meta.url));
export const CORPUS = fileURLToPath(new URL('../corpus/', import.meta.url));

/** Markdown essays of the corpus, by name. */
export const corpusEssays = () =>
  readdirSync(CORPUS)
    .filter((name) => name.endsWith('.md'))
    .sort();

export function browserPath() {
  const named = process.env.PUPPETEER_EXECUTABLE_PATH;
  if (named) return named;
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'hedgerow');
  const find = () =>
    existsSync(cache) ? readdirSync(cache).find((name) => name.startsWith('chromium-')) : undefined;
  if (find() === undefined) {
    const out = mkdtempSync(join(tmpdir(), 'hedgerow-bench-'));
    execFileSync(process.execPath, [
      COMMAND,
      join(CORPUS, corpusEssays()[0]),
      '--out',
      out,
      '--quiet',
      '--no-cache',
    ]);
    rmSync(out, { recursive: true, force: true });
  }
  const folder = find();
  if (folder === undefined)
    throw new Error('No browser to measure against: name one with PUPPETEER_EXECUTABLE_PATH.');
  return join(cache, folder, 'chromium');
}

/** The flags that a bare script starts it with. */
export const LAUNCH = { headless: 'shell', args: ['--no-sandbox'] };
