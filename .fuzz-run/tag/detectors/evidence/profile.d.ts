/** What kind of telling a sentence is: its tenses, persons, names, numbers, dates and sources. One pass, kept for its neighbors' questions. */
import { type Reading } from '../../phrases.js';
import { type Tense } from './tense.js';
/** Counts, and token indices of the first of each (-1 where there is none). */
export declare class Profile {
    #private;
    readonly words: number;
    /** Finite verbs in the past ("fell", "was told"). */
    past: number;
    firstPast: number;
    /** "has fallen". */
    perfect: number;
    firstPerfect: number;
    /** "falls", "is", "do". */
    present: number;
    modals: number;
    /** The tense of the first finite verb. */
    leading: Tense | 'none';
    /** "I", "my", "me"; "we", "our", "us"; "you", "your"; "he", "she", "his", "her". */
    firstSingular: number;
    firstSingularAt: number;
    firstPlural: number;
    second: number;
    third: number;
    /** Names inside the sentence, a run of capitals counting once. */
    names: number;
    firstName: number;
    /** Numbers that measure: neither years nor numbers of sections. */
    numbers: number;
    firstNumber: number;
    /** 1500 to 2099, and "1930s". */
    years: number;
    firstYear: number;
    /** Days and months. */
    dates: number;
    firstDate: number;
    /** Words that judge. */
    judgements: number;
    firstJudgement: number;
    /** "study", "poll"; "economists"; a reporting verb outside quoted speech. */
    firstSource: number;
    firstExpert: number;
    firstReport: number;
    /** Words in quoted speech, and the first. */
    quotedWords: number;
    firstQuoted: number;
    /** Where number words and digits stand, and "millions", "percent". */
    numerals: readonly number[];
    constructor(reading: Reading);
    /** Share of the words that stand in quoted speech, 0 to 1. */
    get quoted(): number;
}
export declare const profileOf: (site: import("../../site.js").Site) => Profile;
