/** A row of a comparison: essays as fine strokes, their mean as a dot, how sure it is as a bar; and the axis over all rows. */
import { scaleLinear } from 'd3-scale';
import { strengthText } from '../../model/index.js';
import { stepsOf } from './axis.js';
import { px, svg } from './svg.js';
/** Of the whole, and of the axis without the number at its right. */
const WIDTH = 270;
const AXIS = 228;
const EDGE = 12;
const HEIGHT = 20;
const AXIS_HEIGHT = 14;
const scaleOf = ({ from, to }) => scaleLinear([from, to], [EDGE, AXIS - EDGE]);
export function intervalChart({ alt, from, to, values, mean, text, interval, all }) {
    const x = scaleOf({ from, to });
    const middle = HEIGHT / 2;
    const grid = stepsOf(from, to)
        .map((step) => `M${px(x(step))} 0V${HEIGHT}`)
        .join('');
    const bar = interval === null
        ? ''
        : `<path class="reach" d="M${px(x(Math.max(from, interval.low)))} ${middle}H${px(x(Math.min(to, interval.high)))}"/>`;
    const strokes = values.map((value) => `M${px(x(value))} ${middle - 7}v14`).join('');
    return svg({ width: WIDTH, height: HEIGHT, alt, name: 'interval' }, `<path class="break" d="${grid}"/><path class="plain" d="M${px(x(all))} 0V${HEIGHT}"/>${bar}` +
        `<path class="essay" d="${strokes}"/><circle class="filled" cx="${px(x(mean))}" cy="${middle}" r="4.2"/>` +
        `<text class="axis-count" x="${WIDTH - 1}" y="${middle + 3.8}" text-anchor="end">${text}</text>`);
}
/** The numbers over the rows. */
export function intervalAxis({ from, to }) {
    const x = scaleOf({ from, to });
    const numbers = stepsOf(from, to).map((step) => {
        const plain = step === 1 ? ' class="axis-plain"' : '';
        return `<text${plain} x="${px(x(step))}" y="${AXIS_HEIGHT - 3}" text-anchor="middle">${strengthText(step)}</text>`;
    });
    const alt = `Axis of strength from ${strengthText(from)} to ${strengthText(to)}, and the mean.`;
    return svg({ width: WIDTH, height: AXIS_HEIGHT, alt, name: 'interval' }, `${numbers.join('')}<text x="${WIDTH - 1}" y="${AXIS_HEIGHT - 3}" text-anchor="end">Mean</text>`);
}
