/** The method box: what the score means, how far to trust it, what made it. */
import { MOVE_KINDS, MOVE_TEXT } from '../../model/index.js';
import { section } from '../section.js';
/** Digits of a digest that tell two files apart. */
const SHORT = 8;
export const method = section({
    id: 'method',
    label: 'Method',
    gloss: 'What the score means, how far to trust it, and what made it.',
    column: 'full',
    height: ({ reliability }) => (reliability ? 94 : 52),
    build({ document: { tool, method: digests, source }, measured: { reliability } }) {
        const otherWeights = reliability === 'other-weights';
        const program = `${tool.name} ${tool.version}`;
        return {
            reliability: reliability === null || otherWeights ? null : worded(reliability),
            otherWeights,
            facts: [
                { label: 'Program', value: program, short: program },
                { label: 'Weights', value: digests.weights },
                { label: 'Lexicon', value: digests.lexicon },
                { label: 'Settings', value: digests.settings },
                { label: 'SHA-256', value: source.sha256 },
            ].map((fact) => ({ short: fact.value.slice(0, SHORT), ...fact })),
        };
    },
});
/** A move of which fewer than this share is right is named as often wrong. */
const DOUBTFUL = 0.4;
function worded({ measuredOn, moves, strengthError }) {
    return {
        measuredOn,
        strengthError: strengthError === null ? null : strengthError.toFixed(2),
        moves: MOVE_KINDS.flatMap((kind) => {
            const scores = moves[kind];
            if (!scores)
                return [];
            const { precision, recall } = scores;
            const { label } = MOVE_TEXT[kind];
            return [
                {
                    kind: label.toLowerCase(),
                    label,
                    precision: percent(precision),
                    recall: percent(recall),
                    doubtful: precision < DOUBTFUL,
                },
            ];
        }),
    };
}
function percent(share) {
    return Math.round(share * 100);
}
