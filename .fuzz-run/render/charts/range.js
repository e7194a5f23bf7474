/** Median and middle half of an essay's claims on the scale of strength. */
import { scaleLinear } from 'd3-scale';
import { strengthText } from '../../model/index.js';
import { px, svg } from './svg.js';
const WIDTH = 152;
/** Where the scale ends and the number stands. */
const SCALE = 118;
const HEIGHT = 16;
export function rangeChart({ alt, low, median, high }) {
    const x = scaleLinear([-3, 3], [6, SCALE - 6]);
    const middle = HEIGHT / 2;
    const left = Math.min(x(low), x(median) - 3);
    const right = Math.max(x(high), x(median) + 3);
    return svg({ width: WIDTH, height: HEIGHT, alt, name: 'range' }, `<path class="scale" d="M${px(x(-3))} ${middle}H${px(x(3))}"/>` +
        `<path class="plain" d="M${px(x(1))} 2V${HEIGHT - 2}"/>` +
        `<rect class="half" x="${px(left)}" y="${middle - 3}" width="${px(right - left)}" height="6" rx="3"/>` +
        `<circle class="filled" cx="${px(x(median))}" cy="${middle}" r="4"/>` +
        `<text x="${SCALE + 4}" y="${middle + 4}">${strengthText(median)}</text>`);
}
