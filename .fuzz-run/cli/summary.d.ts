/** The closing words of a run, for a person: what was read, what stands most exposed in it, where the files are. */
import { type OutputFormat } from '../export/formats.js';
import type { RunResult } from './run.js';
import type { Colors } from './terminal.js';
export interface SummaryOptions {
    readonly out: string;
    readonly formats: readonly OutputFormat[];
    readonly colors: Colors;
}
/** Lines with a final newline. */
export declare function closingSummary(result: RunResult, { out, formats, colors }: SummaryOptions): string;
