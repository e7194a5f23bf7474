/** The fingerprint of a source, the same in Node and in a browser. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
/** SHA-256 of the bytes, as 64 hexadecimal digits. */
export function sha256Hex(bytes) {
    return bytesToHex(sha256(bytes));
}
