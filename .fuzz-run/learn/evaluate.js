import { analyzeSource } from '../pipeline.js';
import { sourceFromText } from '../read/source.js';
import { modelDigest } from '../tag/index.js';
import { calibrationOf } from './calibration.js';
import { confusionsOf } from './confusions.js';
import { intervals, macroF1, microF1, moveScores, scoreOf, scoresOf, strengthScores, } from './scores.js';
import { SCORED_MOVES, tally } from './tally.js';
import { isTrainedOn } from './trained-on.js';
/** Rounds of the bootstrap; with more, intervals change by less than 0.005. */
const ROUNDS = 500;
/** Analyzes every labelled essay and compares. */
export function evaluate(essays, options = {}) {
    const tallies = essays.map((gold, i) => {
        const mine = tally(gold, analyzeSource(sourceFromText(gold.text, { path: `${gold.id}.txt` })));
        options.onProgress?.(i + 1);
        return mine;
    });
    return evaluationOf(tallies, isTrainedOn(essays), options);
}
/** Compares saved analyses; an essay without one counts as one in which nothing was found. */
export function evaluateSaved(essays, documents, options = {}) {
    return evaluationOf(essays.map((gold) => tally(gold, documents.get(gold.id))), isTrainedOn(essays) && [...documents.values()].every(({ method }) => method.weights === modelDigest()), options);
}
function evaluationOf(tallies, trainedOn, { examples = 2 }) {
    return {
        schema: 'hedgerow/evaluation@1',
        trainedOn,
        scores: scoresOf(tallies),
        intervals: intervalsOf(tallies),
        calibration: calibrationOf(tallies),
        confusions: confusionsOf(tallies, examples),
    };
}
/** The scores that have three parts. */
const COUNTED = {
    ...Object.fromEntries(SCORED_MOVES.map((move) => [move, (one) => one.moves[move]])),
    attributed: (one) => one.attributed,
    furniture: (one) => one.furniture,
    rebuts: (one) => one.rebuts,
};
function intervalsOf(tallies) {
    const found = intervals(tallies, (sample) => ({
        ...Object.fromEntries(Object.entries(COUNTED).flatMap(([name, countsOf]) => parts(name, scoreOf(sample, countsOf)))),
        macroF1: macroF1(moveScores(sample)),
        microF1: microF1(sample),
        ...strengthScores(sample),
    }), ROUNDS);
    const one = (name) => found[name] ?? null;
    const three = (name) => ({
        precision: one(`${name} precision`),
        recall: one(`${name} recall`),
        f1: one(`${name} f1`),
    });
    return {
        moves: Object.fromEntries(SCORED_MOVES.map((move) => [move, three(move)])),
        attributed: three('attributed'),
        furniture: three('furniture'),
        rebuts: three('rebuts'),
        macroF1: one('macroF1'),
        microF1: one('microF1'),
        strength: {
            meanAbsoluteError: one('meanAbsoluteError'),
            pairwise: one('pairwise'),
            withinRange: one('withinRange'),
            falseHedge: one('falseHedge'),
        },
    };
}
function parts(name, { precision, recall, f1 }) {
    return [
        [`${name} precision`, precision],
        [`${name} recall`, recall],
        [`${name} f1`, f1],
    ];
}
