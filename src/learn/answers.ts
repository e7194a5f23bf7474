/**
 * Learns which sentence an answer answers.
 * Moves are predicted by models that have not seen the essay, so that the weights know how far predictions can be trusted.
 */
import type { WeighedEssay } from '../model/index.js';
import {
  ANSWER_FEATURES,
  answerFeatures,
  answersDigest,
  canAnswer,
  mostSupported,
  REACH,
} from '../relate/links/answers.js';
import { discourseOf, likelihood, makes, type Unit } from '../relate/units.js';
import { tag } from '../tag/index.js';
import { weigh } from '../weigh/index.js';
import { attributedEssay, readExamples } from './dataset.js';
import { type GoldEssay, unitsOf } from './gold.js';
import { trainLogistic } from './logistic.js';
import { fitMoves, modelFrom, rawScores, SETTINGS } from './moves.js';
import type { TrainingData } from './training-data.js';

/** Cost of an error per pair (C of the regression). Small: pairs are many, and what is asked of them is told by the moves already. */
const COST = 0.03;
const EPOCHS = 60;

/** An answer and a sentence it may answer, by the indices of their labelled units. */
interface Pair {
  readonly view: Unit;
  readonly from: number;
  readonly to: number;
  readonly features: readonly number[];
  /** Within a sentence of a labelled link at both ends, as the scoring has it. */
  readonly linked: boolean;
  /** Whether the program calls the answer a rebuttal: only then it may link. */
  readonly found: boolean;
}

interface Case {
  readonly links: readonly (readonly [number, number])[];
  /** Pairs by answer. */
  readonly answers: readonly (readonly Pair[])[];
}

type Place = readonly [number, number];
const near = (a: Place, b: Place): boolean => Math.abs(a[0] - b[0]) <= 1 && Math.abs(a[1] - b[1]) <= 1;

/** Each essay with moves that were predicted by a model trained on the other folds. */
function predicted(essays: readonly GoldEssay[]): WeighedEssay[] {
  const examples = readExamples(essays);
  const foldOf = (essay: number) => essay % SETTINGS.folds;
  const models = Array.from({ length: SETTINGS.folds }, (_, fold) => {
    const others = examples.filter((example) => foldOf(example.essay) !== fold);
    const weights = fitMoves(others, SETTINGS);
    // Floors come from scores on the fold itself: its weights have not seen it.
    const own = examples.filter((example) => foldOf(example.essay) === fold);
    return modelFrom(weights, own, rawScores(weights, own));
  });
  return essays.map((gold, i) => weigh(tag(attributedEssay(gold.text), models[foldOf(i)]!)));
}

function caseOf(gold: GoldEssay, essay: WeighedEssay): Case {
  const { units } = discourseOf(essay);
  const links = gold.units.flatMap((unit, from) =>
    (unit.links ?? []).filter(({ type }) => type === 'rebuts').map(({ target }): Place => [from, target]),
  );
  const indexOf = new Map(gold.units.map((unit, i) => [unit, i]));
  const labelled = unitsOf(
    units.map((unit) => unit.sentence),
    gold.units,
  ).map((unit) => (unit ? indexOf.get(unit)! : -1));
  const answers = units
    .filter((answer) => likelihood(answer, 'rebuttal') > 0 && labelled[answer.place] !== -1)
    .map((answer) =>
      units
        .slice(Math.max(0, answer.place - REACH), answer.place)
        .filter((view) => canAnswer(answer, view))
        .map((view): Pair => {
          const [from, to] = [labelled[answer.place]!, labelled[view.place]!];
          return {
            view,
            from,
            to,
            features: answerFeatures(units, answer, view),
            linked: links.some((link) => near(link, [from, to])),
            found: makes(answer, 'rebuttal'),
          };
        }),
    );
  return { links, answers };
}

