/** Tables of a font as a WOFF file. */
import { zlibSync } from 'fflate';
import { aligned, checksum, type Font, sfntLength, WOFF_ENTRY, WOFF_HEADER } from './container.js';

const WOFF = 0x774f4646;

/** Packed by a library of JavaScript: Node's own zlib gives other bytes on other processors. */
export function woffOf({ flavor, tables }: Font): Buffer {
  const parts = [...tables].map(([tag, data]) => {
    const packed = zlibSync(data, { level: 9 });
    return { tag, data, stored: packed.length < data.length ? packed : data };
  });
  const start = WOFF_HEADER + parts.length * WOFF_ENTRY;
  const length = parts.reduce((sum, { stored }) => sum + aligned(stored.length), start);
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32BE(WOFF, 0);
  bytes.writeUInt32BE(flavor, 4);
  bytes.writeUInt32BE(length, 8);
  bytes.writeUInt16BE(parts.length, 12);
  bytes.writeUInt32BE(sfntLength(tables), 16);
  bytes.writeUInt16BE(1, 20);
  let at = start;
  for (const [i, { tag, data, stored }] of parts.entries()) {
    const entry = WOFF_HEADER + i * WOFF_ENTRY;
    bytes.write(tag, entry, 'latin1');
    bytes.writeUInt32BE(at, entry + 4);
    bytes.writeUInt32BE(stored.length, entry + 8);
    bytes.writeUInt32BE(data.length, entry + 12);
    bytes.writeUInt32BE(checksum(data), entry + 16);
    bytes.set(stored, at);
    at += aligned(stored.length);
  }
  return bytes;
}
