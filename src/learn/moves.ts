/** Training of the move model: one logistic regression per move, its calibration and its floors. */
import { BIAS_VALUE, VOTES } from '../tag/model/features.js';
import { BIAS, KIND, named } from '../tag/model/keys.js';
import type { MoveDecision } from '../tag/model/model.js';
import { buildTable, MoveModel, type WeightTable } from '../tag/model/model.js';
import { type Example, OPEDS, scaled, toRows, UNLABELLED, vocabulary, wordColumns } from './dataset.js';
import { SCORED_MOVES, type ScoredMove } from './evaluation/tally.js';
import { type SparseRows, trainLogistic } from './logistic.js';
import { platt } from './platt.js';
import { fitReports, REPORTS, reportFloorFrom } from './reports.js';

/** What decides the training; printed into the model file. */
export interface TrainingSettings {
  /** Cost of an error per example (C of the regression). */
  readonly cost: number;
  readonly epochs: number;
  /** A feature must be seen in this many sentences. */
  readonly leastSeen: number;
  /** Weights that are smaller for every move are dropped from the file. */
  readonly leastWeight: number;
  /** Parts of the essays for cross-validation. */
  readonly folds: number;
}

export const SETTINGS: TrainingSettings = {
  cost: 0.055,
  epochs: 12,
  leastSeen: 3,
  leastWeight: 0.03,
  folds: 5,
};

/** One thing the model decides, and the set it learns it from. */
interface Output {
  readonly move: ScoredMove;
  readonly context: MoveDecision['context'];
  readonly set: string;
  /** Of the cost of an error. */
  readonly share: number;
  /** What words, pairs and classes of words count for against rules, cues and neighbors: 1 where all count alike. */
  readonly words: number;
  /** How likely it is that the labels of a sentence leave out the move though it is there. */
  readonly overlooked: number;
}

interface Fit {
  readonly share?: number;
  readonly words?: number;
  readonly overlooked?: number;
}

/** Who labels a sentence for thirteen moves overlooks one rather than invents one. */
const OVERLOOKED = 0.05;

/** How closely a move is fitted: the share of the cost of an error, and what words count for. 1 for both where none is set. */
const FIT: Readonly<Partial<Record<ScoredMove, Fit>>> = {
  // What a sentence's own words tell is fitted closer, and nobody overlooks "will" and "must".
  prediction: { share: 1.45, overlooked: 0 },
  prescription: { share: 1.45, overlooked: 0 },
  causal: { share: 1.45 },
  // These hang on what stands round the sentence: fitted to words, they fit what the essays are about.
  opposing_view: { share: 2, words: 0.5 },
  rebuttal: { share: 1.2, words: 0.5 },
  concession: { words: 0.5 },
  reframing: { share: 2, words: 0.6 },
  evaluation: { words: 0.7 },
  evidence: { words: 0.7 },
};

/**
 * Every move of an essay's sentence, from op-eds; whether a sentence of a report grants something, and whether a sentence on its own
 * claims a cause, which people labelled.
 */
const OUTPUTS: readonly Output[] = [
  ...SCORED_MOVES.map(
    (move): Output => ({
      move,
      context: 'essay',
      set: OPEDS,
      share: FIT[move]?.share ?? 1,
      words: FIT[move]?.words ?? 1,
      overlooked: FIT[move]?.overlooked ?? OVERLOOKED,
    }),
  ),
  // Of some 1,700 sentences: fitted closely, or what they have in common with each other would not be learned.
  { move: 'concession', context: 'report', set: REPORTS, share: 5, words: 0.5, overlooked: OVERLOOKED },
  { move: 'causal', context: 'short', set: 'causal_news', share: 1, words: 1, overlooked: 0 },
];

/** Weights of one training: by feature key, one per output and one for what tells reports. */
export interface TrainedWeights {
  readonly table: WeightTable;
  readonly kept: number;
}

const wants = (example: Example, move: ScoredMove) => example.unit!.moves.includes(move);
/** Whether an example teaches the output anything: it is of its set and its label is neither missing nor optional. */
const counts = (example: Example, { move, set }: Output): boolean =>
  example.unit !== null &&
  set === example.set &&
  (wants(example, move) || !example.unit.optional_moves.includes(move));

