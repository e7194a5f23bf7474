/** Training of the move model: one logistic regression per move, its calibration and its floors. */
import { BIAS_VALUE, VOTES } from '../tag/model/features.js';
import { BIAS, KIND, named } from '../tag/model/keys.js';
import type { MoveDecision } from '../tag/model/model.js';
import { buildTable, MoveModel, type WeightTable } from '../tag/model/model.js';
import { type Example, OPEDS, scaled, toRows, vocabulary, withBias, wordColumns } from './dataset.js';
import { type SparseRows, trainLogistic } from './logistic.js';
import { SCORED_MOVES, type ScoredMove } from './tally.js';

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
  leastWeight: 0.02,
  folds: 5,
};

/** One thing the model decides, and the sets it learns it from. */
interface Output {
  readonly move: ScoredMove;
  readonly context: MoveDecision['context'];
  readonly sets: readonly string[];
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
 * Every move of an essay's sentence from op-eds (concession and rebuttal from texts of other kinds too); and whether a sentence
 * on its own claims a cause, which people labelled in news.
 */
export const OUTPUTS: readonly Output[] = [
  ...SCORED_MOVES.map(
    (move): Output => ({
      move,
      context: 'essay',
      sets: move === 'concession' || move === 'rebuttal' ? [OPEDS, 'gum_concession'] : [OPEDS],
      share: FIT[move]?.share ?? 1,
      words: FIT[move]?.words ?? 1,
      overlooked: FIT[move]?.overlooked ?? OVERLOOKED,
    }),
  ),
  { move: 'causal', context: 'short', sets: ['causal_news'], share: 1, words: 1, overlooked: 0 },
];

/** Weights of one training: by feature key, one per output. */
export interface TrainedWeights {
  readonly table: WeightTable;
  readonly kept: number;
}

/** What an error on texts of other kinds costs, against one on op-eds: what people label there is wider. */
const ELSEWHERE = 0.5;

const wants = (example: Example, move: ScoredMove) => example.unit!.moves.includes(move);
/** Whether an example teaches the output anything: it is of its sets and its label is neither missing nor optional. */
const counts = (example: Example, { move, sets }: Output): boolean =>
  example.unit !== null &&
  sets.includes(example.set) &&
  (wants(example, move) || !example.unit.optional_moves.includes(move));

const kinship = ({ set }: Example, { sets }: Output): number => (set === sets[0] ? 1 : ELSEWHERE);

/** A move with fewer cases cannot be learned; its rules decide alone, found where their votes sum to more than RULES_FLOOR. */
const FEW_CASES = 30;
const RULES_FLOOR = 1.5;

const isRare = (examples: readonly Example[], move: ScoredMove): boolean =>
  examples.filter((example) => example.unit !== null && wants(example, move)).length < FEW_CASES;

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

/** Fits all moves to the examples (those with labels). */
export function fitMoves(examples: readonly Example[], settings: TrainingSettings): TrainedWeights {
  const labelled = examples.filter((example) => example.unit !== null);
  const columns = vocabulary(labelled, settings.leastSeen);
  const rows: SparseRows = toRows(labelled, columns);
  const all = labelled.map((_, i) => i);
  const ofWords = wordColumns(labelled, columns);
  /** Where texts of other kinds teach a move too, they may make it more often or less: they have a bias of their own. */
  const mixed = withBias(rows, (i) => labelled[i]!.set !== OPEDS);
  const perOutput = OUTPUTS.map((output) => {
    const { move, words, sets, overlooked } = output;
    if (isRare(labelled, move)) return rulesAlone(columns, move);
    const read = sets.length === 1 ? rows : mixed;
    const weights = trainLogistic(words === 1 ? read : scaled(read, ofWords, words), {
      rows: all,
      epochs: settings.epochs,
      overlooked,
      label: (i) => wants(labelled[i]!, move),
      cost: (i) =>
        counts(labelled[i]!, output) ? settings.cost * output.share * kinship(labelled[i]!, output) : 0,
    });
    // Fitted to smaller values: the same weights for the values as they are read.
    return words === 1
      ? weights
      : weights.map((weight, column) => (ofWords[column] ? weight * words : weight));
  });
  const kept: [number, Float64Array][] = [];
  for (const [key, column] of columns) {
    const row = Float64Array.from(perOutput, (weights) => weights[column]!);
    if (row.some((weight) => Math.abs(weight) >= settings.leastWeight)) kept.push([key, row]);
  }
  return { table: buildTable(kept, OUTPUTS.length), kept: kept.length };
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

/** Log-odds of each example for each move by weights that have not seen it. */
export function rawScores(weights: TrainedWeights, examples: readonly Example[]): Float64Array[] {
  const model = new MoveModel(weights.table, RAW);
  return examples.map((example) =>
    Float64Array.from(model.probabilities(example.buffer), (p) => Math.log(p / (1 - p))),
  );
}

/**
 * Calibration (Platt 1999) and floors from scores that the weights had not seen: on op-eds, or on the set that alone
 * teaches the output.
 */
export function decisionsFrom(examples: readonly Example[], scores: readonly Float64Array[]): MoveDecision[] {
  const fitted = OUTPUTS.map((output, m) => calibrated(output, m, examples, scores));
  // What is asked of a sentence of an essay is answered together, and every answer counts alike.
  const together = fitted.flatMap(({ output, rare, seen }) =>
    output.context === 'essay' && !rare ? seen : [],
  );
  const common = bestFloor(together, 0);
  const mean = casesOf(together) / fitted.filter(({ output }) => output.context === 'essay').length;
  return fitted.map(({ output: { move, context }, rare, slope, offset, seen, elsewhere }) => {
    const own = rare ? RULES_FOUND : bestFloor(seen, AS_GOOD, elsewhere);
    const share = rare || context === 'short' ? 0 : commonShare(casesOf(seen), mean);
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
  /** The same of texts of other kinds that teach it as well. */
  readonly elsewhere: readonly Seen[];
}

function calibrated(
  output: Output,
  m: number,
  examples: readonly Example[],
  scores: readonly Float64Array[],
): Calibrated {
  const { move, sets } = output;
  if (isRare(examples, move)) return { output, rare: true, slope: 1, offset: 0, seen: [], elsewhere: [] };
  const scoredIn = (sets: readonly string[]) =>
    examples.flatMap((example, i) =>
      counts(example, { ...output, sets }) ? [{ score: scores[i]![m]!, is: wants(example, move) }] : [],
    );
  const judged = sets.includes(OPEDS) ? [OPEDS] : sets;
  const scored = scoredIn(judged);
  const { slope, offset } = platt(scored);
  const seenAs = ({ score, is }: (typeof scored)[number]): Seen => ({
    p: 1 / (1 + Math.exp(-(slope * score + offset))),
    is,
  });
  const elsewhere = scoredIn(sets.filter((set) => !judged.includes(set))).map(seenAs);
  return { output, rare: false, slope, offset, seen: scored.map(seenAs), elsewhere };
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

/** Fits probability = logistic(slope * score + offset) by Newton's method, with Platt's smoothed targets. */
function platt(seen: readonly { score: number; is: boolean }[]): { slope: number; offset: number } {
  const cases = seen.filter(({ is }) => is).length;
  const high = (cases + 1) / (cases + 2);
  const low = 1 / (seen.length - cases + 2);
  let slope = 1;
  let offset = 0;
  for (let n = 0; n < 50; n++) {
    let g0 = 0;
    let g1 = 0;
    let h00 = 1e-6;
    let h01 = 0;
    let h11 = 1e-6;
    for (const { score, is } of seen) {
      const p = 1 / (1 + Math.exp(-(slope * score + offset)));
      const error = p - (is ? high : low);
      const weight = p * (1 - p);
      g0 += error * score;
      g1 += error;
      h00 += weight * score * score;
      h01 += weight * score;
      h11 += weight;
    }
    const determinant = h00 * h11 - h01 * h01;
    const d0 = (h11 * g0 - h01 * g1) / determinant;
    const d1 = (h00 * g1 - h01 * g0) / determinant;
    slope -= d0;
    offset -= d1;
    if (Math.abs(d0) + Math.abs(d1) < 1e-9) break;
  }
  return { slope, offset };
}

/** How far to either side F1 is averaged, as a share of the cases. */
const NEIGHBORHOOD = 0.05;

/** F1 of a move that is lower by no more than this is as good: the curve is flat, and its peak is chance. */
const AS_GOOD = 0.005;

/**
 * The probability from which on F1 is highest, on average round it: a single peak of the curve is chance. Of floors that are as good
 * (F1 lower by no more than `asGood`), the one that finds as many sentences as there are cases, or comes nearest to that: counts stand
 * in every report. Where people labelled texts of other kinds for the move, they decide: the one that agrees best with them.
 */
function bestFloor(seen: readonly Seen[], asGood: number, elsewhere: readonly Seen[] = []): number {
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
  if (elsewhere.length > 0) {
    const floors = order.flatMap(({ p }, i) => (isAsGood(i) ? [p] : []));
    return floors.reduce((top, floor) => (f1From(floor, elsewhere) > f1From(top, elsewhere) ? floor : top));
  }
  let chosen = best;
  const step = best < cases ? 1 : -1;
  for (let i = best; i !== cases - 1 && i < order.length; i += step) if (isAsGood(i)) chosen = i;
  return order[chosen]?.p ?? 0.5;
}

/** F1 where all that is at least as likely counts as found. */
function f1From(floor: number, seen: readonly Seen[]): number {
  const found = seen.filter(({ p }) => p >= floor);
  return (2 * casesOf(found)) / (found.length + casesOf(seen));
}
