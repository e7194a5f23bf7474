/** Where a figure stands among reference texts, in words and as a strip. */
import { strengthText, } from '../model/index.js';
import { grouped } from './wording.js';
const decimal = (value) => (value === 0 ? '0' : value.toFixed(1));
const share = (value) => `${Math.round(100 * value)}%`;
export const UNITS = {
    'mean-strength': {
        name: 'Mean strength of a claim',
        text: (value) => strengthText(Math.round(value * 10) / 10),
        measure: (text) => `mean ${text}`,
    },
    'median-strength': {
        name: 'Median strength of a claim',
        text: (value) => strengthText(value),
        measure: (text) => `median ${text}`,
    },
    'hedge-share': {
        name: 'Hedges among hedges and boosters',
        text: share,
        measure: (text) => `${text} of them hedges`,
    },
    hedges: { name: 'Hedges per 100 words', text: decimal, measure: (text) => `${text} per 100 words` },
    boosters: { name: 'Boosters per 100 words', text: decimal, measure: (text) => `${text} per 100 words` },
    claims: { name: 'Claims per 100 words', text: decimal, measure: (text) => `${text} per 100 words` },
    evidence: {
        name: 'Sentences of evidence per claim',
        text: (value) => value.toFixed(2),
        measure: (text) => `${text} a claim`,
    },
    points: {
        name: 'Points of the other side per 1,000 words',
        text: decimal,
        measure: (text) => `${text} points per 1,000 words`,
    },
    answered: { name: 'Points answered', text: share, measure: (text) => `${text} answered` },
    concessions: {
        name: 'Concessions per 1,000 words',
        text: decimal,
        measure: (text) => `${text} per 1,000 words`,
    },
};
/** From this share on, that others have the same value says more than how many have a lower one. */
const MOSTLY_SAME = 0.4;
export function standingWords({ figure, value, texts, below, same, above, quantiles, }) {
    const { text, measure } = UNITS[figure];
    const [relation, part] = same.share >= MOSTLY_SAME
        ? ['the same as', same]
        : below.share >= above.share
            ? ['higher than', below]
            : ['lower than', above];
    const words = `${relation} ${share(part.share)}`;
    const [, low, middle, high] = quantiles;
    return {
        measure: measure(text(value)),
        words,
        interval: intervalWords(part, '–'),
        chart: {
            alt: `${measure(text(value))}: ${words} of ${grouped(texts)} reference texts, ${intervalWords(part, ' to ')}. ` +
                `Their middle half: ${text(low)} to ${text(high)}; median ${text(middle)}.`,
            value,
            quantiles,
            median: `median ${text(middle)}`,
        },
    };
}
function intervalWords({ low, high }, between) {
    return `${Math.round(100 * low)}${between}${Math.round(100 * high)}%`;
}
