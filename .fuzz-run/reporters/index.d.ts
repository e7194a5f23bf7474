import type { Reporter } from './reporter.js';
export declare const REPORTERS: readonly Reporter[];
/** undefined where there is none of that name. */
export declare function reporterOf(id: string): Reporter | undefined;
export { CHECK_RECORD_SCHEMA, CHECK_REPORT_SCHEMA } from './json-schema.js';
export { LIMITS, type Limits, type LineRange, NO_PAINT, type OpenReport, type Paint, type Reporter, type ReporterOptions, } from './reporter.js';
export type { JsonEssay, JsonFinding, JsonRelated, JsonReport, NdjsonRecord } from './shapes.js';
