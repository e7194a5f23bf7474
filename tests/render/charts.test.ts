import { describe, expect, it } from 'vitest';
import type { StrengthChart } from '../../src/model/index.js';
import { CHARTS } from '../../src/render/charts/index.js';
import { placeLabels } from '../../src/render/charts/labels.js';
import { swarm } from '../../src/render/charts/swarm.js';
import { widthOf } from '../../src/render/fonts/measure.js';
import { reportOf } from '../../src/report/index.js';
import type { StrengthOverEssay } from '../../src/report/sections/strength.js';
import { documentOf, FERRY, type SentenceSpec } from '../report/documents.js';

function strengthOf(values: readonly number[]): StrengthChart {
  const sentences: SentenceSpec[] = values.map((base, i) => ({
    words: `Claim number ${i} stands here.`,
    base,
  }));
  const rows = reportOf(documentOf({ body: [sentences] })).rows;
  const built = rows
    .flatMap((row) => (row.columns === 1 ? row.sections : []))
    .find(({ id }) => id === 'strength')!;
  return (built.data as StrengthOverEssay).chart!;
}

describe('the strip of a figure', () => {
  const strip = (value: number, quantiles: readonly [number, number, number, number, number]) => {
    const drawing = CHARTS.strip({ alt: 'Higher than 62%', value, quantiles, median: 'median 2' });
    const at = (pattern: RegExp) => Number(pattern.exec(drawing)![1]);
    return {
      drawing,
      dot: at(/<circle class="here" cx="([\d.]+)%/),
      tick: at(/<line class="median" x1="([\d.]+)%/),
      half: [at(/<rect class="half" x="([\d.]+)%/), at(/<rect class="half" x="[\d.]+%" width="([\d.]+)%/)],
    };
  };

  it('has the dot right of the tick where the essay is above the median, in one scale with the bar', () => {
    const { dot, tick, half } = strip(4, [0, 1, 2, 3, 5]);
    expect(dot).toBeGreaterThan(tick);
    expect(half[0]! + half[1]!).toBeGreaterThan(tick);
    expect(half[0]! + half[1]!).toBeLessThan(dot);
    expect(dot - tick).toBeCloseTo(2 * half[1]! * 0.5, 1);
  });

  it('keeps an essay beyond all others inside the picture', () => {
    for (const value of [-40, 90]) {
      const { dot } = strip(value, [0, 1, 2, 3, 5]);
      expect(dot).toBeGreaterThan(2);
      expect(dot).toBeLessThan(98);
    }
  });

  it('is drawn where all texts have one value', () => {
    expect(strip(2, [2, 2, 2, 2, 2]).drawing).not.toMatch(/NaN|Infinity/);
  });
});

describe('every chart', () => {
  const drawn = {
    strength: CHARTS.strength(strengthOf([1, 2, 3])),
    'strength-narrow': CHARTS['strength-narrow'](strengthOf([1, 2, 3])),
    lane: CHARTS.lane({
      alt: 'Two <lanes>',
      style: 'claim',
      ticks: [{ sentence: 3, x: 0.1, width: 0.2 }],
      paragraphs: [0.5],
    }),
    count: CHARTS.count({ alt: 'Two hedges', count: 2, most: 5, side: 'left' }),
    dumbbell: CHARTS.dumbbell({ alt: 'Granted 0', point: 0, answer: null }),
    shares: CHARTS.shares({ alt: 'Author 3', parts: [{ label: 'author', count: 3, style: 'solid' }] }),
    range: CHARTS.range({ alt: 'Median +1', low: 0, median: 1, high: 2 }),
    strip: CHARTS.strip({
      alt: 'Higher than 62%',
      value: 4,
      quantiles: [0, 1, 2, 3, 5],
      median: 'median 2',
    }),
  };

  it.each(Object.entries(drawn))('%s says on the drawing itself what it shows', (_, svg) => {
    const root = /^<svg[^>]*>/.exec(svg)![0];
    expect(root).toContain('role="img"');
    expect(/aria-label="([^"]+)"/.exec(root)![1]).not.toContain('<');
  });

  it.each(Object.entries(drawn))('%s holds text, without which a PDF would lose its words', (_, svg) => {
    expect(svg).toMatch(/<text[^>]*>[^<]*[^<\s]|<tspan[^>]*>[^<]+/);
  });

  it.each(Object.entries(drawn))('%s draws its shapes and borrows none from a typeface', (_, svg) => {
    expect(svg).not.toMatch(/[\u2190-\u2211\u2213-\u2bff]/);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('strength over the essay', () => {
  it('has one mark for each claim, each in its own band', () => {
    const svg = CHARTS.strength(strengthOf([3, 3, 3, 1, -2]));
    expect([...svg.matchAll(/data-s="(\d+)"/g)].map(([, sentence]) => sentence)).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
    ]);
    const ys = [...svg.matchAll(/translate\([\d.]+,([\d.]+)\)/g)].map(([, y]) => Number(y));
    expect(Math.max(...ys.slice(0, 3))).toBeLessThan(ys[3]!);
    expect(ys[3]!).toBeLessThan(ys[4]!);
  });

  it('names the strongest, the weakest and the last claim', () => {
    const svg = CHARTS.strength(strengthOf([1, 3, -2, 1]));
    expect([...svg.matchAll(/label-name">([^<]*)</g)].map(([, name]) => name!.trim())).toEqual([
      'strongest',
      'weakest',
      'last',
    ]);
  });

  it('is drawn for 2,000 claims as well', () => {
    const values = Array.from({ length: 2000 }, (_, i) => [1, 1, 2, 0, 3, -1][i % 6]!);
    expect(CHARTS.strength(strengthOf(values)).match(/data-s=/g)).toHaveLength(2000);
  });
});

describe('the swarm of marks', () => {
  const row = { top: 0, bottom: 26, y: 13 };

  it('lets no mark cover another', () => {
    const marks = Array.from({ length: 60 }, (_, i) => ({ ...row, x: 40 + Math.floor(i / 2) * 9 }));
    const { centers, radius } = swarm(marks);
    for (const [i, a] of centers.entries()) {
      for (const b of centers.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(radius * 2);
    }
  });

  it('never lets a mark leave its band', () => {
    const { centers, radius } = swarm(Array.from({ length: 400 }, (_, i) => ({ ...row, x: i })));
    expect(centers).toHaveLength(400);
    expect(Math.min(...centers.map(({ y }) => y))).toBeGreaterThanOrEqual(row.top + radius);
    expect(Math.max(...centers.map(({ y }) => y))).toBeLessThanOrEqual(row.bottom - radius);
  });
});

describe('labels', () => {
  const room = {
    rows: [0, 20, 40, 60].map((top) => ({ top, bottom: top + 20 })),
    left: 0,
    right: 300,
  };

  it('stand inside a row, clear of marks and of one another', () => {
    const marks = [40, 60, 80, 150, 220].map((x) => ({ x, y: 30 }));
    const labels = [marks[0]!, marks[1]!, marks[4]!].map((at) => ({ at, width: 100, height: 12 }));
    const placed = placeLabels(labels, marks, 4, [], room).map(({ box }) => box);
    for (const [i, box] of placed.entries()) {
      expect(room.rows.some(({ top, bottom }) => box.top > top && box.bottom < bottom)).toBe(true);
      expect(box.left >= room.left && box.right <= room.right).toBe(true);
      expect(
        marks.filter(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom),
      ).toEqual([]);
      for (const other of placed.slice(i + 1)) {
        const apart =
          box.right < other.left ||
          other.right < box.left ||
          box.bottom <= other.top ||
          other.bottom <= box.top;
        expect(apart).toBe(true);
      }
    }
  });

  it('are joined to their mark by a leader unless they stand beside it', () => {
    const at = { x: 100, y: 30 };
    const [beside] = placeLabels([{ at, width: 80, height: 12 }], [at], 4, [], room);
    expect(beside!.leader).toBeNull();
    const crowd = Array.from({ length: 60 }, (_, i) => ({ x: i * 5, y: 30 }));
    const [away] = placeLabels([{ at, width: 80, height: 12 }], [at, ...crowd], 4, [], room);
    expect(away!.leader).not.toBeNull();
  });
});

describe('the width of words', () => {
  it('is that of the typeface', () => {
    expect(widthOf('', 'sans', 10)).toBe(0);
    expect(widthOf('iiii', 'sans', 10)).toBeLessThan(widthOf('mmmm', 'sans', 10) / 2);
    expect(widthOf('words', 'sans', 20)).toBeCloseTo(2 * widthOf('words', 'sans', 10));
  });
});

describe('concession and answer', () => {
  it('has each number on the side where the line between the circles does not run', () => {
    const numbers = (point: number, answer: number) => {
      const drawing = CHARTS.dumbbell({ alt: 'x', point, answer });
      const circles = [...drawing.matchAll(/cx="([\d.]+)"/g)].map(([, x]) => Number(x));
      const texts = [...drawing.matchAll(/<text x="([\d.]+)"/g)].map(([, x]) => Number(x));
      return circles.map((x, i) => (texts[i]! > x ? 'right' : 'left'));
    };
    expect(numbers(0, 2)).toEqual(['left', 'right']);
    expect(numbers(2, 0)).toEqual(['right', 'left']);
    expect(numbers(1, 1)).toEqual(['right', 'right']);
  });

  it('shows both circles where point and answer are equally strong', () => {
    const svg = CHARTS.dumbbell({ alt: 'x', point: 1, answer: 1 });
    const circles = [...svg.matchAll(/<circle[^>]*cx="([\d.]+)" cy="([\d.]+)" r="(\d+)"/g)];
    const [open, filled] = circles.map(([, x, y, r]) => ({ x: Number(x), y: Number(y), r: Number(r) }));
    expect(Math.hypot(open!.x - filled!.x, open!.y - filled!.y)).toBeGreaterThan(open!.r + filled!.r);
  });
});

describe('the lanes', () => {
  it('show a sentence of one word in a long essay', () => {
    const svg = CHARTS.lane({
      alt: 'x',
      style: 'support',
      ticks: [{ sentence: 1, x: 0.5, width: 0.00001 }],
      paragraphs: [],
    });
    expect(Number(/data-s="1"[^>]*width="([\d.]+)%/.exec(svg)![1])).toBeGreaterThan(0.2);
  });

  it('differ in form between families, not by color alone', () => {
    const shapes = (['claim', 'other-side', 'device', 'support'] as const).map((style) => {
      const ticks = [{ sentence: 1, x: 0, width: 0.1 }];
      const svg = CHARTS.lane({ alt: 'x', style, ticks, paragraphs: [] });
      return [...svg.matchAll(/<rect[^>]* y="([\d.]+)"[^>]* height="([\d.]+)"/g)]
        .map(([, y, height]) => [y, height])
        .join();
    });
    expect(new Set(shapes).size).toBe(4);
  });
});

it('FERRY has a section for every template', () => {
  const rows = reportOf(documentOf(FERRY)).rows;
  expect(
    rows
      .flatMap((row) => (row.columns === 1 ? row.sections : [...row.left, ...row.right]))
      .map(({ id }) => id),
  ).toEqual([
    'argument',
    'key-figures',
    'strength',
    'exposed',
    'findings',
    'answers',
    'moves',
    'balance',
    'forecasts',
    'extremes',
    'voices',
    'fact-check',
    'method',
  ]);
});
