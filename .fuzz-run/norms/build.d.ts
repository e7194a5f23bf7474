/** From the figures of many essays to a reference set. */
import { type ComparedFigures, type Norms, type NormsMade } from '../model/index.js';
/** One essay of the set. */
export interface NormEssay {
    readonly figures: ComparedFigures;
    /** Of its file. */
    readonly sha256: string;
    /** What kind of text it is; null where nothing says so. */
    readonly genre: string | null;
}
export interface BuildOptions {
    readonly made: Omit<NormsMade, 'texts'>;
    /** What messages call the set: the folder it was made from. */
    readonly path: string;
    /** What the texts are, for a sentence. Default: their genres, or "texts". */
    readonly description?: string;
}
/**
 * The same essays give the same set, in whatever order they come.
 * @throws ProblemError `too-few-norms` below 20 essays.
 */
export declare function buildNorms(essays: readonly NormEssay[], { made, path, description }: BuildOptions): Norms;
/** What texts are counted as of which nothing says what kind they are. */
export declare const UNNAMED_GENRE = "not given";
