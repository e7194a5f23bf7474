/** The reference set that ships with the program, from the texts of the labelled op-eds and none of their labels. */
import { join } from 'node:path';
import { ProblemError, problem } from '../model/index.js';
import { buildNorms, type NormEssay, normsJson } from '../norms/index.js';
import { analyzeSource } from '../pipeline.js';
import { sourceFromText } from '../read/source.js';
import { comparedFigures } from '../report/index.js';
import { readGold } from './gold.js';
import { OPEDS_FOLDER, textsMissing } from './training-data.js';

/** Where the texts come from says of some what kind they are; of the others, only what the collection holds. */
const SPEECHES = /congressional-record/;

/**
 * The text of models/norms.js, and how many texts it stands on. `folder` is that of all labelled texts.
 * @throws ProblemError `no-training-data`; what `readGold` throws.
 */
export function shippedNormsFile(folder: string): { readonly file: string; readonly texts: number } {
  const missing = textsMissing(folder, [OPEDS_FOLDER]);
  if (missing !== undefined) throw new ProblemError(problem('no-training-data', { path: folder, missing }));
  const documents = readGold(join(folder, OPEDS_FOLDER)).map(({ id, text, source }) => ({
    document: analyzeSource(sourceFromText(text, { path: `${id}.txt` })),
    genre: SPEECHES.test(source ?? '') ? 'floor speeches' : 'essays, columns and policy blogs',
  }));
  const essays = documents.map(
    ({ document, genre }): NormEssay => ({
      figures: comparedFigures(document),
      sha256: document.source.sha256,
      genre,
    }),
  );
  const { tool, method } = documents[0]!.document;
  const norms = buildNorms(essays, {
    made: { version: tool.version, ...method },
    path: folder,
    description: 'essays, columns, policy blogs and floor speeches',
  });
  return {
    file: `// The reference set that ships with the program. Made by \`npm run norms\`; do not edit.\nexport const NORMS = ${normsJson(norms).trimEnd()};\n`,
    texts: norms.texts,
  };
}
