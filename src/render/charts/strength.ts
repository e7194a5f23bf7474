/** Strength over the essay: a row for each band, a mark for each claim, the running median behind them. */
import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import { BANDS, bandOf, type StrengthChart } from '../../model/index.js';
import { widthOf } from '../fonts/measure.js';
import { type PlacedLabel, placeLabels } from './labels.js';
import { escaped, px, svg } from './svg.js';
import { swarm } from './swarm.js';
import { shapeAt } from './symbols.js';

interface Measures {
  readonly width: number;
  readonly left: number;
  /** Heights of a band with claims, and of one without: all seven stay on the scale, empty ones take less room. */
  readonly row: number;
  readonly emptyRow: number;
  readonly labelWidth: number;
}

/** For paper and wide screens, and for a phone: text has the same size in both. */
const SIZES = {
  wide: { width: 672, left: 112, row: 24, emptyRow: 13, labelWidth: 260 },
  narrow: { width: 350, left: 96, row: 30, emptyRow: 15, labelWidth: 150 },
} as const satisfies Record<string, Measures>;

/** Values at the edges of the bands, strongest first. */
const EDGE_VALUES = [3.5, 2.5, 1.5, 0.5, -0.5, -1.5, -2.5, -3.5];

/** Room above the bands, where a label always fits, and below, for paragraph numbers. */
const ABOVE = 19;
const BELOW = 17;
const TEXT = 10.8;

export function strengthChart(chart: StrengthChart, size: keyof typeof SIZES): string {
  const { width, left, row, emptyRow, labelWidth } = SIZES[size];
  const right = 14 + Math.max(...chart.bands.map(({ count }) => widthOf(String(count), 'sans', TEXT)));
  const edges = [ABOVE];
  for (const { count } of chart.bands) edges.push(edges.at(-1)! + (count > 0 ? row : emptyRow));
  const bottom = edges.at(-1)!;
  const height = bottom + BELOW;
  const plotRight = width - right;
  const x = scaleLinear([0, 1], [left + 6, plotRight - 6]);
  const y = scaleLinear(EDGE_VALUES, edges);
  const bandRowOf = (value: number) => {
    const index = BANDS.findIndex(({ band }) => band === bandOf(value));
    return { top: edges[index]!, bottom: edges[index + 1]! };
  };

  const { radius, centers } = swarm(
    chart.marks.map((mark) => ({ x: x(mark.x), y: y(mark.value), ...bandRowOf(mark.value) })),
  );
  const median = chart.median.map((point) => ({ x: x(point.x), y: y(point.value) }));
  const texts = chart.labels.map((label) => labelText(label, labelWidth));
  const labels = placeLabels(
    chart.labels.map((label, i) => ({
      at: centers[chart.marks.findIndex((mark) => mark.sentence === label.sentence)]!,
      width: texts[i]!.width,
      height: TEXT + 1,
    })),
    centers,
    radius,
    filledIn(median),
    {
      rows: [
        { top: 0, bottom: ABOVE - 2 },
        ...chart.bands.map((_, i) => ({ top: edges[i]!, bottom: edges[i + 1]! })),
      ],
      left: left + 4,
      right: plotRight - 4,
    },
  );

  const rows = chart.bands.map(({ band, text, count }, i) => bandRow(band, text, count, i));
  const paragraphs = paragraphTicks(chart.paragraphs, x, bottom, ABOVE);
  const path = line<{ x: number; y: number }>(
    (point) => point.x,
    (point) => point.y,
  )
    .curve(curveMonotoneX)
    .digits(1);
  const trend = median.length > 0 ? `<path class="trend" d="${path(median)}"/>` : '';
  const marks = chart.marks.map((mark, i) =>
    shapeAt(mark.shape, centers[i]!.x, centers[i]!.y, radius, ` data-s="${mark.sentence}"`),
  );
  const isShaded = ({ box }: PlacedLabel) => edges.findLastIndex((edge) => edge <= box.top) % 2 === 0;
  const words = labels.map((placed, i) => drawLabel(placed, texts[i]!.markup, isShaded(placed)));
  const cut = labels.some(({ box }) => box.top < ABOVE - 2) ? 0 : ABOVE - 4;
  return svg(
    { width, height, alt: chart.alt, name: `strength ${size}`, cut },
    [...rows, paragraphs, trend, ...words, ...marks].join(''),
  );

  function bandRow(band: string, text: string, count: number, index: number): string {
    const top = edges[index]!;
    const tall = edges[index + 1]! - top;
    const middle = px(top + tall / 2 + 3.8);
    const shade =
      index % 2 === 0
        ? `<rect class="band" x="${left}" y="${px(top)}" width="${plotRight - left}" height="${tall}"/>`
        : '';
    const strong = band === 'plain' ? ' axis-plain' : '';
    const axis = `<text class="axis${strong}" x="${left - 8}" y="${middle}" text-anchor="end">${band} ${size === 'narrow' ? '' : `<tspan class="axis-number">${text}</tspan>`}</text>`;
    const total =
      count > 0 ? `<text class="axis-count" x="${plotRight + 7}" y="${middle}">${count}</text>` : '';
    return shade + axis + total;
  }
}

