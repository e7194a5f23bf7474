/** Markers: the lexicon's cues of one type, as votes by their tag. */
import type { CueType, EvidenceType } from '../model/index.js';
import type { Ballot } from './ballot.js';
import { type Reading } from './reading.js';
/** What a lexicon entry of some tag votes: its weight, and what kind of evidence it brings. */
type Vote = number | readonly [number, EvidenceType];
export declare class Markers {
    #private;
    /** Each rule is named after `prefix` and a tag: "causal/because". */
    constructor(prefix: string, type: CueType, votes: Readonly<Record<string, Vote>>);
    /** Casts the votes of the sentence's cues: none where the tag has no vote, and none in quoted speech unless asked for. */
    cast(reading: Reading, ballot: Ballot, quotedToo?: boolean): void;
}
export {};
