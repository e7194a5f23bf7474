/** Rows of a label and lines, wrapped to a width. */

/** Colors, or what leaves words as they are. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly blue: (text: string) => string;
}

export interface Row {
  /** null where the lines stand without a label, over the full width. */
  readonly label: string | null;
  /** Each begins a line; a row without any is left out. */
  readonly lines: readonly string[];
  /** Stands apart from the row before. */
  readonly apart?: boolean;
}

const LABEL = 13;
const INDENT = 2;

export function layOut(rows: readonly Row[], paint: Paint, width: number): string[] {
  return rows.flatMap(({ label, lines, apart }) => {
    if (lines.length === 0) return [];
    const margin = label === null ? INDENT : LABEL;
    const head = label === null ? ' '.repeat(INDENT) : paint.dim(label.padEnd(LABEL));
    const wrapped = lines.flatMap((line) => wrap(line, width - margin, label !== null));
    const block = wrapped.map((line, i) => (i === 0 ? head : ' '.repeat(margin)) + line);
    return apart ? ['', ...block] : block;
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colors are control sequences.
const COLOR = /\x1b\[[\d;]*m/g;

/** Lines no longer than `width`, unless a single word is; after the first, they are indented if `hanging`. */
function wrap(text: string, width: number, hanging: boolean): string[] {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const word of text.split(/\s+/)) {
    if (word === '') continue;
    const size = word.replace(COLOR, '').length;
    if (length > 0 && length + 1 + size > width) {
      lines.push(line);
      line = hanging ? `  ${word}` : word;
      length = size + (hanging ? 2 : 0);
    } else {
      line += length > 0 ? ` ${word}` : word;
      length += size + (length > 0 ? 1 : 0);
    }
  }
  return [...lines, line];
}
