/** Fragments, which go on with the sentence before them and keep its value: list items, "Not now. Not ever." (lexicon 2.4). */
import type { TaggedSentence } from '../model/index.js';
import type { Composed } from './compose.js';
/** The last sentence with a verb, and whether it opened a list. */
export interface Host {
    readonly sentence: TaggedSentence;
    readonly composed: Composed;
    readonly opensList: boolean;
}
/** Whether a sentence ends in a colon: what follows is its list. */
export declare function opensList({ tokens }: TaggedSentence): boolean;
/** The value a fragment takes over from its host; null where the sentence is no fragment of it. */
export declare function inherited(sentence: TaggedSentence, host: Host | null): Composed | null;
