/** Main figures of two drafts side by side. */
import { type AnalysisDocument, type ComparedFigure, isExposed } from '../model/index.js';

interface FigureDefinition {
  readonly id: ComparedFigure['id'];
  readonly label: string;
  readonly of: (document: AnalysisDocument) => number | null;
}

const FIGURES: readonly FigureDefinition[] = [
  { id: 'words', label: 'Words', of: ({ summary }) => summary.words },
  { id: 'claims', label: 'Claims', of: ({ summary }) => summary.claims },
  { id: 'mean', label: 'Mean strength', of: ({ summary }) => summary.strength?.mean ?? null },
  { id: 'hedges', label: 'Hedges', of: ({ summary }) => summary.hedges },
  { id: 'boosters', label: 'Boosters', of: ({ summary }) => summary.boosters },
  {
    id: 'exposed',
    label: 'Exposed claims',
    of: ({ sentences }) => sentences.filter(isExposed).length,
  },
  { id: 'concessions', label: 'Points granted', of: ({ summary }) => summary.moves.concession },
  { id: 'evidence', label: 'Sentences that offer evidence', of: ({ summary }) => summary.moves.evidence },
  {
    id: 'findings',
    label: 'Findings',
    of: ({ findings }) => findings.filter(({ state }) => state === 'new').length,
  },
];

export function figuresOf(before: AnalysisDocument, after: AnalysisDocument): ComparedFigure[] {
  return FIGURES.map(({ id, label, of }) => ({ id, label, before: of(before), after: of(after) }));
}
