/** Promises about places: line and column lead to the same words as the offsets do. */
import type { AnalysisDocument } from '../model/index.js';
import type { Complaints } from './complaints.js';

export function checkPlaces(document: AnalysisDocument, complaints: Complaints): void {
  // For plain text and Markdown the text is the file, so the place can be computed; for HTML it leads into another text.
  const { format } = document.source;
  const starts = format === 'html' ? null : lineStarts(document.text);
  for (const { index, place, start, end } of document.sentences) {
    if (place === null) continue;
    const where = `sentence ${index}`;
    complaints.unless(format !== 'docx' && format !== 'pdf', 'a file without lines has no places', where);
    const { line, column, endLine, endColumn } = place;
    complaints.unless(
      line >= 1 && column >= 1 && (endLine > line || (endLine === line && endColumn >= column)),
      'a place starts before it ends',
      where,
    );
    if (!starts) continue;
    complaints.unless(
      starts[line - 1]! + column - 1 === start,
      'the place starts where the sentence does',
      where,
    );
    complaints.unless(
      starts[endLine - 1]! + endColumn - 1 === end,
      'the place ends where the sentence does',
      where,
    );
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}
