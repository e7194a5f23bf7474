/** The far side of `workers` in analyst.ts: loads the language model once and does what it is sent. */
import { parentPort } from 'node:worker_threads';
import type { Answer, Request } from './analyst.js';
import { indexPage, workOn } from './essay.js';

parentPort!.on('message', (request: Request) => {
  const answer: Answer = 'task' in request ? workOn(request.task) : indexPage(request.entries);
  parentPort!.postMessage(answer);
});
