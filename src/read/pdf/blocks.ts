/** From lines to blocks: where paragraphs, headings, lists and quotations begin and end, by sizes, gaps and indentation. */
import { hasBullet, hasSign } from './bullets.js';
import type { Line } from './columns.js';
import { mostOf } from './sizes.js';
import { tableRows } from './tables.js';
import { isRaisedMark, textOfLine } from './words.js';

export type BlockShape =
  | 'title'
  | 'standfirst'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quotation'
  | 'pull-quote'
  | 'caption'
  | 'table'
  | 'note';

export interface LineBlock {
  readonly shape: BlockShape;
  /** Of headings, 2 to 6. */
  readonly level: number | null;
  readonly lines: readonly Line[];
}

/** How the file is set. */
interface Style {
  /** Size and typeface of running text. */
  readonly size: number;
  readonly font: string;
  /** From baseline to baseline within a paragraph. */
  readonly leading: number;
  /** Paragraphs begin with an indented line. */
  readonly indented: boolean;
  /** Lines that are rows of tables. */
  readonly rows: ReadonlySet<Line>;
  /** Lines above the first that is long or ends in a stop, in letters of the text. */
  readonly head: ReadonlySet<Line>;
}

/** Size of the letters of running text. */
export function bodySize(lines: readonly Line[]): number {
  return mostOf(weights(lines, ({ size }) => rounded(size))) ?? 0;
}

export function blocksOf(lines: readonly Line[]): LineBlock[] {
  const style = styleOf(lines);
  const groups = grouped(lines, style);
  const title = titleOf(groups, style);
  const sizes = headingSizes(groups, style, title);
  return groups.map((group, i): LineBlock => {
    if (i === title) return { shape: 'title', level: null, lines: group };
    const shape = shapeOf(groups, i, style, title);
    if (shape !== 'heading') return { shape, level: null, lines: group };
    const tagged = group[0]!.tag?.level ?? null;
    if (tagged !== null) return { shape, level: tagged, lines: group };
    const larger = sizes.indexOf(rounded(group[0]!.size));
    return { shape, level: Math.min(6, 2 + (larger === -1 ? sizes.length : larger)), lines: group };
  });
}

function styleOf(lines: readonly Line[]): Style {
  const size = bodySize(lines);
  const running = lines.filter((line) => rounded(line.size) === size);
  const steps = new Map<number, number>();
  let [starts, full] = [0, 0];
  for (const [i, line] of running.entries()) {
    const next = running[i + 1];
    if (next === undefined || !follows(line, next)) continue;
    const step = rounded(next.y - line.y);
    steps.set(step, (steps.get(step) ?? 0) + 1);
    if (isIndented(next, size) && !isIndented(line, size)) starts++;
    if (!isIndented(next, size)) full++;
  }
  const common = mostOf(steps) ?? 1.2 * size;
  // Of two steps that are about as frequent, the smaller is that within paragraphs.
  const least = [...steps].filter(([step, count]) => count * 3 >= steps.get(common)! && step > 0.8 * size);
  const leading = least.length > 0 ? Math.min(...least.map(([step]) => step)) : common;
  const font = mostOf(weights(running, (line) => line.font)) ?? '';
  return {
    size,
    font,
    leading,
    indented: starts >= 2 && starts * 25 >= full,
    rows: tableRows(lines),
    head: headOf(lines, size),
  };
}

function headOf(lines: readonly Line[], size: number): ReadonlySet<Line> {
  const isOfText = (line: Line) =>
    line.aside || (rounded(line.size) === size && !isShort(line)) || STOP.test(textOfLine(line).text.trim());
  const first = lines.findIndex(isOfText);
  return new Set(lines.slice(0, Math.max(first, 0)).filter((line) => rounded(line.size) === size));
}

/** Below one another in one column. */
function follows(line: Line, next: Line): boolean {
  return (
    next.page === line.page &&
    next.y > line.y &&
    next.column.left === line.column.left &&
    next.column.right === line.column.right
  );
}

const isIndented = ({ left, column }: Line, size: number) => left > column.left + 0.7 * size;

