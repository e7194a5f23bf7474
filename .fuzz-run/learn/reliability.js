/** The text of models/scores.js. `weights` is the digest of the weights that were scored. */
export function reliabilityFile(scores, weights) {
    const moves = Object.entries(scores.moves).map(([kind, { precision, recall }]) => [kind, { precision: rounded(precision), recall: rounded(recall) }]);
    const file = {
        format: 'hedgerow/scores@1',
        weights,
        texts: scores.essays,
        moves: Object.fromEntries(moves),
        strengthError: rounded(scores.strength.meanAbsoluteError),
    };
    return `// What the program scores on labelled texts, cross-validated. Made by \`npm run train\`; do not edit.\nexport const SCORES = ${JSON.stringify(file, null, 1)};\n`;
}
function rounded(value) {
    return value === null ? null : Math.round(value * 1000) / 1000;
}
