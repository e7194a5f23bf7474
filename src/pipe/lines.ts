/** Bytes as lines, in bounded memory: a line that is too long is skipped and reported. */

/** One line of the input, by its number from 1 on. */
export type Line =
  | { readonly number: number; readonly text: string }
  /** Why there is no text. */
  | { readonly number: number; readonly fault: 'too-long' | 'not-utf8' };

const NEWLINE = 10;

/**
 * The lines of a stream that are not blank. At most `most` bytes of one are held; the last needs no newline.
 * A byte-order mark is dropped.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let parts: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const end = (): Line | null => {
    number++;
    const bytes = joined(parts, Math.min(size, most + 1));
    const tooLong = size > most;
    parts = [];
    size = 0;
    if (tooLong) return { number, fault: 'too-long' };
    try {
      const text = decoder.decode(bytes);
      return text.trim() === '' ? null : { number, text };
    } catch {
      return { number, fault: 'not-utf8' };
    }
  };
  const add = (part: Uint8Array) => {
    if (size <= most) parts.push(part);
    else parts = [];
    size += part.length;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, at));
      from = at + 1;
      const line = end();
      if (line !== null) yield line;
    }
    add(chunk.subarray(from));
  }
  if (size > 0) {
    const line = end();
    if (line !== null) yield line;
  }
}

function joined(parts: readonly Uint8Array[], most: number): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (length > most || parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
