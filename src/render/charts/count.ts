/** A number of cues as squares that can be counted. */
import type { CountChart } from '../../model/index.js';
import { px, svg } from './svg.js';

const SQUARE = 7;
const STEP = 9;
const HEIGHT = 9;
/** Squares that fit; with more in the fullest row they become a bar. */
const ROOM = 9;

export function countChart({ alt, count, most, side }: CountChart): string {
  const name = `count count-${side}`;
  if (most <= ROOM) {
    const squares = Array.from(
      { length: count },
      (_, i) => `M${i * STEP + 1} 1h${SQUARE}v${SQUARE}h-${SQUARE}z`,
    );
    return svg(
      { width: Math.max(1, count * STEP), height: HEIGHT, alt, name },
      `<path d="${squares.join('')}"/>`,
    );
  }
  const length = (STEP * ROOM * count) / most;
  const bar = `<path d="M1 1h${px(length)}v${SQUARE}h${px(-length)}z"/>`;
  return svg({ width: length + 2, height: HEIGHT, alt, name }, count > 0 ? bar : '');
}
