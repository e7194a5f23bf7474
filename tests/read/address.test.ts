/** Against servers of our own on this machine. */

import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAddress, nameOf, readAddress } from '../../src/read/address.js';
import { problemOf } from '../problem.js';

const RETRIEVED = '2024-05-06T07:08:09Z';
let server: Server;
let origin: string;

const PAGES: Readonly<Record<string, RequestListener>> = {
  '/essay.html': (_, response) => {
    response.setHeader('content-type', 'text/html; charset=ISO-8859-2');
    response.end(Buffer.from([0x3c, 0x70, 0x3e, 0xb1])); // "ą"
  },
  '/note': (request, response) => {
    response.setHeader('content-type', 'text/plain');
    response.end(request.headers['user-agent']);
  },
  '/readme.md': (_, response) => {
    response.setHeader('content-type', 'text/plain; charset=utf-8');
    response.end('# Title');
  },
  '/paper.pdf': (_, response) => {
    response.setHeader('content-type', 'application/octet-stream');
    response.end('%PDF-');
  },
  '/picture': (_, response) => {
    response.setHeader('content-type', 'image/png');
    response.end('x');
  },
  '/old': (_, response) => response.writeHead(301, { location: 'note#part' }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/away': (_, response) => response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
  '/forbidden': (_, response) => response.writeHead(403).end('no'),
  '/broken': (_, response) => response.writeHead(503).end('no'),
  '/silent': () => {},
  '/slow': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.write('The first words');
  },
  '/said-to-be-large': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '10000001' }).end(),
  '/large': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.end(Buffer.alloc(10_000_001, 'a'));
  },
  '/empty': (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(),
  '/cut': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/plain', 'content-length': '100' });
    response.write('The first words', () => response.destroy());
  },
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const page = PAGES[new URL(request.url!, 'http://x').pathname];
    if (page) page(request, response);
    else response.writeHead(404).end('none');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

const read = (path: string, seconds = 20) =>
  readAddress(path.startsWith('/') ? origin + path : path, {
    retrieved: RETRIEVED,
    userAgent: 'hedgerow/1',
    seconds,
  });

const problemAt = (path: string, seconds?: number) => problemOf(() => read(path, seconds));

describe('readAddress', () => {
  it('gives the bytes, the charset that the server names, and where and when it was read', async () => {
    const { bytes, ...rest } = await read('/essay.html#part');
    expect([...bytes]).toEqual([0x3c, 0x70, 0x3e, 0xb1]);
    expect(rest).toEqual({
      format: 'html',
      charset: 'ISO-8859-2',
      url: `${origin}/essay.html`,
      retrieved: RETRIEVED,
    });
  });

  it('tells the format by what the server says, and by the name where that says little', async () => {
    expect((await read('/note')).format).toBe('plain-text');
    expect((await read('/readme.md')).format).toBe('markdown');
    expect((await read('/paper.pdf')).format).toBe('pdf');
  });

  it('says who asks, and follows to where the page has moved', async () => {
    const { bytes, url } = await read('/old');
    expect(new TextDecoder().decode(bytes)).toBe('hedgerow/1');
    expect(url).toBe(`${origin}/note`);
  });

  it.each([
    ['/none', 'bad-answer', 'there is no such page (status 404)'],
    ['/forbidden', 'bad-answer', 'status 403'],
    ['/broken', 'bad-answer', 'it failed (status 503)'],
    ['/round', 'too-many-redirects', 'more than 5 times'],
    ['/away', 'bad-address', 'begins with file:'],
    ['/picture', 'not-a-text', 'image/png'],
    ['/large', 'answer-too-large', 'more than 10 MB'],
    ['/said-to-be-large', 'answer-too-large', 'more than 10 MB'],
    ['/empty', 'empty-file', 'empty'],
    ['/cut', 'unreachable', 'broke off'],
    ['ftp://example.org/a', 'bad-address', 'begins with ftp://'],
    ['http://', 'bad-address', 'not written as one'],
    ['http://ana:secret@127.0.0.1/a', 'bad-address', 'a name or a password'],
  ])('refuses %s in one sentence', async (path, code, words) => {
    const problem = await problemAt(path);
    expect(problem).toMatchObject({ code, message: expect.stringContaining(words) });
    expect(problem.message).toContain(path.replace(/^\//, `${origin}/`));
  });

  it('says that a server cannot be reached', async () => {
    const other = createServer();
    await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
    const { port } = other.address() as AddressInfo;
    await new Promise((closed) => other.close(closed));
    expect(await problemAt(`http://127.0.0.1:${port}/`)).toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('refuses the connection'),
    });
  });

  it.each(['/silent', '/slow'])('gives up on %s', async (path) => {
    expect((await problemAt(path, 0.2)).code).toBe('too-slow');
  });

  it('ends at once where the user stops it', async () => {
    const stop = new AbortController();
    const reading = readAddress(`${origin}/silent`, {
      retrieved: RETRIEVED,
      userAgent: 'x',
      signal: stop.signal,
    });
    stop.abort(new Error('stopped by the user'));
    await expect(reading).rejects.toThrow('stopped by the user');
  });
});

describe('nameOf', () => {
  it.each([
    ['https://example.org/opinion/close-the-bridge', 'html', 'close-the-bridge.html'],
    ['https://example.org/2024/bridge.php?id=5&p=2', 'html', 'bridge-id-5-p-2.html'],
    ['https://example.org/', 'html', 'page.html'],
    ['https://example.org/a%20b%2f..%2fc.pdf', 'pdf', 'a-b-..-c.pdf'],
    ['https://example.org/%E0%A4%A', 'plain-text', 'E0-A4-A.txt'],
  ] as const)('%s is %s called %s', (url, format, name) => {
    expect(nameOf(url, format)).toBe(name);
  });
});

it('knows addresses from paths', () => {
  expect(['https://a.b/c', 'HTTP://a', 'ftp://a'].map(isAddress)).toEqual([true, true, true]);
  expect(['a/b.md', 'C:\\a.md', 'C:/a.md', '-', 'http:a'].map(isAddress)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
