/** An unsigned piece speaks for the whole paper: what it says of others and of figures must stand. */
export const editorial = {
    id: 'editorial',
    label: 'Editorial',
    gloss: 'An unsigned piece that speaks for the paper: figures and opponents need sources, points that are granted need an answer, and a longer piece must grant one.',
    layer: {
        rules: {
            'unsourced-figure': 'error',
            'strawman-risk': 'error',
            'unanswered-concession': 'error',
            'unnamed-authority': 'warn',
            'unsourced-opponent': 'warn',
            'unmarked-forecast': 'warn',
            'exposed-claim': { severity: 'warn', wordsPerFinding: 150, most: 8 },
            'one-sided': { severity: 'warn', words: 400 },
        },
        thresholds: [
            {
                measure: 'concessions',
                min: 1,
                when: { words: { above: 600 } },
                severity: 'warn',
                message: 'No point is granted to the other side. An editorial of this length should meet it once.',
            },
        ],
    },
};
