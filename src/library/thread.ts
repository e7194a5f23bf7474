/** The far side of `threads`. */
import { parentPort } from 'node:worker_threads';
import { outcomeOf } from './inputs.js';
import type { Job } from './threads.js';

parentPort!.on('message', async ({ input, options }: Job) => {
  parentPort!.postMessage(await outcomeOf(input, options));
});
