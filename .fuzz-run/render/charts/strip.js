/** One figure among those of reference texts: their middle half as a bar, their median as a tick, this essay as a dot. */
import { scaleLinear } from 'd3-scale';
import { escaped, percent, svg } from './svg.js';
const HEIGHT = 25;
const MIDDLE = 6;
/** Room at both ends for half a dot. */
const MARGIN = 0.035;
/** Where the words below would leave the picture, they end or begin at the tick. */
const NEAR_END = 0.3;
export function stripChart({ alt, value, quantiles, median }) {
    const [low, lowerHalf, middle, upperHalf, high] = quantiles;
    const left = Math.min(low, value);
    const right = Math.max(high, value);
    const x = scaleLinear(left < right ? [left, right] : [left - 1, right + 1], [MARGIN, 1 - MARGIN]);
    const at = (number) => percent(x(number));
    const tick = x(middle);
    const anchor = tick < NEAR_END ? 'start' : tick > 1 - NEAR_END ? 'end' : 'middle';
    return svg({ width: null, height: HEIGHT, alt, name: 'strip' }, `<line class="scale" x1="${at(low)}" x2="${at(high)}" y1="${MIDDLE}" y2="${MIDDLE}"/>` +
        `<rect class="half" x="${at(lowerHalf)}" width="${percent(x(upperHalf) - x(lowerHalf))}" y="${MIDDLE - 3.5}" height="7"/>` +
        `<line class="median" x1="${at(middle)}" x2="${at(middle)}" y1="${MIDDLE - 5.5}" y2="${MIDDLE + 7}"/>` +
        `<circle class="here" cx="${at(value)}" cy="${MIDDLE}" r="4.2"/>` +
        `<text x="${at(middle)}" y="${HEIGHT - 2.5}" text-anchor="${anchor}">${escaped(median)}</text>`);
}
