/** The words behind a move: spans of the rules that spoke for it, and of the features that weighed most. */
import type { AttributedSentence, Evidence, SpanType } from '../model/index.js';
import type { Signal } from './detector.js';
import type { FeatureBuffer } from './model/buffer.js';
import type { MoveModel } from './model/model.js';

/** Spans shown for one move; more would not be read. */
const MOST_SPANS = 4;
/** Spans of the model beside those of rules, or alone. */
const MODEL_SPANS_WITH_RULES = 1;
const MODEL_SPANS_ALONE = 3;
/** What the words of a span must add to the log-odds to be shown. */
const LEAST_WEIGHT = 0.08;

interface Span {
  readonly from: number;
  readonly to: number;
  readonly type: SpanType;
}

export function evidenceOf(
  sentence: AttributedSentence,
  votes: readonly Signal[],
  features: FeatureBuffer,
  model: MoveModel,
  m: number,
): Evidence[] {
  const spans: Span[] = [];
  const add = (span: Span): boolean => {
    if (spans.length >= MOST_SPANS || spans.some((other) => span.from < other.to && other.from < span.to))
      return false;
    spans.push(span);
    return true;
  };
  for (const vote of [...votes].sort((a, b) => b.weight - a.weight)) for (const span of vote.spans) add(span);
  let room = spans.length > 0 ? MODEL_SPANS_WITH_RULES : MODEL_SPANS_ALONE;
  for (const span of heaviest(sentence, features, model, m)) {
    if (room === 0) break;
    if (add(span)) room--;
  }
  return spanEvidence(sentence, spans);
}

/** Runs of words by what they add to the move's log-odds, heaviest first; features of the same run count together. */
function heaviest(
  sentence: AttributedSentence,
  features: FeatureBuffer,
  model: MoveModel,
  m: number,
): Span[] {
  const sums = new Map<number, number>();
  for (let i = 0; i < features.length; i++) {
    const from = features.from[i]!;
    if (from < 0) continue;
    const weight = model.contribution(features, i, m);
    if (weight === 0) continue;
    const id = from * 4096 + features.to[i]!;
    sums.set(id, (sums.get(id) ?? 0) + weight);
  }
  const runs = [...sums]
    .filter(([, weight]) => weight >= LEAST_WEIGHT)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([id]): Span => ({ from: Math.floor(id / 4096), to: id % 4096, type: 'model' }))
    .map((span) => trimmed(sentence, span))
    .filter((span) => span.from < span.to);
  if (runs.length > 0) return runs;
  // Nothing stands out: the sentence as a whole.
  return [{ from: 0, to: sentence.tokens.length, type: 'model' }];
}

/** A span without marks at its ends. */
function trimmed({ tokens }: AttributedSentence, { from, to, type }: Span): Span {
  let first = from;
  let last = Math.min(to, tokens.length);
  while (first < last && !tokens[first]!.word) first++;
  while (last > first && !tokens[last - 1]!.word) last--;
  return { from: first, to: last, type };
}

/** Spans of tokens as ranges of the text, in order. */
export function spanEvidence({ tokens }: AttributedSentence, spans: readonly Span[]): Evidence[] {
  return spans
    .filter(({ from, to }) => from >= 0 && from < to && to <= tokens.length)
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(({ from, to, type }) => ({
      start: tokens[from]!.start,
      end: tokens[to - 1]!.end,
      cue: wordsOf(tokens.slice(from, to)),
      type,
    }));
}

function wordsOf(tokens: AttributedSentence['tokens']): string {
  let text = '';
  tokens.forEach((token, i) => {
    text += i > 0 && token.spaced ? ` ${token.norm}` : token.norm;
  });
  return text;
}
