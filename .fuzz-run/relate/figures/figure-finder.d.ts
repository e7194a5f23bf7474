/** What a finder of figures of speech is, and what all finders compare. */
import type { Figure, FigureKind, Range, Token } from '../../model/index.js';
import type { Unit } from '../units.js';
export interface FigureFinder {
    /** Equals the file name. */
    readonly id: FigureKind;
    readonly label: string;
    /** What it is, in one sentence for readers. */
    readonly gloss: string;
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
export declare const MOST_MEMBERS = 24;
export declare const coarse: (token: Token) => string;
/** The range of text from one token to another (inclusive). */
export declare const rangeOf: (first: Token, last: Token) => Range;
export declare function figureOf(kind: FigureKind, sentences: Iterable<number>, spans: readonly Range[]): Figure;
/** How alike two skeletons are, 0 to 1: 1 minus edits over the longer length. Skeletons are short, so the table is small. */
export declare function similarity(a: readonly string[], b: readonly string[]): number;
