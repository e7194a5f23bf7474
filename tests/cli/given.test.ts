/** Standard input and web addresses, as a user gives them to the command. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnalysisDocument } from '../../src/model/index.js';
import { folderWith, temporaryFolder } from '../temporary.js';
import { CLI, type Ended, ESSAY, filesIn, hedgerow } from './command.js';

/** The command with something on its standard input. */
async function piped(
  args: readonly string[],
  input: string | Uint8Array,
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd,
    env: { ...process.env, SOURCE_DATE_EPOCH: '', NO_COLOR: '1', ...env },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text) => {
    stdout += text;
  });
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  child.stdin.end(input);
  const status = await new Promise<number | null>((done) => child.on('close', done));
  return { status, stdout, stderr };
}

const document = (folder: string, name: string): AnalysisDocument =>
  JSON.parse(readFileSync(join(folder, 'output', name), 'utf8'));

describe('standard input', () => {
  it('is analyzed as what its name says', async () => {
    const folder = temporaryFolder();
    const { status, stderr } = await piped(
      ['-', '--stdin-filename', 'drafts/bridge.md', '--format', 'json'],
      ESSAY,
      folder,
    );
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: expect.stringMatching(/^drafts\/bridge\.md: \d+ words, \d+ claims\n$/),
    });
    const { source, essay, sentences } = document(folder, 'bridge.json');
    expect(source).toMatchObject({ path: 'bridge.md', format: 'markdown', url: null, retrieved: null });
    expect(essay.author).toBe('Ana Ruiz');
    expect(sentences[0]!.place!.line).toBe(7);
  });

  it('needs no name: it is plain text, or what its first bytes say', async () => {
    const folder = temporaryFolder();
    await piped(['-', '--format', 'json'], 'The bridge must close, because it is old.', folder);
    expect(document(folder, 'stdin.json').source).toMatchObject({ path: 'stdin', format: 'plain-text' });
    await piped(
      ['-', '--format', 'json'],
      '<!doctype html><p>The bridge must close, because it is old.</p>',
      folder,
    );
    expect(document(folder, 'stdin.json').source.format).toBe('html');
  });

  it('says what is wrong with it', async () => {
    const folder = temporaryFolder();
    const told = async (args: readonly string[], input = '') => {
      const { status, stderr } = await piped(args, input, folder);
      expect(status).toBe(2);
      return stderr;
    };
    expect(await told(['-'], ' \n')).toContain('error: stdin: nothing came in on standard input.');
    expect(await told(['-', '--stdin-filename', 'a.odt'], 'x')).toContain('a.odt: unknown kind of file');
    expect(await told(['essay.md', '--stdin-filename', 'a.md'])).toContain('"-" is not among the paths');
    expect(await told(['compare', '-', '-'])).toContain('can be read only once');
  });

  it('is explained and compared', async () => {
    const folder = folderWith({ 'new.md': ESSAY.replace('plainly', 'perhaps') });
    const explained = await piped(['explain', '-:9', '--stdin-filename', 'bridge.md'], ESSAY, folder);
    expect(explained).toMatchObject({ status: 0, stderr: '' });
    expect(explained.stdout).toContain('bridge.md:9');
    const compared = await piped(
      ['compare', '-', 'new.md', '--format', 'md', '--stdin-filename', 'old.md'],
      ESSAY,
      folder,
    );
    expect(compared).toMatchObject({ status: 0, stderr: '' });
    expect(compared.stdout).toContain('`old.md` → `new.md`');
  });
});

const ARTICLE = `<!doctype html><html><head><title>Close the bridge</title></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Close the bridge</h1>
<p>The old bridge is plainly a danger to everyone who crosses it, and the council has known so for years. Critics say that it could be mended. They are wrong, because the frost will crack its piers.</p>
<p>Perhaps the council will listen this time. It must close the bridge before winter, because nobody can say when the northern pier will move again.</p></article></body></html>`;

