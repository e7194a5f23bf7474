/** The command `evaluate`: the program's scores on a folder of labelled op-eds, on standard output and nowhere else. */
import { evaluate as analyzeAndScore, evaluateSaved } from '../learn/evaluate.js';
import { readGold } from '../learn/gold.js';
import { savedAnalyses } from '../learn/saved.js';
import { evaluationText } from '../learn/table.js';
import { ProblemError, problem } from '../model/index.js';
import { EXIT_DONE } from './process.js';
import { counterOn } from './progress.js';
/** @throws ProblemError where the folder holds no labelled op-eds, or the saved analyses are none of these. */
export async function evaluate(folder, flags, host) {
    const examples = wholeNumber('--examples', flags.examples);
    const essays = readGold(folder);
    const evaluation = flags.analyses === undefined
        ? analyzed(essays, examples, host)
        : evaluateSaved(essays, savedAnalyses(flags.analyses, essays), { examples });
    const printed = flags.json ? JSON.stringify(evaluation, null, 2) : evaluationText(evaluation);
    host.stdout.write(`${printed}\n`);
    return EXIT_DONE;
}
function analyzed(essays, examples, { stderr, env }) {
    const counter = counterOn(stderr, env, () => performance.now());
    counter.start(essays.length);
    try {
        return analyzeAndScore(essays, { examples, onProgress: counter.advance });
    }
    finally {
        counter.end();
    }
}
/** @throws ProblemError `bad-number`. */
function wholeNumber(option, value) {
    if (!/^\d{1,6}$/.test(value))
        throw new ProblemError(problem('bad-number', { option, value }));
    return Number(value);
}
