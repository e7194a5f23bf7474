/** Hedges against boosters, paragraph by paragraph, with the words themselves. */
import { type CountChart, counted, isClaim } from '../../model/index.js';
import { cueCounts } from '../cue-counts.js';
import type { Paragraph, Reading } from '../reading.js';
import { section } from '../section.js';

export interface Balance {
  readonly finding: string;
  /** Paragraphs with cues; neighbors are merged where there are many. */
  readonly rows: readonly BalanceRow[];
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

/** Letters on a line of the finding, on paper. */
const FINDING_LINE = 47;
/** With more rows than this, neighbors are merged. */
const MOST_ROWS = 14;

export const balance = section<Balance>({
  id: 'balance',
  label: 'Hedges against boosters',
  gloss: 'Cue words in the author’s claims, one square each.',
  column: 'half',
  height: ({ finding, rows }) => 56 + (finding.length > FINDING_LINE ? 12.2 : 0) + 9.7 * rows.length,
  build(reading) {
    const { paragraphs } = reading;
    const each = countIn(paragraphs, 1);
    if (each.length === 0) return null;
    const finding = findingOf(each, reading);
    const size = rowSize(each.map(({ first }) => first));
    const counted = size === 1 ? each : countIn(paragraphs, size);
    const most = Math.max(...counted.flatMap(({ cues }) => [cues.raised, cues.lowered]));
    const room = roomFor(counted);
    return { finding, rows: counted.map((row) => rowOf(row, most, room)) };
  },
});

/** Paragraphs to a row, so that the rows fit: the fewest, or in a book nearly so. `cued`: places of paragraphs with a cue, in order. */
function rowSize(cued: readonly number[]): number {
  const rows = (size: number) =>
    cued.filter((at, i) => i === 0 || Math.floor(at / size) !== Math.floor(cued[i - 1]! / size)).length;
  let size = Math.ceil(cued.length / MOST_ROWS);
  while (rows(size) > MOST_ROWS) size = Math.max(size + 1, Math.floor(size * GROWTH));
  return size;
}

/** So that a book is not counted again for every size. */
const GROWTH = 1.1;

interface Counted {
  /** Place of its first paragraph among all. */
  readonly first: number;
  readonly label: string;
  readonly cues: ReturnType<typeof cueCounts>;
}

/** Counts by groups of `size` paragraphs; groups without a cue are left out. */
function countIn(paragraphs: readonly Paragraph[], size: number): Counted[] {
  const counted: Counted[] = [];
  for (let i = 0; i < paragraphs.length; i += size) {
    const group = paragraphs.slice(i, i + size);
    const cues = cueCounts(group.flatMap(({ sentences }) => sentences.filter(isClaim)));
    if (cues.raised + cues.lowered === 0) continue;
    const from = group[0]!.number;
    const to = group.at(-1)!.number;
    counted.push({ first: i, label: from === to ? String(from) : `${from}–${to}`, cues });
  }
  return counted;
}

/**
 * Characters of cue words and numbers of paragraphs that fit in a row, squares taken off; a side that needs little leaves more to the
 * other.
 */
const ROOM = 53;
/** Characters that a square takes the place of, and squares in the fullest row. */
const SQUARE = 1.8;
const MOST_SQUARES = 9;
const LEAST = 14;

interface Room {
  readonly hedges: number;
  readonly boosters: number;
}

function roomFor(rows: readonly Counted[]): Room {
  const need = (words: (row: Counted) => readonly string[], squares: (row: Counted) => number) =>
    Math.max(
      LEAST,
      ...rows.map((row) => words(row).join(', ').length + Math.min(MOST_SQUARES, squares(row)) * SQUARE),
    );
  const hedges = need(
    ({ cues }) => cues.lowers,
    ({ cues }) => cues.lowered,
  );
  const boosters = need(
    ({ cues }) => cues.raises,
    ({ cues }) => cues.raised,
  );
  const room = ROOM - Math.max(...rows.map(({ label }) => 1.5 * label.length));
  if (hedges + boosters <= room) return { hedges, boosters };
  const share = Math.min(room - LEAST, Math.max(LEAST, (room * hedges) / (hedges + boosters)));
  return { hedges: share, boosters: room - share };
}

function rowOf({ label, cues }: Counted, most: number, room: Room): BalanceRow {
  const where = label.includes('–') ? `Paragraphs ${label}` : `Paragraph ${label}`;
  const side = (
    direction: 'left' | 'right',
    total: number,
    words: readonly string[],
    name: string,
  ): Side => ({
    count: total,
    words: fitting(
      words,
      (direction === 'left' ? room.hedges : room.boosters) - Math.min(MOST_SQUARES, total) * SQUARE,
    ),
    chart: { alt: `${where}: ${counted(total, name)}.`, count: total, most, side: direction },
  });
  return {
    paragraphs: label,
    hedges: side('left', cues.lowered, cues.lowers, 'hedge'),
    boosters: side('right', cues.raised, cues.raises, 'booster'),
  };
}

/** As many of the words as fit in so many characters, the first in any case; an ellipsis stands for the rest. */
function fitting(words: readonly string[], characters: number): string {
  let line = '';
  for (const [i, word] of words.entries()) {
    const longer = line === '' ? word : `${line}, ${word}`;
    // Unless it is the last, an ellipsis must find room as well.
    const least = longer.length + (i < words.length - 1 ? 2 : 0);
    if (least > characters && line !== '') return `${line} …`;
    if (longer.length > characters) return shortened(longer, Math.max(LEAST - 2, characters - 1));
    line = longer;
  }
  return line;
}

/** Cut between words where that leaves any. */
function shortened(words: string, characters: number): string {
  const part = words.slice(0, characters);
  const end = part.lastIndexOf(' ');
  return end > 0 ? `${part.slice(0, end)} …` : `${part}…`;
}

function findingOf(rows: readonly Counted[], { document: { summary }, paragraphs }: Reading): string {
  const { hedges, boosters } = summary;
  const total =
    hedges === boosters
      ? `Hedges and boosters are equal at ${hedges}`
      : hedges > boosters
        ? `Hedges outnumber boosters ${hedges} to ${boosters}`
        : `Boosters outnumber hedges ${boosters} to ${hedges}`;
  if (paragraphs.length < 3 || hedges === boosters) return `${total}.`;
  const leads = rows.filter(({ cues }) =>
    hedges > boosters ? cues.lowered > cues.raised : cues.raised > cues.lowered,
  ).length;
  return `${total}, and lead in ${leads} of ${paragraphs.length} paragraphs.`;
}
