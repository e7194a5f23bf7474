/**
 * What a newsroom decides for itself: which rules speak, how loudly, from where on; thresholds on counts and rates; words of
 * the house. Plain data, so that it can be handed to worker threads.
 */
import type { CueType } from './cues.js';
import type { Severity } from './document.js';
import type { Effect } from './stages.js';
/** How much a rule's findings weigh; "off": it is not asked. */
export type Level = 'off' | Severity;
export declare const LEVELS: readonly Level[];
export type OptionValue = number | boolean | readonly string[];
/** What is said of one rule; what is left out stays as the rule declares it. */
export interface RuleSettings {
    readonly severity?: Level;
    readonly options?: Readonly<Record<string, OptionValue>>;
}
/** Over this, or under it; both where both are given. */
export interface Bounds {
    readonly above?: number;
    readonly below?: number;
}
/** A limit that a count or rate of an essay must keep. Measures: `src/judge/measures.ts`. */
export interface Threshold {
    /** Name of the measure. */
    readonly measure: string;
    /** Whether the limit is the least or the most that passes. */
    readonly bound: 'min' | 'max';
    readonly limit: number;
    /** Other measures that must all lie so for the limit to hold at all. */
    readonly when: Readonly<Record<string, Bounds>>;
    readonly severity: Level;
    /** What to say where it is not kept; null for a sentence made of the figures. */
    readonly message: string | null;
}
/** One entry of a newsroom's own lexicon. */
export interface HouseEntry {
    /** The words, in the pattern language of `src/annotate/patterns.ts`. */
    readonly cue: string;
    readonly type: CueType;
    readonly effect: Effect;
}
export interface Settings {
    /** By the rule's id. Rules that are not named stay as they declare themselves. */
    readonly rules: Readonly<Record<string, RuleSettings>>;
    readonly thresholds: readonly Threshold[];
    readonly lexicon: readonly HouseEntry[];
}
/** The program as it ships. */
export declare const DEFAULT_SETTINGS: Settings;
/**
 * The same for settings that say the same, in whatever order; of settings that change nothing, the digest of "default".
 * Settings that only repeat what a rule declares are not told apart from others here: `deciding` of judge drops them first.
 */
export declare function settingsDigest(settings: Settings): string;
