/** A short digest of a text, in plain TypeScript so that it is the same in Node and in a browser. Not for security. */
/**
 * 64-bit FNV-1a over UTF-16 units (Fowler, Noll and Vo; draft-eastlake-fnv), as 16 hexadecimal digits. Several texts count as one:
 * long ones need not be put together for it.
 */
export function digest(...texts) {
    // Two halves of 32 bits, multiplied by the FNV prime 2^40 + 0x1b3 in whole numbers of at most 32 bits: the program reads some two
    // million units before its first essay, and anything wider takes twice as long.
    let high = 0xcbf29ce4 | 0;
    let low = 0x84222325 | 0;
    for (const text of texts) {
        for (let i = 0; i < text.length; i++) {
            low ^= text.charCodeAt(i);
            const lower = (low & 0xffff) * 0x1b3;
            const carry = ((low >> 16) * 0x1b3 + (lower >>> 16)) >> 16;
            high = (Math.imul(high, 0x1b3) + carry + (low << 8)) | 0;
            low = Math.imul(low, 0x1b3);
        }
    }
    return hex(high) + hex(low);
}
const hex = (bits) => (bits >>> 0).toString(16).padStart(8, '0');
