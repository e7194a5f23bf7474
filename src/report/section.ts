/** What a section of the report is. To add one: a file in `sections/`, a template of the same name, a line in `catalog.ts`. */
import type { Reading } from './reading.js';

export interface Section<Data = unknown> {
  /** Its file's name, its template's name, its anchor on the page. */
  readonly id: string;
  /** Its heading, also a bookmark of the PDF. */
  readonly label: string;
  /** One sentence on what is shown and how it is measured. */
  readonly gloss: string;
  /** Where it stands: over the full width, in one of two columns, or on the screen only. */
  readonly column: 'full' | 'half' | 'screen';
  /** Its template, where that is not of its own name. */
  readonly partial?: string;
  /** Its content as plain data; null where the essay gives it nothing to show, and the section is left out. */
  readonly build: (reading: Reading) => Data | null;
  /** Its approximate height on paper, in points, with its heading and the space before it. Not needed for sections on the screen only. */
  height?(data: Data): number;
  /** The same with less of it on paper: lower by `excess` points, or by as much as leaves something to show. */
  fit?(data: Data, excess: number): Data;
  /** The same with more of it on paper, if there is more: higher by at most `room` points. */
  grow?(data: Data, room: number): Data;
}

export function section<Data>(definition: Section<Data>): Section<Data> {
  return definition;
}
