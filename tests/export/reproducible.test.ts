import { describe, expect, it } from 'vitest';
import { makeReproducible, pdfDate } from '../../src/export/reproducible.js';

function settled(text: string): string {
  const pdf = new TextEncoder().encode(text);
  makeReproducible(pdf, '20240506000000');
  return new TextDecoder().decode(pdf);
}

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

describe('a printed PDF', () => {
  it('gets its dates replaced and nothing else, at the same length', () => {
    expect(
      settled(
        "<</CreationDate (D:20261126052726+00'00')\n/ModDate (D:20261126052726-05'00')>> (D:20261126052726+00'00')",
      ),
    ).toBe(
      "<</CreationDate (D:20240506000000+00'00')\n/ModDate (D:20240506000000+00'00')>> (D:20261126052726+00'00')",
    );
  });

  it('gets its nodes numbered from one, in the order they had', () => {
    expect(settled('[(node00016935) (node00016932)] /ID (node00016935) (node1) \\(node00016932\\)')).toBe(
      '[(node00000002) (node00000001)] /ID (node00000002) (node1) \\(node00016932\\)',
    );
  });
});
