/** Sentences as words: what matching compares. */
import { type AnalysisDocument, type Sentence } from '../model/index.js';
export interface WordedSentence {
    readonly sentence: Sentence;
    /** Its words on one line, without markup. */
    readonly words: string;
    /** The same for two sentences that differ in capitals, quotation marks and other punctuation alone. */
    readonly key: string;
    /** Stems, in order. */
    readonly stems: readonly string[];
}
/** Body sentences with words in them. */
export declare function wordedSentences(document: AnalysisDocument): WordedSentence[];
/** How much a word that two sentences share says: more the fewer sentences of both drafts have it. */
export declare function weightsOf(sentences: readonly WordedSentence[]): (stem: string) => number;
