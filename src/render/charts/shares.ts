/** Parts of a whole as one bar; each part has its own filling besides its own place. */
import type { SharesChart } from '../../model/index.js';
import { px, svg } from './svg.js';

const WIDTH = 320;
const HEIGHT = 14;
const STRIPE = 4;

export function sharesChart({ alt, parts }: SharesChart): string {
  const total = parts.reduce((sum, part) => sum + part.count, 0) || 1;
  let left = 0;
  const bars = parts.map(({ count, style }) => {
    const width = (count / total) * WIDTH;
    const right = left + width;
    const from = left + 0.75;
    const to = Math.max(from + 0.5, right - 0.75);
    left = right;
    const outline = `M${px(from)} 0.75H${px(to)}V${HEIGHT - 0.75}H${px(from)}z`;
    const stripes = style === 'striped' ? `<path class="stripes" d="${stripesIn(from, to)}"/>` : '';
    return `<path class="part part-${style}" d="${outline}"/>${stripes}`;
  });
  return svg({ width: WIDTH, height: HEIGHT, alt, name: 'shares', stretched: true }, bars.join(''));
}

function stripesIn(from: number, to: number): string {
  let path = '';
  for (let x = from + STRIPE / 2; x < to; x += STRIPE) path += `M${px(x)} 0.75V${HEIGHT - 0.75}`;
  return path;
}
