/** Where findings stand in the file, for programs that speak in lines and columns. */
import type { AnalysisDocument, Finding, Place, Range } from '../model/index.js';
import { placesIn } from '../parse/places.js';

/**
 * A function that gives the place of each finding of a document: of its words where the text is the file itself (plain text,
 * Markdown), else of its sentence; null where a finding is on the whole essay, and in binary formats.
 */
export function placesOf(document: AnalysisDocument): (finding: Finding) => Place | null {
  const { text, source, sentences } = document;
  const isFile = source.format === 'plain-text' || source.format === 'markdown';
  const placeIn = placesIn(text);
  return (finding) => {
    const range = rangeOf(finding);
    if (range !== null && isFile) return placeIn(range);
    return finding.sentence === null ? null : (sentences[finding.sentence]?.place ?? null);
  };
}

function rangeOf({ start, end }: Finding): Range | null {
  return start === null || end === null ? null : { start, end };
}
