/** A browser that breaks down in the middle of a run over many essays, and the sandbox it runs in. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from '../export/fake-browser.js';
import { folderWith } from '../temporary.js';
import { ESSAY, filesIn, hedgerow, start } from './command.js';

const ESSAYS = Object.fromEntries(
  Array.from({ length: 12 }, (_, i) => [`drafts/essay-${i}.md`, ESSAY.replaceAll('bridge', `bridge ${i}`)]),
);
const pdfsIn = (out: string) => (existsSync(out) ? filesIn(out).filter((path) => path.endsWith('.pdf')) : []);

/** Browsers of that process: the first of each, without its parts. */
function browsersOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((entry) => {
      try {
        const line = readFileSync(`/proc/${entry}/cmdline`, 'utf8');
        return line.includes(`-${pid}-`) && !line.includes('--type=');
      } catch {
        return false;
      }
    })
    .map(Number);
}

describe.skipIf(process.platform !== 'linux')('a browser that is killed', () => {
  it('twice in the middle of a run is started again, and every PDF is printed', async () => {
    const folder = folderWith(ESSAYS);
    const out = join(folder, 'output');
    const { child, ended } = start(['drafts', '--format', 'pdf'], folder);
    for (const enough of [1, 5]) {
      while (pdfsIn(out).length < enough && child.exitCode === null) await wait(5);
      for (const pid of browsersOf(child.pid!)) process.kill(-pid, 'SIGKILL');
    }
    expect(await ended).toMatchObject({ status: 0 });
    expect(pdfsIn(out)).toHaveLength(13);
    for (const path of pdfsIn(out))
      expect(readFileSync(join(out, path), 'latin1').trimEnd()).toMatch(/%%EOF$/);
  });
});

describe.skipIf(process.platform === 'win32')('a browser that breaks on every page', () => {
  it('is given up: all else is written, a few sentences say so, and the status is 2', async () => {
    const folder = folderWith(ESSAYS);
    const { path, starts } = fakeBrowser(folder, 'ends by itself');
    const { status, stderr } = await hedgerow(['drafts', '--format', 'html,pdf', '--browser', path], folder);
    expect(status).toBe(2);
    const errors = stderr.match(/^error:.*/gm) ?? [];
    expect(errors.length).toBeLessThan(5);
    expect(errors.at(-1)).toMatch(
      /^error: The browser broke down again and again \(.+\), so no more PDFs were printed; all other files are there\./,
    );
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(filesIn(join(folder, 'output'))).toHaveLength(14);
    expect(starts()).toBeLessThan(10);
  });
});

const isRoot = process.platform === 'linux' && process.getuid!() === 0;

describe.skipIf(!isRoot)(
  'the sandbox of the browser (skipped where this is not root, who alone can run it as another)',
  () => {
    it('is off for root, which is said once, and on for another user', async () => {
      const folder = folderWith({ 'drafts/essay-0.md': ESSAY, 'drafts/essay-1.md': ESSAY });
      const note = /The browser prints without its sandbox/g;
      const args = ['drafts', '--format', 'pdf', '--no-cache'];
      const root = await hedgerow(args, folder);
      expect(root.stderr.match(note)).toHaveLength(1);
      const home = join(folder, 'home');
      mkdirSync(home);
      for (const path of [folder, home]) chmodSync(path, 0o777);
      // Threads are asked to load it as well, when it is done.
      const asNobody =
        'data:text/javascript,if(process.getuid()===0){process.setgid(65534);process.setuid(65534)}';
      const other = start([...args, '--out', 'home/out'], folder, {
        NODE_OPTIONS: `--import=${asNobody}`,
        HOME: home,
        TMPDIR: home,
        XDG_CACHE_HOME: join(home, 'cache'),
      });
      let withoutSandbox = false;
      let seen = 0;
      while (other.child.exitCode === null) {
        for (const pid of browsersOf(other.child.pid!)) {
          seen++;
          withoutSandbox ||= readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--no-sandbox');
        }
        await wait(50);
      }
      const { status, stderr } = await other.ended;
      expect(status).toBe(0);
      // A system may allow nobody a sandbox; then it is said here as well.
      expect(withoutSandbox).toBe(note.test(stderr));
      expect(seen).toBeGreaterThan(0);
      expect(readdirSync(tmpdir()).filter((name) => name.includes(`-${other.child.pid}-`))).toEqual([]);
    });
  },
);
