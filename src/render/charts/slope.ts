/** Claims of two drafts: a line from the strength each had to the strength it has. */
import { scaleLinear } from 'd3-scale';
import { BANDS, type SlopeChart, strengthText } from '../../model/index.js';
import { widthOf } from '../fonts/measure.js';
import { escaped, px, svg } from './svg.js';

/** For paper and wide screens, and for a phone: text has the same size in both. */
const SIZES = {
  wide: { width: 672, left: 130, gap: 230 },
  narrow: { width: 350, left: 44, gap: 110 },
} as const;

const TEXT = 10.8;
const LABEL = 11.5;
const ABOVE = 22;
const STEP = 34;
const LINE = 13.5;
const RADIUS = 3.6;

export function slopeChart(chart: SlopeChart, size: keyof typeof SIZES): string {
  const { width, left, gap } = SIZES[size];
  const ends = chart.lines.flatMap(({ before, after }) => [before, after]);
  const low = Math.floor(Math.min(...ends, 0));
  const high = Math.ceil(Math.max(...ends, 2));
  const labels = chart.lines.length * LINE;
  const plot = Math.max((high - low) * STEP, labels - LINE);
  const y = scaleLinear([high, low], [ABOVE + 8, ABOVE + 8 + plot]);
  const bottom = ABOVE + plot + 19;
  const right = left + gap;
  const steps = Array.from({ length: high - low + 1 }, (_, i) => low + i);
  const grid = steps.map((step) => {
    const plain = step === 1 ? ' class="axis-plain"' : '';
    const name = size === 'wide' ? bandName(step) : '';
    return (
      `<path class="break" d="M${left} ${px(y(step))}H${right}"/>` +
      `<text${plain} x="${left - 12}" y="${px(y(step) + 3.8)}" text-anchor="end">${name}${strengthText(step)}</text>`
    );
  });
  const heads =
    `<text class="axis-plain" x="${left}" y="11" text-anchor="middle">${escaped(chart.before)}</text>` +
    `<text class="axis-plain" x="${right}" y="11" text-anchor="middle">${escaped(chart.after)}</text>`;
  const places = apart(
    chart.lines.map(({ after }) => y(after)),
    LINE,
    ABOVE + 8,
    bottom - 8,
  );
  const lines = chart.lines.map(({ before, after, label, count }, i) => {
    const direction = after > before ? 'harder' : 'softer';
    const at = places[i]!;
    return (
      `<path class="slope ${direction}" d="M${left} ${px(y(before))}L${right} ${px(y(after))}"/>` +
      `<path class="leader" d="M${right + RADIUS + 2} ${px(y(after))}L${right + 16} ${px(at)}"/>` +
      `<circle class="open" cx="${left}" cy="${px(y(before))}" r="${RADIUS}"/>` +
      `<circle class="filled" cx="${right}" cy="${px(y(after))}" r="${RADIUS + 0.5}"/>` +
      `<text x="${right + 19}" y="${px(at + 3.8)}">${numbersAndWords(before, after, label, count, width - right - 23)}</text>`
    );
  });
  return svg(
    { width, height: bottom, alt: chart.alt, name: `slope ${size}` },
    [...grid, heads, ...lines].join(''),
  );
}

function bandName(step: number): string {
  const { band } = BANDS.find(({ from }) => step >= from)!;
  return `${band} `;
}

function numbersAndWords(before: number, after: number, label: string, count: number, room: number): string {
  const numbers = `${strengthText(before)} → ${strengthText(after)}${count > 1 ? ` ×${count}` : ''} `;
  const left = room - widthOf(numbers, 'sans', TEXT);
  let words = label;
  const width = () => widthOf(`“${words}”`, 'serif-italic', LABEL);
  while (width() > left && words.includes(' ')) {
    words = `${words.slice(0, words.lastIndexOf(' ')).replace(/(?<![.,;:!?…–—-])[.,;:!?…–—-]+$/, '')}…`;
  }
  const quoted = width() > left ? '' : `<tspan class="label-words">“${escaped(words)}”</tspan>`;
  return `<tspan>${numbers}</tspan>${quoted}`;
}

/** Heights as near to those wanted as lets every label have its own line; in the order of the heights, then as given. */
function apart(wanted: readonly number[], line: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const placed = new Array<number>(wanted.length);
  let free = top;
  for (const i of order) {
    placed[i] = Math.max(wanted[i]!, free);
    free = placed[i]! + line;
  }
  let limit = bottom;
  for (const i of [...order].reverse()) {
    placed[i] = Math.min(placed[i]!, limit);
    limit = placed[i]! - line;
  }
  return placed;
}
