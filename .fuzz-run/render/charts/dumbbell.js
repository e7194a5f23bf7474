/** A point and its answer on the scale of strength: an open and a filled circle, on two levels so that neither hides the other. */
import { scaleLinear } from 'd3-scale';
import { strengthText } from '../../model/index.js';
import { widthOf } from '../fonts/measure.js';
import { px, svg } from './svg.js';
const WIDTH = 120;
const HEIGHT = 30;
const UPPER = 8;
const LOWER = 22;
const RADIUS = 4;
const TEXT = 10.8;
export function dumbbellChart({ alt, point, answer }) {
    const x = scaleLinear([-3, 3], [RADIUS + 2, WIDTH - RADIUS - 2]);
    const steps = [-3, -2, -1, 0, 1, 2, 3].map((step) => `M${px(x(step))} ${HEIGHT / 2 - 2}v4`).join('');
    const axis = `<path class="scale" d="M${px(x(-3))} ${HEIGHT / 2}H${px(x(3))}${steps}"/>`;
    const joined = point !== null && answer !== null
        ? `<path class="join" d="M${px(x(point))} ${UPPER}L${px(x(answer))} ${LOWER}"/>`
        : '';
    // Numbers stand where the line between the circles does not run.
    const rises = point !== null && answer !== null && answer > point;
    const falls = point !== null && answer !== null && answer < point;
    const open = point === null ? '' : mark('open', point, x(point), UPPER, rises);
    const filled = answer === null ? '' : mark('filled', answer, x(answer), LOWER, falls);
    return svg({ width: WIDTH, height: HEIGHT, alt, name: 'dumbbell' }, axis + joined + open + filled);
}
/** The circle with its number at its right, or at its left where that is wanted or the right has no room. */
function mark(name, value, x, y, leftward) {
    const label = strengthText(value);
    const width = widthOf(label, 'sans', TEXT);
    const right = x + RADIUS + 4;
    const before = x - RADIUS - 4 - width;
    const left = right + width > WIDTH || (leftward && before >= 0) ? before : right;
    return `<circle class="${name}" cx="${px(x)}" cy="${y}" r="${RADIUS}"/><text x="${px(left)}" y="${y + 3.9}">${label}</text>`;
}