function fitWeights(cases: readonly Case[]): number[] {
  const pairs = cases.flatMap(({ answers }) => answers.flat());
  const width = ANSWER_FEATURES.length;
  const weights = trainLogistic(
    {
      offsets: Int32Array.from({ length: pairs.length + 1 }, (_, row) => row * width),
      columns: Int32Array.from({ length: pairs.length * width }, (_, k) => k % width),
      values: Float32Array.from(pairs.flatMap((pair) => pair.features)),
      width,
    },
    {
      rows: pairs.map((_, row) => row),
      epochs: EPOCHS,
      label: (row) => pairs[row]!.linked,
      cost: () => COST,
    },
  );
  return Array.from(weights, (weight) => Math.round(weight * 1000) / 1000);
}

/** The likeliest view of each answer, with its probability. */
function chosen({ answers }: Case, weights: readonly number[]): { place: Place; p: number }[] {
  const probability = ({ features }: Pair) =>
    1 / (1 + Math.exp(-features.reduce((sum, value, i) => sum + value * weights[i]!, 0)));
  return answers
    .filter(([first]) => first?.found)
    .map((pairs) => {
      const best = mostSupported(pairs.map((pair) => ({ ...pair, p: probability(pair) })))!;
      return { place: [best.from, best.to] as const, p: best.p };
    });
}

interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

const f1 = ({ right, wrong, missed }: Tally): number => (2 * right) / Math.max(1, 2 * right + wrong + missed);

/** Every labelled link and every found one counts once, as in the scoring of the documents. */
function tallyOf(cases: readonly { links: readonly Place[]; found: readonly Place[] }[]): Tally {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { links, found } of cases) {
    const used = new Set<number>();
    for (const link of links) {
      const hit = found.findIndex((place, i) => !used.has(i) && near(link, place));
      if (hit === -1) missed++;
      else used.add(hit);
    }
    right += used.size;
    wrong += found.length - used.size;
  }
  return { right, wrong, missed };
}

/** F1 that is lower by no more than this is as good: the curve is flat, and its peak is chance. */
const AS_GOOD = 0.005;

/** The floor at which links that the weights have not seen score best: of those that are as good, the one in the middle. */
function bestFloor(cases: readonly Case[]): { floor: number; tally: Tally } {
  const unseen = cases.map((each, i) => {
    const others = cases.filter((_, k) => k % SETTINGS.folds !== i % SETTINGS.folds);
    return { each, others };
  });
  const byFold = Array.from({ length: SETTINGS.folds }, (_, fold) =>
    fitWeights(unseen[fold]?.others ?? cases),
  );
  const picks = cases.map((each, i) => ({
    links: each.links,
    picks: chosen(each, byFold[i % SETTINGS.folds]!),
  }));
  const floors = Array.from({ length: 40 }, (_, i) => (i + 2) / 100);
  const scored = floors.map((floor) => ({
    floor,
    tally: tallyOf(
      picks.map(({ links, picks }) => ({
        links,
        found: picks.filter(({ p }) => p >= floor).map(({ place }) => place),
      })),
    ),
  }));
  const best = Math.max(...scored.map(({ tally }) => f1(tally)));
  const asGood = scored.filter(({ tally }) => f1(tally) >= best - AS_GOOD);
  return asGood[asGood.length >> 1]!;
}

/** What training makes: the text of models/answers.js, and how links score that the weights have not seen. */
export interface TrainedAnswers {
  readonly file: string;
  readonly f1: number;
  readonly floor: number;
}

/** Weights fitted to all essays, with the floor at which links score best in cross-validation by essay. Takes minutes. */
export function trainAnswers({ essays }: TrainingData): TrainedAnswers {
  const cases = predicted(essays).map((essay, i) => caseOf(essays[i]!, essay));
  const { floor, tally } = bestFloor(cases);
  const weights = fitWeights(cases);
  const file = {
    format: 'hedgerow/answers@1',
    made: {
      command: 'npm run train -- --data FOLDER',
      essays: essays.length,
      crossValidated: { f1: Math.round(f1(tally) * 1000) / 1000, ...tally },
    },
    features: ANSWER_FEATURES,
    weights,
    floor,
    digest: answersDigest({ features: ANSWER_FEATURES, weights, floor }),
  };
  return {
    file: `// Which sentence an answer answers. Made by \`npm run train\`; do not edit.\nexport const ANSWERS = ${JSON.stringify(file, null, 1)};\n`,
    f1: f1(tally),
    floor,
  };
}
