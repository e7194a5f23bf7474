/** A team of worker threads. Each loads the language model once, and analyzes one essay at a time. */
import { Worker } from 'node:worker_threads';
import { problem, reasonOf } from '../model/index.js';
import type { AnalyzeOptions } from './analysis.js';
import type { FileInput, Outcome, Team, TextInput } from './many.js';

export interface Job {
  readonly input: TextInput | FileInput;
  readonly options: AnalyzeOptions;
}

interface Waiting {
  readonly job: Job;
  readonly done: (outcome: Outcome) => void;
}

/** Threads start as there is work for them. */
export function threads(most: number): Team<TextInput | FileInput> {
  const script = new URL('./thread.js', import.meta.url);
  const idle: Worker[] = [];
  const busy = new Map<Worker, Waiting>();
  const waiting: Waiting[] = [];
  let closed = false;

  const lose = (worker: Worker, reason: string) => {
    const lost = busy.get(worker);
    busy.delete(worker);
    if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
    if (lost === undefined || closed) return;
    lost.done({ failure: problem('analysis-failed', { path: nameOf(lost.job), reason }) });
    next();
  };
  const start = (): Worker => {
    const worker = new Worker(script);
    worker.on('message', (outcome: Outcome) => {
      const { done } = busy.get(worker)!;
      busy.delete(worker);
      idle.push(worker);
      done(outcome);
      next();
    });
    // A thread that ran out of memory, say: its essay has failed, and another thread takes its place.
    worker.on('error', (error) => lose(worker, reasonOf(error)));
    worker.on('exit', () => lose(worker, 'its thread ended'));
    return worker;
  };
  const next = () => {
    while (waiting.length > 0 && (idle.length > 0 || busy.size < most)) {
      const worker = idle.shift() ?? start();
      const given = waiting.shift()!;
      busy.set(worker, given);
      try {
        worker.postMessage(given.job);
      } catch (error) {
        // What cannot be sent to a thread: an input with a function in it, say.
        busy.delete(worker);
        idle.push(worker);
        const reason = reasonOf(error);
        given.done({ failure: problem('analysis-failed', { path: nameOf(given.job), reason }) });
      }
    }
  };
  return {
    analyze: (input, options) =>
      new Promise((done) => {
        waiting.push({ job: { input, options }, done });
        next();
      }),
    close: async () => {
      closed = true;
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
}

function nameOf({ input, options }: Job): string {
  return input.path ?? options.path ?? ('file' in input ? input.file : 'text');
}
