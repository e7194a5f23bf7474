/** For people at a terminal: each file's findings in the order of the text, with the words marked, and why. */
import {
  type AnalysisDocument,
  type CheckedEssay,
  type CheckTotals,
  counted,
  type Severity,
} from '../model/index.js';
import { type Entry, entriesFor, SEVERITY_WORD, severitiesText, withoutPath } from './findings.js';
import { type Excerpt, excerpt } from './quote.js';
import { NO_PAINT, type Paint, type Reporter } from './reporter.js';
import { visible } from './visible.js';
import { type MarkedLine, markedLines, wrap } from './wrap.js';

const INDENT = '      ';

export const text: Reporter = {
  id: 'text',
  label: 'Text',
  gloss: 'For people at a terminal: the words in question, underlined, and the reason.',
  extension: '.txt',
  open(start, { paint = NO_PAINT, width = 80 } = {}) {
    const entries = entriesFor(start);
    const columns = Math.max(40, width) - INDENT.length;
    return {
      begin: () => '',
      essay(essay) {
        const lines = essayLines(essay, entries(essay, 'by-place'), paint, columns);
        return lines.length === 0 ? '' : `${lines.join('\n')}\n\n`;
      },
      end: (totals) => `${totalLines(totals, paint).join('\n')}\n`,
    };
  },
};

/** None where an essay has nothing new to say. */
function essayLines(
  { path, document, failure }: CheckedEssay,
  entries: readonly Entry[],
  paint: Paint,
  columns: number,
): string[] {
  const said: string[] = [];
  const about = (label: string, message: string): void => {
    said.push(
      `  ${label}`,
      ...wrap(visible(withoutPath(message, path)), columns).map((line) => INDENT + line),
    );
  };
  if (failure) about(paint.red('not analyzed'), failure.message);
  for (const { message } of document?.problems ?? []) about(paint.yellow('problem'), message);
  if (document) {
    let before: Entry | null = null;
    for (const entry of entries) {
      if (entry.finding.state !== 'new') continue;
      said.push(...entryLines(document, entry, before, paint, columns));
      before = entry;
    }
  }
  if (said.length === 0) return [];
  const quiet = quietText(
    entries.filter(({ finding }) => finding.state === 'known').length,
    entries.filter(({ finding }) => finding.state === 'suppressed').length,
  );
  return [paint.underline(visible(path)), ...said, ...(quiet === '' ? [] : [paint.dim(`  ${quiet}`)])];
}

/** Words that two findings share are quoted once. */
function entryLines(
  document: AnalysisDocument,
  entry: Entry,
  before: Entry | null,
  paint: Paint,
  columns: number,
): string[] {
  const { finding, rule, place, sentence, range } = entry;
  const where = place
    ? `${place.line}:${place.column}`
    : sentence
      ? `sentence ${sentence.index + 1}`
      : 'whole essay';
  const head = `  ${where}  ${colored(paint, finding.severity)}  ${paint.bold(visible(rule.label))}  ${paint.dim(visible(finding.rule))}`;
  const again = range && before?.range?.start === range.start && before.range.end === range.end;
  const quoted =
    sentence && range && !again ? markedLines(harmless(excerpt(document, sentence, range)), columns) : [];
  return [
    head,
    ...quoted.flatMap((line) => quotedLines(line, finding.severity, paint)),
    ...wrap(visible(finding.message), columns).map((line) => INDENT + line),
  ];
}

const harmless = ({ before, inside, after }: Excerpt): Excerpt => ({
  before: visible(before),
  inside: visible(inside),
  after: visible(after),
});

function quotedLines({ words, marks, from, to }: MarkedLine, severity: Severity, paint: Paint): string[] {
  if (marks === '') return [INDENT + paint.dim(words)];
  const dim = (part: string): string => (part === '' ? '' : paint.dim(part));
  const line = dim(words.slice(0, from)) + words.slice(from, to) + dim(words.slice(to));
  const blank = marks.length - marks.trimStart().length;
  return [INDENT + line, INDENT + ' '.repeat(blank) + inColor(paint, severity, marks.slice(blank))];
}

const colored = (paint: Paint, severity: Severity): string =>
  inColor(paint, severity, SEVERITY_WORD[severity]);

function inColor(paint: Paint, severity: Severity, words: string): string {
  if (severity === 'error') return paint.red(words);
  return severity === 'warn' ? paint.yellow(words) : paint.cyan(words);
}

/** What is not shown: "2 known from the baseline, 1 suppressed in the text". */
export function quietText(known: number, suppressed: number): string {
  return [
    known > 0 ? `${known} known from the baseline` : '',
    suppressed > 0 ? `${suppressed} suppressed in the text` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function totalLines(totals: CheckTotals, paint: Paint): string[] {
  const { error, warn, info } = totals.findings;
  const found = error + warn + info;
  const head =
    found === 0
      ? `No new findings in ${counted(totals.essays, 'essay')}.`
      : `${counted(found, 'finding')} in ${counted(totals.essays, 'essay')}: ${severitiesText(totals.findings)}.`;
  const quiet = quietText(totals.known, totals.suppressed);
  return [
    paint.bold(head),
    ...(quiet === '' ? [] : [paint.dim(`Not shown: ${quiet}.`)]),
    ...(totals.failed === 0 ? [] : [paint.red(`${counted(totals.failed, 'essay')} could not be analyzed.`)]),
  ];
}
