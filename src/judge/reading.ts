/** What several rules ask of a sentence. */
import {
  CLAIM_KINDS,
  type Cue,
  HEDGE_TYPES,
  isFunctionWord,
  type JudgedSentence,
  type MoveKind,
  type Range,
  type RelatedSentence,
  stemOf,
} from '../model/index.js';

export const makes = (sentence: RelatedSentence, kind: MoveKind): boolean =>
  sentence.moves.some((move) => move.kind === kind);

/** How sure the move is; 0 where it was not found. */
export const confidenceIn = (sentence: JudgedSentence, kind: MoveKind): number =>
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

/** The author's own hedges in a sentence that move a strength: outside quotations, approximators left out. */
export function hedgesIn(sentence: JudgedSentence): readonly Cue[] {
  return sentence.cues.filter(
    (cue) =>
      HEDGE_TYPES.includes(cue.entry.type) &&
      cue.entry.type !== 'approximator' &&
      cue.entry.effect !== 'none' &&
      sentence.tokens[cue.from]!.quotation === -1,
  );
}

/** Where a cue stands in the text. */
export const cueRange = (sentence: JudgedSentence, cue: Cue): Range => ({
  start: sentence.tokens[cue.from]!.start,
  end: sentence.tokens[cue.to - 1]!.end,
});

/** A cue's words as they stand in the sentence. */
export function cueText(sentence: JudgedSentence, cue: Cue): string {
  return sentence.tokens
    .slice(cue.from, cue.to)
    .map((token, i) => (i > 0 && token.spaced ? ` ${token.text}` : token.text))
    .join('');
}

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
