/** A real server for the tests of the queue. `.ci/run` starts one; elsewhere HEDGEROW_TEST_REDIS names one, or the tests are skipped. */
import { randomUUID } from 'node:crypto';

export const REDIS = process.env.HEDGEROW_TEST_REDIS ?? null;

if (REDIS === null) {
  console.warn(
    'No Redis: the tests of the queue are skipped. Set HEDGEROW_TEST_REDIS=redis://HOST:PORT to run them.',
  );
}

/** A queue that no other test has. */
export const newQueue = (): string => `test-${randomUUID().slice(0, 13)}`;
