import { percent, svg } from './svg.js';
const HEIGHT = 12;
/** The least width of a mark, so that a sentence of two words can be seen in an essay of twenty thousand. */
const LEAST = 0.0025;
/** Room for the number at the right, the same as in the style sheet. */
const COUNT_ROOM = 32;
/** Between the marks of neighboring sentences. */
const GAP = 0.0015;
export function laneChart({ alt, style, ticks, paragraphs }) {
    const breaks = paragraphs.map((x) => line('break', x, x, 0, HEIGHT));
    const marks = ticks.map(({ sentence, x, width }) => {
        const length = Math.max(LEAST, width - GAP);
        const parts = PARTS[style].map(([top, bottom]) => bar(x, length, top, bottom));
        return parts.length === 1 ? parts[0](` class="tick" data-s="${sentence}"`) : group(sentence, parts);
    });
    const track = [line('lane-line', 0, 1, HEIGHT / 2, HEIGHT / 2), ...breaks, ...marks].join('');
    // Beside the lane, in the margin that its cell leaves for it.
    const count = `<text x="100%" dx="${COUNT_ROOM}" y="${HEIGHT - 2}" text-anchor="end">${ticks.length}</text>`;
    return svg({ width: null, height: HEIGHT, alt, name: `lane lane-${style}` }, track + count);
}
/** Claims are full blocks, the other side open ones, devices split ones, material low ones: tops and bottoms of their bars. */
const PARTS = {
    claim: [[1.5, 10.5]],
    'other-side': [[2, 10]],
    device: [
        [1.5, 5],
        [7, 10.5],
    ],
    support: [[4, 8]],
};
function bar(x, length, top, bottom) {
    return (attributes) => `<rect${attributes} x="${percent(x)}" y="${top}" width="${percent(length)}" height="${bottom - top}"/>`;
}
function group(sentence, bars) {
    return `<g class="tick" data-s="${sentence}">${bars.map((draw) => draw('')).join('')}</g>`;
}
function line(name, x1, x2, y1, y2) {
    return `<line class="${name}" x1="${percent(x1)}" x2="${percent(x2)}" y1="${y1}" y2="${y2}"/>`;
}
