/** How often the sentence that is shown as the main claim is one that readers marked as stating it. */
import type { AnalysisDocument, Range, Source } from '../../model/index.js';
import { sourceFromText } from '../../read/source.js';
import type { GoldEssay } from '../gold.js';
import { marksOf } from './main-claim-marks.js';

/** Counts over the op-eds in which readers marked a sentence. */
export interface MainClaimScore {
  readonly essays: number;
  /** How often the sentence shown is one of those. */
  readonly first: number;
  /** How often it or the other one that is shown beside it is. */
  readonly either: number;
  /** How many op-eds have another one beside it. */
  readonly others: number;
}

/** Between the title and the text, so that the title is read as one. */
const BREAK = '\n\n';

/**
 * Goes through the op-eds that readers marked, each with its title, as people hand them in.
 * @param marked The sentences marked in an op-ed, by its id. Default: those of this program.
 */
export function mainClaimScore(
  essays: readonly GoldEssay[],
  analyze: (source: Source, essay: number) => AnalysisDocument,
  marked = marksOf,
): MainClaimScore {
  const score = { essays: 0, first: 0, either: 0, others: 0 };
  essays.forEach((gold, e) => {
    const marks = marked(gold.id);
    if (marks === undefined || marks.length === 0) return;
    const before = gold.title === null ? '' : gold.title + BREAK;
    const { essay, sentences } = analyze(sourceFromText(before + gold.text, { path: gold.id }), e);
    const isMarked = (index: number | null): boolean => {
      if (index === null) return false;
      const { start, end } = sentences[index]!;
      return marks.some((mark) => isMostOf(mark, { start: start - before.length, end: end - before.length }));
    };
    const first = isMarked(essay.thesis);
    score.essays++;
    if (first) score.first++;
    if (first || isMarked(essay.otherThesis)) score.either++;
    if (essay.otherThesis !== null) score.others++;
  });
  return score;
}

/** Whether two stretches share more than half of the shorter one: sentences are not cut alike everywhere. */
function isMostOf(a: Range, b: Range): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 > Math.min(a.end - a.start, b.end - b.start);
}
