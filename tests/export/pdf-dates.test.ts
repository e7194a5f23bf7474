import { describe, expect, it } from 'vitest';
import { pdfDate, setPdfDates } from '../../src/export/pdf-dates.js';

describe('the date a PDF bears', () => {
  it('is that of SOURCE_DATE_EPOCH, else the essay’s, else always the same', () => {
    expect(pdfDate(1_700_000_000, '2024-05-06')).toBe('20231114221320');
    expect(pdfDate(null, '2024-05-06')).toBe('20240506000000');
    expect(pdfDate(null, null)).toBe('20000101000000');
  });

  it('does not depend on the time zone of the machine', () => {
    expect(pdfDate(null, '2024-05-06T23:30:00')).toBe('20240506000000');
  });

  it('falls back where the essay’s date is none', () => {
    expect(pdfDate(null, 'last spring')).toBe('20000101000000');
  });
});

it('replaces the dates of the file and nothing else, at the same length', () => {
  const before =
    "1 0 obj <</CreationDate (D:20261126052726+00'00')\n/ModDate (D:20261126052726-05'00')>> (D:20261126052726+00'00')";
  const pdf = new TextEncoder().encode(before);
  setPdfDates(pdf, '20240506000000');
  expect(new TextDecoder().decode(pdf)).toBe(
    "1 0 obj <</CreationDate (D:20240506000000+00'00')\n/ModDate (D:20240506000000+00'00')>> (D:20261126052726+00'00')",
  );
});
