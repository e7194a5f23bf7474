/** An axis of strength: steps with their numbers. */
import { strengthText } from '../../model/index.js';
import { px } from './svg.js';
/** Half steps of the scale from one end to the other, or whole ones where there would be more than nine. */
export function stepsOf(from, to) {
    const size = to - from > 4 ? 1 : 0.5;
    const steps = [];
    for (let step = Math.ceil(from / size) * size; step <= to + 1e-9; step += size)
        steps.push(step);
    return steps;
}
/** Numbers below a line at `y`; +1, a plain statement, is set darker. */
export function axisLine(steps, x, y) {
    const line = `<path class="scale" d="M${px(x(steps[0]))} ${px(y)}H${px(x(steps.at(-1)))}"/>`;
    const numbers = steps.map((step) => {
        const plain = step === 1 ? ' class="axis-plain"' : '';
        return `<text${plain} x="${px(x(step))}" y="${px(y + 13)}" text-anchor="middle">${strengthText(step)}</text>`;
    });
    return line + numbers.join('');
}
