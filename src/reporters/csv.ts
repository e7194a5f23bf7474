/** For spreadsheets: RFC 4180, one finding per row. */
import type { CheckedEssay } from '../model/index.js';
import { type Entry, entriesFor, withoutPath } from './findings.js';
import type { Reporter } from './reporter.js';
import { wellFormed } from './visible.js';

const COLUMNS = [
  'path',
  'line',
  'column',
  'endLine',
  'endColumn',
  'severity',
  'state',
  'rule',
  'label',
  'message',
  'quote',
  'relatedLines',
  'sentence',
  'start',
  'end',
  'fingerprint',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | null>>;

export const csv: Reporter = {
  id: 'csv',
  label: 'CSV',
  gloss: 'A table with one finding per row, for spreadsheets; no cell can act as a formula.',
  extension: '.csv',
  open(start, options) {
    const entries = entriesFor(start);
    return {
      begin: () => (options?.byteOrderMark ? '\uFEFF' : '') + rowText(COLUMNS),
      essay: (essay) =>
        [
          ...(essay.failure ? [failureRow(essay)] : []),
          ...entries(essay, 'worst-first').map((entry) => entryRow(essay.path, entry)),
        ]
          .map((row) => rowText(COLUMNS.map((column) => row[column])))
          .join(''),
      end: () => '',
    };
  },
};

function entryRow(path: string, { finding, rule, place, range, quote, related }: Entry): Row {
  return {
    path,
    line: place?.line ?? null,
    column: place?.column ?? null,
    endLine: place?.endLine ?? null,
    endColumn: place?.endColumn ?? null,
    severity: finding.severity,
    state: finding.state,
    rule: finding.rule,
    label: rule.label,
    message: finding.message,
    quote,
    relatedLines: related.flatMap((one) => (one.place ? [one.place.line] : [])).join(' '),
    sentence: finding.sentence,
    start: range?.start ?? null,
    end: range?.end ?? null,
    fingerprint: finding.fingerprint,
  };
}

/** An essay that could not be analyzed: the state is "failed", the rule the problem's code. */
function failureRow({ path, failure }: CheckedEssay): Row {
  return {
    path,
    line: null,
    column: null,
    endLine: null,
    endColumn: null,
    severity: 'error',
    state: 'failed',
    rule: failure!.code,
    label: 'Not analyzed',
    message: withoutPath(failure!.message, path),
    quote: null,
    relatedLines: null,
    sentence: null,
    start: null,
    end: null,
    fingerprint: null,
  };
}

function rowText(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** What makes a spreadsheet program take a cell for a formula, also in full width, and white space it would skip to find one. */
const FORMULA = /^\s*[=+\-@＝＋－＠|%]|^[\t\r\n]/;

/** Numbers are bare and texts in quotation marks; an apostrophe before what could be a formula makes it text. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = wellFormed(value);
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
