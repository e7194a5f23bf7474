/** Reference sets whose values a test states itself. */
import {
  type AnalysisDocument,
  type ComparedFigures,
  NORM_FIGURES,
  type Norms,
} from '../../src/model/index.js';
import { buildNorms, type NormEssay } from '../../src/norms/index.js';

export const MADE = {
  version: '0.0.0',
  weights: 'rules',
  lexicon: '0123456789abcdef',
  settings: 'fedcba9876543210',
};

/** An essay all of whose figures have one value. */
export function essayWith(value: number | null, genre: string | null = null): NormEssay {
  const figures = Object.fromEntries(NORM_FIGURES.map((figure) => [figure, value])) as ComparedFigures;
  return { figures, sha256: `digest of ${value}`, genre };
}

/** A set of texts with the values 0.1, 0.2, 0.3 and so on, made as the document was. */
export function normsFor({ method }: Pick<AnalysisDocument, 'method'>, texts = 40): Norms {
  const essays = Array.from({ length: texts }, (_, i) => essayWith((i + 1) / 10, 'columns'));
  return buildNorms(essays, { made: { version: '0.0.0', ...method }, path: 'columns' });
}
