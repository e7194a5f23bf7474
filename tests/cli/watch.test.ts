/** `--watch`: what a browser is shown follows what is saved. */
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import puppeteer from 'puppeteer';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSER } from '../render/browser.js';
import { folderWith, temporaryFolder, write } from '../temporary.js';
import { ESSAY, filesIn, hedgerow, type Started, start } from './command.js';

let running: Started | null = null;
afterEach(async () => {
  running?.child.kill('SIGKILL');
  await running?.ended;
  running = null;
});

/** Starts watching; the address is known once the first pages are there. */
async function watching(folder: string, args: readonly string[] = ['drafts']): Promise<string> {
  running = start([...args, '--watch', '--port', '0'], folder);
  let printed = '';
  return new Promise((done, fail) => {
    running!.child.stdout!.on('data', (text: string) => {
      printed += text;
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0];
      if (address) done(address);
    });
    void running!.ended.then(({ stderr }) => fail(new Error(stderr)));
  });
}

const text = async (url: string): Promise<string> => (await fetch(url)).text();

/** The data of the next events of a kind. */
async function* events(address: string, kind: string): AsyncGenerator<string> {
  const { body } = await fetch(`${address}events`);
  let waiting = '';
  for await (const chunk of body!.pipeThrough(new TextDecoderStream())) {
    waiting += chunk;
    for (let end = waiting.indexOf('\n\n'); end !== -1; end = waiting.indexOf('\n\n')) {
      const event = waiting.slice(0, end);
      waiting = waiting.slice(end + 2);
      if (event.startsWith(`event: ${kind}\n`)) yield event.slice(event.indexOf('data: ') + 6);
      else if (event.startsWith(':')) yield '';
    }
  }
}

describe('--watch', () => {
  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'goes on beside a folder that may not be read',
    async () => {
      const folder = folderWith({ 'drafts/bridge.md': ESSAY, 'drafts/shut/other.md': ESSAY });
      chmodSync(join(folder, 'drafts/shut'), 0);
      try {
        const address = await watching(folder);
        expect(await text(`${address}bridge.html`)).toContain('The old bridge is plainly a danger');
      } finally {
        chmodSync(join(folder, 'drafts/shut'), 0o755);
      }
    },
  );

  it('serves the pages, says what changed when an essay is saved, and serves that', async () => {
    const folder = folderWith({
      'drafts/bridge.md': ESSAY,
      'drafts/other.md': ESSAY.replaceAll('bridge', 'pier'),
    });
    const address = await watching(folder);
    expect(await text(`${address}index.html`)).toContain('Close the bridge');
    expect(await text(`${address}bridge.html`)).toContain('The old bridge is plainly a danger');
    const changes = events(address, 'changed');
    await changes.next();
    write(folder, { 'drafts/bridge.md': ESSAY.replace('The old bridge is', 'The new bridge is') });
    expect(JSON.parse((await changes.next()).value!)).toEqual(['/index.html', '/bridge.html']);
    expect(await text(`${address}bridge.html`)).toContain('The new bridge is plainly a danger');
    expect(readFileSync(join(folder, 'output/bridge.html'), 'utf8')).toContain('The new bridge');
    write(folder, { 'drafts/late.md': ESSAY.replaceAll('bridge', 'tunnel') });
    expect(JSON.parse((await changes.next()).value!)).toContain('/late.html');
    rmSync(join(folder, 'drafts/other.md'));
    expect(JSON.parse((await changes.next()).value!)).toEqual(['/index.html']);
    expect((await fetch(`${address}other.html`)).status).toBe(404);
  });

  it('says why an essay cannot be read, and goes on', async () => {
    const folder = folderWith({ 'drafts/bridge.md': ESSAY });
    const address = await watching(folder);
    const failures = events(address, 'failed');
    await failures.next();
    writeFileSync(join(folder, 'drafts/bridge.md'), '');
    expect(JSON.parse((await failures.next()).value!)).toContain('the file is empty');
    expect(await text(`${address}bridge.html`)).toContain('the file is empty');
    const changes = events(address, 'changed');
    await changes.next();
    writeFileSync(join(folder, 'drafts/bridge.md'), ESSAY);
    await changes.next();
    expect(await text(`${address}bridge.html`)).toContain('plainly a danger');
  });

  it('answers nobody who comes by another name', async () => {
    const folder = folderWith({ 'drafts/bridge.md': ESSAY });
    const address = await watching(folder);
    const status = await new Promise((done) => {
      request(`${address}bridge.html`, { headers: { host: 'evil.example' } }, (answer) => {
        answer.resume();
        done(answer.statusCode);
      }).end();
    });
    expect(status).toBe(403);
    expect((await fetch(`${address}%2e%2e/package.json`)).status).toBe(404);
  });

  it('ends on Ctrl-C with status 0 and leaves whole pages alone', async () => {
    const folder = folderWith({ 'drafts/bridge.md': ESSAY });
    await watching(folder);
    running!.child.kill('SIGINT');
    expect((await running!.ended).status).toBe(0);
    expect(filesIn(join(folder, 'output'))).toEqual(['bridge.html', 'index.html']);
  });

  it('refuses what it cannot begin with', async () => {
    const folder = folderWith({ 'drafts/bridge.md': ESSAY });
    expect(await hedgerow(['drafts', '--watch', '--port', '65536'], folder)).toMatchObject({
      status: 2,
      stderr: 'error: --port 65536: not a port. Give one from 1 to 65535, or 0 for any free port.\n',
    });
    expect((await hedgerow(['nowhere', '--watch', '--port', '0'], folder)).status).toBe(2);
    const address = await watching(folder);
    const taken = await hedgerow(['drafts', '--watch', '--port', new URL(address).port], folder);
    expect(taken).toMatchObject({ status: 2, stderr: expect.stringContaining('cannot be listened on') });
  });

  it.skipIf(BROWSER === null)(
    'reloads the page in the browser, where the reader was, and prints on demand',
    async () => {
      const folder = temporaryFolder();
      const long = `${ESSAY}\n${'It cracked the pier, and it will crack the bridge.\n\n'.repeat(30)}`;
      write(folder, { 'drafts/bridge.md': long });
      const address = await watching(folder, ['drafts', '--browser', BROWSER!]);
      const browser = await puppeteer.launch({
        executablePath: BROWSER!,
        headless: 'shell',
        args: ['--no-sandbox', '--no-zygote', '--disable-gpu'],
      });
      try {
        const page = await browser.newPage();
        await page.goto(`${address}#/bridge.html`);
        const frame = "document.querySelector('iframe')";
        const inFrame = (words: string) =>
          page.waitForFunction(`${frame}.contentDocument?.body?.textContent?.includes('${words}')`, {
            polling: 20,
          });
        await inFrame('The old bridge');
        await page.evaluate(`${frame}.contentWindow.scrollTo({ top: 120, behavior: "instant" })`);
        write(folder, { 'drafts/bridge.md': long.replace('The old bridge is', 'The new bridge is') });
        await inFrame('The new bridge');
        await page.waitForFunction(`${frame}.contentWindow.scrollY === 120`, { polling: 20 });
      } finally {
        await browser.close();
      }
      const pdf = await fetch(`${address}bridge.pdf`);
      expect(pdf.headers.get('content-type')).toBe('application/pdf');
      expect(
        Buffer.from(await pdf.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
    },
  );
});
