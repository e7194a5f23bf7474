/** Each essay's mean strength as a mark on one axis, the middle half behind them, the outermost named. */
import { scaleLinear } from 'd3-scale';
import type { SpreadChart } from '../../model/index.js';
import { widthOf } from '../fonts/measure.js';
import { axisLine, stepsOf } from './axis.js';
import { placeLabels } from './labels.js';
import { escaped, px, svg } from './svg.js';
import { type Swarm, swarm } from './swarm.js';

/** For paper and wide screens, and for a phone: text has the same size in both. */
const SIZES = {
  wide: { width: 672, labelWidth: 250 },
  narrow: { width: 350, labelWidth: 160 },
} as const;

const TEXT = 10.8;
const LABEL = 11.5;
/** Rows for labels above and below the marks. */
const ROW = 18;
const ROWS = 2;
const BELOW = 18;
/** With more marks each goes into the nearest column: finding every one its own place would take too long. */
const MOST_SWARMED = 300;
/** Height of the marks' row, by how many there are. */
const heightFor = (marks: number) => Math.min(150, 40 + marks * 0.9);

export function spreadChart(chart: SpreadChart, size: keyof typeof SIZES): string {
  const { width, labelWidth } = SIZES[size];
  const top = ROW * ROWS;
  const bottom = top + heightFor(chart.marks.length);
  const height = bottom + ROW + BELOW;
  const x = scaleLinear([chart.from, chart.to], [16, width - 16]);
  const middle = (top + bottom) / 2;
  const places = chart.marks.map(({ value }) => x(value));
  const { radius, centers } =
    places.length > MOST_SWARMED
      ? columns(places, top, bottom)
      : swarm(places.map((at) => ({ x: at, y: middle, top, bottom })));
  const named = chart.marks.flatMap(({ value, label }, i) =>
    label === null ? [] : [{ at: centers[i]!, ...labelText(label, value, labelWidth) }],
  );
  const labels = placeLabels(
    named.map(({ at, width }) => ({ at, width, height: TEXT + 1 })),
    centers,
    radius,
    [],
    {
      rows: [
        { top: 0, bottom: ROW },
        { top: ROW, bottom: top },
        { top: bottom, bottom: bottom + ROW },
      ],
      left: 4,
      right: width - 4,
    },
  );
  const half = `<rect class="half" x="${px(x(chart.low))}" y="${px(top)}" width="${px(Math.max(2, x(chart.high) - x(chart.low)))}" height="${px(bottom - top)}"/>`;
  const center = `<path class="center" d="M${px(x(chart.median))} ${px(top)}V${px(bottom)}"/>`;
  const steps = stepsOf(chart.from, chart.to);
  const grid = steps.map(
    (step) => `<path class="break" d="M${px(x(step))} ${px(top)}V${px(bottom + ROW)}"/>`,
  );
  const marks = centers.map(
    (point) => `<circle class="shape" cx="${px(point.x)}" cy="${px(point.y)}" r="${radius}"/>`,
  );
  const words = labels.map(({ box, leader }, i) => {
    const line = leader
      ? `<path class="leader" d="M${px(leader.from.x)} ${px(leader.from.y)}L${px(leader.to.x)} ${px(leader.to.y)}"/>`
      : '';
    const ground = `<rect class="ground" x="${px(box.left - 2)}" y="${px(box.top)}" width="${px(box.right - box.left + 4)}" height="${px(box.bottom - box.top)}"/>`;
    return `${line}${ground}<text x="${px(box.left)}" y="${px(box.bottom - 2)}">${named[i]!.markup}</text>`;
  });
  // Rows above the marks in which nothing stands are left out.
  const cut = Math.max(0, Math.min(top, ...labels.map(({ box }) => box.top)) - 4);
  const axis = axisLine(steps, x, bottom + ROW);
  return svg(
    { width, height, alt: chart.alt, name: `spread ${size}`, cut },
    [half, ...grid, center, ...words, ...marks, axis].join(''),
  );
}

/** Marks in columns around the middle, as far apart as their room allows. `places` ascend. */
function columns(places: readonly number[], top: number, bottom: number): Swarm {
  const radius = 1.5;
  const width = 2 * radius + 0.5;
  const heights = new Map<number, number>();
  const rows = places.map((place) => {
    const column = Math.round(place / width);
    const row = heights.get(column) ?? 0;
    heights.set(column, row + 1);
    return { column, row };
  });
  const tallest = Math.max(...heights.values());
  const step = Math.min(width, (bottom - top - 2 * radius - 2) / Math.max(1, tallest - 1));
  const centers = rows.map(({ column, row }) => {
    const above = row - (heights.get(column)! - 1) / 2;
    return { x: column * width, y: (top + bottom) / 2 + above * step };
  });
  return { radius, centers };
}

/** Without its last word: "Hospitals should wait" -> "Hospitals should…". */
function shorter(words: string): string {
  const kept = words.slice(0, words.lastIndexOf(' '));
  return `${kept.replace(/(?<![.,;:!?…–—-])[.,;:!?…–—-]+$/, '')}…`;
}

/** As the words beside the chart have it: "+0.15", not "+0.1". */
const meanText = (value: number): string =>
  `${value < -0.005 ? '−' : value >= 0.005 ? '+' : ''}${Math.abs(value).toFixed(2)}`;

function labelText(title: string, value: number, room: number): { width: number; markup: string } {
  const number = ` ${meanText(value)}`;
  const numberWidth = widthOf(number, 'sans', TEXT);
  let words = title;
  const width = () => widthOf(words, 'serif-italic', LABEL) + numberWidth;
  while (width() > room && words.includes(' ')) {
    words = shorter(words);
  }
  // A title that is one long word.
  while (width() > room && words.length > 2) words = `${words.replace(/…$/, '').slice(0, -2)}…`;
  return {
    width: width() + 2,
    markup: `<tspan class="label-words">${escaped(words)}</tspan><tspan>${number}</tspan>`,
  };
}