/** Lines that belong together. An aside comes after the paragraph that makes room for it. */
function grouped(lines: readonly Line[], style: Style): Line[][] {
  const groups: Line[][] = [];
  const tagged = new Map<string, Line[]>();
  let group: Line[] | null = null;
  let asides: Line[] = [];
  const add = (line: Line, to: Line[] | null): Line[] => {
    if (to !== null) to.push(line);
    else groups.push([line]);
    return to ?? groups.at(-1)!;
  };
  const putAsides = () => {
    let before: Line[] | null = null;
    for (const line of asides)
      before = add(line, before !== null && follows(before.at(-1)!, line) ? before : null);
    asides = [];
  };
  for (const line of lines) {
    if (line.aside) {
      asides.push(line);
      continue;
    }
    // Lines of a block may have those of another among them, which stands beside it. What is in no block is of many.
    const key = line.tag === null || line.tag.block === 0 ? null : `${line.page} ${line.tag.block}`;
    const same = key === null ? undefined : tagged.get(key);
    if (same !== undefined) {
      same.push(line);
      continue;
    }
    const anew: boolean = group === null || beginsAnew(group, line, style);
    if (anew) putAsides();
    group = add(line, anew ? null : group);
    if (key !== null) tagged.set(key, group);
  }
  putAsides();
  return groups;
}