describe('a web address', () => {
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      response.setHeader('content-type', 'text/html');
      if (request.url === '/opinion/bridge') response.end(ARTICLE);
      else if (request.url === '/login') response.end('<form><p>Sign in to read on.</p></form>');
      else response.writeHead(404).end();
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });

  it('is read, and the document and the briefing say where and when', async () => {
    const folder = temporaryFolder();
    const { status, stderr } = await hedgerow([`${origin}/opinion/bridge`, '--format', 'json,html'], folder, {
      SOURCE_DATE_EPOCH: '1714979289',
    });
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: expect.stringContaining(`${origin}/opinion/bridge: `),
    });
    const { source, text } = document(folder, 'bridge.json');
    expect(source).toEqual({
      path: 'bridge.html',
      format: 'html',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      url: `${origin}/opinion/bridge`,
      retrieved: '2024-05-06T07:08:09Z',
    });
    expect(text).not.toContain('News');
    const page = readFileSync(join(folder, 'output/bridge.html'), 'utf8');
    expect(page).toContain(`<bdi>${origin}/opinion/bridge</bdi>`);
    expect(page).toMatch(/Retrieved<\/dt><dd><bdi>[^<]*2024[^<]*07:08 UTC/);
  });

  it('does not keep the others from being analyzed where it cannot be read', async () => {
    const folder = folderWith({ 'essay.md': ESSAY });
    const { status, stderr } = await hedgerow(
      ['essay.md', `${origin}/gone`, `${origin}/login`, '--format', 'json'],
      folder,
    );
    expect(status).toBe(2);
    expect(stderr).toContain(
      `error: ${origin}/gone: the server answered that there is no such page (status 404).`,
    );
    expect(stderr).toContain(`error: ${origin}/login: no article was found on the page.`);
    expect(filesIn(join(folder, 'output'))).toEqual(['essay.json']);
  });

  it('is explained by its lines', async () => {
    const { status, stdout } = await hedgerow(['explain', `${origin}/opinion/bridge:3`], temporaryFolder());
    expect(status).toBe(0);
    expect(stdout).toContain('plainly');
  });
});

describe('an essay that says "hedgerow: ignore"', () => {
  it('is passed over and said so, and nothing has failed', async () => {
    const folder = folderWith({
      'drafts/a.md': ESSAY,
      'drafts/b.md': ESSAY.replace('---\n', '---\nhedgerow: ignore\n'),
      'drafts/c.txt': '---\nhedgerow: ignore\n---\nThe bridge must close.',
      'drafts/d.html': '<meta name="hedgerow" content="ignore"><p>The bridge must close.</p>',
    });
    const { status, stdout, stderr } = await hedgerow(['drafts', '--format', 'html,json'], folder);
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: expect.stringMatching(/^drafts\/a\.md: \d+ words, \d+ claims\n$/),
    });
    expect(stdout).toContain('1 essay analyzed');
    expect(stdout).toContain(
      'Passed over: 3 essays that said "hedgerow: ignore" (drafts/b.md, drafts/c.txt, drafts/d.html).',
    );
    expect(filesIn(join(folder, 'output'))).toEqual(['a.html', 'a.json', 'index.html']);
    expect(readFileSync(join(folder, 'output/index.html'), 'utf8')).not.toContain('b.md');
  });

  it('is an error only where it alone was asked to be explained', async () => {
    const folder = folderWith({ 'b.md': ESSAY.replace('---\n', '---\nhedgerow: ignore\n') });
    expect((await hedgerow(['b.md', '--format', 'json'], folder)).status).toBe(0);
    const { status, stderr } = await hedgerow(['explain', 'b.md:10'], folder);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('passed over') });
  });
});

describe('check', () => {
  it('reads standard input under its name, and passes over what asks for it', async () => {
    const folder = folderWith({ 'b.md': ESSAY.replace('---\n', '---\nhedgerow: ignore\n') });
    const args = [
      'check',
      '-',
      'b.md',
      '--stdin-filename',
      'drafts/bridge.md',
      '--rule',
      'exposed-claim: error',
    ];
    const { status, stdout, stderr } = await piped(args, ESSAY, folder);
    expect(status).toBe(1);
    expect(stdout).toContain('drafts/bridge.md');
    expect(stderr).toContain('b.md: passed over');
  });
});
