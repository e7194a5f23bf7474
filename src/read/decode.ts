/** From a file's bytes to its text. Knows UTF-8, UTF-16 by its mark, a charset that a page declares, and Windows-1252 as a last resort. */

export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly fallbackAt: number | null }
  /** Bytes that no text has; `at` is the offset of the first. */
  | { readonly kind: 'binary'; readonly at: number };

/**
 * The text of a file, without its byte-order mark, with its line ends. `fallbackAt` is the offset of the first byte that is not
 * UTF-8, if the text was read as Windows-1252 for no other reason; null otherwise. `charset` is what the server named: it overrides
 * what the bytes declare, except for a byte-order mark.
 */
export function decode(bytes: Uint8Array, charset: string | null = null): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return text(new TextDecoder('utf-16le').decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return text(new TextDecoder('utf-16be').decode(bytes));
  const named = charset === null ? null : namedDecoder(charset);
  if (named?.encoding.startsWith('utf-16')) return text(named.decode(bytes));
  const binary = bytes.indexOf(0);
  if (binary !== -1) return { kind: 'binary', at: binary };
  if (named !== null) return text(decodeWith(named, bytes));
  try {
    return text(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const control = firstControl(bytes);
    if (control !== -1) return { kind: 'binary', at: control };
    const declared = declaredCharset(bytes);
    if (declared) return text(decodeWith(declared, bytes));
    return { ...text(westernEuropean(bytes)), fallbackAt: firstInvalid(bytes) };
  }
}

function text(decoded: string): { kind: 'text'; text: string; fallbackAt: null } {
  return { kind: 'text', text: decoded, fallbackAt: null };
}

/** What Windows-1252 has in place of the control characters 0x80 to 0x9f. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Windows-1252. The decoder of Node 20 reads it as Latin 1, which loses quotation marks and dashes. */
function westernEuropean(bytes: Uint8Array): string {
  const latin = new TextDecoder('windows-1252').decode(bytes);
  return latin.replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80]!);
}

/** Control characters that no text file has, in any encoding; only looked for once UTF-8 has failed. */
function firstControl(bytes: Uint8Array): number {
  return bytes.findIndex(
    (byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b) || byte === 0x7f,
  );
}

/** The decoder of the charset that a page names in its first 1024 bytes (HTML standard, "prescan"), if it is not UTF-8. */
function declaredCharset(bytes: Uint8Array): InstanceType<typeof TextDecoder> | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  const name = /<meta\b[^>]*?\bcharset\s*=\s*["']?([\w:.-]+)/i.exec(head)?.[1];
  return name === undefined || /^utf-?16/i.test(name) ? null : namedDecoder(name);
}

/** null for UTF-8, which is tried anyway, and for a name that nobody knows. */
function namedDecoder(name: string): InstanceType<typeof TextDecoder> | null {
  try {
    const decoder = new TextDecoder(name);
    return decoder.encoding === 'utf-8' ? null : decoder;
  } catch {
    return null;
  }
}

function decodeWith(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string {
  return decoder.encoding === 'windows-1252' ? westernEuropean(bytes) : decoder.decode(bytes);
}

/** Offset of the first byte that is not part of a well-formed UTF-8 character (Unicode standard, table 3-7). */
function firstInvalid(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at]!;
    const more =
      lead < 0x80 ? 0 : lead < 0xc2 ? -1 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : -1;
    if (more === -1) return at;
    for (let i = 1; i <= more; i++) {
      const byte = bytes[at + i] ?? 0;
      const lowest = i > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
      const highest = i > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
      if (byte < lowest || byte > highest) return at;
    }
    at += more + 1;
  }
  return at;
}
