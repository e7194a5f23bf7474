/** `hedgerow evaluate`: what the program gets right on a folder of labelled op-eds, with intervals, calibration and confusions. */
import type { AnalysisDocument } from '../model/index.js';
import { analyzeSource } from '../pipeline.js';
import { sourceFromText } from '../read/source.js';
import { type Calibration, calibrationOf } from './calibration.js';
import type { GoldEssay } from './gold.js';
import { interval, moveF1, type Scores, scoresOf } from './scores.js';
import { type Disagreement, SCORED_MOVES, type ScoredMove, type Tally, tally } from './tally.js';

export interface Evaluation {
  readonly scores: Scores;
  /** 95 % intervals by bootstrap over essays; null where a move is too rare for one. */
  readonly intervals: {
    readonly moves: Readonly<Record<ScoredMove, readonly [number, number] | null>>;
    readonly macroF1: readonly [number, number] | null;
    readonly meanAbsoluteError: readonly [number, number] | null;
    readonly pairwise: readonly [number, number] | null;
  };
  readonly calibration: Calibration;
  /** For each move, what was found where the labels say something else, and how often, most frequent first. */
  readonly confusions: readonly Confusion[];
}

export interface Confusion {
  readonly move: ScoredMove;
  readonly kind: Disagreement['kind'];
  readonly count: number;
  /** A few sentences, from different essays, with what stands there instead. */
  readonly examples: readonly {
    readonly essay: string;
    readonly text: string;
    readonly instead: readonly string[];
  }[];
}

const EXAMPLES = 3;
/** Rounds of the bootstrap; intervals change by less than 0.005 beyond. */
const ROUNDS = 500;

/** Analyzes every labelled essay and compares. */
export function evaluate(essays: readonly GoldEssay[]): Evaluation {
  return evaluationOf(
    essays.map((gold) => tally(gold, analyzeSource(sourceFromText(gold.text, { path: `${gold.id}.txt` })))),
  );
}

/** Compares saved analyses; an essay without one counts as one in which nothing was found. */
export function evaluateSaved(
  essays: readonly GoldEssay[],
  documents: ReadonlyMap<string, AnalysisDocument>,
): Evaluation {
  return evaluationOf(essays.map((gold) => tally(gold, documents.get(gold.id))));
}

export function evaluationOf(tallies: readonly Tally[]): Evaluation {
  const perMove = Object.fromEntries(
    SCORED_MOVES.map((move) => [move, interval(tallies, moveF1(move), ROUNDS)]),
  ) as Evaluation['intervals']['moves'];
  return {
    scores: scoresOf(tallies),
    intervals: {
      moves: perMove,
      macroF1: interval(tallies, (sample) => scoresOf(sample).macroF1, 200),
      meanAbsoluteError: interval(tallies, meanError, ROUNDS),
      pairwise: interval(tallies, pairwise, ROUNDS),
    },
    calibration: calibrationOf(tallies),
    confusions: confusionsOf(tallies),
  };
}

function meanError(sample: readonly Tally[]): number | null {
  let sum = 0;
  let n = 0;
  for (const { strengths } of sample) {
    for (const { gold, mine } of strengths) sum += Math.abs(gold - mine);
    n += strengths.length;
  }
  return n === 0 ? null : sum / n;
}

function pairwise(sample: readonly Tally[]): number | null {
  const right = sample.reduce((sum, { pairs }) => sum + pairs.right, 0);
  const of = sample.reduce((sum, { pairs }) => sum + pairs.of, 0);
  return of === 0 ? null : right / of;
}

function confusionsOf(tallies: readonly Tally[]): Confusion[] {
  const groups = new Map<string, Disagreement[]>();
  for (const { disagreements } of tallies)
    for (const one of disagreements) {
      const id = `${one.move} ${one.kind}`;
      const group = groups.get(id);
      if (group) group.push(one);
      else groups.set(id, [one]);
    }
  return [...groups.values()]
    .map((group) => ({
      move: group[0]!.move,
      kind: group[0]!.kind,
      count: group.length,
      examples: differentEssays(group).map(({ essay, text, instead }) => ({ essay, text, instead })),
    }))
    .sort((a, b) => b.count - a.count || (a.move < b.move ? -1 : 1));
}

/** The first of each essay, spread over the list. */
function differentEssays(group: readonly Disagreement[]): Disagreement[] {
  const firsts = [...new Map(group.map((one) => [one.essay, one] as const).reverse()).values()];
  const step = Math.max(1, Math.floor(firsts.length / EXAMPLES));
  return firsts.filter((_, i) => i % step === 0).slice(0, EXAMPLES);
}
