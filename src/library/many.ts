/** Analysis of many essays, one after the other or several at a time: results in the order of the inputs, failures as data. */
import { type AnalysisDocument, failureOf, type Problem, ProblemError, problem } from '../model/index.js';
import { type AnalyzeOptions, analyze, kindOf } from './analysis.js';
import type { FileOptions } from './files.js';

/** An essay as a text. Its options go before those of the whole run. */
export interface TextInput extends AnalyzeOptions {
  readonly text: string;
}

/** An essay as a file, in Node. */
export interface FileInput extends FileOptions {
  /** Where it lies on disk. */
  readonly file: string;
}

/** `format` is that of texts; files go by their names. */
export interface ManyOptions extends AnalyzeOptions {
  /** Essays analyzed at a time. Default: 1, in this thread. In Node each one more is a thread; in a browser it has no effect. */
  readonly concurrency?: number;
  /** Ends the work when it is aborted: the generator throws the signal's reason. */
  readonly signal?: AbortSignal;
}

/** What became of one input: a document, or the reason why there is none. */
export type ManyResult<Input> =
  | { readonly input: Input; readonly document: AnalysisDocument; readonly failure: null }
  | { readonly input: Input; readonly document: null; readonly failure: Problem };

export type Outcome = { readonly document: AnalysisDocument } | { readonly failure: Problem };

/** Whoever does the work. `analyze` never rejects for an essay's sake. */
export interface Team<Input> {
  readonly analyze: (input: Input, options: AnalyzeOptions) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

/** How many inputs per thread may be read ahead, so that one long essay does not keep the other threads waiting. */
const AHEAD = 2;

/**
 * Yields a result for each input, in their order. Takes in no more inputs than it has work for, so that a stream of essays
 * is read as fast as its results are. Leaving the loop ends the work and closes the inputs.
 * @throws what the inputs throw; the signal's reason.
 */
export async function* resultsOf<Input>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  team: Team<Input>,
  options: ManyOptions,
): AsyncGenerator<ManyResult<Input>, void, undefined> {
  const { concurrency = 1, signal, ...own } = options;
  const most = concurrency === 1 ? 1 : concurrency * AHEAD;
  const iterator = iteratorOf(inputs);
  const aborted = abortion(signal);
  const started: Promise<ManyResult<Input>>[] = [];
  let pull: Promise<IteratorResult<Input>> | null = null;
  let done = false;
  try {
    while (true) {
      signal?.throwIfAborted();
      if (pull === null && !done && started.length < most) {
        pull = Promise.resolve(iterator.next());
        pull.catch(() => {});
      }
      if (pull === null && started.length === 0) return;
      const pulled = pull?.then((taken) => ({ taken }));
      const first = started[0]?.then((result) => ({ result }));
      const event = await Promise.race([first, pulled, aborted.promise].filter((one) => one !== undefined));
      if ('result' in event) {
        started.shift();
        yield event.result;
      } else {
        pull = null;
        if (event.taken.done === true) done = true;
        else started.push(resultOf(event.taken.value, team, own));
      }
    }
  } catch (error) {
    // An iterator that has thrown is already closed, like one that is done.
    done ||= pull !== null && !signal?.aborted;
    throw error;
  } finally {
    aborted.forget();
    await team.close();
    // Not waited for: a generator that waits for its next essay closes only once that has come.
    if (!done) Promise.resolve(iterator.return?.()).catch(() => {});
  }
}

async function resultOf<Input>(
  input: Input,
  team: Team<Input>,
  options: AnalyzeOptions,
): Promise<ManyResult<Input>> {
  const outcome = await team.analyze(input, options);
  return 'document' in outcome
    ? { input, document: outcome.document, failure: null }
    : { input, document: null, failure: outcome.failure };
}

function iteratorOf<Input>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
): Iterator<Input> | AsyncIterator<Input> {
  if (typeof inputs === 'object' && inputs !== null) {
    if (Symbol.asyncIterator in inputs) return inputs[Symbol.asyncIterator]();
    if (Symbol.iterator in inputs) return inputs[Symbol.iterator]();
  }
  throw new ProblemError(problem('not-inputs', { given: kindOf(inputs) }));
}

/** A promise that rejects when the signal is aborted. */
function abortion(signal: AbortSignal | undefined): { promise: Promise<never>; forget: () => void } {
  let stop = () => {};
  const promise = new Promise<never>((_, reject) => {
    stop = () => reject(signal!.reason);
    signal?.addEventListener('abort', stop, { once: true });
  });
  promise.catch(() => {});
  return { promise, forget: () => signal?.removeEventListener('abort', stop) };
}

/** Lets what else waits in this thread have its turn: timers, requests, Ctrl-C. */
const breathe = () => new Promise<void>((go) => setTimeout(go));

/** The work of `analyze` on one text, with what went wrong as data. */
export function textOutcome({ text, ...own }: TextInput, options: AnalyzeOptions): Outcome {
  try {
    return { document: analyze(text, { ...options, ...own }) };
  } catch (error) {
    return { failure: failureOf(error, own.path ?? options.path ?? 'text') };
  }
}

/** Works on texts in this thread. */
export function thisThread(): Team<TextInput> {
  return {
    analyze: async (input, options) => {
      await breathe();
      if (typeof input === 'object' && input !== null && 'text' in input) return textOutcome(input, options);
      return { failure: problem('not-an-input', { given: kindOf(input) }) };
    },
    close: async () => {},
  };
}

/** @throws ProblemError `bad-concurrency`. */
export function requireConcurrency(value: number | undefined): number {
  if (value === undefined) return 1;
  if (Number.isInteger(value) && value >= 1) return value;
  throw new ProblemError(problem('bad-concurrency', { value: String(value) }));
}
