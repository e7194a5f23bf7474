/** What a sentence's strength would be without some of its words: they are cut from the file, and the file is analyzed again. */
import type {
  AnalysisDocument,
  ParsedEssay,
  Place,
  Range,
  Sentence,
  Settings,
  Source,
  Strength,
} from '../model/index.js';
import { analyzeSource } from '../pipeline.js';
import type { Plugins } from '../plugins/index.js';

export interface Reanalyzed {
  readonly source: Source;
  readonly settings: Settings;
  readonly plugins: Plugins;
  readonly document: AnalysisDocument;
  readonly placeOf: ParsedEssay['placeOf'];
}

/** The strength without the words of `spans`, null where nothing is claimed then; undefined where they cannot be cut from the file. */
export function strengthWithout(
  analyzed: Reanalyzed,
  sentence: Sentence,
  spans: readonly Range[],
): Strength | null | undefined {
  const { source } = analyzed;
  const content = contentWithout(analyzed, sentence, spans);
  if (content === null) return undefined;
  if (!leavesWords(analyzed.document, sentence, spans)) return null;
  const again = analyzeSource(
    { ...source, content },
    {
      settings: analyzed.settings,
      plugins: analyzed.plugins,
    },
  );
  const removed = source.content.length - content.length;
  return sentenceIn(again, sentence.start, sentence.end - removed)?.strength ?? null;
}

/** Else the strength of a neighbor would be taken for that of a sentence that is gone. */
function leavesWords({ text }: AnalysisDocument, { start, end }: Sentence, spans: readonly Range[]): boolean {
  let left = '';
  let at = start;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    left += text.slice(at, span.start);
    at = span.end;
  }
  return /[\p{L}\p{N}]/u.test(left + text.slice(at, end));
}

/** The file's content without the words; null where it is not known where they stand in it. */
export function contentWithout(
  { source, document, placeOf }: Reanalyzed,
  sentence: Sentence,
  spans: readonly Range[],
): string | null {
  let { content } = source;
  for (const span of [...spans].sort((a, b) => b.start - a.start)) {
    const place = placeOf(withMarkup(document, span));
    if (place === null) return null;
    const opens = !/[\p{L}\p{N}]/u.test(document.text.slice(sentence.start, span.start));
    content = cut(content, rangeIn(content, place), opens);
  }
  return content;
}

/** With the marks right around it, so that "**never**" leaves no asterisks behind. */
function withMarkup({ markup }: AnalysisDocument, { start, end }: Range): Range {
  const before = markup.find((range) => range.end === start);
  const after = markup.find((range) => range.start === end);
  return before && after ? { start: before.start, end: after.end } : { start, end };
}

const LINE_END = /\r\n|\r|\n/g;

/** The range of a file's content that a place names. */
function rangeIn(content: string, { line, column, endLine, endColumn }: Place): Range {
  const starts = [0];
  for (const { index, 0: end } of content.matchAll(LINE_END)) {
    starts.push(index + end.length);
    if (starts.length === endLine) break;
  }
  return { start: starts[line - 1]! + column - 1, end: starts[endLine - 1]! + endColumn - 1 };
}

/** The text without a range, and without the comma and the space that the words leave behind. */
function cut(text: string, { start, end }: Range, opens: boolean): string {
  let from = start;
  let to = end;
  while (from > 0 && isSpace(text[from - 1])) from--;
  const comma = text[to] === ',';
  if (opens) {
    if (comma) to++;
    while (isSpace(text[to])) to++;
    return text.slice(0, start) + (text[to] ?? '').toUpperCase() + text.slice(to + 1);
  }
  // An aside between commas goes with both; before a full stop, with the one that stands before it.
  if (text[from - 1] === ',' && (comma || /[.!?;:]/.test(text[to] ?? ''))) {
    from--;
    if (comma) to++;
  }
  return text.slice(0, from) + text.slice(to);
}

const isSpace = (char: string | undefined): boolean => char !== undefined && /\s/.test(char);

/** The sentence that most of the range lies in. */
function sentenceIn({ sentences }: AnalysisDocument, start: number, end: number): Sentence | undefined {
  let best: Sentence | undefined;
  let most = 0;
  for (const sentence of sentences) {
    const overlap = Math.min(sentence.end, end) - Math.max(sentence.start, start);
    if (overlap > most) {
      most = overlap;
      best = sentence;
    }
  }
  return best;
}
