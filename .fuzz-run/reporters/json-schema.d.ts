type Schema = {
    readonly [keyword: string]: unknown;
};
/** Of what `hedgerow check --reporter json` writes. */
export declare const CHECK_REPORT_SCHEMA: {
    readonly $schema: 'https://json-schema.org/draft/2020-12/schema';
    readonly title: 'Report of a hedgerow check';
    readonly $defs: {
        place: Schema;
        range: Schema;
        problem: Schema;
        rule: Schema;
        related: Schema;
        finding: Schema;
        essay: Schema;
    };
};
/** Of each line that `hedgerow check --reporter ndjson` writes: first a "start", last the "totals". */
export declare const CHECK_RECORD_SCHEMA: {
    readonly $schema: 'https://json-schema.org/draft/2020-12/schema';
    readonly title: 'Record of a hedgerow check';
    readonly oneOf: readonly [Schema, Schema, Schema, Schema, Schema];
    readonly $defs: {
        place: Schema;
        range: Schema;
        problem: Schema;
        rule: Schema;
        related: Schema;
        finding: Schema;
        essay: Schema;
    };
};
export {};
