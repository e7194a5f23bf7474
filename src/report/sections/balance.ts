/** Hedges against boosters, paragraph by paragraph, with the words themselves. */
import type { CountChart } from '../../model/index.js';
import { cueCounts } from '../cue-counts.js';
import { isClaim, type Paragraph, type Reading } from '../reading.js';
import { section } from '../section.js';
import { count } from '../wording.js';

export interface Balance {
  readonly finding: string;
  readonly rows: readonly BalanceRow[];
  /** Whether a row stands for several paragraphs. */
  readonly merged: boolean;
}

export interface BalanceRow {
  /** "3", or "3–5" for several paragraphs. */
  readonly paragraphs: string;
  readonly hedges: Side;
  readonly boosters: Side;
}

interface Side {
  readonly count: number;
  readonly words: string;
  readonly chart: CountChart;
}

/** More rows than this are merged, neighbors together. */
const MOST_ROWS = 16;

export const balance = section<Balance>({
  id: 'balance',
  label: 'Hedges against boosters',
  gloss:
    'Cue words in the author’s claims, one square each: at the left those that lowered a strength, at the right those that raised one.',
  column: 'left',
  build(reading) {
    const { paragraphs } = reading;
    const size = Math.ceil(paragraphs.length / MOST_ROWS) || 1;
    const counted: Counted[] = [];
    for (let i = 0; i < paragraphs.length; i += size) counted.push(countIn(paragraphs.slice(i, i + size)));
    const most = Math.max(...counted.flatMap(({ cues }) => [cues.raised, cues.lowered]));
    if (!(most > 0)) return null;
    return { finding: findingOf(counted, size, reading), rows: counted.map((row) => rowOf(row, most)), merged: size > 1 };
  },
});

interface Counted {
  readonly label: string;
  readonly cues: ReturnType<typeof cueCounts>;
}

function countIn(group: readonly Paragraph[]): Counted {
  const first = group[0]!.number;
  const last = group.at(-1)!.number;
  return {
    label: first === last ? String(first) : `${first}–${last}`,
    cues: cueCounts(group.flatMap(({ sentences }) => sentences.filter(isClaim))),
  };
}

function rowOf({ label, cues }: Counted, most: number): BalanceRow {
  const where = label.includes('–') ? `Paragraphs ${label}` : `Paragraph ${label}`;
  const side = (direction: 'left' | 'right', total: number, words: readonly string[], name: string): Side => ({
    count: total,
    words: words.join(', '),
    chart: { alt: `${where}: ${count(total, name)}.`, count: total, most, side: direction },
  });
  return {
    paragraphs: label,
    hedges: side('left', cues.lowered, cues.lowers, 'hedge'),
    boosters: side('right', cues.raised, cues.raises, 'booster'),
  };
}

function findingOf(rows: readonly Counted[], size: number, { document: { summary } }: Reading): string {
  const { hedges, boosters } = summary;
  const total =
    hedges === boosters
      ? `Hedges and boosters are equal at ${hedges}`
      : hedges > boosters
        ? `Hedges outnumber boosters ${hedges} to ${boosters}`
        : `Boosters outnumber hedges ${boosters} to ${hedges}`;
  if (rows.length < 3 || size > 1 || hedges === boosters) return `${total}.`;
  const leads = rows.filter(({ cues }) =>
    hedges > boosters ? cues.lowered > cues.raised : cues.raised > cues.lowered,
  ).length;
  return `${total}, and lead in ${leads} of ${rows.length} paragraphs.`;
}
