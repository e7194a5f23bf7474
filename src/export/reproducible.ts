/**
 * Makes the same page print to the same bytes. What Chromium changes from one print to the next is overwritten in place. All of it has a
 * fixed length, so no offset of the file moves, and no library has to rewrite the file (those that do lose its tags).
 */

/** Where neither the caller nor the essay gives a date. */
const NO_DATE = '20000101000000';

/**
 * The date that a briefing's PDF bears, as PDF writes it: "YYYYMMDDhhmmss", in UTC.
 * @param epoch seconds since 1970 (SOURCE_DATE_EPOCH, reproducible-builds.org), or null where not set.
 * @param published the essay's own date, ISO 8601, or null.
 */
export function pdfDate(epoch: number | null, published: string | null): string {
  // Only the day, because a time without a zone would mean another moment on another machine.
  const at = epoch !== null ? new Date(epoch * 1000) : new Date(published?.slice(0, 10) ?? Number.NaN);
  if (Number.isNaN(at.getTime()) || at.getUTCFullYear() < 0 || at.getUTCFullYear() > 9999) return NO_DATE;
  return at
    .toISOString()
    .replace(/\.\d+Z$/, '')
    .replace(/\D/g, '');
}

/** Sets the date "YYYYMMDDhhmmss" in a PDF from Chromium, and numbers its parts independently of earlier prints. */
export function makeReproducible(pdf: Uint8Array, date: string): void {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  setDates(bytes, date);
  renumberNodes(bytes);
}

function setDates(bytes: Buffer, date: string): void {
  for (const field of ['/CreationDate (D:', '/ModDate (D:']) {
    for (const start of placesAfter(field, bytes)) {
      const zoned = /^\d{14}[+-]\d\d'\d\d'/.test(bytes.toString('latin1', start, start + 21));
      if (zoned) bytes.write(`${date}+00'00'`, start, 'latin1');
    }
  }
}

/** Table cells name their headers by the number of the DOM node, "(node00016932)", which grows with every page a browser prints. */
function renumberNodes(bytes: Buffer): void {
  const places: { start: number; node: string }[] = [];
  for (const start of placesAfter('(node', bytes)) {
    const [, node] = /^(\d{8})\)/.exec(bytes.toString('latin1', start, start + 9)) ?? [];
    if (node !== undefined) places.push({ start, node });
  }
  // In their order, as a tree of names must stay sorted.
  const nodes = [...new Set(places.map(({ node }) => node))].sort();
  const numbers = new Map(nodes.map((node, i) => [node, `${i + 1}`.padStart(8, '0')]));
  for (const { start, node } of places) bytes.write(numbers.get(node)!, start, 'latin1');
}

function placesAfter(text: string, bytes: Buffer): number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(text); at !== -1; at = bytes.indexOf(text, at + 1))
    places.push(at + text.length);
  return places;
}
