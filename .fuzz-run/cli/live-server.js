/** Pages for a browser on this machine, made anew as essays change. Listens on loopback only and writes nothing. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { isIPv4 } from 'node:net';
import { join } from 'node:path';
import { ProblemError, problem } from '../model/index.js';
import { TEMPLATES } from '../render/templates.js';
const HOST = '127.0.0.1';
/** The frame around all pages: it hears of changes and loads the page in it again. */
const FRAME = '/';
const EVENTS = '/events';
export class LiveServer {
    #find;
    #listeners = new Set();
    #server = createServer((request, response) => void this.#answer(request, response));
    constructor(find) {
        this.#find = find;
    }
    /**
     * The address, once it listens.
     * @param port 0 for any that is free.
     * @throws ProblemError `port-taken`.
     */
    async listen(port) {
        await new Promise((done, fail) => {
            this.#server.once('error', (error) => fail(new ProblemError(problem('port-taken', { port, reason: error.code ?? error.message }))));
            this.#server.listen(port, HOST, done);
        });
        return `http://${HOST}:${this.#server.address().port}/`;
    }
    /** Tells every open page: "changed" with the paths that were made anew, "failed" with a sentence. */
    tell(event, data) {
        for (const listener of this.#listeners)
            listener.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    }
    async close() {
        for (const listener of this.#listeners)
            listener.end();
        this.#server.closeAllConnections();
        if (this.#server.listening)
            await new Promise((done) => this.#server.close(() => done()));
    }
    async #answer(request, response) {
        const path = pathOf(request);
        if (!isOwn(request.headers.host) || path === null || request.method !== 'GET')
            return refuse(response, 403);
        if (path === EVENTS)
            return this.#listen(response);
        try {
            const content = path === FRAME ? frame() : await this.#find(path);
            if (content === null)
                return refuse(response, 404);
            response.writeHead(200, {
                'content-type': content.type,
                'cache-control': 'no-store',
                'x-content-type-options': 'nosniff',
            });
            response.end(content.body);
        }
        catch (error) {
            refuse(response, 500, error instanceof ProblemError ? error.message : undefined);
        }
    }
    #listen(response) {
        response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
        response.write(': here\n\n');
        this.#listeners.add(response);
        response.on('close', () => this.#listeners.delete(response));
    }
}
/** Pages of the world that find their way to this port by another name (DNS rebinding) are not answered. */
function isOwn(host) {
    const name = host?.replace(/:\d+$/, '') ?? '';
    return name === 'localhost' || (isIPv4(name) && name.startsWith('127.'));
}
function pathOf({ url = '' }) {
    try {
        return decodeURIComponent(url.replace(/[?#].*$/, ''));
    }
    catch {
        return null;
    }
}
function frame() {
    return { type: 'text/html; charset=utf-8', body: readFileSync(join(TEMPLATES, 'watch.html')) };
}
const WORDS = {
    403: 'Not for you.',
    404: 'No such page. It may have been renamed: see all essays.',
    500: 'This page could not be made.',
};
function refuse(response, status, words = WORDS[status]) {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(`${words}\n`);
}
