/** A point and its answer on the scale of strength: an open and a filled circle, on two levels so that neither hides the other. */
import { scaleLinear } from 'd3-scale';
import type { DumbbellChart } from '../../model/index.js';
import { px, svg } from './svg.js';

const WIDTH = 108;
const HEIGHT = 28;
const UPPER = 8;
const LOWER = 20;
const RADIUS = 4;

export function dumbbellChart({ alt, point, answer }: DumbbellChart): string {
  const x = scaleLinear([-3, 3], [RADIUS + 2, WIDTH - RADIUS - 2]);
  const steps = [-3, -2, -1, 0, 1, 2, 3].map((step) => `M${px(x(step))} ${HEIGHT / 2 - 2}v4`).join('');
  const plain = `<path class="plain" d="M${px(x(1))} 2V${HEIGHT - 2}"/>`;
  const axis = `<path class="scale" d="M${px(x(-3))} ${HEIGHT / 2}H${px(x(3))}${steps}"/>`;
  const joined =
    point !== null && answer !== null
      ? `<path class="join" d="M${px(x(point))} ${UPPER}L${px(x(answer))} ${LOWER}"/>`
      : '';
  const open = point === null ? '' : circle('open', x(point), UPPER);
  const filled = answer === null ? '' : circle('filled', x(answer), LOWER);
  return svg({ width: WIDTH, height: HEIGHT, alt, name: 'dumbbell' }, plain + axis + joined + open + filled);
}

function circle(name: string, x: number, y: number): string {
  return `<circle class="${name}" cx="${px(x)}" cy="${y}" r="${RADIUS}"/>`;
}
