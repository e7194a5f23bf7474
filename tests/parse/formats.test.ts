import { describe, expect, it } from 'vitest';
import { extensions, formatOf } from '../../src/parse/index.js';
import { placesIn } from '../../src/parse/places.js';

describe('formatOf', () => {
  it.each([
    ['a/essay.txt', 'plain-text'],
    ['ESSAY.MD', 'markdown'],
    ['essay.markdown', 'markdown'],
    ['page.html', 'html'],
    ['page.v2.htm', 'html'],
    ['essay.docx', 'docx'],
    ['Essay.PDF', 'pdf'],
    ['essay.doc', null],
    ['txt', null],
  ])('%s is %s', (path, format) => {
    expect(formatOf(path)).toBe(format);
  });

  it('knows an extension of every format', () => {
    expect(extensions()).toEqual(['.txt', '.md', '.markdown', '.html', '.htm', '.docx', '.pdf']);
  });
});

describe('placesIn', () => {
  it('counts lines by every kind of line end, and columns from 1', () => {
    const placeOf = placesIn('ab\ncd\r\nef\rgh');
    const at = (start: number, end: number) => {
      const { line, column, endLine, endColumn } = placeOf({ start, end });
      return [line, column, endLine, endColumn];
    };
    expect(at(0, 2)).toEqual([1, 1, 1, 3]);
    expect(at(3, 5)).toEqual([2, 1, 2, 3]);
    expect(at(7, 9)).toEqual([3, 1, 3, 3]);
    expect(at(10, 12)).toEqual([4, 1, 4, 3]);
    expect(at(1, 11)).toEqual([1, 2, 4, 2]);
  });
});
