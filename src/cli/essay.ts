/** The work on one essay, from the file to all it is made into but the PDF. Runs in a worker or in the process itself. */
import { corpusFigures, indexFigures, renderBriefing } from '../briefing.js';
import { documentJson } from '../export/document-json.js';
import type { OutputFormat, PrintPaper } from '../export/formats.js';
import {
  type AnalysisDocument,
  type EssayFigures,
  type ExposedClaim,
  type Norms,
  type Problem,
  ProblemError,
  problem,
} from '../model/index.js';
import { formatOf } from '../parse/index.js';
import { analyzeSource } from '../pipeline.js';
import { readSource, sourceFromBytes } from '../read/file.js';
import type { FoundFile } from './input.js';

export interface EssayTask {
  readonly file: FoundFile;
  /** The file's bytes, where they are not to be read from disk. */
  readonly bytes?: Uint8Array;
  readonly formats: readonly OutputFormat[];
  readonly paper: PrintPaper;
  /** Reference set to compare with; none: the one that ships. */
  readonly norms?: Norms | undefined;
}

/** What becomes of an essay: small figures that a run keeps, and files that it writes and lets go. */
export interface AnalyzedEssay extends EssayFigures {
  /** The pages and the document, where the formats asked for need them; else null. */
  readonly html: string | null;
  readonly json: string | null;
}

export type EssayResult = AnalyzedEssay | { readonly failed: Problem };

/** Words of a claim that the closing summary quotes. */
const QUOTED_WORDS = 28;

/** Never throws: what an essay makes fail is a problem of that essay. */
export function workOn({ file, bytes, formats, paper, norms }: EssayTask): EssayResult {
  try {
    const format = formatOf(file.relative)!;
    const document = analyzeSource(bytes ? sourceFromBytes(bytes, file, format) : readSource(file, format));
    const { essay, summary, problems } = document;
    return {
      html:
        formats.includes('html') || formats.includes('pdf')
          ? renderBriefing(document, norms === undefined ? { paper } : { paper, norms })
          : null,
      json: formats.includes('json') ? documentJson(document) : null,
      figures: indexFigures(document),
      corpus: corpusFigures(document),
      published: essay.published,
      words: essay.words,
      claims: summary.claims,
      exposed: summary.exposed.map((index) => exposedClaim(document, index)),
      problems,
    };
  } catch (error) {
    if (error instanceof ProblemError) return { failed: error.problem };
    const reason = error instanceof Error ? error.message : String(error);
    return { failed: problem('analysis-failed', { path: file.relative, reason }) };
  }
}

function exposedClaim(document: AnalysisDocument, index: number): ExposedClaim {
  const { start, end, place, strength, exposure } = document.sentences[index]!;
  let prose = '';
  let at = start;
  for (const mark of document.markup) {
    if (mark.end <= start || mark.start >= end) continue;
    prose += document.text.slice(at, Math.max(at, mark.start));
    at = mark.end;
  }
  const words = (prose + document.text.slice(Math.min(at, end), end)).trim().split(/\s+/);
  const quote = words.slice(0, QUOTED_WORDS).join(' ') + (words.length > QUOTED_WORDS ? ' …' : '');
  const value = strength?.value ?? 0;
  return { quote, line: place?.line ?? null, strength: value, exposure: exposure?.value ?? value };
}
