/** The sentences that stand at a place in a file. */
import {
  type AnalysisDocument,
  type BlockKind,
  type Place,
  ProblemError,
  problem,
  type Sentence,
  type Source,
} from '../model/index.js';

/** 1-based, as editors count; without a column, the whole line is meant. Where a file has no lines, the number of a paragraph. */
export interface Spot {
  readonly line: number;
  readonly column: number | null;
}

const NAMES: Partial<Record<BlockKind, string>> = {
  boilerplate: 'boilerplate',
  'pull-quote': 'a pull quote',
};

type Placed = Sentence & { readonly place: Place };

/**
 * The sentences on the line, or the one at the column: the nearest of the line where none stands right there.
 * @throws ProblemError `line-beyond-end`, `no-sentence`, or `makes-no-moves` where all of them are bylines or boilerplate.
 */
export function sentencesAt(document: AnalysisDocument, source: Source, spot: Spot): readonly Sentence[] {
  const { path } = document.source;
  const { line } = spot;
  if (document.source.format === 'docx' || document.source.format === 'pdf') {
    return inParagraph(document, line, spot.column);
  }
  const lines = lineCount(source.content);
  if (line > lines) throw new ProblemError(problem('line-beyond-end', { path, line, lines }));
  const placed = document.sentences.filter((sentence): sentence is Placed => sentence.place !== null);
  const onLine = placed.filter(({ place }) => place.line <= line && line <= place.endLine);
  if (onLine.length === 0) {
    const nearest = nearestLine(placed, line);
    throw new ProblemError(problem('no-sentence', { path, line, ...(nearest === null ? {} : { nearest }) }));
  }
  const meant = spot.column === null ? onLine : [atColumn(onLine, line, spot.column)];
  const telling = meant.filter(({ role }) => role !== 'byline' && role !== 'boilerplate');
  if (telling.length === 0) {
    const { kind } = document.blocks[meant[0]!.block]!;
    throw new ProblemError(problem('makes-no-moves', { path, line, what: NAMES[kind] ?? `a ${kind}` }));
  }
  return telling;
}

/** Of a Word document or a PDF: the sentences of a paragraph, as the briefing counts them, or one by its number in it. */
function inParagraph(document: AnalysisDocument, paragraph: number, nth: number | null): readonly Sentence[] {
  const { path } = document.source;
  const paragraphs = Math.max(0, ...document.blocks.map((block) => block.paragraph ?? 0));
  if (paragraph > paragraphs) {
    throw new ProblemError(problem('paragraph-beyond-end', { path, paragraph, paragraphs }));
  }
  const block = document.blocks.findIndex((one) => one.paragraph === paragraph);
  const sentences = document.sentences.filter((sentence) => sentence.block === block);
  return nth === null ? sentences : [sentences[Math.min(nth, sentences.length) - 1]!];
}

/** An end of line at the end of the file begins no further line. */
function lineCount(content: string): number {
  return content.replace(/(?:\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/).length;
}

/** The line nearest to this one on which a sentence begins or ends. */
function nearestLine(placed: readonly Placed[], line: number): number | null {
  let nearest: number | null = null;
  for (const { place } of placed) {
    for (const other of [place.line, place.endLine]) {
      if (nearest === null || Math.abs(other - line) < Math.abs(nearest - line)) nearest = other;
    }
  }
  return nearest;
}

/** The sentence at the column of the line, or the one that stands least far from it. */
function atColumn(onLine: readonly Placed[], line: number, column: number): Placed {
  const distance = ({ place }: Placed): number => {
    if (place.line === line && column < place.column) return place.column - column;
    return place.endLine === line && column >= place.endColumn ? column - place.endColumn + 1 : 0;
  };
  return onLine.reduce((best, sentence) => (distance(sentence) < distance(best) ? sentence : best));
}
