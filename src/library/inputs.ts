/** Texts and files alike, with what went wrong as data. */
import { failureOf, ProblemError, problem } from '../model/index.js';
import { type AnalyzeOptions, kindOf } from './analysis.js';
import { analyzeFile } from './files.js';
import {
  type FileInput,
  type ManyOptions,
  type ManyResult,
  type Outcome,
  requireConcurrency,
  resultsOf,
  type Team,
  type TextInput,
  textOutcome,
  thisThread,
} from './many.js';

/** What `analyzeMany` takes. */
export type ManyInput = TextInput | FileInput;

/** Never rejects. */
export async function outcomeOf(input: ManyInput, options: AnalyzeOptions): Promise<Outcome> {
  if (typeof input !== 'object' || input === null || !('text' in input || 'file' in input))
    return { failure: problem('not-an-input', { given: kindOf(input) }) };
  if ('text' in input) return textOutcome(input, options);
  const { file, ...own } = input;
  const { format, ...shared } = options;
  try {
    return { document: await analyzeFile(file, { ...shared, ...own }) };
  } catch (error) {
    return { failure: failureOf(error, own.path ?? options.path ?? String(file)) };
  }
}

function readingTeam(): Team<ManyInput> {
  const texts = thisThread();
  return {
    analyze: (input, options) =>
      typeof input === 'object' && input !== null && 'file' in input
        ? outcomeOf(input, options)
        : texts.analyze(input, options),
    close: texts.close,
  };
}

/**
 * The essays one by one, as texts or files: a result for each, in their order, with failures as data. With `concurrency` above 1
 * they are analyzed in so many threads. No more inputs are taken in than there is work for; leaving the loop ends the work.
 * @throws ProblemError `not-inputs`, `bad-concurrency`; what the inputs themselves throw; the signal's reason where it is aborted.
 */
export async function* analyzeMany<Input extends ManyInput>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  options: ManyOptions = {},
): AsyncGenerator<ManyResult<Input>, void, undefined> {
  const concurrency = requireConcurrency(options.concurrency);
  if (concurrency > 1 && options.plugins !== undefined) throw new ProblemError(problem('plugins-in-threads'));
  const team = concurrency === 1 ? readingTeam() : (await import('./threads.js')).threads(concurrency);
  yield* resultsOf(inputs, team as Team<Input>, options);
}
