/** The fingerprint of a source, the same in Node and in a browser. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** In Node, its own digest, which is ten times as fast. It is looked up at run time, because an import would fail in a browser. */
const crypto = globalThis.process?.getBuiltinModule?.('node:crypto');

/** SHA-256 of the bytes, as 64 hexadecimal digits. */
export function sha256Hex(bytes: Uint8Array): string {
  return crypto === undefined
    ? bytesToHex(sha256(bytes))
    : crypto.createHash('sha256').update(bytes).digest('hex');
}
