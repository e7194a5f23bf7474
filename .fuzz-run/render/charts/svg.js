/** Writing SVG as text: numbers short, words escaped, one root with its role and its words for those who cannot see it. */
/** A length with one decimal at most. */
export function px(value) {
    return String(Math.round(value * 10) / 10);
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Marks that turn the direction of a line would turn the labels after them, too: in pictures they are left out. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
export function withoutDirection(text) {
    return text.replace(DIRECTION_MARKS, '');
}
export function escaped(text) {
    return withoutDirection(text).replace(/[&<>"']/g, (character) => ENTITIES[character]);
}
/** A share of the whole as a percentage with two decimals at most: "12.34%". */
export function percent(share) {
    return `${Math.round(share * 10_000) / 100}%`;
}
/**
 * A picture. Each has some text in it: a browser that prints to PDF gives a drawing its words for readers who cannot see
 * it only where the drawing holds text (seen with Chromium 143).
 */
export function svg({ width, height, alt, name, cut = 0 }, content) {
    const size = width === null ? `height="${px(height)}"` : `viewBox="0 ${px(cut)} ${px(width)} ${px(height - cut)}"`;
    return `<svg class="chart chart-${name}" role="img" aria-label="${escaped(alt)}" ${size}>${content}</svg>`;
}
