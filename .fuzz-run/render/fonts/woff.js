/** What a WOFF font file covers and how wide its characters are: the tables cmap, head, hhea and hmtx (OpenType 1.9). */
import { inflateSync } from 'node:zlib';
/** @throws RangeError where the bytes are no WOFF file with those tables. */
export function readWoff(bytes) {
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
const NEEDED = ['cmap', 'head', 'hhea', 'hmtx'];
function tablesOf(bytes) {
    const found = {};
    const count = bytes.readUInt16BE(12);
    for (let i = 0; i < count; i++) {
        const entry = 44 + i * 20;
        const tag = NEEDED.find((name) => name === bytes.toString('latin1', entry, entry + 4));
        if (!tag)
            continue;
        const offset = bytes.readUInt32BE(entry + 4);
        const packed = bytes.readUInt32BE(entry + 8);
        const data = bytes.subarray(offset, offset + packed);
        found[tag] = packed < bytes.readUInt32BE(entry + 12) ? inflateSync(data) : data;
    }
    const missing = NEEDED.filter((tag) => !found[tag]);
    if (missing.length > 0)
        throw new RangeError(`Unexpected font file without ${missing.join(', ')}`);
    return found;
}
/** Glyph of each code point, from the largest Unicode subtable: format 12 (all planes), else format 4. */
function glyphsOf(cmap) {
    const glyphs = new Map();
    const count = cmap.readUInt16BE(2);
    for (let i = 0; i < count; i++) {
        const at = cmap.readUInt32BE(4 + i * 8 + 4);
        const format = cmap.readUInt16BE(at);
        if (format === 4)
            readSegments(cmap, at, glyphs);
        else if (format === 12)
            readGroups(cmap, at, glyphs);
    }
    return glyphs;
}
function readSegments(cmap, at, glyphs) {
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
            if (offset !== 0)
                glyph = cmap.readUInt16BE(offsets + i + offset + (code - start) * 2);
            if (offset === 0 || glyph !== 0)
                glyph = (glyph + delta) & 0xffff;
            if (glyph !== 0)
                glyphs.set(code, glyph);
        }
    }
}
function readGroups(cmap, at, glyphs) {
    const count = cmap.readUInt32BE(at + 12);
    for (let i = 0; i < count; i++) {
        const group = at + 16 + i * 12;
        const start = cmap.readUInt32BE(group);
        const end = cmap.readUInt32BE(group + 4);
        const first = cmap.readUInt32BE(group + 8);
        for (let code = start; code <= end; code++)
            glyphs.set(code, first + code - start);
    }
}
