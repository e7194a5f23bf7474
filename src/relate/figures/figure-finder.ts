/** What a finder of figures of speech is, and what several finders use. */
import type { Figure, FigureKind, PartOfSpeech, Range, Token } from '../../model/index.js';
import type { Unit } from '../units.js';

export interface FigureFinder {
  /** Equals the file name. */
  readonly id: FigureKind;
  /** Paragraphs that hold the figure. */
  readonly fires: readonly string[];
  /** As many that do not, and why not is plain from the words. */
  readonly silent: readonly string[];
  /** Pure. `units` are all body sentences in order. */
  find(units: readonly Unit[]): readonly Figure[];
}

/**
 * Sentences that one figure joins at most; a longer run goes on as another. Nobody hears more as one figure, and as each member
 * lists all of them, a document of one sentence said over and over would grow with the square of its length.
 */
export const MOST_MEMBERS = 24;

/** Parts of speech as coarsely as wink's tags can be trusted. */
const COARSE: Partial<Record<PartOfSpeech, string>> = {
  NOUN: 'noun',
  PROPN: 'noun',
  PRON: 'noun',
  VERB: 'verb',
  AUX: 'verb',
  PART: 'part',
};

export const coarse = (token: Token): string => COARSE[token.pos] ?? token.pos;

/** The range of text from one token to another (inclusive). */
export const rangeOf = (first: Token, last: Token): Range => ({ start: first.start, end: last.end });

export function figureOf(kind: FigureKind, sentences: Iterable<number>, spans: readonly Range[]): Figure {
  return { kind, sentences: [...new Set(sentences)].sort((a, b) => a - b), spans };
}
