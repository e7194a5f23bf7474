/** What comes in on standard input. */
import { ProblemError, problem, type SourceFormat } from '../model/index.js';
import { type Given, TOO_LARGE } from './file.js';

/** What users write for standard input in the place of a path. */
export const STANDARD_INPUT = '-';

/**
 * All of it. `format` is null if the bytes do not show what they are; then the name decides.
 * @throws ProblemError `too-large`. `name` is what messages call it.
 */
export async function readStandardInput(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
): Promise<Given> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    const bytes = typeof part === 'string' ? new TextEncoder().encode(part) : part;
    size += bytes.length;
    if (size >= TOO_LARGE) {
      throw new ProblemError(problem('too-large', { path: name, size: Math.round(size / 1_000_000) }));
    }
    parts.push(bytes);
  }
  return {
    bytes: new Uint8Array(Buffer.concat(parts)),
    format: null,
    charset: null,
    url: null,
    retrieved: null,
  };
}

/** The format of bytes without a name, by the first of them. Text without a sign is plain text. */
export function sniffed(bytes: Uint8Array): SourceFormat {
  const start = new TextDecoder('windows-1252')
    .decode(bytes.subarray(0, 512))
    .replace(/^ï»¿/, '')
    .trimStart();
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith('PK\x03\x04') || start.startsWith('ÐÏ\x11à')) return 'docx';
  return /^(?:<!doctype html|<html[\s>]|<head[\s>])/i.test(start) ? 'html' : 'plain-text';
}
