/** Whether confidence means what it says: of the moves given as 0.7 likely, seven in ten should be right. */
import { SCORED_MOVES } from './tally.js';
const BINS = 10;
const ENOUGH = 30;
/** Over all decisions, found and possible. */
export function calibrationOf(tallies) {
    const decisions = tallies.flatMap((one) => one.decisions);
    const bins = binsOf(decisions);
    return {
        bins,
        expectedError: expectedError(bins, decisions.length),
        perMove: Object.fromEntries(SCORED_MOVES.map((move) => {
            const mine = decisions.filter((one) => one.move === move);
            const error = mine.length < ENOUGH ? null : expectedError(binsOf(mine), mine.length);
            return [move, { n: mine.length, expectedError: error }];
        })),
    };
}
function binsOf(decisions) {
    return Array.from({ length: BINS }, (_, b) => {
        const inside = decisions.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === b);
        const n = inside.length;
        return {
            from: b / BINS,
            to: (b + 1) / BINS,
            n,
            meanConfidence: n === 0 ? null : inside.reduce((sum, { confidence }) => sum + confidence, 0) / n,
            right: n === 0 ? null : inside.filter(({ right }) => right).length / n,
        };
    });
}
function expectedError(bins, total) {
    if (total === 0)
        return null;
    return bins.reduce((sum, { n, meanConfidence, right }) => sum + (n === 0 ? 0 : (n / total) * Math.abs(meanConfidence - right)), 0);
}