/** A move with fewer cases cannot be learned; its rules decide alone, found where their votes sum to more than RULES_FLOOR. */
const FEW_CASES = 30;
const RULES_FLOOR = 1.5;

const isRare = (examples: readonly Example[], output: Output): boolean =>
  examples.filter((example) => counts(example, output) && wants(example, output.move)).length < FEW_CASES;

/** Weights that let the votes through: log-odds = votes - RULES_FLOOR, but for the damping. */
function rulesAlone(columns: ReadonlyMap<number, number>, move: ScoredMove): Float64Array {
  const weights = new Float64Array(columns.size);
  const votes = columns.get(named(KIND.votes, move));
  const bias = columns.get(BIAS);
  if (votes !== undefined && bias !== undefined) {
    weights[votes] = 1 / VOTES;
    weights[bias] = -RULES_FLOOR / BIAS_VALUE;
  }
  return weights;
}

/** Fits all moves, and what tells reports, to the examples that teach either. */
export function fitMoves(given: readonly Example[], settings: TrainingSettings): TrainedWeights {
  const examples = given.filter(({ unit, set }) => unit !== null || set === UNLABELLED);
  const columns = vocabulary(examples, settings.leastSeen);
  const rows: SparseRows = toRows(examples, columns);
  const all = examples.map((_, i) => i);
  const ofWords = wordColumns(examples, columns);
  const perOutput = OUTPUTS.map((output) => {
    const { move, words, share, overlooked } = output;
    if (isRare(examples, output)) return rulesAlone(columns, move);
    const weights = trainLogistic(words === 1 ? rows : scaled(rows, ofWords, words), {
      rows: all,
      epochs: settings.epochs,
      overlooked,
      label: (i) => counts(examples[i]!, output) && wants(examples[i]!, move),
      cost: (i) => (counts(examples[i]!, output) ? settings.cost * share : 0),
    });
    // Fitted to smaller values: the same weights for the values as they are read.
    return words === 1
      ? weights
      : weights.map((weight, column) => (ofWords[column] ? weight * words : weight));
  });
  const reports = fitReports(examples, rows, settings);
  const kept: [number, Float64Array][] = [];
  for (const [key, column] of columns) {
    const row = Float64Array.from([...perOutput, reports], (weights) => weights[column]!);
    if (row.some((weight) => Math.abs(weight) >= settings.leastWeight)) kept.push([key, row]);
  }
  return { table: buildTable(kept, OUTPUTS.length + 1), kept: kept.length };
}

/** Decisions that let scores through as they are: for reading raw scores. */
const RAW: readonly MoveDecision[] = OUTPUTS.map(({ move, context }) => ({
  move,
  context,
  slope: 1,
  offset: 0,
  found: 0.5,
  possible: 0.3,
}));

/** What weights that have not seen an example say of it. */
export interface RawScore {
  /** Log-odds of each output. */
  readonly moves: Float64Array;
  /** How much it sounds like one of a report: log-odds, in the model's unit. */
  readonly report: number;
}

/** What the weights say of each example, before calibration and floors; in the order of the examples. */
export function rawScores(weights: TrainedWeights, examples: readonly Example[]): RawScore[] {
  const model = new MoveModel(weights.table, RAW, 0);
  return examples.map(({ buffer }) => {
    const moves = model.probabilities(buffer).map((p) => Math.log(p / (1 - p)));
    return { moves, report: model.report };
  });
}

/** The model that decides by weights, fitted to scores of examples that the weights had not seen. */
export function modelFrom(
  weights: TrainedWeights,
  examples: readonly Example[],
  scores: readonly RawScore[],
): MoveModel {
  return new MoveModel(weights.table, decisionsFrom(examples, scores), reportFloorFrom(examples, scores));
}

/** Calibration (Platt 1999) and floors from scores that the weights had not seen, on the set that teaches the output. */
export function decisionsFrom(examples: readonly Example[], scores: readonly RawScore[]): MoveDecision[] {
  const fitted = OUTPUTS.map((output, m) => calibrated(output, m, examples, scores));
  // What is asked of a sentence of an essay is answered together, and every answer counts alike.
  const together = fitted.flatMap(({ output, rare, seen }) =>
    output.context === 'essay' && !rare ? seen : [],
  );
  const common = bestFloor(together, 0);
  const mean = casesOf(together) / fitted.filter(({ output }) => output.context === 'essay').length;
  return fitted.map(({ output: { move, context }, rare, slope, offset, seen }) => {
    const own = rare ? RULES_FOUND : bestFloor(seen, AS_GOOD);
    const share = rare || context !== 'essay' ? 0 : commonShare(casesOf(seen), mean);
    const found = share * common + (1 - share) * own;
    return {
      move,
      context,
      slope: round(slope),
      offset: round(offset),
      found: round(found),
      possible: round(found * POSSIBLE_SHARE),
    };
  });
}

