/** Why a sentence makes a move, or does not: the model's probability against its floors, the rules that voted, the words that weighed. */
import {
  type AttributedEssay,
  type AttributedSentence,
  type Evidence,
  type MoveKind,
  rounded,
} from '../model/index.js';
import { contextOf } from './context.js';
import { spanEvidence } from './explain.js';
import { houseSignals, withHouse } from './house.js';
import { signalsOf } from './index.js';
import { judge } from './judged.js';
import type { FeatureBuffer } from './model/buffer.js';
import { FeatureReader } from './model/features.js';
import { BIAS, VOTES_KEYS } from './model/keys.js';
import { trainedModel } from './model/load.js';
import type { Context, MoveModel } from './model/model.js';
import { openingOf, QUOTED_FOR } from './quoted.js';
import { hasWords, type Signal } from './signal.js';

/** A rule that fired. */
export interface Vote {
  readonly rule: string;
  /** In log-odds before training: 0.5 weak, 1 fair, 2 strong, 3 near-decisive; negative speaks against. */
  readonly weight: number;
  /** Empty where the rule goes by what is missing. */
  readonly words: readonly Evidence[];
}

/** Words of the sentence, and what they add to the log-odds of the move; negative speaks against. */
export interface WeighedWords extends Evidence {
  readonly effect: number;
}

export interface Reason {
  readonly move: MoveKind;
  /** Index of the sentence that was judged: of a quotation that goes on, what it is quoted for is told by the sentence that opens it. */
  readonly sentence: number;
  /** 0 to 1, calibrated. */
  readonly probability: number;
  /** The move counts as found from this probability on, and as possible from the other. */
  readonly found: number;
  readonly possible: number;
  /** Heaviest first. */
  readonly votes: readonly Vote[];
  /** The words that weighed most, for and against, heaviest first on each side; those for the move come first. */
  readonly words: readonly WeighedWords[];
  /** What the sentence's form, its place and the sentences beside it add to the log-odds. */
  readonly surroundings: number;
}

/** Runs of words shown for a move, and as many against it. */
const MOST_RUNS = 4;
/** Log-odds that a run must add to be shown. */
const LEAST_EFFECT = 0.1;
/** A run goes on over neighbors that add at least this share of what its heaviest word adds. */
const RUN_SHARE = 0.4;
/** What holds for every sentence, and the sums of the votes, which are told by rule. */
const TOLD_ELSEWHERE: ReadonlySet<number> = new Set([BIAS, ...VOTES_KEYS]);

/** Why the sentences of one text make their moves. */
export interface Reasons {
  /** What the text is taken for. */
  readonly context: Context;
  /** For and against every move that is asked of the sentence with an index. */
  of(index: number): readonly Reason[];
}

export function reasonsIn(essay: AttributedEssay, model: MoveModel = trainedModel()): Reasons {
  const signals = signalsOf(essay);
  const reader = new FeatureReader(essay, signals);
  const context = contextOf(essay.sentences, reader, model);
  const reasonsFor = (index: number): readonly Reason[] => {
    const sentence = essay.sentences[index]!;
    const features = reader.read(index);
    const ours = houseSignals(sentence);
    const probabilities = withHouse(model.probabilities(features), ours, model);
    const cast = [...signals[index]!, ...ours];
    const judged = judge(cast, probabilities, model, context, true);
    return judged.map(({ move, m, confidence, found, possible }): Reason => {
      const { weights, surroundings } = shares(sentence, features, model, m);
      return {
        move,
        sentence: index,
        probability: rounded(confidence),
        found: rounded(found),
        possible: rounded(possible),
        votes: votesFor(sentence, cast, move),
        words: [...runsOf(sentence, weights, 1), ...runsOf(sentence, weights, -1)],
        surroundings: rounded(surroundings),
      };
    });
  };
  return {
    context,
    of(index) {
      const own = reasonsFor(index);
      const opening = context === 'short' ? index : openingOf(essay.sentences, index);
      if (opening === index) return own;
      const opened = reasonsFor(opening);
      return own.map((reason, i) => (QUOTED_FOR.has(reason.move) ? opened[i]! : reason));
    },
  };
}

function votesFor(sentence: AttributedSentence, signals: readonly Signal[], move: MoveKind): Vote[] {
  return signals
    .filter((signal) => signal.move === move)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map((vote) => ({
      rule: vote.rule,
      weight: vote.weight,
      words: hasWords(vote) ? spanEvidence(sentence, [vote]) : [],
    }));
}

/** What each word adds to the log-odds of the move, and what no word of the sentence does. */
function shares(
  { tokens }: AttributedSentence,
  features: FeatureBuffer,
  model: MoveModel,
  m: number,
): { weights: Float64Array; surroundings: number } {
  const weights = new Float64Array(tokens.length);
  let surroundings = 0;
  const { keys, from, to } = features;
  model.eachContribution(m, (i, effect) => {
    if (from[i]! < 0) {
      if (!TOLD_ELSEWHERE.has(keys[i]!)) surroundings += effect;
      return;
    }
    const share = effect / (to[i]! - from[i]!);
    for (let t = from[i]!; t < to[i]!; t++) weights[t]! += share;
  });
  return { weights, surroundings };
}

/** The runs of words that add most to one side, heaviest first. */
function runsOf(sentence: AttributedSentence, weights: Float64Array, side: 1 | -1): WeighedWords[] {
  const { tokens } = sentence;
  const left = weights.map((weight, t) => (tokens[t]!.word ? side * weight : 0));
  const runs: WeighedWords[] = [];
  while (runs.length < MOST_RUNS) {
    let top = 0;
    for (let t = 1; t < left.length; t++) if (left[t]! > left[top]!) top = t;
    const floor = (left[top] ?? 0) * RUN_SHARE;
    if (floor <= 0) break;
    let first = top;
    let last = top + 1;
    while (first > 0 && left[first - 1]! >= floor) first--;
    while (last < left.length && left[last]! >= floor) last++;
    let effect = 0;
    for (let t = first; t < last; t++) effect += left[t]!;
    left.fill(0, first, last);
    if (effect < LEAST_EFFECT) break;
    const [words] = spanEvidence(sentence, [{ from: first, to: last, type: 'model' }]);
    runs.push({ ...words!, effect: rounded(side * effect) });
  }
  return runs;
}
