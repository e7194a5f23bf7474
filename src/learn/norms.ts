/** The reference set that ships with the program: made from the labelled texts alone, and none of their labels. */
import { LEAST_TEXTS } from '../model/index.js';
import { buildNorms, type NormEssay, normsJson } from '../norms/index.js';
import { analyzeSource } from '../pipeline.js';
import { sourceFromText } from '../read/source.js';
import { comparedFigures } from '../report/index.js';
import type { GoldEssay } from './gold.js';

/** What the collection holds. */
const DESCRIPTION = 'essays, columns, policy blogs and floor speeches';
/** Where a text comes from says of some what kind they are; of the others, only what the collection holds. */
const SPEECHES = /congressional-record/;

/** The text of models/norms.js, and how many texts are in the set: none where there are too few to compare with. */
export function normsFile(texts: readonly Pick<GoldEssay, 'id' | 'text' | 'source'>[]): {
  readonly file: string;
  readonly texts: number;
} {
  const set = texts.length < LEAST_TEXTS ? 'null' : setOf(texts);
  return {
    file: `// The reference set that ships with the program. Made by \`npm run norms\`; do not edit.\nexport const NORMS = ${set};\n`,
    texts: texts.length < LEAST_TEXTS ? 0 : texts.length,
  };
}

function setOf(texts: Parameters<typeof normsFile>[0]): string {
  const documents = texts.map(({ id, text }) => analyzeSource(sourceFromText(text, { path: `${id}.txt` })));
  const essays = documents.map((document, i): NormEssay => {
    const genre = SPEECHES.test(texts[i]!.source ?? '')
      ? 'floor speeches'
      : 'essays, columns and policy blogs';
    return { figures: comparedFigures(document), sha256: document.source.sha256, genre };
  });
  const { tool, method } = documents[0]!;
  const made = { version: tool.version, ...method };
  return normsJson(buildNorms(essays, { made, path: 'the texts', description: DESCRIPTION })).trimEnd();
}
