/** The far side of `workers` in analyst.ts: loads the language model once and does what it is sent. */
import { parentPort } from 'node:worker_threads';
import type { Answer, Request } from './analyst.js';
import { workOn } from './essay.js';
import { corpusFiles, indexPage } from './pages.js';
import { answerLine } from './piped.js';

parentPort!.on('message', (request: Request) => {
  const answer = answerTo(request);
  const moved = typeof answer === 'object' && 'json' in answer && answer.json instanceof Uint8Array;
  // Handed over, not copied: it is large where the essays are many.
  parentPort!.postMessage(answer, moved ? [(answer.json as Uint8Array).buffer as ArrayBuffer] : []);
});

function answerTo(request: Request): Answer {
  if ('task' in request) return workOn(request.task);
  if ('line' in request) return answerLine(request.line);
  if ('entries' in request) return indexPage(request.entries, request.corpusPage);
  return corpusFiles(request.corpus, request.paper);
}
