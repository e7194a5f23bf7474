/** Fetches a web address that a user named. The only file of the program that uses the network. */
import { ProblemError, problem, type SourceFormat } from '../model/index.js';
import type { Given } from './file.js';

/** The most bytes, seconds and redirects: more than any article takes. */
const MOST_BYTES = 10_000_000;
const SECONDS = 20;
const MOST_REDIRECTS = 5;

export interface AddressOptions {
  /** ISO 8601: when it is read, as the document will say. */
  readonly retrieved: string;
  /** How the program names itself to servers. */
  readonly userAgent: string;
  /** Aborted where the user stops the program. */
  readonly signal?: AbortSignal | undefined;
  /** Default: 20. */
  readonly seconds?: number;
}

/** Whether it looks like a web address, or like another kind of address that we do not read: "https://…", "ftp://…". */
export function isAddress(path: string): boolean {
  return /^[a-z][a-z0-9+.-]{1,30}:\/\//i.test(path);
}

/**
 * The content of the address, and the address it was finally found at.
 * @throws ProblemError `bad-address`, `unreachable`, `bad-answer`, `too-slow`, `too-many-redirects`, `answer-too-large`,
 * `not-a-text`, `empty-file`; the signal's reason where the user stopped it.
 */
export async function readAddress(
  path: string,
  options: AddressOptions,
): Promise<Given & { readonly url: string }> {
  const { retrieved, userAgent, signal, seconds = SECONDS } = options;
  const slow = AbortSignal.timeout(seconds * 1000);
  const either = signal === undefined ? slow : AbortSignal.any([slow, signal]);
  try {
    const { response, url } = await follow(addressOf(path, path), path, userAgent, either);
    const type = response.headers.get('content-type') ?? '';
    const format = formatOf(type, url);
    if (format === null)
      throw refusal('not-a-text', { url: path, type: bare(type) || 'of no known kind' }, response);
    const bytes = await bytesOf(response, path);
    if (bytes.length === 0) throw new ProblemError(problem('empty-file', { path }));
    return { bytes, format, charset: charsetOf(type), url: url.href, retrieved };
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    signal?.throwIfAborted();
    if (slow.aborted) throw new ProblemError(problem('too-slow', { url: path, seconds }), { cause: error });
    throw new ProblemError(problem('unreachable', { url: path, reason: reasonOf(error) }), { cause: error });
  }
}

/** A name for files and messages: the last part of the address, with the extension of its format. */
export function nameOf(url: string, format: SourceFormat): string {
  const { pathname, search } = new URL(url);
  const last =
    pathname
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? 'page';
  const stem = readable(last).replace(/\.(?:x?html?|md|markdown|txt|docx|pdf|php|aspx?|jsp)$/i, '');
  const query = search === '' ? '' : `-${readable(search.slice(1))}`;
  const name = `${stem}${query}`.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+|(?<![.-])[.-]+$/g, '');
  return `${name.slice(0, 80) || 'page'}${EXTENSIONS[format]}`;
}

const EXTENSIONS: Readonly<Record<SourceFormat, string>> = {
  'plain-text': '.txt',
  markdown: '.md',
  html: '.html',
  docx: '.docx',
  pdf: '.pdf',
};

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // A stray "%".
  }
}

/** @throws ProblemError `bad-address`. `named` is what the user gave. */
function addressOf(text: string, named: string, base?: URL): URL {
  const bad = (reason: string) => new ProblemError(problem('bad-address', { url: named, reason }));
  let url: URL;
  try {
    url = new URL(text, base);
  } catch {
    throw bad(
      base === undefined ? 'it is not written as one' : 'it leads on to one that is not written as one',
    );
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw bad(
      base === undefined
        ? `it begins with ${url.protocol}//`
        : `it leads on to one that begins with ${url.protocol}`,
    );
  }
  if (url.username !== '' || url.password !== '')
    throw bad('it holds a name or a password, which would stand in the report');
  url.hash = '';
  return url;
}

