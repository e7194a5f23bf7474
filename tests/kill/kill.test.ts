/** A few moments out of those that "npm run kill" goes through: counted in events of the output folder, so that they are the same everywhere. */
import { describe, expect, it } from 'vitest';
import { Moments } from './moments.mjs';

const moments = new Moments(2);

describe.skipIf(process.platform !== 'linux')('a command that is ended', () => {
  it.each([
    ['analyze, cached', 'SIGINT', 4],
    ['analyze, cached', 'SIGTERM', 11],
    ['analyze, cached', 'SIGKILL', 9],
    ['shard', 'SIGKILL', 2],
    ['check', 'SIGTERM', 1],
  ] as const)(
    '(%s, by %s at event %i) leaves whole files and nothing else, and the next does the rest',
    async (name, signal, event) => {
      const { wrong } = await moments.end(name, signal, { event });
      expect(wrong).toEqual([]);
    },
  );
});
