/** Training of the move model: one logistic regression per move, its calibration and its floors. */
import { VOTES } from '../tag/model/features.js';
import { BIAS, KIND, named } from '../tag/model/keys.js';
import { buildTable, MoveModel } from '../tag/model/model.js';
import { OPEDS, toRows, vocabulary } from './dataset.js';
import { trainLogistic } from './logistic.js';
import { SCORED_MOVES } from './tally.js';
export const SETTINGS = {
    cost: 0.08,
    epochs: 12,
    leastSeen: 3,
    leastWeight: 0.02,
    folds: 5,
};
/**
 * Every move of an essay's sentence from op-eds (concession and rebuttal from texts of other kinds too); and whether a sentence
 * on its own claims a cause, which people labelled in news.
 */
export const OUTPUTS = [
    ...SCORED_MOVES.map((move) => ({
        move,
        context: 'essay',
        sets: move === 'concession' || move === 'rebuttal' ? [OPEDS, 'gum_concession'] : [OPEDS],
    })),
    { move: 'causal', context: 'short', sets: ['causal_news'] },
];
const wants = (example, move) => example.unit.moves.includes(move);
/** Whether an example teaches the output anything: it is of its sets and its label is neither missing nor optional. */
const counts = (example, { move, sets }) => example.unit !== null &&
    sets.includes(example.set) &&
    (wants(example, move) || !example.unit.optional_moves.includes(move));
/** A move with fewer cases cannot be learned; its rules decide alone, found where their votes sum to more than RULES_FLOOR. */
const FEW_CASES = 30;
const RULES_FLOOR = 1.5;
const isRare = (examples, move) => examples.filter((example) => example.unit !== null && wants(example, move)).length < FEW_CASES;
/** Weights that let the votes through: log-odds = votes - RULES_FLOOR, but for the damping. */
function rulesAlone(columns, move) {
    const weights = new Float64Array(columns.size);
    const votes = columns.get(named(KIND.votes, move));
    const bias = columns.get(BIAS);
    if (votes !== undefined && bias !== undefined) {
        weights[votes] = 1 / VOTES;
        weights[bias] = -RULES_FLOOR;
    }
    return weights;
}
/** Fits all moves to the examples (those with labels). */
export function fitMoves(examples, settings) {
    const labelled = examples.filter((example) => example.unit !== null);
    const columns = vocabulary(labelled, settings.leastSeen);
    const rows = toRows(labelled, columns);
    const all = labelled.map((_, i) => i);
    const perOutput = OUTPUTS.map((output) => {
        const { move } = output;
        if (isRare(labelled, move))
            return rulesAlone(columns, move);
        return trainLogistic(rows, {
            rows: all,
            epochs: settings.epochs,
            label: (i) => wants(labelled[i], move),
            cost: (i) => (counts(labelled[i], output) ? settings.cost : 0),
        });
    });
    const kept = [];
    for (const [key, column] of columns) {
        const row = Float64Array.from(perOutput, (weights) => weights[column]);
        if (row.some((weight) => Math.abs(weight) >= settings.leastWeight))
            kept.push([key, row]);
    }
    return { table: buildTable(kept, OUTPUTS.length), kept: kept.length };
}
/** Decisions that let scores through as they are: for reading raw scores. */
const RAW = OUTPUTS.map(({ move, context }) => ({
    move,
    context,
    slope: 1,
    offset: 0,
    found: 0.5,
    possible: 0.3,
}));
/** Log-odds of each example for each move by weights that have not seen it. */
export function rawScores(weights, examples) {
    const model = new MoveModel(weights.table, RAW);
    return examples.map((example) => Float64Array.from(model.probabilities(example.buffer), (p) => Math.log(p / (1 - p))));
}
/**
 * Calibration (Platt 1999) and floors from scores that the weights had not seen: on op-eds, or on the set that alone
 * teaches the output.
 */
export function decisionsFrom(examples, scores) {
    return OUTPUTS.map((output, m) => {
        const { move, context, sets } = output;
        if (isRare(examples, move))
            return { move, context, slope: 1, offset: 0, found: 0.5, possible: 0.5 * POSSIBLE_SHARE };
        const judged = { ...output, sets: sets.includes(OPEDS) ? [OPEDS] : sets };
        const seen = examples.flatMap((example, i) => counts(example, judged) ? [{ score: scores[i][m], is: wants(example, move) }] : []);
        const { slope, offset } = platt(seen);
        const found = bestFloor(seen.map(({ score, is }) => ({ p: 1 / (1 + Math.exp(-(slope * score + offset))), is })));
        return {
            move,
            context,
            slope: round(slope),
            offset: round(offset),
            found: round(found),
            possible: round(found * POSSIBLE_SHARE),
        };
    });
}
/** A move is shown as possible from this share of the floor on. */
const POSSIBLE_SHARE = 0.6;
const round = (x) => Math.round(x * 10000) / 10000;
/** Fits probability = logistic(slope * score + offset) by Newton's method, with Platt's smoothed targets. */
function platt(seen) {
    const cases = seen.filter(({ is }) => is).length;
    const high = (cases + 1) / (cases + 2);
    const low = 1 / (seen.length - cases + 2);
    let slope = 1;
    let offset = 0;
    for (let n = 0; n < 50; n++) {
        let g0 = 0;
        let g1 = 0;
        let h00 = 1e-6;
        let h01 = 0;
        let h11 = 1e-6;
        for (const { score, is } of seen) {
            const p = 1 / (1 + Math.exp(-(slope * score + offset)));
            const error = p - (is ? high : low);
            const weight = p * (1 - p);
            g0 += error * score;
            g1 += error;
            h00 += weight * score * score;
            h01 += weight * score;
            h11 += weight;
        }
        const determinant = h00 * h11 - h01 * h01;
        const d0 = (h11 * g0 - h01 * g1) / determinant;
        const d1 = (h00 * g1 - h01 * g0) / determinant;
        slope -= d0;
        offset -= d1;
        if (Math.abs(d0) + Math.abs(d1) < 1e-9)
            break;
    }
    return { slope, offset };
}
/** The probability from which on F1 is highest. */
function bestFloor(seen) {
    const order = [...seen].sort((a, b) => b.p - a.p);
    const cases = order.filter(({ is }) => is).length;
    let right = 0;
    let best = 0;
    let floor = 0.5;
    order.forEach(({ p, is }, i) => {
        if (is)
            right++;
        const f1 = (2 * right) / (i + 1 + cases);
        if (f1 > best) {
            best = f1;
            floor = p;
        }
    });
    return floor;
}
