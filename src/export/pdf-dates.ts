/** The dates inside a PDF: the only bytes of it that would differ from one run to the next. */

/** Where neither the caller nor the essay gives a date. */
const NO_DATE = '20000101000000';

/**
 * The date that a briefing's PDF bears, as PDF writes it: "YYYYMMDDhhmmss", in UTC.
 * @param epoch seconds since 1970 (SOURCE_DATE_EPOCH, reproducible-builds.org), or null where not set.
 * @param published the essay's own date, ISO 8601, or null.
 */
export function pdfDate(epoch: number | null, published: string | null): string {
  // The day alone: a time without a zone would mean another moment on another machine.
  const at = epoch !== null ? new Date(epoch * 1000) : new Date(published?.slice(0, 10) ?? Number.NaN);
  if (Number.isNaN(at.getTime()) || at.getUTCFullYear() < 0 || at.getUTCFullYear() > 9999) return NO_DATE;
  return at
    .toISOString()
    .replace(/\.\d+Z$/, '')
    .replace(/\D/g, '');
}

/**
 * Sets CreationDate and ModDate, in place: the fields have a fixed length, so no offset of the file moves, and no
 * library has to rewrite the file (those that do lose its tags).
 */
export function setPdfDates(pdf: Uint8Array, date: string): void {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  for (const field of ['/CreationDate (D:', '/ModDate (D:']) {
    for (let at = bytes.indexOf(field); at !== -1; at = bytes.indexOf(field, at + 1)) {
      const start = at + field.length;
      const zoned = /^\d{14}[+-]\d\d'\d\d'/.exec(bytes.toString('latin1', start, start + 21));
      if (zoned) bytes.write(`${date}+00'00'`, start, 'latin1');
    }
  }
}
