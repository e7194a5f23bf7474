/** One lane of the moves: a mark for each sentence. Families differ in form, so that they can be told apart without color. */
import type { LaneChart } from '../../model/index.js';
import { px, svg } from './svg.js';

const WIDTH = 1000;
const HEIGHT = 12;
/** The least width of a mark, so that a sentence of two words can be seen in an essay of twenty thousand. */
const LEAST = 2.5;

/** Drawn over whatever width the table gives it. */
export function laneChart({ alt, style, ticks, paragraphs }: LaneChart): string {
  const breaks = paragraphs.map((x) => `M${px(x * WIDTH)} 0V${HEIGHT}`).join('');
  const marks = ticks.map(({ sentence, x, width }) => {
    const left = x * WIDTH;
    const length = Math.max(LEAST, width * WIDTH - 1.5);
    return `<path class="tick" data-s="${sentence}" d="${SHAPES[style](left, length)}"/>`;
  });
  return svg(
    { width: WIDTH, height: HEIGHT, alt, name: `lane lane-${style}`, stretched: true },
    `<path class="lane-line" d="M0 ${HEIGHT / 2}H${WIDTH}"/><path class="break" d="${breaks}"/>${marks.join('')}`,
  );
}

/** Claims are full blocks, the other side open ones, devices split ones, material low ones. */
const SHAPES: Readonly<Record<LaneChart['style'], (left: number, length: number) => string>> = {
  claim: (left, length) => box(left, length, 1.5, 10.5),
  'other-side': (left, length) => box(left, length, 2, 10),
  device: (left, length) => box(left, length, 1.5, 5) + box(left, length, 7, 10.5),
  support: (left, length) => box(left, length, 4, 8),
};

function box(left: number, length: number, top: number, bottom: number): string {
  return `M${px(left)} ${top}h${px(length)}V${bottom}h${px(-length)}z`;
}
