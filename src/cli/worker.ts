/** The far side of `workers` in analyst.ts: loads the language model once and does what it is sent. */
import { parentPort } from 'node:worker_threads';
import type { Answer, Request } from './analyst.js';
import { corpusFiles, documentOf, indexPage, workOn } from './essay.js';

parentPort!.on('message', async (request: Request) => {
  parentPort!.postMessage(await answerTo(request));
});

async function answerTo(request: Request): Promise<Answer> {
  if ('task' in request) return await workOn(request.task);
  if ('check' in request) return await documentOf(request.check);
  if ('entries' in request) return indexPage(request.entries, request.corpusPage);
  return corpusFiles(request.corpus, request.paper);
}
