/** An essay on its way through the queue, and the record of one that was set aside. */
import { type Maker, type Norms, type Problem, problem, type Settings } from '../model/index.js';
import type { DoneEssay } from './store.js';

/** How often an essay is tried, and how often it may take its worker down with it. */
export const TRIES = 3;

/** An essay on its way to a worker, which needs no disk but its own: the text travels along. */
export interface EssayJob {
  readonly key: string;
  /** Relative to the folder submitted, with "/". */
  readonly path: string;
  readonly content: Uint8Array;
  readonly maker: Maker;
  readonly paper: string;
  readonly formats: readonly string[];
  /** Settings to analyze it under. Default: the program as it ships. */
  readonly settings?: Settings | undefined;
  readonly norms?: Norms | undefined;
}

/** As Redis keeps it. */
export interface JobData extends Omit<EssayJob, 'content'> {
  /** The run it was submitted for, so that the same essay in another run is another job. */
  readonly run: string;
  /** gzip, Base64. */
  readonly content: string;
}

export function asideFor(path: string, reason: string): DoneEssay {
  return { record: { analyzed: null, failures: [failureOf(path, reason)] }, aside: true, files: {} };
}

export function failureOf(path: string, reason: string): Problem {
  const stalled = /stalled/.test(reason);
  return problem('set-aside', {
    path,
    tries: TRIES,
    reason: stalled ? 'its workers stopped without a word each time' : reason,
  });
}
