/** What a run does on a machine without any browser: the program is installed without the one that npm can bring. */
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { installedBrowsers, THIS_MACHINE } from '../../src/export/browser/find.js';
import { folderWith, temporaryFolder } from '../temporary.js';
import { ESSAY, filesIn, hedgerow } from './command.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** An installation without optional packages. */
function installation(): string {
  const folder = temporaryFolder();
  for (const part of ['dist', 'templates', 'models', 'package.json']) {
    if (existsSync(join(ROOT, part))) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  const packages = dirname(dirname(createRequire(import.meta.url).resolve('commander')));
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(packages).filter((entry) => entry !== '@sparticuz')) {
    symlinkSync(join(packages, name), join(folder, 'node_modules', name));
  }
  return folder;
}

const hasBrowser = installedBrowsers({ ...THIS_MACHINE, env: {} }).length > 0;

describe.skipIf(hasBrowser)('without a browser', () => {
  const cli = join(installation(), 'dist/bundle/cli.js');
  const home = temporaryFolder();
  const env = {
    HOME: home,
    USERPROFILE: home,
    PATH: '',
    PUPPETEER_CACHE_DIR: '',
    PUPPETEER_EXECUTABLE_PATH: '',
  };
  const run = async (args: readonly string[]) => {
    const folder = folderWith({ 'a.md': ESSAY, 'b.md': ESSAY });
    const ended = await hedgerow(['a.md', 'b.md', ...args], folder, env, cli);
    return { ...ended, files: filesIn(join(folder, 'output')) };
  };

  it('everything but the PDFs is written, and one message names the three remedies', async () => {
    const { status, stderr, files } = await run([]);
    expect(status).toBe(0);
    expect(files).toEqual([
      'a.html',
      'a.json',
      'b.html',
      'b.json',
      'corpus.html',
      'corpus.json',
      'index.html',
    ]);
    const said = stderr.split('\n').filter((line) => line.includes('browser'));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('install Chrome, Chromium or Edge');
    expect(said[0]).toContain('npx puppeteer browsers install chrome');
    expect(said[0]).toContain('--browser PATH or PUPPETEER_EXECUTABLE_PATH');
  });

  it('a run that asked for PDFs by name has not done what was asked', async () => {
    const { status, files } = await run(['--format', 'html,pdf']);
    expect(status).toBe(2);
    expect(files).toEqual(['a.html', 'b.html', 'corpus.html', 'index.html']);
  });
});
