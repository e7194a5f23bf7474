/** Which rows of a long table are on paper and on the page: all if they fit, else those that say most, with a note on the rest. */
import { grouped } from '../../model/index.js';

/** Rows of the tables on paper: a tagged PDF has some hundred bytes for each cell, and should stay small enough to be mailed. */
export const PRINTED = { essays: 12, groups: 12, moves: 8 } as const;
/** Rows on the page: with more, a browser takes seconds to open it. */
const MOST_SHOWN = 1000;

export interface Listed<Row> {
  /** In the order given. */
  readonly rows: readonly (Row & { readonly onPaper: boolean })[];
  readonly paperNote: string | null;
  readonly pageNote: string | null;
}

export interface ListedOptions<Row> {
  /** Rows on paper at most. */
  readonly printed: number;
  /** Rows with more of it are kept; of equal ones, the first. */
  readonly weight: (row: Row) => number;
  /** What the rows are, and what was kept of them: "essays", "with the most exposed claims". */
  readonly noun: string;
  readonly kept: string;
}

export function listed<Row extends object>(
  rows: readonly Row[],
  { printed: mostPrinted, weight, noun, kept }: ListedOptions<Row>,
): Listed<Row> {
  const order = rows
    .map((row, i) => ({ i, weight: weight(row) }))
    .sort((a, b) => b.weight - a.weight || a.i - b.i);
  const first = (most: number) => new Set(order.slice(0, most).map(({ i }) => i));
  const [printed, shown] = [first(mostPrinted), first(MOST_SHOWN)];
  const note = (most: number, all: string) =>
    rows.length <= most
      ? null
      : `Listed here: the ${grouped(most)} ${noun} ${kept}. ${all} all ${grouped(rows.length)}.`;
  return {
    rows: rows.flatMap((row, i) => (shown.has(i) ? [{ ...row, onPaper: printed.has(i) }] : [])),
    paperNote: note(
      mostPrinted,
      rows.length <= MOST_SHOWN
        ? 'The page corpus.html and the data in corpus.json have'
        : 'The data in corpus.json have',
    ),
    pageNote: note(MOST_SHOWN, 'The data in corpus.json have'),
  };
}

/** At most that many of a list in order, evenly picked, the first and the last among them. */
export function evenly<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, i) => items[Math.round((i * (items.length - 1)) / (most - 1))]!);
}
