/** The far side of `workers` in analyst.ts: loads the language model once and does what it is sent. */
import { parentPort } from 'node:worker_threads';
import type { Answer, Request } from './analyst.js';
import { corpusFiles, indexPage, workOn } from './essay.js';
import { answerLine } from './piped.js';

parentPort!.on('message', (request: Request) => {
  parentPort!.postMessage(answerTo(request));
});

function answerTo(request: Request): Answer {
  if ('task' in request) return workOn(request.task);
  if ('line' in request) return answerLine(request.line);
  if ('entries' in request) return indexPage(request.entries, request.corpusPage);
  return corpusFiles(request.corpus, request.paper);
}
