/** For programs: one JSON object with one finding per line, written essay by essay. */
import { entriesFor } from './findings.js';
import type { Reporter } from './reporter.js';
import { type JsonEssay, jsonEssay, jsonStart, jsonTotals } from './shapes.js';

export const json: Reporter = {
  id: 'json',
  label: 'JSON',
  gloss: 'One object with everything a check found, for programs; described by a JSON Schema.',
  extension: '.json',
  open(start) {
    const entries = entriesFor(start);
    let essays = 0;
    return {
      begin() {
        const { schema, tool, rules } = jsonStart(start);
        return `{\n  "schema": ${JSON.stringify(schema)},\n  "tool": ${JSON.stringify(tool)},\n  "rules": ${list(rules, '    ', '  ')},\n  "essays": [`;
      },
      essay: (essay) =>
        `${essays++ === 0 ? '' : ','}\n${essayJson(jsonEssay(essay, entries(essay, 'worst-first')))}`,
      end: (totals) =>
        `${essays === 0 ? '' : '\n  '}],\n  "totals": ${JSON.stringify(jsonTotals(totals))}\n}\n`,
    };
  },
};

/** An essay's fields on lines of their own, and a line for each of its findings. */
function essayJson(essay: JsonEssay): string {
  const fields = Object.entries(essay).map(
    ([name, value]) =>
      `      ${JSON.stringify(name)}: ${Array.isArray(value) ? list(value, '        ', '      ') : JSON.stringify(value)}`,
  );
  return `    {\n${fields.join(',\n')}\n    }`;
}

function list(items: readonly unknown[], indent: string, outer: string): string {
  if (items.length === 0) return '[]';
  return `[\n${items.map((item) => indent + JSON.stringify(item)).join(',\n')}\n${outer}]`;
}
