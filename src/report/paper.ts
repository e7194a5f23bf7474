/** Laying sections out on paper: two columns of about the same length, and no more on a page than it holds. */
import type { BuiltSection, ReportRow } from '../model/index.js';
import type { Reading } from './reading.js';
import type { Section } from './section.js';

/** A section with its content, before it is laid out. */
export interface Built {
  readonly section: Section;
  readonly data: unknown;
}

/** The sections that have something to show for this essay. */
export function builtFrom(sections: readonly Section[], reading: Reading): Built[] {
  return sections.flatMap((section) => {
    const data = section.build(reading);
    return data === null ? [] : { section, data };
  });
}

export function reported({ section: { id, label, gloss, partial }, data }: Built): BuiltSection {
  const built = { id, label, gloss, data };
  return partial === undefined ? built : { ...built, partial };
}

/** Shortens sections, the last ones first, until they fit in a page of so many points. */
function fitted(page: readonly Built[], height: number): Built[] {
  const result = [...page];
  for (let i = result.length - 1; i >= 0; i--) {
    const { section, data } = result[i]!;
    const excess = heightOf(result) - height;
    if (excess <= 0) break;
    if (section.fit) result[i] = { section, data: section.fit(data, excess) };
  }
  // Sections that were shortened first may have room again, now that others were shortened too.
  for (let i = result.length - 1; i >= 0; i--) {
    const whole = page[i]!;
    if (result[i] === whole || !whole.section.fit) continue;
    result[i] = whole;
    const excess = heightOf(result) - height;
    if (excess > 0) result[i] = { section: whole.section, data: whole.section.fit(whole.data, excess) };
  }
  return result;
}

/** If the content exceeds the page by less than this share, it is cut to one page, rather than leave a second page almost empty. */
const OVERFLOW = 0.2;

/** All sections cut to one page of so many points; null if they fit anyway, or are too long for it. */
export function onOnePage(sections: readonly Built[], height: number): Built[] | null {
  const whole = heightOf(sections);
  if (whole <= height || whole > height * (1 + OVERFLOW)) return null;
  const cut = fitted(sections, height);
  return heightOf(cut) <= height ? cut : null;
}

/** Points lost at the end of a page, because blocks do not break. */
const BREAK = 35;
/** Points always left blank on the last page, because heights are estimates. */
const SPARE = 45;

/**
 * As much of each page's sections as fits on its sheet of paper. Text flows from page to page: the next page may use what one leaves
 * blank, and gets what is too much for it. Blank space at the end is filled by sections that have more to show.
 */
export function paginated(pages: readonly (readonly Built[])[], heights: readonly number[]): Built[][] {
  let carried = 0;
  const fit = pages.map((page, i) => {
    const height = heights[i]! + carried;
    const result = fitted(page, height);
    carried = carriedFrom(height - heightOf(result));
    return result;
  });
  return filled(fit, heights);
}

/** What a section needs to begin at the foot of a page: its heading and its first block. */
const BEGINNING = 100;

/** The points that a page leaves to the next. If they are too few for the next section to begin, none; excess moves on by whole blocks. */
function carriedFrom(left: number): number {
  if (left >= 0 && left < BEGINNING) return 0;
  return left - BREAK;
}

/** Room on a page goes first to its own sections, and the rest to those of the next. */
function filled(pages: readonly (readonly Built[])[], heights: readonly number[]): Built[][] {
  let carried = 0;
  return pages.map((page, i) => {
    const spare = i === pages.length - 1 ? SPARE : 0;
    let room = carried + heights[i]! - heightOf(page) - spare;
    const grown = page.map((built) => {
      const { section, data } = built;
      if (!section.grow || !section.height || room <= 0) return built;
      const more = section.grow(data, room);
      const fuller = { section, data: more };
      room -= ownHeight(fuller) - ownHeight(built);
      return fuller;
    });
    carried = carriedFrom(room);
    return grown;
  });
}

export function rowsOf(sections: readonly Built[]): ReportRow[] {
  return laidOut(sections).map((row) =>
    'left' in row
      ? { columns: 2, left: row.left.map(reported), right: row.right.map(reported) }
      : { columns: 1, sections: row.map(reported) },
  );
}

type Row = readonly Built[] | { readonly left: readonly Built[]; readonly right: readonly Built[] };

/** Neighbors that are half as wide share a row of two columns. */
function laidOut(sections: readonly Built[]): Row[] {
  const rows: Row[] = [];
  let halves: Built[] = [];
  const close = () => {
    if (halves.length > 0) rows.push(columnsOf(halves));
    halves = [];
  };
  for (const built of sections) {
    if (built.section.column === 'half') halves.push(built);
    else {
      close();
      rows.push([built]);
    }
  }
  close();
  return rows;
}

/** The division that leaves the longer column shortest; sections keep their order. All are tried: there are few. */
function columnsOf(halves: readonly Built[]): Row {
  let best: { left: readonly Built[]; right: readonly Built[] } = { left: halves, right: [] };
  let least = Number.POSITIVE_INFINITY;
  for (let choice = 0; choice < 2 ** (halves.length - 1); choice++) {
    // The first section stays at the left; each bit sends one of the others to the right.
    const goesRight = (i: number) => i > 0 && (choice >> (i - 1)) % 2 === 1;
    const left = halves.filter((_, i) => !goesRight(i));
    const right = halves.filter((_, i) => goesRight(i));
    const height = Math.max(sum(left), sum(right));
    if (height < least) {
      best = { left, right };
      least = height;
    }
  }
  return best.right.length === 0 ? best.left : best;
}

function heightOf(page: readonly Built[]): number {
  return laidOut(page).reduce(
    (total, row) => total + ('left' in row ? Math.max(sum(row.left), sum(row.right)) : sum(row)),
    0,
  );
}

function sum(sections: readonly Built[]): number {
  return sections.reduce((total, built) => total + ownHeight(built), 0);
}

/** Heights by the content: each is asked for dozens of times while sections are laid out. */
const known = new WeakMap<object, number>();

function ownHeight({ section, data }: Built): number {
  if (!section.height) return 0;
  if (typeof data !== 'object' || data === null) return section.height(data);
  let height = known.get(data);
  if (height === undefined) {
    height = section.height(data);
    known.set(data, height);
  }
  return height;
}
