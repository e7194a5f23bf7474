import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.js';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)));

describe('decode', () => {
  it('reads UTF-8 and keeps line ends', () => {
    expect(decode(bytes('Café\r\n“Yes.”'))).toEqual({
      kind: 'text',
      text: 'Café\r\n“Yes.”',
      fallbackAt: null,
    });
  });

  it('drops the byte-order mark of UTF-8', () => {
    expect(decode(bytes([0xef, 0xbb, 0xbf], 'Yes.'))).toMatchObject({ text: 'Yes.' });
  });

  it.each([
    ['little', [0xff, 0xfe], Buffer.from('“Oui.” 🌊', 'utf16le')],
    ['big', [0xfe, 0xff], Buffer.from('“Oui.” 🌊', 'utf16le').swap16()],
  ])('reads UTF-16 (%s endian) by its mark', (_, mark, body) => {
    expect(decode(Uint8Array.from([...mark, ...body]))).toEqual({
      kind: 'text',
      text: '“Oui.” 🌊',
      fallbackAt: null,
    });
  });

  it('falls back to Windows-1252 and says at which byte', () => {
    expect(decode(bytes('He said ', [0x93], 'no', [0x94], '.'))).toEqual({
      kind: 'text',
      text: 'He said “no”.',
      fallbackAt: 8,
    });
  });

  it.each([
    ['a cut character', bytes('ab', [0xe2, 0x80]), 2],
    ['an overlong form', bytes('a', [0xc0, 0xaf]), 1],
    ['a surrogate', bytes('abc', [0xed, 0xa0, 0x80]), 3],
    ['a lone continuation after whole characters', bytes('é🌊', [0x80]), 6],
  ])('finds the first bad byte of %s', (_, input, at) => {
    expect(decode(input)).toMatchObject({ kind: 'text', fallbackAt: at });
  });

  it('reads a page in the charset it declares, without a warning', () => {
    const page = bytes('<meta charset="windows-1251"><p>', [0xc4, 0xe0]);
    expect(decode(page)).toEqual({
      kind: 'text',
      text: '<meta charset="windows-1251"><p>Да',
      fallbackAt: null,
    });
  });

  it('refuses bytes that no text has', () => {
    expect(decode(bytes('PK', [3, 4, 0, 0]))).toEqual({ kind: 'binary', at: 4 });
    expect(decode(bytes('GIF', [0x81, 0x02]))).toEqual({ kind: 'binary', at: 4 });
  });
});
