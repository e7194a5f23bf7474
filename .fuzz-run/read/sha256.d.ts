/** SHA-256 of the bytes, as 64 hexadecimal digits. */
export declare function sha256Hex(bytes: Uint8Array): string;
