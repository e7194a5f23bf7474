/** `npm run norms -- --data FOLDER`: makes the reference set that ships with the program, from the texts alone and none of their labels. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildNorms, type NormEssay, normsJson } from '../norms/index.js';
import { analyzeSource } from '../pipeline.js';
import { sourceFromText } from '../read/source.js';
import { comparedFigures } from '../report/index.js';
import { readGold } from './gold.js';

/** Where the texts come from says of some what kind they are; of the others, only what the collection holds. */
const SPEECHES = /congressional-record/;

function main(): void {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  if (!values.data) {
    console.error('Name the folder of texts: npm run norms -- --data FOLDER (it holds opeds/train).');
    process.exitCode = 2;
    return;
  }
  const documents = readGold(join(values.data, 'opeds', 'train')).map(({ id, text, source }) => ({
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
    path: values.data,
    description: 'essays, columns, policy blogs and floor speeches',
  });
  const text = `// The reference set that ships with the program. Made by \`npm run norms\`; do not edit.\nexport const NORMS = ${normsJson(norms).trimEnd()};\n`;
  writeFileSync(new URL('../../models/norms.js', import.meta.url), text);
  console.log(`${norms.texts} texts, ${(text.length / 1000).toFixed(1)} kB`);
}

main();
