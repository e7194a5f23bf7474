/** Saved analyses of labelled op-eds. */
import { basename } from 'node:path';
import { type AnalysisDocument, DOCUMENT_SCHEMA, ProblemError, problem } from '../../model/index.js';
import { findFiles } from '../../read/find.js';
import { type GoldEssay, jsonIn } from '../gold.js';

/**
 * The analyses below a folder, by the id of the op-ed that the file is named after (ID.json); other files are passed over.
 * @throws ProblemError `not-found`, `no-analyses`; `bad-analysis` and `analysis-of-other-text` where a file is not what its name says.
 */
export function savedAnalyses(
  folder: string,
  essays: readonly GoldEssay[],
): ReadonlyMap<string, AnalysisDocument> {
  const { files, problems } = findFiles([folder], ['.json']);
  const unusable = problems.find(({ code }) => code !== 'nothing-to-analyze');
  if (unusable) throw new ProblemError(unusable);
  const byId = new Map(essays.map((essay) => [essay.id, essay]));
  const found = new Map<string, AnalysisDocument>();
  for (const { path, relative } of files) {
    const gold = byId.get(basename(relative, '.json'));
    if (gold && !found.has(gold.id)) found.set(gold.id, analysisIn(path, gold));
  }
  if (found.size > 0) return found;
  throw new ProblemError(problem('no-analyses', { path: folder, example: `${essays[0]!.id}.json` }));
}

function analysisIn(path: string, gold: GoldEssay): AnalysisDocument {
  const bad = (reason: string) => problem('bad-analysis', { path, reason });
  const document = jsonIn(path, bad) as AnalysisDocument | null;
  if (document?.schema !== DOCUMENT_SCHEMA)
    throw new ProblemError(bad(`its schema is not ${DOCUMENT_SCHEMA}`));
  const fits = gold.units.every(
    ({ start, end }) => document.text.slice(start, end) === gold.text.slice(start, end),
  );
  if (!fits) throw new ProblemError(problem('analysis-of-other-text', { path, labels: `${gold.id}.json` }));
  return document;
}
