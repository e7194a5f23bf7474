/** Quoting the essay: markup left out, white space on one line, cue words marked, long sentences clipped around their cues. */
import {
  type AnalysisDocument,
  type CueTone,
  firstEndingAfter,
  isPrinted,
  type QuoteRun,
  type Range,
  type Sentence,
} from '../model/index.js';

export interface Cue extends Range {
  readonly tone: CueTone;
}

export interface Quoted {
  readonly runs: readonly QuoteRun[];
  readonly clippedStart: boolean;
  readonly clippedEnd: boolean;
  readonly marks: boolean;
}

/**
 * The words of a range. `cues` may overlap: the first in the text wins, and of two that start together the longer.
 * `words` is the largest number of words wanted; more are clipped, and the cues are kept in view as far as they fit: where there are
 * none, `inView` is.
 */
export function quoteRange(
  document: Pick<AnalysisDocument, 'text' | 'markup'>,
  range: Range,
  cues: readonly Cue[] = [],
  words = Number.POSITIVE_INFINITY,
  inView: Range | null = null,
): Quoted {
  const apart = withoutOverlaps(cues);
  const shown = clip(document, range, apart[0] ?? inView, words);
  const runs = runsOf(document, shown, apart);
  const clippedStart = shown.start > range.start;
  const clippedEnd = shown.end < range.end;
  if (clippedEnd) closeBeforeEllipsis(runs);
  if (clippedStart || clippedEnd) dropLoneMark(runs);
  return { runs, clippedStart, clippedEnd, marks: !bringsItsOwnMarks(runs) };
}

/** The words of a range as one string, without any marking. */
export function plainWords(
  document: Pick<AnalysisDocument, 'text' | 'markup'>,
  range: Range,
  words = Number.POSITIVE_INFINITY,
): string {
  const { start, end } = range;
  // Most are a word or two with no markup inside: they need no walk.
  if (
    end - start < words * 2 &&
    (document.markup[firstEndingAfter(document.markup, start)]?.start ?? end) >= end
  )
    return onOneLine(document.text.slice(start, end)).trim();
  const { runs, clippedEnd } = quoteRange(document, range, [], words);
  return runs.map((run) => run.text).join('') + (clippedEnd ? '…' : '');
}

/** The cues that made a sentence's strength what it is. */
export function strengthCues(sentence: Pick<Sentence, 'strength'>): Cue[] {
  const cues: Cue[] = [];
  for (const { start, end, effect } of sentence.strength?.contributions ?? []) {
    if (start === undefined || end === undefined || !isPrinted(effect)) continue;
    cues.push({ start, end, tone: effect > 0 ? 'raises' : 'lowers' });
  }
  return cues;
}

function withoutOverlaps(cues: readonly Cue[]): readonly Cue[] {
  if (cues.length < 2) return cues;
  const sorted = [...cues].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Cue[] = [];
  let end = -1;
  for (const cue of sorted) {
    if (cue.start < end || cue.end <= cue.start) continue;
    apart.push(cue);
    end = cue.end;
  }
  return apart;
}

/** Which part to show. A clipped quotation starts at the beginning if its first cue fits, else a few words before that cue. */
function clip(
  { text, markup }: Pick<AnalysisDocument, 'text' | 'markup'>,
  range: Range,
  cue: Range | null,
  words: number,
): Range {
  // A word needs at least two characters, and showing a word or two more takes less room than an ellipsis.
  if (range.end - range.start < words * 2) return range;
  const starts = wordStarts(text, markup, range);
  if (starts.length <= words + 2) return range;
  const firstCue = cue ? starts.findLastIndex((start) => start <= cue.start) : 0;
  const before = Math.min(4, Math.floor(words / 4));
  const first = firstCue > words - 3 ? Math.min(firstCue - before, starts.length - words) : 0;
  return {
    start: first === 0 ? range.start : starts[first]!,
    end: starts[first + words] ?? range.end,
  };
}

/** Where words begin: what white space separates, markup left out. */
function wordStarts(text: string, markup: readonly Range[], { start, end }: Range): number[] {
  const starts: number[] = [];
  let hidden = firstEndingAfter(markup, start);
  let inside = false;
  for (let at = start; at < end; at++) {
    const skip = markup[hidden];
    if (skip && skip.start <= at) {
      at = skip.end - 1;
      hidden++;
      continue;
    }
    const space = text.charCodeAt(at) <= 32;
    if (!space && !inside) starts.push(at);
    inside = !space;
  }
  return starts;
}

type Run = { -readonly [Key in keyof QuoteRun]: QuoteRun[Key] };

/** Walks the range once, cutting where markup or a cue begins or ends. */
function runsOf(
  { text, markup }: Pick<AnalysisDocument, 'text' | 'markup'>,
  { start, end }: Range,
  cues: readonly Cue[],
): Run[] {
  const runs: Run[] = [];
  let hidden = firstEndingAfter(markup, start);
  let cue = firstEndingAfter(cues, start);
  let at = start;
  while (at < end) {
    while (markup[hidden] && markup[hidden]!.end <= at) hidden++;
    while (cues[cue] && cues[cue]!.end <= at) cue++;
    const skip = markup[hidden];
    if (skip && skip.start <= at) {
      at = skip.end;
      continue;
    }
    const current = cues[cue];
    const tone = current && current.start <= at ? current.tone : null;
    const border = tone === null ? (current?.start ?? end) : current!.end;
    const stop = Math.min(end, border, skip?.start ?? end);
    append(runs, onOneLine(text.slice(at, stop)), tone, tone !== null && at > current!.start);
    at = stop;
  }
  const last = runs.at(-1);
  if (last) last.text = last.text.trimEnd();
  return runs;
}

/** Adds words to the runs; `continued` where they belong to the cue of the last run. One space at most stands between two. */
function append(runs: Run[], words: string, tone: CueTone | null, continued: boolean): void {
  const last = runs.at(-1);
  const text = !last || last.text.endsWith(' ') ? words.trimStart() : words;
  if (text === '') return;
  if (last && last.tone === tone && (tone === null || continued)) last.text += text;
  else runs.push({ text, tone });
}

const UNEVEN_SPACE = /[^\S ]|\s\s/;

function onOneLine(text: string): string {
  return UNEVEN_SPACE.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** "sovereignty,…" is not good English. */
function closeBeforeEllipsis(runs: Run[]): void {
  const last = runs.at(-1);
  if (last) last.text = last.text.replace(/[,;:–—-]$/, '');
}

/** Of "“We moved the lock,” she said", clipped after "moved", one mark of two is left: ours stand for both. */
function dropLoneMark(runs: Run[]): void {
  if (runs.reduce((count, { text }) => count + text.split(/["“”]/).length - 1, 0) !== 1) return;
  const [first] = runs;
  const last = runs.at(-1);
  if (first) first.text = first.text.replace(/^["“”]/, '');
  if (last) last.text = last.text.replace(/["“”]([.,!?]?)$/, '$1');
}

/** Marks around words that begin or end with marks would be read as one mark too many. */
function bringsItsOwnMarks(runs: readonly Run[]): boolean {
  return /^["“”]/.test(runs[0]?.text ?? '') || /["“”][.,!?]?$/.test(runs.at(-1)?.text ?? '');
}
