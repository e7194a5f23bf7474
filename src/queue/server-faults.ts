/** What goes wrong between this program and a server of Redis: told from faults of our own, and put in words. */

const WAYS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'no host of that name is known',
  EAI_AGAIN: 'no host of that name is known',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the host cannot be reached',
  ETIMEDOUT: 'it does not answer',
  ECONNRESET: 'it closed the connection',
  EPIPE: 'it closed the connection',
};

/** Of ioredis, about its connection. */
const CLOSED = /^Connection is closed|^Command aborted due to connection close|^Stream isn't writeable/;
const SILENT = /^Socket timeout|^Command timed out/;

/** What no wait mends, in the server's own answers. */
const LASTING: readonly [RegExp, string][] = [
  [/WRONGPASS|invalid (username-)?password/i, 'it refuses the user or the password'],
  [/NOAUTH|Authentication required/i, 'it asks for a password'],
  [/NOPERM/, 'the user may not do what a queue needs'],
  [/WRONGTYPE/, 'it holds something else under the names of this queue'],
  [/unknown command/i, 'it lacks a command that a queue needs'],
];
/** What may pass. */
const PASSING: readonly [RegExp, string][] = [
  [/OOM/, 'its memory is full'],
  [/READONLY/, 'it is a replica, and takes nothing'],
  [/MISCONF/, 'it cannot save to its disk'],
  [/LOADING/, 'it is still loading its data'],
  [/MASTERDOWN|CLUSTERDOWN|NOREPLICAS/, 'other servers that it needs are gone'],
];

/** The first that was wrong in a transaction tells more than that it was discarded. */
function firstOf(error: unknown): Error {
  const { previousErrors } = error as { previousErrors?: readonly Error[] };
  return previousErrors?.[0] ?? (error as Error);
}

/** Whether the server answered with an error. */
export function isAnswer(error: unknown): boolean {
  return error instanceof Error && error.name === 'ReplyError';
}

/** Whether the server or the way to it is at fault, and not this program. */
export function isOfServer(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { name, message, code } = error as NodeJS.ErrnoException;
  return (
    isAnswer(error) ||
    name === 'MaxRetriesPerRequestError' ||
    CLOSED.test(message) ||
    SILENT.test(message) ||
    (code !== undefined && code in WAYS)
  );
}

/** Whether it stays wrong until somebody changes the server, the user or the address. */
export function isLasting(error: unknown): boolean {
  const { message } = firstOf(error);
  return isAnswer(error) && LASTING.some(([known]) => known.test(message));
}

/** What went wrong between this program and the server, in words. */
export function reasonOf(error: unknown): string {
  const { name, message, code } = firstOf(error) as NodeJS.ErrnoException;
  for (const [known, words] of [...LASTING, ...PASSING]) if (known.test(message)) return words;
  if (CLOSED.test(message) || name === 'MaxRetriesPerRequestError') return 'it closed the connection';
  if (SILENT.test(message)) return 'it does not answer';
  return (code && WAYS[code]) ?? message.replace(/ script: .*$/s, '');
}

/** Whether it passes when the server is back, or takes again what it is given. */
export const mayPass = (error: unknown): boolean => isOfServer(error) && !isLasting(error);

/** Whether the server answers, but with errors that may pass. */
export function isRefusal(error: unknown): boolean {
  return isAnswer(error) && !isLasting(error);
}
