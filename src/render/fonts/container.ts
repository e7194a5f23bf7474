/** The two containers of a font's tables: WOFF (W3C, 2012), as it comes from npm and goes into pages, and sfnt, as tools read it. */
import { inflateSync } from 'node:zlib';

/** Tables by tag, in the order of the file, unpacked. */
export interface Font {
  /** What kind of outlines: 0x00010000 for those of TrueType. */
  readonly flavor: number;
  readonly tables: ReadonlyMap<string, Buffer>;
}

export const WOFF_HEADER = 44;
export const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/**
 * Tables of a WOFF file; only those of `tags` where given, since the others need not be unpacked.
 * @throws RangeError where the file ends early.
 */
export function readWoffTables(bytes: Buffer, tags?: readonly string[]): Font {
  const tables = new Map<string, Buffer>();
  const count = bytes.readUInt16BE(12);
  for (let i = 0; i < count; i++) {
    const entry = WOFF_HEADER + i * WOFF_ENTRY;
    const tag = bytes.toString('latin1', entry, entry + 4);
    if (tags && !tags.includes(tag)) continue;
    const offset = bytes.readUInt32BE(entry + 4);
    const packed = bytes.readUInt32BE(entry + 8);
    const data = bytes.subarray(offset, offset + packed);
    tables.set(tag, packed < bytes.readUInt32BE(entry + 12) ? inflateSync(data) : data);
  }
  return { flavor: bytes.readUInt32BE(4), tables };
}

/** @throws RangeError where the file ends early. */
export function readSfntTables(bytes: Buffer): Font {
  const tables = new Map<string, Buffer>();
  const count = bytes.readUInt16BE(4);
  for (let i = 0; i < count; i++) {
    const entry = SFNT_HEADER + i * SFNT_ENTRY;
    const offset = bytes.readUInt32BE(entry + 8);
    const data = bytes.subarray(offset, offset + bytes.readUInt32BE(entry + 12));
    tables.set(bytes.toString('latin1', entry, entry + 4), data);
  }
  return { flavor: bytes.readUInt32BE(0), tables };
}

export function sfntOf({ flavor, tables }: Font): Buffer {
  const bytes = Buffer.alloc(sfntLength(tables));
  const power = 31 - Math.clz32(tables.size);
  bytes.writeUInt32BE(flavor, 0);
  bytes.writeUInt16BE(tables.size, 4);
  bytes.writeUInt16BE(2 ** power * SFNT_ENTRY, 6);
  bytes.writeUInt16BE(power, 8);
  bytes.writeUInt16BE((tables.size - 2 ** power) * SFNT_ENTRY, 10);
  let at = SFNT_HEADER + tables.size * SFNT_ENTRY;
  let entry = SFNT_HEADER;
  for (const [tag, data] of tables) {
    bytes.write(tag, entry, 'latin1');
    bytes.writeUInt32BE(checksum(data), entry + 4);
    bytes.writeUInt32BE(at, entry + 8);
    bytes.writeUInt32BE(data.length, entry + 12);
    bytes.set(data, at);
    at += aligned(data.length);
    entry += SFNT_ENTRY;
  }
  return bytes;
}

export const sfntLength = (tables: Font['tables']) =>
  [...tables.values()].reduce(
    (sum, { length }) => sum + aligned(length),
    SFNT_HEADER + tables.size * SFNT_ENTRY,
  );

/** Tables begin at multiples of four bytes. */
export const aligned = (length: number) => (length + 3) & ~3;

/** The sum of a table's numbers of four bytes, the last filled up with zeros. */
export function checksum(data: Buffer): number {
  let sum = 0;
  for (let i = 0; i < data.length; i++) sum = (sum + (data[i]! << (24 - (i % 4) * 8))) | 0;
  return sum >>> 0;
}
