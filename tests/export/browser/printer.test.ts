import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Printer, type PrinterOptions } from '../../../src/export/browser/printer.js';
import { ProblemError } from '../../../src/model/index.js';
import { printedText } from '../../pdf.js';
import { temporaryFolder } from '../../temporary.js';
import { fakeBrowser } from '../fake-browser.js';

const A4 = { paper: 'a4', date: '20240506000000' } as const;
const open: Printer[] = [];

function printer(options: PrinterOptions = {}): Printer {
  const made = new Printer(options);
  open.push(made);
  return made;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

const page = (body: string) => `<!doctype html><html lang="en"><title>T</title><body>${body}</body></html>`;

/** Processes that a browser of ours consists of; zombies are over, and only wait to be counted by whoever started them. */
function browserProcesses(): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0)
    .filter((pid) => {
      try {
        return (
          readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`-${process.pid}-`) &&
          !/^State:\s*Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
        );
      } catch {
        return false;
      }
    });
}

describe('printing', () => {
  it('gives the same bytes on a new page and on one that printed others', async () => {
    const one = printer();
    const first = await one.print(page('<h1>One</h1><p>Text</p>'), A4);
    await one.print(page('<h1>Two</h1><table><tr><td>x</table>'), A4);
    const again = await one.print(page('<h1>One</h1><p>Text</p>'), A4);
    const other = await printer({ pages: 2 }).print(page('<h1>One</h1><p>Text</p>'), A4);
    expect(Buffer.compare(first, again)).toBe(0);
    expect(Buffer.compare(first, other)).toBe(0);
  });

  it('prints a page as if no other had been printed before', async () => {
    const one = printer();
    await one.print(
      page(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><p>One</p>`),
      A4,
    );
    const second = await one.print(page('<style>p::before { content: "styled " }</style><p>Two</p>'), A4);
    expect(await printedText(second)).toContain('styled');
  });

  it('prints many pages at a time, each its own', async () => {
    const two = printer({ pages: 2 });
    const texts = await Promise.all(
      ['alpha', 'beta', 'gamma', 'delta', 'epsilon'].map(async (word) =>
        printedText(await two.print(page(word), A4)),
      ),
    );
    expect(texts.map((text) => text.trim())).toEqual(['alpha', 'beta', 'gamma', 'delta', 'epsilon']);
  });

  it('runs no script and lets no request out', async () => {
    let requests = 0;
    const server = createServer((_, response) => {
      requests++;
      response.end('x');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const away = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const body = `<link rel="stylesheet" href="${away}/a.css"><img src="${away}/b.png"><iframe src="${away}/c"></iframe>
      <style>@font-face{font-family:q;src:url(${away}/d.woff)} p{font-family:q}</style>
      <p>Kept</p><script>document.body.append('script ran')</script><img src="x" onerror="document.body.append('handler ran')">`;
    const text = await printedText(await printer().print(page(body), A4));
    server.close();
    expect(text).toContain('Kept');
    expect(text).not.toMatch(/ran/);
    expect(requests).toBe(0);
  });
});

describe.skipIf(process.platform !== 'linux')('the browser’s processes', () => {
  it('are all gone after close', async () => {
    const one = printer();
    await one.print(page('x'), A4);
    expect(browserProcesses().length).toBeGreaterThan(0);
    await one.close();
    expect(browserProcesses()).toEqual([]);
  });

  it('are started again where they were killed, between prints and during one', async () => {
    const one = printer();
    await one.print(page('before'), A4);
    const [main] = browserProcesses();
    process.kill(-main!, 'SIGKILL');
    expect(await printedText(await one.print(page('after'), A4))).toContain('after');
    const during = one.print(page('during '.repeat(20_000)), A4);
    process.kill(-browserProcesses()[0]!, 'SIGKILL');
    expect(await printedText(await during)).toContain('during');
  });
});

/** That of the pages that are open. */
function pageProcesses(): number[] {
  return browserProcesses().filter((pid) =>
    readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer'),
  );
}

describe.skipIf(process.platform !== 'linux')('a page that breaks down', () => {
  it('is printed again at once, by the same browser', async () => {
    // Whoever waited for an answer would wait beyond the time of this test.
    const one = printer({ patience: 600_000 });
    await one.print(page('before'), A4);
    const [main] = browserProcesses();
    const during = one.print(page('during '.repeat(20_000)), A4);
    for (const pid of pageProcesses()) process.kill(pid, 'SIGKILL');
    expect(await printedText(await during)).toContain('during');
    expect(browserProcesses()).toContain(main);
  });
});

describe.skipIf(process.platform !== 'linux')('a browser that has printed much', () => {
  it('is ended, and another prints the rest, the same bytes', async () => {
    const two = printer({ pages: 2, printsPerBrowser: 3 });
    const texts = Array.from({ length: 8 }, (_, i) => `page ${i}`);
    const mains = new Set<number | undefined>();
    const printed = await Promise.all(
      texts.map(async (text) => {
        const pdf = await two.print(page(text), A4);
        mains.add(browserProcesses()[0]);
        return pdf;
      }),
    );
    const all = printer();
    for (const [i, text] of texts.entries())
      expect(Buffer.compare(printed[i]!, await all.print(page(text), A4))).toBe(0);
    expect(mains.size).toBeGreaterThan(1);
    await Promise.all([two.close(), all.close()]);
    expect(browserProcesses()).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('a browser that breaks on every page', () => {
  it.each(['ends by itself', 'never answers'] as const)('(%s) is given up after a few', async (how) => {
    const broken = fakeBrowser(temporaryFolder(), how);
    const one = printer({ browser: broken.path, pages: 3, patience: 2000 });
    const codes = await Promise.all(
      Array.from({ length: 12 }, () =>
        one
          .print(page('x'), A4)
          .then(() => 'printed')
          .catch((error) => (error instanceof ProblemError ? error.problem.code : 'failed')),
      ),
    );
    expect(codes.filter((code) => code === 'failed').length).toBeLessThan(4);
    expect(codes.at(-1)).toBe('browser-breaks');
    expect(broken.starts()).toBeLessThan(10);
  });
});

describe.skipIf(process.platform === 'win32')('a browser that breaks down as it starts', () => {
  const opened = (path: string) =>
    printer({ browser: path })
      .open()
      .catch((error: unknown) => error);

  it('is started once more, and then given up', async () => {
    const broken = fakeBrowser(temporaryFolder(), 'breaks down as it starts');
    expect(await opened(broken.path)).toMatchObject({ problem: { code: 'browser-failed' } });
    expect(broken.starts()).toBe(2);
  });

  it('is given up though what it left running holds its pipes open', async () => {
    const path = join(temporaryFolder(), 'browser.sh');
    writeFileSync(path, '#!/bin/sh\nsleep 20 &\necho "no display" >&2\nexit 3\n', { mode: 0o755 });
    const one = printer({ browser: path });
    const begun = performance.now();
    await expect(one.open()).rejects.toThrow('exit code 3: no display');
    await one.close();
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it('is used where it starts the next time', async () => {
    const broken = fakeBrowser(temporaryFolder(), 'breaks down at its first start, then ends by itself');
    // Asked for a page: it had started.
    expect(await opened(broken.path)).not.toBeInstanceOf(ProblemError);
    expect(broken.starts()).toBe(2);
  });
});

describe.skipIf(process.platform !== 'linux')('a browser that hangs', () => {
  it('is ended when its time is up, and another prints the page', async () => {
    const one = printer({ patience: 3000 });
    await one.print(page('before'), A4);
    const hung = browserProcesses();
    for (const pid of hung) process.kill(pid, 'SIGSTOP');
    expect(await printedText(await one.print(page('after'), A4))).toContain('after');
    expect(browserProcesses().filter((pid) => hung.includes(pid))).toEqual([]);
  });
});

describe('a browser that the user named', () => {
  const failure = (browser: string) =>
    printer({ browser })
      .print(page('x'), A4)
      .then(() => 'printed')
      .catch((error: Error) => error.message);

  it('is named in the message where it is not there', async () => {
    expect(await failure('/no/such/chrome')).toBe(
      '/no/such/chrome: no browser can be started from there, so no PDF was printed. Check the path given with --browser or PUPPETEER_EXECUTABLE_PATH.',
    );
  });

  it.skipIf(process.platform === 'win32')('is named with what it said where it does not start', async () => {
    const script = join(temporaryFolder(), 'chrome');
    writeFileSync(
      script,
      '#!/bin/sh\necho "error while loading shared libraries: libnss3.so" >&2\nexit 127\n',
    );
    chmodSync(script, 0o755);
    expect(await failure(script)).toContain(
      `The browser ${script} could not be started (exit code 127: error while loading shared libraries: libnss3.so)`,
    );
    writeFileSync(script, '\x7fELF nonsense');
    expect(await failure(script)).toContain(`The browser ${script} could not be started`);
  });
});
