/** `npm run train`: cross-validates by essay, and trains on all. The same data give the same bytes. */
import type { Source } from '../model/index.js';
import { analyzeSource } from '../pipeline.js';
import { sourceFromText } from '../read/source.js';
import { encode, type ModelFile, weightsDigest } from '../tag/model/load.js';
import type { MoveDecision } from '../tag/model/model.js';
import { type Example, readExamples, readUnlabelled } from './dataset.js';
import { calibrationOf } from './evaluation/calibration.js';
import { type MainClaimScore, mainClaimScore } from './evaluation/main-claims.js';
import { type AgreementScore, agreementScore, countAgreement } from './evaluation/public-scores.js';
import { type Scores, scoresOf } from './evaluation/scores.js';
import { type Tally, tally } from './evaluation/tally.js';
import type { GoldEssay } from './gold.js';
import { decisionsFrom, fitMoves, modelFrom, type RawScore, rawScores, SETTINGS } from './moves.js';
import { PUBLIC_SETS } from './public.js';
import { reportFloorFrom } from './reports.js';
import { essaysDigest } from './trained-on.js';
import type { TrainingData } from './training-data.js';

interface Validation {
  readonly decisions: MoveDecision[];
  readonly reportFloor: number;
  readonly tallies: Tally[];
  /** Agreement with the sets that people labelled, by the id of the set. */
  readonly people: Readonly<Record<string, AgreementScore>>;
  readonly mainClaims: MainClaimScore;
}

const foldOf = (example: Example) => example.essay % SETTINGS.folds;

/** Trains on all folds but one and judges the one, in turn; floors for a fold come from the other folds' scores alone. */
function crossValidate({ essays, sets }: TrainingData, examples: readonly Example[]): Validation {
  const folds = Array.from({ length: SETTINGS.folds }, (_, fold) => fold);
  const weights = folds.map((fold) =>
    fitMoves(
      examples.filter((example) => foldOf(example) !== fold),
      SETTINGS,
    ),
  );
  const scores: RawScore[] = new Array(examples.length);
  for (const fold of folds) {
    const mine = examples.map((_, i) => i).filter((i) => foldOf(examples[i]!) === fold);
    rawScores(
      weights[fold]!,
      mine.map((i) => examples[i]!),
    ).forEach((score, n) => {
      scores[mine[n]!] = score;
    });
  }
  const models = folds.map((fold) => {
    const others = examples.map((_, i) => i).filter((i) => foldOf(examples[i]!) !== fold);
    return modelFrom(
      weights[fold]!,
      others.map((i) => examples[i]!),
      others.map((i) => scores[i]!),
    );
  });
  const read = (source: Source, e: number) => analyzeSource(source, { model: models[e % SETTINGS.folds]! });
  const analyzed = (gold: GoldEssay, e: number) => read(sourceFromText(gold.text, { path: gold.id }), e);
  return {
    decisions: decisionsFrom(examples, scores),
    reportFloor: reportFloorFrom(examples, scores),
    tallies: essays.map((gold, e) => tally(gold, analyzed(gold, e))),
    people: Object.fromEntries(
      PUBLIC_SETS.map((set) => {
        const counts = { tp: 0, fp: 0, fn: 0, tn: 0 };
        (sets.get(set.id) ?? []).forEach((gold, e) => {
          countAgreement(set, gold, analyzed(gold, e), counts);
        });
        return [set.id, agreementScore(counts)];
      }),
    ),
    mainClaims: mainClaimScore(essays, read),
  };
}

/** What training makes: the text of models/moves.js, the cross-validated scores, and how many features have weights. */
export interface TrainedMoves {
  readonly file: string;
  readonly scores: Scores;
  readonly mainClaims: MainClaimScore;
  readonly features: number;
  /** Of the weights. */
  readonly digest: string;
}

/** Weights fitted to all texts, with floors and scores from cross-validation by essay. Takes minutes. */
export function trainMoves(data: TrainingData): TrainedMoves {
  const { essays, sets, unlabelled } = data;
  const examples = [
    ...readExamples(essays),
    ...[...sets].flatMap(([id, documents]) => readExamples(documents, id)),
    ...readUnlabelled(unlabelled),
  ];
  const { decisions, reportFloor, tallies, people, mainClaims } = crossValidate(data, examples);
  const scores = scoresOf(tallies);
  const weights = fitMoves(examples, SETTINGS);
  const table = encode(weights.table);
  const deciding = { decisions, reportFloor, ...table };
  const digestOfAll = weightsDigest(deciding);
  const file: ModelFile = {
    format: 'hedgerow/moves@2',
    made: {
      command: 'npm run train -- --data FOLDER',
      data: {
        essays: essays.length,
        sentences: examples.length,
        digest: essaysDigest(essays),
      },
      settings: SETTINGS,
      features: weights.kept,
      crossValidated: scores,
      calibrationError: calibrationOf(tallies).expectedError,
      people,
      mainClaims,
    },
    ...deciding,
    digest: digestOfAll,
  };
  return {
    file: `// The trained model of the moves. Made by \`npm run train\`; do not edit.\nexport const MODEL = ${JSON.stringify(file, null, 1)};\n`,
    scores,
    mainClaims,
    features: weights.kept,
    digest: digestOfAll,
  };
}
