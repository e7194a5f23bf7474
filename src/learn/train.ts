/** `npm run train`: cross-validates by essay, trains on all, and writes models/moves.js. The same data give the same bytes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { digest } from '../model/index.js';
import { analyzeSource } from '../pipeline.js';
import { sourceFromText } from '../read/source.js';
import { encode } from '../tag/model/load.js';
import { type MoveDecision, MoveModel } from '../tag/model/model.js';
import { type Example, readExamples } from './dataset.js';
import { type GoldEssay, readGold } from './gold.js';
import { decisionsFrom, fitMoves, rawScores, SETTINGS } from './moves.js';
import { PUBLIC_SETS, readPublicSet } from './public.js';
import { scoresOf } from './scores.js';
import { scoreTable } from './table.js';
import { type Tally, tally } from './tally.js';

interface Validation {
  readonly decisions: MoveDecision[];
  readonly tallies: Tally[];
}

const foldOf = (example: Example) => example.essay % SETTINGS.folds;

/** Trains on all folds but one and judges the one, in turn; floors for a fold come from the other folds' scores alone. */
export function crossValidate(essays: readonly GoldEssay[], examples: readonly Example[]): Validation {
  const folds = Array.from({ length: SETTINGS.folds }, (_, fold) => fold);
  const weights = folds.map((fold) =>
    fitMoves(
      examples.filter((example) => foldOf(example) !== fold),
      SETTINGS,
    ),
  );
  const scores: Float64Array[] = new Array(examples.length);
  for (const fold of folds) {
    const mine = examples.map((_, i) => i).filter((i) => foldOf(examples[i]!) === fold);
    rawScores(
      weights[fold]!,
      mine.map((i) => examples[i]!),
    ).forEach((score, n) => {
      scores[mine[n]!] = score;
    });
  }
  const tallies = folds.flatMap((fold) => {
    const others = examples.map((_, i) => i).filter((i) => foldOf(examples[i]!) !== fold);
    const decisions = decisionsFrom(
      others.map((i) => examples[i]!),
      others.map((i) => scores[i]!),
    );
    const model = new MoveModel(weights[fold]!.table, decisions);
    return essays
      .filter((_, e) => e % SETTINGS.folds === fold)
      .map((gold) => tally(gold, analyzeSource(sourceFromText(gold.text, { path: gold.id }), model)));
  });
  return { decisions: decisionsFrom(examples, scores), tallies };
}

function main(): void {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, 'no-validation': { type: 'boolean' } },
  });
  if (!values.data) {
    console.error(
      'Name the folder of labelled texts: npm run train -- --data FOLDER (it holds opeds/train).',
    );
    process.exitCode = 2;
    return;
  }
  const folder = join(values.data, 'opeds', 'train');
  const essays = readGold(folder);
  const examples = [
    ...readExamples(essays),
    ...PUBLIC_SETS.flatMap((set) => readExamples(readPublicSet(join(values.data!, 'public'), set), set.id)),
  ];
  const { decisions, tallies } = crossValidate(essays, examples);
  const scores = scoresOf(tallies);
  console.log(scoreTable(scores));
  const weights = fitMoves(examples, SETTINGS);
  const file = {
    format: 'hedgerow/moves@1',
    made: {
      command: 'npm run train -- --data FOLDER',
      data: {
        essays: essays.length,
        sentences: examples.length,
        digest: digest(essays.map((e) => JSON.stringify(e)).join('\n')),
      },
      settings: SETTINGS,
      features: weights.kept,
      crossValidated: scores,
    },
    decisions,
    ...encode(weights.table),
  };
  const target = new URL('../../models/moves.js', import.meta.url);
  const text = `// The trained model of the moves. Made by \`npm run train\`; do not edit.\nexport const MODEL = ${JSON.stringify(file, null, 1)};\n`;
  writeFileSync(target, text);
  console.log(`${weights.kept} features, ${(readFileSync(target).length / 1e6).toFixed(2)} MB`);
}

main();
