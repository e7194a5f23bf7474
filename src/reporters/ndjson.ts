/** For programs that read as it comes: one JSON record per line. */
import { entriesFor } from './findings.js';
import type { Reporter } from './reporter.js';
import { jsonFinding, jsonProblem, jsonStart, jsonTotals, type NdjsonRecord } from './shapes.js';

export const ndjson: Reporter = {
  id: 'ndjson',
  label: 'NDJSON',
  gloss:
    'One JSON record per line, written while essays are checked, for programs that do not wait for the end.',
  extension: '.ndjson',
  open(start) {
    const entries = entriesFor(start);
    return {
      begin: () => line({ type: 'start', ...jsonStart(start) }),
      essay(essay) {
        const { path, document, failure } = essay;
        const records: NdjsonRecord[] = [];
        if (failure) records.push({ type: 'failure', path, ...jsonProblem(failure) });
        for (const problem of document?.problems ?? [])
          records.push({ type: 'problem', path, ...jsonProblem(problem) });
        for (const entry of entries(essay, 'worst-first'))
          records.push({ type: 'finding', path, ...jsonFinding(entry) });
        return records.map(line).join('');
      },
      end: (totals) => line({ type: 'totals', ...jsonTotals(totals) }),
    };
  },
};

const line = (record: NdjsonRecord): string => `${JSON.stringify(record)}\n`;
