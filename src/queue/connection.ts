/** The connection to Redis or Valkey. BullMQ and ioredis are loaded only here, and only when a queue is used. */
import type { Redis } from 'ioredis';
import { ProblemError, problem } from '../model/index.js';
import { isAnswer, isLasting, isOfServer, reasonOf } from './server-faults.js';

export type { Job, Queue, Worker } from 'bullmq';
export type { Redis } from 'ioredis';

type Bull = typeof import('bullmq');

export interface Connection {
  readonly bull: Bull;
  /** Gives up at once if the server is gone: for commands that a person waits for. */
  readonly redis: Redis;
  /** Another connection, which waits until a lost server comes back: for workers. */
  readonly patient: () => Redis;
  /** The error to report: one sentence if the server or the way to it is at fault; else the error itself. */
  readonly toTell: (error: unknown) => unknown;
  readonly close: () => void;
}

export interface Opening {
  /** Ends the wait for a server that does not answer. */
  readonly signal?: AbortSignal | undefined;
}

/** Milliseconds without a connection after which nobody counts as listening at an address. */
export const PATIENCE = 5_000;
/**
 * Milliseconds without an answer after which a server counts as gone: more than the ten seconds for which BullMQ lets a server wait for
 * the next essay.
 */
const SILENCE = 12_000;
/** Milliseconds to wait when a connection is closed, because a frozen server never answers. */
const FAREWELL = 100;

/**
 * @param url `redis://[[user]:password@]host[:port][/database]`, or `rediss://` with TLS.
 * @throws ProblemError `no-queue-engine`, `bad-redis-url`, `redis-failed`: in no message is the password.
 */
export async function connect(url: string, { signal }: Opening = {}): Promise<Connection> {
  const shown = shownUrl(url);
  if (shown === null) throw new ProblemError(problem('bad-redis-url'));
  const { bull, Client } = await load();
  const redis = new Client(url, {
    lazyConnect: true,
    connectTimeout: PATIENCE,
    socketTimeout: SILENCE,
    disconnectTimeout: FAREWELL,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
    // Done below, with a time limit.
    enableReadyCheck: false,
  });
  let last: Error | null = null;
  redis.on('error', (error) => {
    last = error;
  });
  const unusable = (reason: string, cause?: unknown) => {
    redis.disconnect();
    return new ProblemError(problem('redis-failed', { url: shown, reason }), { cause });
  };
  const give = () => redis.disconnect();
  signal?.addEventListener('abort', give);
  let info: string;
  try {
    signal?.throwIfAborted();
    await redis.connect();
    info = await redis.info();
  } catch (error) {
    throw unusable(reasonOf(last ?? error), error);
  } finally {
    signal?.removeEventListener('abort', give);
  }
  if (/^loading:1/m.test(info)) throw unusable('it is still loading its data');
  const others: Redis[] = [];
  return {
    bull,
    redis,
    patient: () => {
      const other = new Client(url, {
        maxRetriesPerRequest: null,
        socketTimeout: SILENCE,
        disconnectTimeout: FAREWELL,
      });
      // Its users report trouble; but without a listener ioredis would print the error with its stack.
      other.on('error', () => {});
      others.push(other);
      return other;
    },
    toTell: (error) => {
      if (!isOfServer(error)) return error;
      // Why a connection was closed says more than that it was closed.
      const cause = isAnswer(error) || redis.status !== 'end' ? error : (last ?? error);
      const code = isLasting(cause) ? 'redis-failed' : 'redis-lost';
      return new ProblemError(problem(code, { url: shown, reason: reasonOf(cause) }), { cause });
    },
    close: () => {
      for (const client of [redis, ...others]) client.disconnect();
    },
  };
}

async function load(): Promise<{ bull: Bull; Client: typeof Redis }> {
  try {
    const [bull, { Redis: Client }] = await Promise.all([import('bullmq'), import('ioredis')]);
    return { bull, Client };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new ProblemError(problem('no-queue-engine'), { cause: error });
  }
}

/** Without user and password; null where it is no address of Redis. */
function shownUrl(url: string): string | null {
  try {
    const { protocol, host, pathname } = new URL(url);
    if (!/^rediss?:$/.test(protocol) || host === '') return null;
    return `${protocol}//${host}${pathname}`;
  } catch {
    return null;
  }
}
