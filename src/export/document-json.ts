/** Documents as files: one sentence, block, link, essay or claim per line, so that two versions can be compared line by line. */

/** JSON with a final newline. Half the size of JSON indented throughout, and as easy to compare. */
export function documentJson(document: object): string {
  return [...pieces(document)].join('');
}

/** The same as UTF-8, encoded piece by piece: for twenty thousand essays, the text as a string would take hundreds of megabytes. */
export function documentBytes(document: object): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let waiting = '';
  for (const piece of pieces(document)) {
    waiting += piece;
    if (waiting.length < PIECE) continue;
    parts.push(encoder.encode(waiting));
    waiting = '';
  }
  parts.push(encoder.encode(waiting));
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Characters that are encoded at once. */
const PIECE = 1_000_000;

function* pieces(document: object): Generator<string> {
  yield '{\n';
  let comma = '';
  for (const [key, value] of Object.entries(document)) {
    yield `${comma}  ${JSON.stringify(key)}: `;
    yield* field(value);
    comma = ',\n';
  }
  yield '\n}\n';
}

function* field(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) {
    yield JSON.stringify(value);
    return;
  }
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  let comma = `${open}\n`;
  for (const [key, item] of Object.entries(value)) {
    const name = Array.isArray(value) ? '' : `${JSON.stringify(key)}: `;
    yield `${comma}    ${name}${JSON.stringify(item)}`;
    comma = ',\n';
  }
  yield comma === ',\n' ? `\n  ${close}` : `${open}${close}`;
}
