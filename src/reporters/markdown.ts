/** For pull requests: Markdown as a comment or as the summary of a job, cut at a whole essay or finding where it grows too long. */
import { type CheckedEssay, type CheckTotals, counted, problem } from '../model/index.js';
import { type Entry, entriesFor, SEVERITY_WORD, severitiesText, withoutPath } from './findings.js';
import { code, escaped } from './markdown-text.js';
import { clipped } from './quote.js';
import { limitsOf, type OpenReport, type Reporter } from './reporter.js';
import { quietText } from './text.js';

export const markdown: Reporter = {
  id: 'markdown',
  label: 'Markdown',
  gloss: 'For the comment on a pull request: short enough for one, and harmless whatever an essay says.',
  extension: '.md',
  open: (start, options) => openMarkdown(entriesFor(start), limitsOf(options).commentBytes),
};

export const githubSummary: Reporter = {
  id: 'github-summary',
  label: 'GitHub job summary',
  gloss: 'Markdown for $GITHUB_STEP_SUMMARY, never so long that GitHub drops it.',
  extension: '.md',
  open: (start, options) => openMarkdown(entriesFor(start), limitsOf(options).summaryBytes),
};

const LONGEST_QUOTE = 400;
/** Kept free for the head and for what says that the report was cut. */
const FRAME = 2_000;

/** The totals come first, so everything is held until the end; the limit bounds how much that can be. */
function openMarkdown(entries: ReturnType<typeof entriesFor>, limit: number): OpenReport {
  const pieces: string[] = [];
  let room = limit - FRAME;
  let full = false;
  let leftOut = 0;
  const add = (piece: string): boolean => {
    const bytes = new TextEncoder().encode(piece).length;
    full ||= bytes > room;
    if (full) return false;
    room -= bytes;
    pieces.push(piece);
    return true;
  };
  return {
    begin: () => '',
    essay(essay) {
      const said = sayings(essay, entries(essay, 'worst-first'));
      // A heading without anything under it says nothing, so the first finding goes with it.
      said.forEach((one, i) => {
        if (!add(i === 0 ? `### ${code(essay.path)}\n\n${one}` : one)) leftOut++;
      });
      if (said.length > 0 && !full) add('\n');
      return '';
    },
    end(totals) {
      const cut =
        leftOut === 0 ? [] : [`> ${escaped(problem('entries-left-out', { rest: leftOut }).message)}`, ''];
      return `${[...head(totals), ...cut].join('\n')}\n${pieces.join('')}${FOOT}`;
    },
  };
}

const FOOT =
  '<sub>hedgerow says what is there, not what to think of it. Strength is how firmly a claim is worded, not whether it is true.</sub>\n';

function head({ essays, failed, findings, known, suppressed }: CheckTotals): string[] {
  const found = findings.error + findings.warn + findings.info;
  const quiet = quietText(known, suppressed);
  return [
    `## hedgerow: ${found === 0 ? 'no new findings' : counted(found, 'finding')} in ${counted(essays, 'essay')}`,
    '',
    ...(found === 0 ? [] : [`New: ${severitiesText(findings)}.`, '']),
    ...(quiet === '' ? [] : [`Not shown: ${quiet}.`, '']),
    ...(failed === 0 ? [] : [`**${counted(failed, 'essay')} could not be analyzed.**`, '']),
  ];
}

function sayings({ path, document, failure }: CheckedEssay, entries: readonly Entry[]): string[] {
  return [
    ...(failure ? [`- **not analyzed**: ${escaped(withoutPath(failure.message, path))}\n`] : []),
    ...(document?.problems ?? []).map(({ message }) => `- **problem**: ${escaped(message)}\n`),
    ...entries.filter(({ finding }) => finding.state === 'new').map(saying),
  ];
}

function saying({ finding, rule, place, sentence, quote }: Entry): string {
  const where = place ? `line ${place.line}` : sentence ? `sentence ${sentence.index + 1}` : 'whole essay';
  const quoted = quote === null ? '' : `\n  “${escaped(clipped(quote, LONGEST_QUOTE))}”\n`;
  const lead = `- **${SEVERITY_WORD[finding.severity]}**, ${where}: **${escaped(rule.label)}**`;
  return `${lead}\n${quoted}\n  ${escaped(finding.message)}\n`;
}
