/** Laying sections out on paper: two columns of about the same length, and no more on a page than it holds. */
import type { BuiltSection, ReportRow } from '../model/index.js';
import type { Reading } from './reading.js';
import type { Section } from './section.js';
/** A section with its content, before it is laid out. */
export interface Built {
    readonly section: Section;
    readonly data: unknown;
}
/** Those of the sections that the essay gives something to show. */
export declare function builtFrom(sections: readonly Section[], reading: Reading): Built[];
export declare function reported({ section: { id, label, gloss }, data }: Built): BuiltSection;
/** Takes from the last sections first what does not fit in a page of so many points. */
export declare function fitted(page: readonly Built[], height: number): Built[];
export declare function rowsOf(sections: readonly Built[]): ReportRow[];
