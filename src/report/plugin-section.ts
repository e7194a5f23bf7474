/** Sections that plug-ins bring: plain data in, shown by one template for all of them. */
import { type AnalysisDocument, type Problem, problem, type Quote, reasonOf } from '../model/index.js';
import type { Reading } from './reading.js';
import type { Section } from './section.js';

/** What a section of a plug-in is made of. Text is plain: markup in it is shown, and does nothing. */
export type SectionPart =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** As many cells in each row as there are columns. */
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Sentences of the essay, by index. */
  | { readonly kind: 'quotes'; readonly sentences: readonly number[] };

/** What a section of a plug-in says of one essay. */
export interface SectionContent {
  /** What the section shows, in a sentence. */
  readonly finding: string;
  readonly parts: readonly SectionPart[];
}

/** A section that a plug-in adds to the briefing. */
export interface PluginSection {
  readonly id: string;
  readonly label: string;
  /** One sentence on what is shown and how it is measured. */
  readonly gloss: string;
  /** Pure; null where the essay gives it nothing to show. */
  build(document: AnalysisDocument): SectionContent | null;
}

/** What the template shows. */
interface Shown {
  readonly finding: string;
  readonly parts: readonly {
    readonly paragraph?: string;
    readonly table?: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
    readonly quotes?: readonly Quote[];
  }[];
}

/** A plug-in's section as one of ours. If it fails, it is left out and reported through `onProblem`. */
export function sectionOf(own: PluginSection, onProblem: (found: Problem) => void): Section<Shown> {
  return {
    id: own.id.replaceAll('/', '-'),
    label: own.label,
    gloss: own.gloss,
    column: 'full',
    partial: 'plugin',
    build: (reading) => {
      try {
        const content = own.build(reading.document);
        return content === null ? null : shown(content, reading);
      } catch (error) {
        const reason = reasonOf(error);
        onProblem(problem('plugin-failed', { what: 'section', id: own.id, reason }));
        return null;
      }
    },
  };
}

function shown(content: SectionContent, reading: Reading): Shown {
  const { finding, parts } = content;
  if (typeof finding !== 'string' || !Array.isArray(parts))
    throw new Error('it gave no "finding" and "parts"');
  return { finding, parts: parts.map((part) => partOf(part, reading)) };
}

function partOf(part: SectionPart, { document, quote }: Reading): Shown['parts'][number] {
  switch (part?.kind) {
    case 'paragraph':
      return { paragraph: String(part.text) };
    case 'table': {
      const uneven = part.rows.find((row) => row.length !== part.columns.length);
      if (uneven)
        throw new Error(`a row of its table has ${uneven.length} cells for ${part.columns.length} columns`);
      return { table: { columns: part.columns.map(String), rows: part.rows.map((row) => row.map(String)) } };
    }
    case 'quotes':
      return {
        quotes: part.sentences.map((index) => {
          const sentence = document.sentences[index];
          if (sentence === undefined) throw new Error(`it quotes the sentence ${index}, which there is not`);
          return quote(sentence);
        }),
      };
    default:
      throw new Error('a part of it is neither "paragraph", "table" nor "quotes"');
  }
}
