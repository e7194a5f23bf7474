import { widthOf } from '../fonts/measure.js';
import { px, svg } from './svg.js';
const SQUARE = 7;
const STEP = 9;
const HEIGHT = 11;
const TEXT = 10.8;
/** Squares that fit; with more in the fullest row they become a bar. */
const ROOM = 9;
export function countChart({ alt, count, most, side }) {
    const squares = most <= ROOM;
    const length = squares ? count * STEP : Math.max(2, (STEP * ROOM * count) / most);
    const label = String(count);
    const room = widthOf(label, 'sans', TEXT) + 3;
    const left = side === 'right' ? 1 : room + 1;
    const path = squares
        ? Array.from({ length: count }, (_, i) => box(left + i * STEP, SQUARE)).join('')
        : box(left, length - 2);
    const x = side === 'right' ? length + 2 : 0;
    return svg({ width: length + room + 1, height: HEIGHT, alt, name: `count count-${side}` }, `<path d="${path}"/><text x="${px(x)}" y="${HEIGHT - 1.5}">${label}</text>`);
}
function box(x, width) {
    return `M${px(x)} 2h${px(width)}v${SQUARE}h${px(-width)}z`;
}