const STOP = /[.!?…]["”’')\]]*$/;

function beginsAnew(group: readonly Line[], line: Line, style: Style): boolean {
  const before = group.at(-1)!;
  if (before.tag && line.tag && before.page === line.page) return before.tag.block !== line.tag.block;
  if (isRaisedMark(line) || (before.page !== line.page && isRaisedMark(group[0]!))) return true;
  if (style.rows.has(before) || style.rows.has(line)) return true;
  const text = textOfLine(line).text.trim();
  if (differs(before.size, line.size) && !sharesSize(before, line)) return true;
  if (hasBullet(text) && isBulletAmong(text, group, line, style)) return true;
  if (isOtherFont(before, style) !== isOtherFont(line, style) && isWholeLine(before) && isWholeLine(line))
    return true;
  if (follows(before, line)) {
    const usual = style.leading * (rounded(line.size) === style.size ? 1 : line.size / style.size);
    if (line.y - before.y > 1.3 * usual) return true;
    return isSetIn(group, line, style) || isOfHead(before, line, style);
  }
  // From one column or page to the next.
  if (before.size > 1.15 * style.size) return false;
  if (isIndented(line, style.size) && !isIndented(before, style.size)) return true;
  const last = textOfLine(before).text.trim();
  if (!STOP.test(last) || /^\p{Ll}/u.test(text)) return false;
  // Below what stands across the columns.
  if (before.page === line.page && line.y > before.y) return true;
  return (
    !style.indented && before.right < before.column.right - 0.12 * (before.column.right - before.column.left)
  );
}

/** Numbers within a sentence may begin a line too. */
function isBulletAmong(text: string, group: readonly Line[], line: Line, style: Style): boolean {
  if (hasSign(text)) return true;
  const before = group.at(-1)!;
  const last = textOfLine(before).text.trim();
  const first = group[0]!;
  const stepsBack = line.left < before.left - 0.5 * style.size;
  return (
    (STOP.test(last) || /[:;,]$/.test(last)) &&
    (stepsBack || first === before || Math.abs(line.left - first.left) < 1)
  );
}

/** The line is indented where those before it are not, or the other way round after a quotation. */
function isSetIn(group: readonly Line[], line: Line, { size }: Style): boolean {
  const before = group.at(-1)!;
  const shift = line.left - before.left;
  if (hasBullet(startOf(group))) {
    // The bullet may be indented, and the lines below it not; the next paragraph is indented as well.
    if (shift < -0.7 * size) return endsItem(before) || !isFull(before);
    return shift > 0.7 * size && before.left < group[0]!.left - 0.7 * size && endsItem(before);
  }
  if (shift > 0.7 * size) return isIndented(line, size);
  if (shift < -0.7 * size && isCentered(before)) return true;
  // After a first line that is indented, the others step back; after a quotation, the text does.
  return shift < -0.7 * size && group.length >= 2;
}

/** Lines above the text of which each stands for itself: a name, an address, a date. */
function isOfHead(before: Line, line: Line, style: Style): boolean {
  if (!style.head.has(line) || isOtherFont(before, style)) return false;
  const goesOn = /^\p{Ll}/u.test(textOfLine(line).text.trim()) || /-$/.test(endOf([before]));
  return isShort(before) && isShort(line) && (!goesOn || /@/.test(textOfLine(line).text));
}

const endsItem = (line: Line): boolean => /[.!?…;:,]["”’')\]]*$/.test(textOfLine(line).text.trim());

const isFull = ({ right, column }: Line): boolean =>
  right > column.right - 0.15 * (column.right - column.left);

/** Short, and in the middle of its column. */
function isCentered(line: Line): boolean {
  const { left, right, column, size } = line;
  return isShort(line) && Math.abs(left + right - column.left - column.right) < 2 * size;
}

/** Takes up little more than half of its column. */
const isShort = ({ left, right, column }: Line): boolean => right - left < 0.6 * (column.right - column.left);

function isOtherFont(line: Line, style: Style): boolean {
  return line.font !== style.font;
}

/** All in one typeface. */
function isWholeLine({ pieces, font }: Line): boolean {
  return pieces.every((piece) => piece.font === font);
}

/** The largest letters on the first page, before the running text. */
function titleOf(groups: readonly Line[][], style: Style): number {
  const first = groups.findIndex((group) => rounded(group[0]!.size) === style.size && group.length >= 3);
  const head = groups.slice(0, first === -1 ? groups.length : first);
  const told = head.findIndex(
    ([line], i) => line!.tag?.shape === 'title' || (line!.tag?.level === 1 && i < 3),
  );
  if (told !== -1) return told;
  let title = -1;
  for (const [i, group] of head.entries()) {
    const line = group[0]!;
    if (line.page !== groups[0]![0]!.page || line.size < 1.2 * style.size || group.length > 6) continue;
    if (title === -1 || line.size > groups[title]![0]!.size * 1.02) title = i;
  }
  return title;
}

/** Of headings above the size of running text, largest first. */
function headingSizes(groups: readonly Line[][], style: Style, title: number): number[] {
  const sizes = groups
    .filter((group, i) => i !== title && isLargeHeading(group, style))
    .map(([line]) => rounded(line!.size));
  return [...new Set(sizes)].sort((a, b) => b - a);
}

/** Words of a row in a table of data; longer ones lay out a page. */
const LONGEST_CELL = 20;
/** Words of a heading in larger letters. */
const LONGEST_HEADING = 25;

function isLargeHeading(group: readonly Line[], style: Style): boolean {
  return (
    group[0]!.size > 1.08 * style.size &&
    group.length <= 4 &&
    wordsOf(group) <= LONGEST_HEADING &&
    !/[.,;]["”’]?$/.test(endOf(group))
  );
}

function shapeOf(groups: readonly Line[][], i: number, style: Style, title: number): BlockShape {
  const group = groups[i]!;
  const [line] = group;
  if (line!.aside) return 'pull-quote';
  const tag = line!.tag?.shape ?? null;
  if (tag === 'cell') {
    if (wordsOf(group) <= LONGEST_CELL) return 'table';
  } else if (tag !== null && tag !== 'title') {
    return tag;
  }
  if (style.rows.has(line!)) return 'table';
  if (isTableCaption(group, groups[i + 1], style)) return 'caption';
  if (isRaisedMark(line!)) return 'note';
  if (title !== -1 && i === title + 1 && line!.size > 1.08 * style.size && wordsOf(group) >= 5)
    return 'standfirst';
  if (isLargeHeading(group, style)) return isUnderTitle(groups, i, style, title) ? 'paragraph' : 'heading';
  if (isNote(groups, i, style)) return 'note';
  if (hasBullet(startOf(group))) return isListed(groups, i) ? 'list-item' : 'paragraph';
  if (isFontHeading(group, groups[i + 1], style)) return 'heading';
  return isQuotation(group, style) ? 'quotation' : 'paragraph';
}

/** Between the title and the text stand names and dates, in letters of any size: `parse` knows them by their words. */
function isUnderTitle(groups: readonly Line[][], i: number, style: Style, title: number): boolean {
  if (title === -1 || i < title) return false;
  return groups.slice(title + 1, i).every(([line]) => rounded(line!.size) !== style.size);
}

/** A line without a stop right above a table says what the table shows. */
function isTableCaption(group: readonly Line[], next: readonly Line[] | undefined, style: Style): boolean {
  if (next === undefined || !style.rows.has(next[0]!)) return false;
  return group.length === 1 && wordsOf(group) <= 15 && !/[.,;:!?…]["”’)]*$/.test(endOf(group));
}

/** A line in a typeface of its own (bold, say) and without a stop, with text below it. */
function isFontHeading(group: readonly Line[], next: readonly Line[] | undefined, style: Style): boolean {
  if (group.length > 2 || next === undefined || group[0]!.size < 0.95 * style.size) return false;
  if (!group.every((line) => isWholeLine(line) && isOtherFont(line, style))) return false;
  // A heading heads what begins a sentence.
  if (/^\p{Ll}/u.test(startOf(next))) return false;
  return wordsOf(group) <= 15 && !/[.,;:!…]["”’]?$/.test(endOf(group)) && !isOtherFont(next[0]!, style);
}

/** Bullets and numbers come in rows, or have a sign that nothing else has. */
function isListed(groups: readonly Line[][], i: number): boolean {
  const bullet = (group: readonly Line[] | undefined) => group !== undefined && hasBullet(startOf(group));
  return hasSign(startOf(groups[i]!)) || bullet(groups[i - 1]) || bullet(groups[i + 1]);
}

/** Small letters at the foot of a page that begin with a mark. */
function isNote(groups: readonly Line[][], i: number, style: Style): boolean {
  const [line] = groups[i]!;
  if (
    line!.size > 0.92 * style.size ||
    !/^(?:\d{1,3}[.)]?\s*|[*†‡§]{1,2}\s*|\[\d{1,3}\]\s*)\S/.test(textOfLine(line!).text.trim())
  ) {
    return false;
  }
  const below = groups
    .slice(i + 1)
    .find((group) => group[0]!.page !== line!.page || group[0]!.size > 0.95 * style.size);
  return below === undefined || below[0]!.page !== line!.page || below[0]!.y < line!.y;
}

/** Set in from the margin from its first line on. */
function isQuotation(group: readonly Line[], { size }: Style): boolean {
  if (group.length < 2) return false;
  const [first] = group;
  return group.every(
    (line) =>
      line.left > line.column.left + 0.9 * size &&
      Math.abs(line.left - first!.left) < 0.3 * size &&
      // Lines in the middle of the column are a poem or a head.
      line.right < line.column.right + 1,
  );
}

function wordsOf(group: readonly Line[]): number {
  return group.reduce((sum, line) => sum + textOfLine(line).text.trim().split(/\s+/).length, 0);
}

function startOf(group: readonly Line[]): string {
  return textOfLine(group[0]!).text.trim();
}

function endOf(group: readonly Line[]): string {
  return textOfLine(group.at(-1)!).text.trim();
}

/** Of lines, by letters. */
function weights<Value>(lines: readonly Line[], keyOf: (line: Line) => Value): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const line of lines) {
    const value = keyOf(line);
    const letters = line.pieces.reduce((sum, { text }) => sum + text.length, 0);
    counts.set(value, (counts.get(value) ?? 0) + letters);
  }
  return counts;
}

/** To a quarter of a point: the same size is not always written the same. */
function rounded(points: number): number {
  return Math.round(points * 4) / 4;
}

/** Words of another size in the middle of a text, of a program or in small capitals, may fill most of a line. */
function sharesSize(before: Line, line: Line): boolean {
  const holds = ({ pieces }: Line, size: number) =>
    pieces.some((piece) => !differs(piece.size, size) && piece.text.trim().length > 3);
  return holds(before, line.size) || holds(line, before.size);
}

function differs(one: number, other: number): boolean {
  return Math.abs(one - other) > 0.06 * Math.max(one, other);
}
