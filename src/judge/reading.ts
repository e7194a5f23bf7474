/** Questions about a sentence that several rules ask. */
import {
  CLAIM_KINDS,
  HEDGE_TYPES,
  type JudgedSentence,
  type Range,
  type RelatedSentence,
  type SpanType,
  type Token,
} from '../model/index.js';

/** Claims less sure than this are not criticized. */
const SURE = 0.6;

/** Whether it is fairly sure that the sentence claims or demands something. */
export const isSure = ({ moves }: RelatedSentence): boolean =>
  moves.some(({ kind, confidence }) => confidence >= SURE && CLAIM_KINDS.includes(kind));

export const isBody = (sentence: JudgedSentence): boolean => sentence.role === 'body';

/** Whether the sentence has so many words, punctuation left out. */
export function hasWords({ tokens }: RelatedSentence, count: number): boolean {
  let words = 0;
  for (const token of tokens) if (token.word && ++words >= count) return true;
  return false;
}

/**
 * Hedges that lowered the strength of a sentence, in order: what its contributions name, approximators of quantities left out.
 * With `least`, only those that lowered it so far: -2 and more for "perhaps", -1 for "often".
 */
export function hedgesIn(sentence: JudgedSentence, least = 0): readonly Range[] {
  const hedges: Range[] = [];
  for (const { start, end, type, effect } of sentence.strength?.contributions ?? [])
    if (start !== undefined && end !== undefined && effect < 0 && effect <= least && isHedge(type))
      hedges.push({ start, end });
  return hedges.sort((a, b) => a.start - b.start);
}

const isHedge = (type: SpanType): boolean => HEDGE_TYPES.includes(type) && type !== 'approximator';

/** The words of a sentence that lie in a range, as written, without markup. */
export function wordsAt(sentence: JudgedSentence, { start, end }: Range): string {
  return tokensAt(sentence, { start, end })
    .map((token, i) => (i > 0 && token.spaced ? ` ${token.text}` : token.text))
    .join('');
}

export const tokensAt = (sentence: JudgedSentence, { start, end }: Range): readonly Token[] =>
  sentence.tokens.filter((token) => start <= token.start && token.end <= end);

/** Words in quotation marks, joined by commas: “may”, “perhaps”. */
export const quoted = (sentence: JudgedSentence, ranges: readonly Range[]): string =>
  ranges.map((range) => `“${wordsAt(sentence, range)}”`).join(', ');

/** How many content words two sentences share. */
export function shared(a: RelatedSentence, b: RelatedSentence): number {
  let count = 0;
  for (const stem of a.topic) if (b.topic.includes(stem)) count++;
  return count;
}