async function follow(
  first: URL,
  named: string,
  userAgent: string,
  signal: AbortSignal,
): Promise<{ response: Response; url: URL }> {
  let url = first;
  for (let redirects = 0; ; redirects++) {
    const response = await fetch(url, {
      redirect: 'manual',
      signal,
      headers: {
        'user-agent': userAgent,
        accept: 'text/html, text/markdown, text/plain, application/pdf, */*;q=0.5',
      },
    });
    const next = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && next !== null) {
      await response.body?.cancel();
      if (redirects === MOST_REDIRECTS)
        throw refusal('too-many-redirects', { url: named, most: MOST_REDIRECTS }, response);
      url = addressOf(next, named, url);
      continue;
    }
    if (!response.ok) throw refusal('bad-answer', { url: named, status: statusOf(response) }, response);
    return { response, url };
  }
}

/** The failure, with the rest of the answer given up. */
function refusal(
  ...[code, details, response]: [Parameters<typeof problem>[0], Record<string, string | number>, Response]
) {
  void response.body?.cancel().catch(() => {});
  return new ProblemError(problem(code, details));
}

const STATUSES: Readonly<Record<number, string>> = {
  401: 'that one must sign in',
  402: 'that one must pay',
  403: 'that it does not let this program read it',
  404: 'that there is no such page',
  410: 'that the page is gone',
  429: 'that it was asked too often',
};

function statusOf({ status }: Response): string {
  const said = STATUSES[status] ?? (status >= 500 ? 'that it failed' : 'otherwise than expected');
  return `${said} (status ${status})`;
}

const TYPES: Readonly<Record<string, SourceFormat>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'plain-text',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'application/pdf': 'pdf',
  'application/x-pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

/** Servers that do not know a file's type say "plain" or "octet-stream"; then its name decides. */
function formatOf(type: string, { pathname }: URL): SourceFormat | null {
  const said = bare(type);
  const named = (Object.keys(EXTENSIONS) as SourceFormat[]).find((format) =>
    pathname.toLowerCase().endsWith(EXTENSIONS[format]),
  );
  if (said === '' || said === 'application/octet-stream' || said === 'binary/octet-stream')
    return named ?? null;
  const known = Object.hasOwn(TYPES, said) ? TYPES[said]! : null;
  return known === 'plain-text' && named === 'markdown' ? 'markdown' : known;
}

function bare(type: string): string {
  return type.split(';')[0]!.trim().toLowerCase();
}

function charsetOf(type: string): string | null {
  return /;\s*charset\s*=\s*["']?([\w:.-]+)/i.exec(type)?.[1] ?? null;
}

async function bytesOf(response: Response, named: string): Promise<Uint8Array> {
  const most = MOST_BYTES / 1_000_000;
  if (Number(response.headers.get('content-length')) > MOST_BYTES) {
    throw refusal('answer-too-large', { url: named, most }, response);
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.length;
    // Leaving the loop gives up the rest.
    if (size > MOST_BYTES) throw new ProblemError(problem('answer-too-large', { url: named, most }));
    parts.push(part);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such server is known',
  EAI_AGAIN: 'the name of the server could not be looked up',
  ECONNREFUSED: 'the server refuses the connection',
  ECONNRESET: 'the server broke off the connection',
  UND_ERR_SOCKET: 'the server broke off the connection',
  EHOSTUNREACH: 'there is no way to the server',
  ENETUNREACH: 'there is no network',
  ETIMEDOUT: 'the server does not answer',
  UND_ERR_CONNECT_TIMEOUT: 'the server does not answer',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody else',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by nobody known',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate cannot be verified',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another server',
};

function reasonOf(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code !== undefined && REASONS[code] !== undefined) return REASONS[code];
    if (cause.cause === undefined) return code ?? cause.message.replace(/\.$/, '');
  }
  return 'for no reason given';
}
