/** A real server for the tests of the queue. `.ci/run` starts one; elsewhere HEDGEROW_TEST_REDIS names one, or the tests are skipped. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

export const REDIS = process.env.HEDGEROW_TEST_REDIS ?? null;

if (REDIS === null) {
  console.warn(
    'No Redis: the tests of the queue are skipped. Set HEDGEROW_TEST_REDIS=redis://HOST:PORT to run them.',
  );
}

/** A queue that no other test has. */
export const newQueue = (): string => `test-${randomUUID().slice(0, 13)}`;

/** A port of the loopback that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
