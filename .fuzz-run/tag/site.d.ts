/** Sites: each sentence in its surroundings, as detectors see it. Rules never ask what the model decided. */
import type { AttributedEssay, MoveKind } from '../model/index.js';
import { Outline } from './outline.js';
import { type Reading } from './reading.js';
import type { Signal } from './signal.js';
export declare class Site {
    #private;
    readonly reading: Reading;
    /** Index into the essay's blocks. */
    readonly block: number;
    /** The votes on the sentence so far. */
    readonly votes: Signal[];
    /** Answers to the questions of `once`. */
    readonly answers: unknown[];
    constructor(reading: Reading, body: readonly Site[], place: number);
    get outline(): Outline;
    /** The body sentence that stands `distance` before (1 = the last one), with what its rules said; null where there is none. */
    before(distance: number): Site | null;
    /** The body sentence `distance` after; its rules have not spoken yet. */
    after(distance: number): Site | null;
    /** Whether the sentence before stands in the same block. */
    get continues(): boolean;
    /** Whether detectors that are done have spoken for the move on this sentence (their votes sum above zero). */
    signalled(move: MoveKind): boolean;
    /** A detector is done: what its votes sum up to. */
    close(move: MoveKind, sum: number): void;
}
/** The sites of all sentences, in order. */
export declare function sitesOf(essay: AttributedEssay): Site[];
/** A question that rules ask of the same site again and again, answered once. */
export declare function once<Answer>(ask: (site: Site) => Answer): (site: Site) => Answer;
