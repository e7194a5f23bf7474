/** An essay's findings as reporters need them: in order, with the place and the words of each. */
import type { AnalysisDocument, CheckedEssay, CheckStart, Finding, Place, Range, RuleDescription, Sentence, Severity } from '../model/index.js';
/** A finding, and what an essay's text says of it. */
export interface Entry {
    readonly finding: Finding;
    /** Whose label and advice it bears. */
    readonly rule: RuleDescription;
    /** null where the finding is on the whole essay. */
    readonly sentence: Sentence | null;
    /** In the text; null where the finding is on the whole essay. */
    readonly range: Range | null;
    /** Of its own words, in the source file; of their sentence where the file's lines do not tell; null where neither is known. */
    readonly place: Place | null;
    /** Its words as a reader sees them; null where the finding is on the whole essay. */
    readonly quote: string | null;
    readonly related: readonly RelatedSentence[];
}
export interface RelatedSentence {
    readonly sentence: number;
    readonly range: Range;
    readonly place: Place | null;
    readonly quote: string;
}
/** Worst first. */
export declare const SEVERITIES: readonly Severity[];
/** As people read them. */
export declare const SEVERITY_WORD: Readonly<Record<Severity, string>>;
export type EntryOrder = 'worst-first' | 'by-place';
/** A function that gives an essay's findings; those on the whole essay stand before those in its text. */
export declare function entriesFor(start: CheckStart): (essay: CheckedEssay, order: EntryOrder) => Entry[];
/**
 * The place of some words of a sentence. It is counted from where the sentence begins. That is right only where the text is
 * the file itself, and so the count must lead to where the sentence is known to end; else the whole sentence is the place.
 */
export declare function placeIn({ text }: AnalysisDocument, sentence: Sentence, range: Range): Place | null;
/** A problem's message without the path that stands before it, for places where the path is there already. */
export declare function withoutPath(message: string, path: string): string;
/** "1 finding", "2 findings". */
export declare const counted: (count: number, noun: string) => string;
/** "1 error, 2 warnings, 3 notes", those that are there. */
export declare function severitiesText(findings: Readonly<Record<Severity, number>>): string;
