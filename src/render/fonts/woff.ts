/** What a WOFF font file covers and how wide its characters are: the tables cmap, head, hhea and hmtx (OpenType 1.9). */
import { readWoffTables } from './container.js';

export interface FontMetrics {
  readonly covers: (codePoint: number) => boolean;
  /** Advance width in ems; that of the missing character where the font does not cover it. */
  readonly advance: (codePoint: number) => number;
}

/** @throws RangeError where the bytes are no WOFF file with those tables. */
export function readWoff(bytes: Buffer): FontMetrics {
  const tables = tablesOf(bytes);
  const unitsPerEm = tables.head.readUInt16BE(18);
  const longMetrics = tables.hhea.readUInt16BE(34);
  const glyphs = glyphsOf(tables.cmap);
  return {
    covers: (codePoint) => (glyphs.get(codePoint) ?? 0) !== 0,
    advance: (codePoint) => {
      const glyph = glyphs.get(codePoint) ?? 0;
      return tables.hmtx.readUInt16BE(Math.min(glyph, longMetrics - 1) * 4) / unitsPerEm;
    },
  };
}

const NEEDED = ['cmap', 'head', 'hhea', 'hmtx'] as const;
type Tables = Record<(typeof NEEDED)[number], Buffer>;

function tablesOf(bytes: Buffer): Tables {
  const { tables } = readWoffTables(bytes, NEEDED);
  const missing = NEEDED.filter((tag) => !tables.has(tag));
  if (missing.length > 0) throw new RangeError(`Unexpected font file without ${missing.join(', ')}`);
  return Object.fromEntries(tables) as Tables;
}

/** Glyph of each code point, from the largest Unicode subtable: format 12 (all planes), else format 4. */
function glyphsOf(cmap: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  const count = cmap.readUInt16BE(2);
  for (let i = 0; i < count; i++) {
    const at = cmap.readUInt32BE(4 + i * 8 + 4);
    const format = cmap.readUInt16BE(at);
    if (format === 4) readSegments(cmap, at, glyphs);
    else if (format === 12) readGroups(cmap, at, glyphs);
  }
  return glyphs;
}

function readSegments(cmap: Buffer, at: number, glyphs: Map<number, number>): void {
  const size = cmap.readUInt16BE(at + 6);
  const ends = at + 14;
  const starts = ends + size + 2;
  const deltas = starts + size;
  const offsets = deltas + size;
  for (let i = 0; i < size; i += 2) {
    const start = cmap.readUInt16BE(starts + i);
    const end = cmap.readUInt16BE(ends + i);
    const delta = cmap.readUInt16BE(deltas + i);
    const offset = cmap.readUInt16BE(offsets + i);
    for (let code = start; code <= end && code < 0xffff; code++) {
      let glyph = code;
      if (offset !== 0) glyph = cmap.readUInt16BE(offsets + i + offset + (code - start) * 2);
      if (offset === 0 || glyph !== 0) glyph = (glyph + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

function readGroups(cmap: Buffer, at: number, glyphs: Map<number, number>): void {
  const count = cmap.readUInt32BE(at + 12);
  for (let i = 0; i < count; i++) {
    const group = at + 16 + i * 12;
    const start = cmap.readUInt32BE(group);
    const end = cmap.readUInt32BE(group + 4);
    const first = cmap.readUInt32BE(group + 8);
    for (let code = start; code <= end; code++) glyphs.set(code, first + code - start);
  }
}
