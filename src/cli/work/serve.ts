/** A thread's answers to what it is asked. */
import { parentPort } from 'node:worker_threads';
import type { PrintPaper } from '../../export/formats.js';
import {
  type CheckResult,
  type CheckTask,
  documentOf,
  type EssayResult,
  type EssayTask,
  workOn,
} from './essay.js';
import type { KeptEntry } from './kept.js';
import { type CorpusFiles, corpusFiles, indexPage } from './pages.js';
import { answerLine, type PipeTask } from './piped.js';

export type Request =
  | { readonly task: EssayTask }
  | { readonly check: CheckTask }
  | { readonly line: PipeTask }
  | { readonly entries: readonly KeptEntry[]; readonly corpusPage: string | null }
  | { readonly corpus: readonly KeptEntry[]; readonly paper: PrintPaper };
export type Answer = EssayResult | CheckResult | CorpusFiles | string;

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
