/** Serves pages to a browser on this machine, and tells it when they change. Listens on loopback only and writes nothing. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, isIPv4 } from 'node:net';
import { join } from 'node:path';
import { ProblemError, problem } from '../../model/index.js';
import { TEMPLATES } from '../../render/folder.js';

export interface Content {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** What lies at a path such as "/essay.html"; null if nothing does. May take a while: a PDF is printed when it is asked for. */
export type Find = (path: string) => Promise<Content | null> | Content | null;

const HOST = '127.0.0.1';

/** The frame around all pages: it hears of changes and reloads the page inside it. */
const FRAME = '/';
const EVENTS = '/events';

export class LiveServer {
  readonly #find: Find;
  readonly #listeners = new Set<ServerResponse>();
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  constructor(find: Find) {
    this.#find = find;
  }

  /**
   * The address, once it listens.
   * @param port 0 for any that is free.
   * @throws ProblemError `port-taken`.
   */
  async listen(port: number): Promise<string> {
    await new Promise<void>((done, fail) => {
      this.#server.once('error', (error: NodeJS.ErrnoException) =>
        fail(new ProblemError(problem('port-taken', { port, reason: error.code ?? error.message }))),
      );
      this.#server.listen(port, HOST, done);
    });
    return `http://${HOST}:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** Tells every open page: "changed" with the paths that were updated, "failed" with a message. */
  tell(event: 'changed' | 'failed', data: readonly string[] | string): void {
    for (const listener of this.#listeners)
      listener.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  async close(): Promise<void> {
    for (const listener of this.#listeners) listener.end();
    this.#server.closeAllConnections();
    if (this.#server.listening) await new Promise<void>((done) => this.#server.close(() => done()));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request);
    if (!isOwn(request.headers.host) || path === null || request.method !== 'GET')
      return refuse(response, 403);
    if (path === EVENTS) return this.#listen(response);
    try {
      const content = path === FRAME ? frame() : await this.#find(path);
      if (content === null) return refuse(response, 404);
      response.writeHead(200, {
        'content-type': content.type,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
      response.end(content.body);
    } catch (error) {
      refuse(response, 500, error instanceof ProblemError ? error.message : undefined);
    }
  }

  #listen(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': here\n\n');
    this.#listeners.add(response);
    response.on('close', () => this.#listeners.delete(response));
  }
}

/** Refuses pages from elsewhere that reach this port under another host name (DNS rebinding). */
function isOwn(host: string | undefined): boolean {
  const name = host?.replace(/:\d+$/, '') ?? '';
  return name === 'localhost' || (isIPv4(name) && name.startsWith('127.'));
}

function pathOf({ url = '' }: IncomingMessage): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#][\s\S]*$/, ''));
  } catch {
    return null;
  }
}

function frame(): Content {
  return { type: 'text/html; charset=utf-8', body: readFileSync(join(TEMPLATES, 'watch.html')) };
}

const WORDS: Readonly<Record<number, string>> = {
  403: 'Not for you.',
  404: 'No such page. It may have been renamed: see all essays.',
  500: 'This page could not be made.',
};

function refuse(response: ServerResponse, status: number, words = WORDS[status]!): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${words}\n`);
}
