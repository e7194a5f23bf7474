/** For build servers: JUnit XML. An essay is a suite, and a rule is a test, which fails if the rule found a new error or warning. */
import { type CheckedEssay, counted, type RuleDescription } from '../model/index.js';
import { type Entry, entriesFor, SEVERITY_WORD } from './findings.js';
import type { Reporter } from './reporter.js';
import { attributes, xml } from './xml.js';

export const junit: Reporter = {
  id: 'junit',
  label: 'JUnit',
  gloss: 'JUnit XML for build servers: one suite per essay, one test per rule.',
  extension: '.xml',
  open(start) {
    const entries = entriesFor(start);
    return {
      begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="hedgerow">\n',
      essay: (essay) => suite(essay, start.rules, entries(essay, 'worst-first'), start.tool.version),
      end: () => '</testsuites>\n',
    };
  },
};

interface TestCase {
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly lines: readonly string[];
}

function suite(
  { path, document, failure }: CheckedEssay,
  rules: readonly RuleDescription[],
  entries: readonly Entry[],
  version: string,
): string {
  const name = attributes({ name: path });
  if (document === null) {
    const message = failure?.message ?? '';
    return [
      `  <testsuite${name} tests="1" failures="0" errors="1" skipped="0">`,
      `    <testcase${attributes({ name: 'analysis', classname: path, file: path })}>`,
      `      <error${attributes({ message, type: failure?.code ?? 'analysis-failed' })}>${xml(message)}</error>`,
      '    </testcase>\n  </testsuite>\n',
    ].join('\n');
  }
  const byRule = new Map<string, { rule: RuleDescription; entries: Entry[] }>(
    rules.map((rule) => [rule.id, { rule, entries: [] }]),
  );
  for (const entry of entries) {
    const { rule } = entry;
    if (!byRule.has(rule.id)) byRule.set(rule.id, { rule, entries: [] });
    byRule.get(rule.id)!.entries.push(entry);
  }
  const cases = [...byRule.values()].map((one) => testCase(path, one.rule, one.entries));
  const count = (outcome: TestCase['outcome']): number =>
    cases.filter((one) => one.outcome === outcome).length;
  const properties = {
    'hedgerow.version': version,
    words: document.essay.words,
    claims: document.summary.claims,
    ...(document.summary.strength ? { 'strength.mean': document.summary.strength.mean } : {}),
  };
  return [
    `  <testsuite${name} tests="${cases.length}" failures="${count('failed')}" errors="0" skipped="${count('skipped')}">`,
    '    <properties>',
    ...Object.entries(properties).map(
      ([key, value]) => `      <property${attributes({ name: key, value })}/>`,
    ),
    '    </properties>',
    ...cases.flatMap(({ lines }) => lines),
    '  </testsuite>\n',
  ].join('\n');
}

function testCase(path: string, rule: RuleDescription, entries: readonly Entry[]): TestCase {
  const fresh = entries.filter(({ finding }) => finding.state === 'new');
  const failed = fresh.filter(({ finding }) => finding.severity !== 'info');
  const quiet = entries.length - fresh.length;
  const first = (failed[0] ?? fresh[0] ?? entries[0])?.place?.line ?? null;
  const open = `    <testcase${attributes({ name: rule.id, classname: path, file: path, line: first })}`;
  if (failed.length > 0) {
    const worst = failed[0]!.finding;
    const message = `${rule.label}: ${counted(failed.length, 'finding')}. ${worst.message}`;
    const body = [...fresh.map((entry) => said(path, entry)), rule.advice].filter((part) => part !== '');
    const type = SEVERITY_WORD[worst.severity];
    return {
      outcome: 'failed',
      lines: [
        `${open}>`,
        `      <failure${attributes({ message, type })}>${text(body.join('\n\n'))}</failure>`,
        '    </testcase>',
      ],
    };
  }
  if (fresh.length > 0) {
    const body = fresh.map((entry) => said(path, entry)).join('\n\n');
    return {
      outcome: 'passed',
      lines: [`${open}>`, `      <system-out>${text(body)}</system-out>`, '    </testcase>'],
    };
  }
  if (quiet > 0) {
    const message = `${counted(quiet, 'finding')}, known from the baseline or suppressed in the text`;
    return {
      outcome: 'skipped',
      lines: [`${open}>`, `      <skipped${attributes({ message })}/>`, '    </testcase>'],
    };
  }
  return { outcome: 'passed', lines: [`${open}/>`] };
}

function said(path: string, { finding, place, quote }: Entry): string {
  const where = place ? `${path}:${place.line}:${place.column}` : path;
  return `${where} ${SEVERITY_WORD[finding.severity]}${quote === null ? '' : `\n“${quote}”`}\n${finding.message}`;
}

/** Line ends in the text of an element need no reference. */
const text = (words: string): string => words.split('\n').map(xml).join('\n');
