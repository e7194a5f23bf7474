import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/reporters/csv.js';
import { essayWith, SAMPLE, written } from './sample.js';

const rowsOf = (text: string): Record<string, string>[] =>
  parse(text, { columns: true, record_delimiter: '\r\n', bom: true });

const messageOf = (message: string): string =>
  rowsOf(written(csv, [essayWith('The dam must hold.', [{ message }])]))[0]!.message!;

describe('csv', () => {
  it('has a row for each finding and each failure, and a head', () => {
    const rows = rowsOf(written(csv, SAMPLE));
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatchObject({
      path: 'drafts/the ferry.md',
      line: '5',
      column: '52',
      severity: 'warn',
      state: 'new',
      rule: 'strawman-risk',
      quote: 'Critics of the ferry say it is a luxury for weekend guests.',
      relatedLines: '6',
    });
    expect(rows.at(-1)).toMatchObject({ path: 'drafts/empty.txt', state: 'failed', rule: 'empty-file' });
  });

  it('keeps quotation marks, commas and line ends in a cell', () => {
    const message = 'He said, "no",\r\nand "no" again.';
    expect(messageOf(message)).toBe(message);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', ' =1', '＝1', '|cmd'])(
    'lets no spreadsheet take %j for a formula',
    (message) => {
      expect(messageOf(message)).toBe(`'${message}`);
    },
  );

  it('leaves other texts as they are', () => {
    for (const message of ['A = b', '“=1”', "'tis", '3 - 1', '—1']) expect(messageOf(message)).toBe(message);
  });

  it('begins with a byte-order mark where one is asked for', () => {
    expect(written(csv, SAMPLE, { byteOrderMark: true })).toBe(`\uFEFF${written(csv, SAMPLE)}`);
    expect(written(csv, SAMPLE)).toMatch(/^"path",/);
  });
});
