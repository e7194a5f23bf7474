/** The words behind a move: spans of the rules that spoke for it, and of the features that weighed most. */
import { type AttributedSentence, type Evidence, Few, KeptEvidence, type SpanType } from '../model/index.js';
import type { FeatureBuffer } from './model/buffer.js';
import type { MoveModel } from './model/model.js';
import { hasWords, type Signal } from './signal.js';

/** Spans shown for one move; more would not be read. */
const MOST_SPANS = 4;
/** Spans of the model beside those of rules, or alone. */
const MODEL_SPANS_WITH_RULES = 1;
const MODEL_SPANS_ALONE = 3;
/** What a word must add to the log-odds to be shown. */
const LEAST_WEIGHT = 0.05;
/** A run goes on over neighbors that add at least this share of what its heaviest word adds. */
const RUN_SHARE = 0.4;

interface Span {
  readonly from: number;
  readonly to: number;
  readonly type: SpanType;
}

/** The words for the m-th move. `votes` speak for it, heaviest first; the model has scored `features` last. */
export function evidenceOf(
  sentence: AttributedSentence,
  votes: Few<Signal>,
  features: FeatureBuffer,
  model: MoveModel,
  m: number,
): Evidence[] {
  spans.clear();
  for (let k = 0; k < votes.length; k++)
    if (hasWords(votes.items[k]!)) addApart(inWholeWords(sentence.tokens, votes.items[k]!));
  if (spans.length < MOST_SPANS) {
    const room = spans.length > 0 ? MODEL_SPANS_WITH_RULES : MODEL_SPANS_ALONE;
    addHeaviest(sentence, features, model, m, room);
  }
  return evidenceIn(sentence, spans);
}

/** The spans found for the move that is being explained. */
const spans = new Few<Span>();

/** "isn't" for "n't" and for "is": a part of a word by itself tells another thing, or nothing. */
function inWholeWords(tokens: AttributedSentence['tokens'], span: Span): Span {
  const { from, to, type } = span;
  const first = isJoined(tokens, from) ? from - 1 : from;
  const last = isJoined(tokens, to) ? to + 1 : to;
  return first === from && last === to ? span : { from: first, to: last, type };
}

/** Whether the i-th token goes on the word of the one before. */
const isJoined = (tokens: AttributedSentence['tokens'], i: number): boolean =>
  i > 0 && i < tokens.length && !tokens[i]!.spaced && tokens[i]!.word && tokens[i - 1]!.word;

/** Adds a span that touches none of the others, where there is room; whether it did. */
function addApart(span: Span): boolean {
  const { items, length } = spans;
  if (length >= MOST_SPANS) return false;
  for (let k = 0; k < length; k++) if (span.from < items[k]!.to && items[k]!.from < span.to) return false;
  spans.add(span);
  return true;
}

/** What each token of the sentence adds to the log-odds; reused from move to move. */
let weights = new Float64Array(256);

/**
 * Adds the runs of words that add most to the move's log-odds, heaviest first, as far as they touch none of the spans there are:
 * `room` at most, and of no more runs than could all be needed.
 */
function addHeaviest(
  { tokens }: AttributedSentence,
  features: FeatureBuffer,
  model: MoveModel,
  m: number,
  room: number,
): void {
  const { length } = tokens;
  if (weights.length < length) weights = new Float64Array(length * 2);
  clear(0, length);
  model.explain(features, m, weights);
  const most = room + spans.length;
  let added = 0;
  let runs = 0;
  while (runs < most && added < room) {
    let top = -1;
    let heaviest = LEAST_WEIGHT;
    for (let t = 0; t < length; t++) {
      const weight = weights[t]!;
      if (weight < heaviest || (weight === heaviest && top >= 0) || !tokens[t]!.word) continue;
      top = t;
      heaviest = weight;
    }
    if (top < 0) break;
    const floor = heaviest * RUN_SHARE;
    let first = top;
    let last = top + 1;
    while (first > 0 && weights[first - 1]! >= floor) first--;
    while (last < length && weights[last]! >= floor) last++;
    clear(first, last);
    const run = trimmed(tokens, first, last);
    if (run.from === run.to) continue;
    runs++;
    if (addApart(inWholeWords(tokens, run))) added++;
  }
  // Nothing stands out: the sentence as a whole.
  if (runs === 0) addApart({ from: 0, to: length, type: 'model' });
}

/** A loop, since `fill` takes longer to call than a sentence's places to clear. */
function clear(from: number, to: number): void {
  for (let t = from; t < to; t++) weights[t] = 0;
}

/** A run of the model's without marks at its ends. */
function trimmed(tokens: AttributedSentence['tokens'], from: number, to: number): Span {
  let first = from;
  let last = to;
  while (first < last && !tokens[first]!.word) first++;
  while (last > first && !tokens[last - 1]!.word) last--;
  return { from: first, to: last, type: 'model' };
}

/** Spans of tokens as ranges of the text, in order. */
export function spanEvidence(sentence: AttributedSentence, given: readonly Span[]): Evidence[] {
  spans.clear();
  for (const span of given) spans.add(span);
  return evidenceIn(sentence, spans);
}

const shown = new Few<Evidence>();

function evidenceIn({ tokens }: AttributedSentence, { items, length }: Few<Span>): Evidence[] {
  const sorted = putInOrder(items, length, tokens.length);
  shown.clear();
  for (let k = 0; k < sorted; k++) {
    const { from, to, type } = items[k]!;
    const { start } = tokens[from]!;
    shown.add(new KeptEvidence(start, tokens[to - 1]!.end, wordsOf(tokens, from, to), type));
  }
  return shown.kept();
}

/**
 * Puts those of the first `count` spans that lie among the first `length` tokens in order, by where they stand; how many these are.
 * They are few: each is put in its place.
 */
function putInOrder(spans: Span[], count: number, length: number): number {
  let sorted = 0;
  for (let k = 0; k < count; k++) {
    const span = spans[k]!;
    const { from, to } = span;
    if (from < 0 || from >= to || to > length) continue;
    let at = sorted++;
    for (; at > 0; at--) {
      const before = spans[at - 1]!;
      if (before.from < from || (before.from === from && before.to <= to)) break;
      spans[at] = before;
    }
    spans[at] = span;
  }
  return sorted;
}

function wordsOf(tokens: AttributedSentence['tokens'], from: number, to: number): string {
  let text = tokens[from]!.norm;
  for (let t = from + 1; t < to; t++) {
    const { norm, spaced } = tokens[t]!;
    text += spaced ? ` ${norm}` : norm;
  }
  return text;
}
