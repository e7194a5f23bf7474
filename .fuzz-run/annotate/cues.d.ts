/** Finds the lexicon's cues in sentences, and keeps those whose context allows them. */
import type { Cue, CueEntry, Token } from '../model/index.js';
import { type State } from './patterns.js';
/** Where the lexicon's patterns go on from a word that stands first; undefined where none begins with it. */
export declare const leadOf: (norm: string) => State | undefined;
/** A matcher over a list of entries: build once, use for every sentence. */
export declare class CueMatcher {
    #private;
    constructor(entries?: readonly CueEntry[]);
    /**
     * The cues of one sentence, in order. Of cues of the same type that overlap, the longest is kept (the first where equal);
     * cues of different types may overlap ("no doubt": booster and concessive). `leads` gives from `at` on where the patterns go
     * from each token, for those who know it already.
     */
    match(tokens: readonly Token[], following: readonly (readonly Token[])[], leads?: readonly (State | undefined)[], at?: number): readonly Cue[];
}
