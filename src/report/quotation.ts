/** Quoting the essay: markup left out, white space on one line, cue words marked, long sentences clipped around their cues. */
import type { AnalysisDocument, CueTone, QuoteRun, Range, Sentence } from '../model/index.js';

export interface Cue extends Range {
  readonly tone: CueTone;
}

export interface Quoted {
  readonly runs: readonly QuoteRun[];
  readonly clippedStart: boolean;
  readonly clippedEnd: boolean;
  readonly marks: boolean;
}

/** Letters without white space inside; `spaced` where white space stood before them. */
interface Piece {
  text: string;
  readonly spaced: boolean;
  /** Index of the cue it belongs to; -1 for none. */
  readonly cue: number;
}

/**
 * The words of a range. `cues` may overlap: the first in the text wins, and of two that start together the longer.
 * `words` is the largest number of words wanted; more are clipped, and the cues are kept in view as far as they fit.
 */
export function quoteRange(
  document: Pick<AnalysisDocument, 'text' | 'markup'>,
  range: Range,
  cues: readonly Cue[] = [],
  words = Number.POSITIVE_INFINITY,
): Quoted {
  const apart = withoutOverlaps(cues);
  const pieces = piecesOf(document, range, apart);
  const { from, to } = clip(pieces, words);
  const shown = pieces.slice(from, to);
  if (to < pieces.length) closeBeforeEllipsis(shown);
  return {
    runs: runsOf(shown, apart),
    clippedStart: from > 0,
    clippedEnd: to < pieces.length,
    marks: !bringsItsOwnMarks(shown),
  };
}

/** The words of a range as one string, without any marking. */
export function plainWords(
  document: Pick<AnalysisDocument, 'text' | 'markup'>,
  range: Range,
  words = Number.POSITIVE_INFINITY,
): string {
  const { runs, clippedEnd } = quoteRange(document, range, [], words);
  return runs.map((run) => run.text).join('') + (clippedEnd ? '…' : '');
}

/** The cues that made a sentence's strength what it is. */
export function strengthCues(sentence: Pick<Sentence, 'strength'>): Cue[] {
  const cues: Cue[] = [];
  for (const { start, end, effect } of sentence.strength?.contributions ?? []) {
    if (start === undefined || end === undefined || effect === 0) continue;
    cues.push({ start, end, tone: effect > 0 ? 'raises' : 'lowers' });
  }
  return cues;
}

function withoutOverlaps(cues: readonly Cue[]): Cue[] {
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

/** Walks the range once, cutting where markup or a cue begins or ends. */
function piecesOf(
  { text, markup }: Pick<AnalysisDocument, 'text' | 'markup'>,
  { start, end }: Range,
  cues: readonly Cue[],
): Piece[] {
  const pieces: Piece[] = [];
  let hidden = firstEndingAfter(markup, start);
  let cue = firstEndingAfter(cues, start);
  let spaced = false;
  let at = start;
  while (at < end) {
    while (markup[hidden] && markup[hidden]!.end <= at) hidden++;
    while (cues[cue] && cues[cue]!.end <= at) cue++;
    const skip = markup[hidden];
    if (skip && skip.start <= at) {
      at = skip.end;
      continue;
    }
    const inCue = cues[cue] !== undefined && cues[cue]!.start <= at;
    const border = inCue ? cues[cue]!.end : (cues[cue]?.start ?? end);
    const stop = Math.min(end, border, skip?.start ?? end);
    for (const part of text.slice(at, stop).split(/(\s+)/)) {
      if (part === '') continue;
      if (/^\s/.test(part)) spaced = true;
      else {
        pieces.push({ text: part, spaced: spaced && pieces.length > 0, cue: inCue ? cue : -1 });
        spaced = false;
      }
    }
    at = stop;
  }
  return pieces;
}

/** Index of the first range that ends after `at`; ranges are sorted and apart. */
function firstEndingAfter(ranges: readonly Range[], at: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which pieces to keep. A clipped quotation starts at the beginning if its first cue fits, else a few words before that cue. */
function clip(pieces: readonly Piece[], words: number): { from: number; to: number } {
  const starts: number[] = [];
  let firstCue = -1;
  pieces.forEach((piece, i) => {
    if (piece.spaced || i === 0) starts.push(i);
    if (piece.cue >= 0 && firstCue < 0) firstCue = starts.length - 1;
  });
  // A word or two more costs less than an ellipsis.
  if (starts.length <= words + 2) return { from: 0, to: pieces.length };
  const before = Math.min(4, Math.floor(words / 4));
  const first = firstCue > words - 3 ? Math.min(firstCue - before, starts.length - words) : 0;
  return { from: starts[first] ?? 0, to: starts[first + words] ?? pieces.length };
}

function runsOf(pieces: readonly Piece[], cues: readonly Cue[]): QuoteRun[] {
  const runs: { text: string; tone: CueTone | null; cue: number }[] = [];
  for (const [i, piece] of pieces.entries()) {
    const space = piece.spaced && i > 0 ? ' ' : '';
    const last = runs.at(-1);
    if (last && last.cue === piece.cue) {
      last.text += space + piece.text;
      continue;
    }
    // The space between a cue and other words belongs to the other words, or the underline would run on.
    let before = '';
    if (space) {
      if (last && last.cue < 0) last.text += space;
      else if (piece.cue < 0) before = space;
      else runs.push({ text: space, tone: null, cue: -1 });
    }
    runs.push({
      text: before + piece.text,
      tone: piece.cue < 0 ? null : cues[piece.cue]!.tone,
      cue: piece.cue,
    });
  }
  return runs.map(({ text, tone }) => ({ text, tone }));
}

/** "sovereignty,…" is not good English. */
function closeBeforeEllipsis(pieces: Piece[]): void {
  const last = pieces.at(-1);
  if (last) last.text = last.text.replace(/[,;:–—-]$/, '');
}

/** Marks around words that begin or end with marks would be read as one mark too many. */
function bringsItsOwnMarks(pieces: readonly Piece[]): boolean {
  const first = pieces[0]?.text ?? '';
  const last = pieces.at(-1)?.text ?? '';
  return /^["“”]/.test(first) || /["“”][.,!?]?$/.test(last);
}
