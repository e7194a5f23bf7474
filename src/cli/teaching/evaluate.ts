/** The command `evaluate`: the program's scores on a folder of labelled op-eds, on standard output and nowhere else. */
import {
  evaluate as analyzeAndScore,
  type Evaluation,
  evaluateSaved,
} from '../../learn/evaluation/evaluate.js';
import { savedAnalyses } from '../../learn/evaluation/saved.js';
import { evaluationText } from '../../learn/evaluation/table.js';
import { type GoldEssay, readGold } from '../../learn/gold.js';
import { ProblemError, problem } from '../../model/index.js';
import { EXIT_DONE, type Process } from '../process.js';
import { counterOn } from '../progress.js';
import { endWithoutWord } from '../signals.js';

/** As typed. */
export interface EvaluateFlags {
  readonly examples: string;
  readonly analyses?: string;
  readonly json?: boolean;
}

/** @throws ProblemError where the folder holds no labelled op-eds, or the saved analyses are none of these. */
export async function evaluate(folder: string, flags: EvaluateFlags, host: Process): Promise<number> {
  const examples = wholeNumber('--examples', flags.examples);
  endWithoutWord();
  const essays = readGold(folder);
  const evaluation =
    flags.analyses === undefined
      ? analyzed(essays, examples, host)
      : evaluateSaved(essays, savedAnalyses(flags.analyses, essays), { examples });
  const printed = flags.json ? JSON.stringify(evaluation, null, 2) : evaluationText(evaluation);
  host.stdout.write(`${printed}\n`);
  return EXIT_DONE;
}

function analyzed(essays: readonly GoldEssay[], examples: number, { stderr, env }: Process): Evaluation {
  const counter = counterOn(stderr, env, () => performance.now());
  counter.start(essays.length);
  try {
    return analyzeAndScore(essays, { examples, onProgress: counter.advance });
  } finally {
    counter.end();
  }
}

/** @throws ProblemError `bad-number`. */
function wholeNumber(option: string, value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new ProblemError(problem('bad-number', { option, value }));
  return Number(value);
}
