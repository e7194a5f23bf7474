import { arithmetic } from '../arithmetic.js';
import { itemHeight } from '../height.js';
import { section } from '../section.js';
export const extremes = section({
    id: 'extremes',
    label: 'Strongest and most hedged',
    gloss: 'Solid line: words that raised the strength; dotted: lowered it.',
    column: 'half',
    height: ({ lists }) => lists.reduce((sum, { claims }) => sum + listHeight(claims), 32),
    build(reading) {
        const { summary } = reading.document;
        if (reading.claims.length === 0)
            return null;
        // Exposed claims stand on the page already; and a plain claim is neither strong nor hedged.
        const strongest = summary.strongest.filter((index) => strengthOf(index, reading) > 1 && !isPlain(index, reading) && !summary.exposed.includes(index));
        const hedged = summary.mostHedged.filter((index) => strengthOf(index, reading) < 1 && !isPlain(index, reading));
        return {
            empty: strongest.length + hedged.length === 0,
            lists: [
                {
                    id: 'strongest',
                    label: 'Strongest, beside those exposed',
                    nothing: 'No other claim is worded more than plainly.',
                    claims: claimsOf(strongest, reading),
                },
                {
                    id: 'hedged',
                    label: 'Most hedged',
                    nothing: 'No claim is hedged.',
                    claims: claimsOf(hedged, reading),
                },
            ],
        };
    },
});
/** Claims of a list that paper shows, as in the template. */
const ON_PAPER = 2;
function listHeight(claims) {
    if (claims.length === 0)
        return 15;
    return claims
        .slice(0, ON_PAPER)
        .reduce((sum, claim) => sum + itemHeight(claim.quote, `${claim.arithmetic} ${BESIDE}`), 0);
}
/** About as long as the band and the place that stand beside the sum. */
const BESIDE = 'categorical · · ¶ 12';
function isPlain(index, { document }) {
    return document.sentences[index]?.strength?.band === 'plain';
}
function strengthOf(index, { document }) {
    return document.sentences[index]?.strength?.value ?? 1;
}
function claimsOf(indices, { document, quote }) {
    return indices.flatMap((index) => {
        const sentence = document.sentences[index];
        if (!sentence?.strength)
            return [];
        return [{ quote: quote(sentence, { words: 16 }), arithmetic: arithmetic(sentence.strength) }];
    });
}
