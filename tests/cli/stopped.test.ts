/** A run that is stopped in the middle leaves whole files, no browser, and a word about the rest. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { folderWith, write } from '../temporary.js';
import { ESSAY, filesIn, hedgerow, start } from './command.js';

const ESSAYS = Object.fromEntries(
  Array.from({ length: 40 }, (_, i) => [`drafts/essay-${i}.md`, ESSAY.replaceAll('bridge', `bridge ${i}`)]),
);

/** Living processes whose command line names a temporary folder of that process. */
function processesOf(pid: number): string[] {
  return readdirSync('/proc').filter((entry) => {
    try {
      return (
        readFileSync(`/proc/${entry}/cmdline`, 'utf8').includes(`-${pid}-`) &&
        !/^State:\s*Z/m.test(readFileSync(`/proc/${entry}/status`, 'utf8'))
      );
    } catch {
      return false;
    }
  });
}

async function until(true_: () => boolean): Promise<void> {
  while (!true_()) await wait(20);
}

describe.skipIf(process.platform !== 'linux')('a run that gets', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends cleanly with its status, and the next run does the rest', async (signal, status) => {
    const folder = folderWith(ESSAYS);
    const out = join(folder, 'output');
    const { child, ended } = start(['drafts'], folder);
    await until(() => existsSync(out) && readdirSync(out).some((name) => name.endsWith('.pdf')));
    child.kill(signal);
    const stopped = await ended;
    expect(stopped.status).toBe(status);
    expect(stopped.stderr).toMatch(
      /Stopped\. \d+ of 40 essays are complete in output; run the same command again/,
    );
    expect(processesOf(child.pid!)).toEqual([]);
    expect(readdirSync(tmpdir()).filter((name) => name.includes(`-${child.pid}-`))).toEqual([]);
    const left = filesIn(out);
    expect(left.length).toBeLessThan(120);
    for (const path of left) {
      const content = readFileSync(join(out, path), 'latin1');
      expect(path).toMatch(/\.(html|pdf|json)$/);
      expect(content.trimEnd()).toMatch(/(<\/html>|%%EOF|\})$/);
    }
  });

  it('SIGKILL leaves no browser, and the next run removes what was half written', async () => {
    const folder = folderWith(ESSAYS);
    const out = join(folder, 'output');
    const { child, ended } = start(['drafts'], folder);
    await until(() => existsSync(out) && readdirSync(out).some((name) => name.endsWith('.pdf')));
    child.kill('SIGKILL');
    await ended;
    await until(() => processesOf(child.pid!).length === 0);
    write(out, { [`.hedgerow-00000000-${child.pid}-1`]: 'of another machine' });
    await hedgerow(['drafts/essay-1.md', '--format', 'json'], folder);
    expect(filesIn(out).filter((name) => name.startsWith('.'))).toEqual([
      `.hedgerow-00000000-${child.pid}-1`,
    ]);
  });
});
