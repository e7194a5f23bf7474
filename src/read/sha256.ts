/** The fingerprint of a source, the same in Node and in a browser. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Where there is Node, its own digest: ten times as fast, and compiled before. Asked for so, it is no import that a browser would miss. */
const crypto = globalThis.process?.getBuiltinModule?.('node:crypto');

/** SHA-256 of the bytes, as 64 hexadecimal digits. */
export function sha256Hex(bytes: Uint8Array): string {
  return crypto === undefined
    ? bytesToHex(sha256(bytes))
    : crypto.createHash('sha256').update(bytes).digest('hex');
}
