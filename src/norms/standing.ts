/** Where an essay stands among the texts of a reference set. */
import {
  type AnalysisDocument,
  type ComparedFigures,
  LEAST_TEXTS,
  NORM_FIGURES,
  type NormComparison,
  type NormFigure,
  type Norms,
  quantile,
  type Standing,
} from '../model/index.js';
import { rank, wilson } from './shares.js';

/**
 * Whether documents made this way can be compared with the set. Other weights or word lists count differently; settings of rules and
 * thresholds do not matter, because they change findings and no figures.
 */
export function fits({ made }: Pick<Norms, 'made'>, method: AnalysisDocument['method']): boolean {
  return made.weights === method.weights && made.lexicon === method.lexicon;
}

/** Where an essay's figures stand in the set: for each figure, what share of its texts have less, the same and more. Pure. */
export function compare(figures: ComparedFigures, norms: Norms): NormComparison {
  const standings = NORM_FIGURES.flatMap((figure) => standingOf(figure, figures[figure], norms) ?? []);
  return { texts: norms.texts, description: norms.description, standings };
}

/** null where the essay has no such figure, or fewer than 20 texts of the set have. */
function standingOf(figure: NormFigure, value: number | null, { figures }: Norms): Standing | null {
  const { texts, values } = figures[figure];
  if (value === null || texts < LEAST_TEXTS) return null;
  const below = rank(values, value, false) / values.length;
  const notAbove = rank(values, value, true) / values.length;
  return {
    figure,
    value,
    texts,
    below: wilson(below, texts),
    same: wilson(notAbove - below, texts),
    above: wilson(1 - notAbove, texts),
    quantiles: [
      quantile(values, 0.05),
      quantile(values, 0.25),
      quantile(values, 0.5),
      quantile(values, 0.75),
      quantile(values, 0.95),
    ],
  };
}
