/** A short digest of texts and bytes, in plain TypeScript so that it is the same in Node and in a browser. Not for security. */

/**
 * 64-bit FNV-1a (Fowler, Noll and Vo; draft-eastlake-fnv) over the UTF-16 units of texts and over bytes, four at a time, as 16
 * hexadecimal digits. Several parts count as one: long ones need not be put together for it.
 */
export function digest(...parts: readonly (string | Uint8Array)[]): string {
  const sum = new Fnv();
  for (const part of parts) {
    if (typeof part === 'string') for (let i = 0; i < part.length; i++) sum.add(part.charCodeAt(i));
    else addBytes(sum, part);
  }
  return sum.text;
}

/** Little end first on every machine; a last word that is not full is filled up with zeros. */
function addBytes(sum: Fnv, bytes: Uint8Array): void {
  const whole = bytes.length & ~3;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let i = 0; i < whole; i += 4) sum.add(view.getInt32(i, true));
  let rest = 0;
  for (let i = whole; i < bytes.length; i++) rest |= bytes[i]! << (8 * (i - whole));
  if (whole < bytes.length) sum.add(rest);
}

/**
 * Two halves of 32 bits, multiplied by the FNV prime 2^40 + 0x1b3 in whole numbers of at most 32 bits: the program reads some
 * hundred thousand units before its first essay, and anything wider takes twice as long.
 */
class Fnv {
  #high = 0xcbf29ce4 | 0;
  #low = 0x84222325 | 0;

  add(unit: number): void {
    const low = this.#low ^ unit;
    const lower = (low & 0xffff) * 0x1b3;
    const carry = ((low >>> 16) * 0x1b3 + (lower >>> 16)) >>> 16;
    this.#high = (Math.imul(this.#high, 0x1b3) + carry + (low << 8)) | 0;
    this.#low = Math.imul(low, 0x1b3);
  }

  get text(): string {
    return hex(this.#high) + hex(this.#low);
  }
}

const hex = (bits: number): string => (bits >>> 0).toString(16).padStart(8, '0');
