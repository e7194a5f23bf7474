import { readingOf } from './reading.js';
import { otherSide } from './sides.js';
export function comparedFigures(document) {
    const { words, claims, strength, hedges, boosters, per100Words, moves } = document.summary;
    const { points, answered } = otherSide(readingOf(document));
    const share = (part, whole) => (whole === 0 ? null : rounded(part / whole));
    const perThousand = (count) => (words === 0 ? null : rounded((1000 * count) / words));
    return {
        'mean-strength': strength?.mean ?? null,
        'median-strength': strength?.median ?? null,
        'hedge-share': share(hedges, hedges + boosters),
        hedges: per100Words.hedges,
        boosters: per100Words.boosters,
        claims: per100Words.claims,
        evidence: share(moves.evidence, claims),
        points: perThousand(points.length),
        answered: share(answered, points.length),
        concessions: perThousand(moves.concession),
    };
}
function rounded(value) {
    return Math.round(value * 1000) / 1000;
}
