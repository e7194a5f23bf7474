/** A source from a string: what the library reads instead of a file. Runs in a browser too, so nothing here may need Node. */
import type { Source, SourceFormat } from '../model/index.js';
export interface TextOptions {
    /** What the text is written in. Default: "plain-text". */
    readonly format?: SourceFormat;
    /** What to call the essay in the document's `source.path`. Default: "text". */
    readonly path?: string;
}
/** The text as a source. Its `sha256` is that of the text as a UTF-8 file; a byte-order mark is dropped from the content. */
export declare function sourceFromText(text: string, options?: TextOptions): Source;