/** The median between its points, so that labels keep clear of the line as well. */
function filledIn(points: readonly { x: number; y: number }[]): { x: number; y: number }[] {
  return points.flatMap((point, i) => {
    const next = points[i + 1];
    if (!next) return [point];
    const steps = Math.max(1, Math.ceil((next.x - point.x) / 6));
    return Array.from({ length: steps }, (_, step) => ({
      x: point.x + ((next.x - point.x) * step) / steps,
      y: point.y + ((next.y - point.y) * step) / steps,
    }));
  });
}

/** More lines than this would be a gray field. */
const MOST_BREAKS = 60;

/** Where paragraphs begin; numbers that would touch the one before are left out. */
function paragraphTicks(
  paragraphs: StrengthChart['paragraphs'],
  x: (share: number) => number,
  bottom: number,
  top: number,
): string {
  let ticks = '';
  let free = Number.NEGATIVE_INFINITY;
  for (const { number, x: share } of paragraphs) {
    const at = x(share);
    if (share > 0 && paragraphs.length <= MOST_BREAKS)
      ticks += `<path class="break" d="M${px(at)} ${px(top)}V${px(bottom)}"/>`;
    const label = number === paragraphs[0]!.number ? `¶ ${number}` : String(number);
    const width = widthOf(label, 'sans', TEXT);
    if (at < free) continue;
    ticks += `<text class="axis" x="${px(at)}" y="${px(bottom + 12.5)}">${label}</text>`;
    free = at + width + 7;
  }
  return ticks;
}

function labelText(label: StrengthChart['labels'][number], room: number): { width: number; markup: string } {
  const name = `${label.name} `;
  const nameWidth = widthOf(name, 'sans', TEXT);
  let words = label.words;
  const quoteWidth = () => widthOf(`“${words}”`, 'serif-italic', TEXT + 0.7);
  while (nameWidth + quoteWidth() > room && words.includes(' ')) {
    words = `${words.replace(/…$/, '').slice(0, words.lastIndexOf(' '))}…`;
  }
  return {
    width: nameWidth + quoteWidth() + 2,
    markup: `<tspan class="label-name">${escaped(name)}</tspan><tspan class="label-words">“${escaped(words)}”</tspan>`,
  };
}

/** On a ground of its row's color, so that no line of a paragraph runs through the words. */
function drawLabel({ box, leader }: PlacedLabel, markup: string, shaded: boolean): string {
  const stroke = leader
    ? `<path class="leader" d="M${px(leader.from.x)} ${px(leader.from.y)}L${px(leader.to.x)} ${px(leader.to.y)}"/>`
    : '';
  const ground = `<rect class="${shaded ? 'band' : 'ground'}" x="${px(box.left - 2)}" y="${px(box.top)}" width="${px(box.right - box.left + 3)}" height="${px(box.bottom - box.top)}"/>`;
  return `${stroke}${ground}<text class="label" x="${px(box.left)}" y="${px(box.bottom - 2.6)}">${markup}</text>`;
}
