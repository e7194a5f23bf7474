/** Keys of features: what kind of thing a sentence shows, and which. Keys of things that recur are made once and kept. */
import { type AttributedSentence, type Cue, type PartOfSpeech } from '../../model/index.js';
import { type FeatureBuffer } from './buffer.js';
export declare const KIND: {
    readonly word: 1;
    readonly pair: 2;
    readonly stem: 3;
    readonly opening: 4;
    readonly openingKind: 5;
    readonly head: 6;
    readonly class: 7;
    readonly classAfter: 8;
    readonly classBefore: 9;
    readonly cueType: 10;
    readonly cue: 11;
    readonly rule: 12;
    readonly votes: 13;
    readonly voice: 14;
    readonly shape: 15;
    readonly place: 16;
    readonly before: 17;
    readonly after: 18;
};
export type Kind = (typeof KIND)[keyof typeof KIND];
export declare const key: (kind: Kind, value: number) => number;
/** The key of a thing by its name; for use at load time, or through one of the caches below. */
export declare const named: (kind: Kind, name: string) => number;
export declare const ruleKey: (thing: string) => number;
/** Keys of things by their place in a list. */
export declare const listed: (kind: Kind, names: readonly string[]) => Int32Array;
/** Keys of the sums of votes, by move in the order of MOVE_KINDS. */
export declare const VOTES_KEYS: Int32Array<ArrayBufferLike>;
/** Key of the feature that every sentence has. */
export declare const BIAS: number;
/** Keys of what a sentence shows to those beside it. */
export interface NeighborKeys {
    /** By move, in the order of MOVE_KINDS. */
    readonly moves: Int32Array;
    readonly question: number;
    readonly attributed: number;
    readonly frame: (frame: NonNullable<AttributedSentence['frame']>) => number;
    readonly opening: (word: number) => number;
}
export declare const BEFORE: NeighborKeys;
export declare const AFTER: NeighborKeys;
/** A part of speech as a word, for frames. */
export declare const posWord: (thing: PartOfSpeech) => number;
/** Keys of a word's classes, by the list of them (words with the same classes share one list). */
export declare const classKeys: (thing: readonly ("abstract-noun" | "action-verb" | "adjective-negative" | "adjective-positive" | "adverb-negative" | "adverb-positive" | "causative-verb" | "change-verb" | "comparative" | "concrete-noun" | "connective-addition" | "connective-cause" | "connective-contrast" | "connective-example" | "connective-result" | "connective-time" | "degree" | "demonstrative" | "discourse-verb" | "domain-body" | "domain-building" | "domain-crime" | "domain-faith" | "domain-family" | "domain-game" | "domain-machine" | "domain-nature" | "domain-war" | "enabling-verb" | "event-noun" | "expert" | "first-person" | "future-time" | "importance" | "institution" | "kin" | "narrative-verb" | "noun-negative" | "noun-positive" | "opponent" | "past-time" | "person" | "preventing-verb" | "quantity-word" | "report-distancing" | "report-endorsing" | "report-neutral" | "rule-word" | "second-person" | "source" | "stance-verb" | "superlative" | "text-noun" | "third-person" | "time-word" | "verb-negative" | "verb-positive" | "view-noun")[]) => Int32Array<ArrayBuffer>;
/** Keys of a cue: inside a quotation its type alone, else its type, its words and its tag, and that it stands at the start. */
interface CueKeys {
    readonly quoted: number;
    readonly own: readonly number[];
    readonly initial: number;
}
export declare const cueKeys: ({ entry }: Cue) => CueKeys;
/** Adds the voice a sentence speaks in: attributed or not, by what frame, to what kind of holder. */
export declare function addVoice({ whose, frame, holder }: AttributedSentence, buffer: FeatureBuffer): void;
export {};
