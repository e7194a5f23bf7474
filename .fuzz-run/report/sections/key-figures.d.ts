/** Four figures in a row, each with words of the essay that explain it. */
import type { Phrase, Quote } from '../../model/index.js';
import { type StandingWords } from '../standings.js';
export interface KeyFigure {
    readonly id: string;
    readonly value: string;
    readonly label: string;
    readonly detail: string;
    /** A sentence that the figure rests on. */
    readonly quote: Quote | null;
    /** Cue words where the figure counts them. */
    readonly words: readonly (readonly Phrase[])[] | null;
    /** Where it stands among reference texts; null where it is not compared. */
    readonly standing: StandingWords | null;
}
export interface KeyFigures {
    readonly figures: readonly KeyFigure[];
    /** What the strips show; null where nothing is compared. */
    readonly strips: string | null;
    /** All that is compared, for the screen. */
    readonly compared: readonly (StandingWords & {
        readonly name: string;
    })[];
}
export declare const keyFigures: import("../section.js").Section<KeyFigures>;
