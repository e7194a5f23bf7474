/** The way to Redis or Valkey. BullMQ and ioredis are loaded here alone, and only by who asks for a queue. */
import type { Redis } from 'ioredis';
import { ProblemError, problem } from '../model/index.js';

export type { Job, Queue, Worker } from 'bullmq';
export type { Redis } from 'ioredis';

type Bull = typeof import('bullmq');

export interface Connection {
  readonly bull: Bull;
  /** Gives up at once where the server is gone: for commands that a person waits for. */
  readonly redis: Redis;
  /** Another connection, which waits for a server that is gone and comes back: for workers. */
  readonly patient: () => Redis;
  readonly close: () => void;
}

/** Milliseconds until a server that does not answer counts as not there. */
export const PATIENCE = 5_000;

/**
 * @param url `redis://[[user]:password@]host[:port][/database]`, or `rediss://` with TLS.
 * @throws ProblemError `no-queue-engine`, `bad-redis-url`, `redis-failed`: in no message is the password.
 */
export async function connect(url: string): Promise<Connection> {
  const shown = shownUrl(url);
  if (shown === null) throw new ProblemError(problem('bad-redis-url'));
  const { bull, Client } = await load();
  const redis = new Client(url, {
    lazyConnect: true,
    connectTimeout: PATIENCE,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  let last: Error | null = null;
  redis.on('error', (error) => {
    last = error;
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    redis.disconnect();
    const reason = reasonOf(last ?? (error as Error));
    throw new ProblemError(problem('redis-failed', { url: shown, reason }), { cause: error });
  }
  const others: Redis[] = [];
  return {
    bull,
    redis,
    patient: () => {
      const other = new Client(url, { maxRetriesPerRequest: null });
      // Who works with it tells of trouble; without a listener ioredis prints the error itself, with its stack.
      other.on('error', () => {});
      others.push(other);
      return other;
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

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'no host of that name is known',
  EAI_AGAIN: 'no host of that name is known',
  EHOSTUNREACH: 'the host cannot be reached',
  ETIMEDOUT: 'it does not answer',
  ECONNRESET: 'it closed the connection',
};

/** What went wrong between this program and the server, in words. */
export function reasonOf(error: Error): string {
  const { message } = error;
  if (/WRONGPASS|invalid (username-)?password/i.test(message)) return 'it refuses the user or the password';
  if (/NOAUTH|Authentication required/i.test(message)) return 'it asks for a password';
  if (/NOPERM/.test(message)) return 'the user may not do what a queue needs';
  if (/OOM|READONLY|MISCONF/.test(message)) return message;
  const { code } = error as NodeJS.ErrnoException;
  return (code && REASONS[code]) ?? message;
}
