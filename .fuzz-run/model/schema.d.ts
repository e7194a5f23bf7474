type Schema = {
    readonly [keyword: string]: unknown;
};
/** JSON Schema of `hedgerow/analysis@1`. */
export declare const ANALYSIS_SCHEMA: {
    readonly $schema: 'https://json-schema.org/draft/2020-12/schema';
    readonly $id: 'urn:hedgerow:analysis:1';
    readonly title: 'hedgerow analysis document, version 1';
    readonly description: 'One essay: its text, sentences, rhetorical moves and claim strength. Offsets are half-open ranges of UTF-16 code units into `text`; sentences are named by their index.';
    readonly $defs: {
        readonly range: Schema;
        readonly block: Schema;
        readonly place: Schema;
        readonly holder: Schema;
        readonly evidence: Schema;
        readonly move: Schema;
        readonly contribution: Schema;
        readonly strength: Schema;
        readonly mark: Schema;
        readonly figure: Schema;
        readonly ground: Schema;
        readonly exposure: Schema;
        readonly sentence: Schema;
        readonly link: Schema;
        readonly finding: Schema;
        readonly problem: Schema;
        readonly paragraph: Schema;
    };
};
export {};
