/**
 * The outline of a sentence, as the rules of several detectors ask for it: how it opens, what "I" and "we" do in it, and what
 * is said of what with a form of be. Words, commas and positions decide; there is no parser. Quoted speech is left out.
 */
import { type Reading } from './reading.js';
/** "I do not doubt that": a verb with I or we as its subject. */
export interface OwnVerb {
    /** The verb's token. */
    readonly verb: number;
    /** The subject's token. */
    readonly subject: number;
    readonly negated: boolean;
}
/** "this argument is simply wrong": what is said of a subject with a form of be. */
export interface Predicate {
    /** The form of be. */
    readonly be: number;
    /** The word said of the subject, past adverbs, articles and "not". */
    readonly word: number;
    /** The last word before the form of be. */
    readonly subject: number;
    readonly negated: boolean;
}
/** What a connective that opens a sentence does. */
type Opening = 'contrast' | 'addition' | 'result';
export declare class Outline {
    #private;
    /** The first word after opening marks. */
    readonly first: number;
    /** The first word after a leading connective, address and comma ("But, Mr. Speaker, |this"). */
    readonly start: number;
    /** What the connective it opens with does; null without one. */
    readonly opening: Opening | null;
    /** Where that connective ends (exclusive); it begins at `first`. `first` where there is none. */
    readonly connectiveEnd: number;
    /** A contrast set off by commas inside: ", however,". -1 where there is none. */
    readonly aside: number;
    /** The first "but" (or "yet") after a comma, dash or semicolon; -1 where there is none. */
    readonly but: number;
    readonly own: readonly OwnVerb[];
    readonly predicates: readonly Predicate[];
    /** The first negation; -1 where there is none. */
    readonly negation: number;
    /** The first noun for what is said or thought ("claim", "myth"); -1 where there is none. */
    readonly view: number;
    /** The first word for those who are quoted against ("critics"); -1 where there is none. */
    readonly opponent: number;
    /** The first written number; -1 where there is none. */
    readonly figure: number;
    /** Told in the past: a past form, and no form of be, have, do or a modal in the present. */
    readonly past: boolean;
    constructor(reading: Reading);
    /** Whether the sentence turns against what was said: it opens with a contrast, or has one set off by commas. */
    get contrasts(): boolean;
    /** The first of these words outside quoted speech, up to `until` (exclusive); -1 where none stands there. */
    firstOf(words: ReadonlySet<string>, until: number): number;
}
export {};
