/** One lane of the moves: a mark for each sentence. Families differ in form, so that they can be told apart without color. */
import type { LaneChart } from '../../model/index.js';
import { percent, svg } from './svg.js';

const HEIGHT = 12;
/** The least width of a mark, so that a sentence of two words can be seen in an essay of twenty thousand. */
const LEAST = 0.0025;
/** Room for the number at the right, the same as in the style sheet. */
const COUNT_ROOM = 32;
/** Between the marks of neighboring sentences. */
const GAP = 0.0015;
const UNITS = 10_000;

export function laneChart({ alt, style, ticks, paragraphs }: LaneChart): string {
  const breaks = paragraphs.map((x) => `M${units(x)} 0V${HEIGHT}`).join('');
  const marks = ticks.map(({ sentence, x, width }) => {
    const place = `x="${percent(x)}" width="${percent(Math.max(LEAST, width - GAP))}"`;
    const bars = PARTS[style].map(([top, bottom]) => `${place} y="${top}" height="${bottom - top}"/>`);
    return bars.length === 1
      ? `<rect data-s="${sentence}" ${bars[0]}`
      : `<g data-s="${sentence}">${bars.map((bar) => `<rect ${bar}`).join('')}</g>`;
  });
  // A path knows no percent: these lines have units of their own, which the page stretches to the room there is.
  const track =
    `<svg viewBox="0 0 ${UNITS} ${HEIGHT}" preserveAspectRatio="none" height="${HEIGHT}">` +
    `<path class="lane-line" d="M0 ${HEIGHT / 2}H${UNITS}"/>${breaks && `<path class="break" d="${breaks}"/>`}</svg>` +
    `<g class="tick">${marks.join('')}</g>`;
  // Beside the lane, in the margin that its cell leaves for it.
  const count = `<text x="100%" dx="${COUNT_ROOM}" y="${HEIGHT - 2}" text-anchor="end">${ticks.length}</text>`;
  return svg({ width: null, height: HEIGHT, alt, name: `lane lane-${style}` }, track + count);
}

const units = (share: number) => Math.round(share * UNITS);

/** Claims are full blocks, the other side open ones, devices split ones, material low ones: tops and bottoms of their bars. */
const PARTS: Readonly<Record<LaneChart['style'], readonly (readonly [top: number, bottom: number])[]>> = {
  claim: [[1.5, 10.5]],
  'other-side': [[2, 10]],
  device: [
    [1.5, 5],
    [7, 10.5],
  ],
  support: [[4, 8]],
};
