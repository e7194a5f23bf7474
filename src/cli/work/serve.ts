/** A thread's answers to what it is asked. */
import { parentPort } from 'node:worker_threads';
import type { Answer, Request } from './analyst.js';
import { documentOf, workOn } from './essay.js';
import { corpusFiles, indexPage } from './pages.js';
import { answerLine } from './piped.js';

/** Answers whatever the thread is sent from now on. */
export function serve(): void {
  parentPort!.on('message', async (request: Request) => {
    const answer = await answerTo(request);
    // Bytes are handed over, not copied.
    const bytes = Object.values(answer).filter((value) => value instanceof Uint8Array);
    parentPort!.postMessage(
      answer,
      bytes.map(({ buffer }) => buffer as ArrayBuffer),
    );
  });
}

export async function answerTo(request: Request): Promise<Answer> {
  if ('task' in request) return await workOn(request.task);
  if ('check' in request) return await documentOf(request.check);
  if ('line' in request) return await answerLine(request.line);
  if ('entries' in request) return indexPage(request.entries, request.corpusPage);
  return corpusFiles(request.corpus, request.paper);
}
