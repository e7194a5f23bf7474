/** What a sentence's strength would be without some of its words: they are cut from the file, and the file is analyzed again. */
import type { AnalysisDocument, ParsedEssay, Range, Sentence, Source, Strength } from '../model/index.js';
export interface Reanalyzed {
    readonly source: Source;
    readonly document: AnalysisDocument;
    readonly placeOf: ParsedEssay['placeOf'];
}
/** The strength without the words of `spans`, null where nothing is claimed then; undefined where they cannot be cut from the file. */
export declare function strengthWithout(analyzed: Reanalyzed, sentence: Sentence, spans: readonly Range[]): Strength | null | undefined;
/** The file's content without the words; null where it is not known where they stand in it. */
export declare function contentWithout({ source, document, placeOf }: Reanalyzed, sentence: Sentence, spans: readonly Range[]): string | null;