/** A sentence as one output sees it: how likely it is a case, and whether it is one. */
interface Seen {
  readonly p: number;
  readonly is: boolean;
}

const casesOf = (seen: readonly Seen[]): number => seen.filter(({ is }) => is).length;

interface Calibrated {
  readonly output: Output;
  /** Its rules decide alone, and their votes are as they are. */
  readonly rare: boolean;
  readonly slope: number;
  readonly offset: number;
  readonly seen: readonly Seen[];
}

function calibrated(
  output: Output,
  m: number,
  examples: readonly Example[],
  scores: readonly RawScore[],
): Calibrated {
  const { move } = output;
  if (isRare(examples, output)) return { output, rare: true, slope: 1, offset: 0, seen: [] };
  const scored = examples.flatMap((example, i) =>
    counts(example, output) ? [{ score: scores[i]!.moves[m]!, is: wants(example, move) }] : [],
  );
  const { slope, offset } = platt(scored);
  const seen = scored.map(({ score, is }) => ({ p: 1 / (1 + Math.exp(-(slope * score + offset))), is }));
  return { output, rare: false, slope, offset, seen };
}

/** Where rules decide alone: what their votes say, as odds, is more likely than not. */
const RULES_FOUND = 0.5;

/**
 * How much of a move's floor is the one at which F1 over all moves together is highest; the rest is the move's own best. Counts
 * and charts set all moves side by side, which asks for one floor (Lipton, Elkan and Naryanaswamy 2014: half of the F1 that can
 * be reached); a move read by itself asks for its own, which on few cases is uncertain as well. Where F1 over all moves and the
 * mean of the moves' F1 count alike, a sentence weighs 1 / all cases in the one, 1 / (moves * own cases) in the other. Half of that
 * is taken: the rest would gain 0.001, and call three sentences in ten too many an assertion.
 */
const commonShare = (own: number, mean: number): number => (0.5 * own) / (own + mean);

/** A move is shown as possible from this share of the floor on. */
const POSSIBLE_SHARE = 0.6;

const round = (x: number) => Math.round(x * 10000) / 10000;

/** How far to either side F1 is averaged, as a share of the cases. */
const NEIGHBORHOOD = 0.05;

/** F1 of a move that is lower by no more than this is as good: the curve is flat, and its peak is chance. */
const AS_GOOD = 0.005;

/**
 * The probability from which on F1 is highest, on average round it: a single peak of the curve is chance. Of floors that are as good
 * (F1 lower by no more than `asGood`), the one that finds as many sentences as there are cases, or comes nearest to that: counts stand
 * in every report.
 */
function bestFloor(seen: readonly Seen[], asGood: number): number {
  const order = [...seen].sort((a, b) => b.p - a.p);
  const cases = casesOf(order);
  const reach = Math.max(2, Math.round(cases * NEIGHBORHOOD));
  /** F1 of the first i + 1, added up from the start. */
  const sums = [0];
  let right = 0;
  order.forEach(({ is }, i) => {
    if (is) right++;
    sums.push(sums[i]! + (2 * right) / (i + 1 + cases));
  });
  const f1 = order.map((_, i) => {
    const first = Math.max(0, i - reach);
    const last = Math.min(order.length, i + reach + 1);
    return (sums[last]! - sums[first]!) / (last - first);
  });
  const best = f1.reduce((top, value, i) => (value > f1[top]! ? i : top), 0);
  const isAsGood = (i: number) => f1[i]! >= f1[best]! - asGood;
  let chosen = best;
  const step = best < cases ? 1 : -1;
  for (let i = best; i !== cases - 1 && i < order.length; i += step) if (isAsGood(i)) chosen = i;
  return order[chosen]?.p ?? 0.5;
}
