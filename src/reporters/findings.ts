/** An essay's findings as reporters need them: in order, with the place and the words of each. */
import {
  type AnalysisDocument,
  type CheckedEssay,
  type CheckStart,
  capitalized,
  counted,
  type Finding,
  type Place,
  type Range,
  type RuleDescription,
  SEVERITIES,
  type Sentence,
  type Severity,
} from '../model/index.js';
import { words } from './quote.js';

/** A finding, and what an essay's text says of it. */
export interface Entry {
  readonly finding: Finding;
  /** Whose label and advice it bears. */
  readonly rule: RuleDescription;
  /** null where the finding is on the whole essay. */
  readonly sentence: Sentence | null;
  /** In the text; null where the finding is on the whole essay. */
  readonly range: Range | null;
  /** Of its own words, in the source file; of their sentence where the file's lines do not tell; null where neither is known. */
  readonly place: Place | null;
  /** Its words as a reader sees them; null where the finding is on the whole essay. */
  readonly quote: string | null;
  readonly related: readonly RelatedSentence[];
}

export interface RelatedSentence {
  readonly sentence: number;
  readonly range: Range;
  readonly place: Place | null;
  readonly quote: string;
}

/** As people read them. */
export const SEVERITY_WORD: Readonly<Record<Severity, string>> = {
  error: 'error',
  warn: 'warning',
  info: 'note',
};

export type EntryOrder = 'worst-first' | 'by-place';

/** A function that gives an essay's findings; those on the whole essay stand before those in its text. */
export function entriesFor(start: CheckStart): (essay: CheckedEssay, order: EntryOrder) => Entry[] {
  const rules = new Map(start.rules.map((rule) => [rule.id, rule]));
  return ({ document }, order) => {
    if (document === null) return [];
    const entries = document.findings.map((finding) => entryOf(document, finding, rules));
    return entries.sort(
      (a, b) =>
        (order === 'worst-first' ? rank(a) - rank(b) : 0) ||
        (a.range?.start ?? -1) - (b.range?.start ?? -1) ||
        (a.range?.end ?? -1) - (b.range?.end ?? -1) ||
        rank(a) - rank(b),
    );
  };
}

const rank = ({ finding }: Entry): number => SEVERITIES.indexOf(finding.severity);

function entryOf(
  document: AnalysisDocument,
  finding: Finding,
  rules: ReadonlyMap<string, RuleDescription>,
): Entry {
  const sentence = finding.sentence === null ? null : (document.sentences[finding.sentence] ?? null);
  const range =
    finding.start !== null && finding.end !== null ? { start: finding.start, end: finding.end } : sentence;
  return {
    finding,
    rule: rules.get(finding.rule) ?? undescribed(finding),
    sentence,
    range: range && { start: range.start, end: range.end },
    place: range && sentence && placeIn(document, sentence, range),
    quote: range && words(document, range),
    related: finding.related.flatMap((index) => {
      const one = document.sentences[index];
      if (!one) return [];
      const { start, end, place } = one;
      return [{ sentence: index, range: { start, end }, place, quote: words(document, one) }];
    }),
  };
}

/** Of a rule that the run did not announce: its name has to do. */
const undescribed = ({ rule, severity }: Finding): RuleDescription => ({
  id: rule,
  label: rule,
  gloss: '',
  advice: '',
  severity,
});

/**
 * The place of some words of a sentence. It is counted from where the sentence begins. That is right only where the text is
 * the file itself, and so the count must lead to where the sentence is known to end; else the whole sentence is the place.
 */
export function placeIn({ text }: AnalysisDocument, sentence: Sentence, range: Range): Place | null {
  const { place, start, end } = sentence;
  if (place === null || (range.start <= start && range.end >= end)) return place;
  const from = { line: place.line, column: place.column };
  const last = walk(text, start, end, from);
  if (last.line !== place.endLine || last.column !== place.endColumn) return place;
  const first = walk(text, start, Math.max(start, range.start), from);
  const after = walk(text, Math.max(start, range.start), Math.min(end, range.end), first);
  return { line: first.line, column: first.column, endLine: after.line, endColumn: after.column };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** Lines end in "\n", "\r\n" or a lone "\r". */
function walk(text: string, from: number, to: number, { line, column }: Position): Position {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) {
      line++;
      column = 1;
    } else column++;
  }
  return { line, column };
}

/** A problem's message without the path that stands before it, for places where the path is there already. */
export function withoutPath(message: string, path: string): string {
  const said = message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message;
  return capitalized(said);
}

/** "1 error, 2 warnings, 3 notes", those that are there. */
export function severitiesText(findings: Readonly<Record<Severity, number>>): string {
  return SEVERITIES.filter((severity) => findings[severity] > 0)
    .map((severity) => counted(findings[severity], SEVERITY_WORD[severity]))
    .join(', ');
}
