/** What several rules ask of a sentence. */
import {
  CLAIM_KINDS,
  HEDGE_TYPES,
  isFunctionWord,
  type JudgedSentence,
  type MoveKind,
  type Range,
  type RelatedSentence,
  type SpanType,
  stemOf,
  type Token,
} from '../model/index.js';

export const makes = (sentence: RelatedSentence, kind: MoveKind): boolean =>
  sentence.moves.some((move) => move.kind === kind);

/** How sure the move is; 0 where it was not found. */
export const confidenceIn = (sentence: RelatedSentence, kind: MoveKind): number =>
  sentence.moves.find((move) => move.kind === kind)?.confidence ?? 0;

/** Whether the author claims something here, in body text. */
export const isClaim = (sentence: JudgedSentence): boolean =>
  sentence.role === 'body' &&
  sentence.whose === 'author' &&
  sentence.strength !== null &&
  sentence.moves.some((move) => CLAIM_KINDS.includes(move.kind));

export const isBody = (sentence: JudgedSentence): boolean => sentence.role === 'body';

/** Number of words, without punctuation. */
export const length = (sentence: RelatedSentence): number =>
  sentence.tokens.reduce((sum, token) => sum + (token.word ? 1 : 0), 0);

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

/** Stems of the content words of a sentence. */
export function topicOf(sentence: JudgedSentence): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const token of sentence.tokens)
    if (token.word && !isFunctionWord(token.norm)) stems.add(stemOf(token.norm));
  return stems;
}

/** How many words two topics share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of a) if (b.has(stem)) count++;
  return count;
}
