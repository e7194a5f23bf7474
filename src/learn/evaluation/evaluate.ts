/** `hedgerow evaluate`: what the program gets right on labelled op-eds, with intervals, calibration and confusions. */
import type { AnalysisDocument } from '../../model/index.js';
import { analyzeSource } from '../../pipeline.js';
import { sourceFromText } from '../../read/source.js';
import { modelDigest } from '../../tag/index.js';
import type { GoldEssay } from '../gold.js';
import { isTrainedOn } from '../trained-on.js';
import { type Calibration, calibrationOf } from './calibration.js';
import { type Confusion, confusionsOf } from './confusions.js';
import {
  type Interval,
  intervals,
  type MoveScore,
  macroF1,
  microF1,
  moveScores,
  type Scores,
  scoreOf,
  scoresOf,
  strengthScores,
} from './scores.js';
import { type Counts, SCORED_MOVES, type ScoredMove, type Tally, tally } from './tally.js';

export interface Evaluation {
  readonly schema: 'hedgerow/evaluation@1';
  /** Whether the weights were trained on exactly these op-eds, so that the scores are better than on others. */
  readonly trainedOn: boolean;
  readonly scores: Scores;
  readonly intervals: Intervals;
  readonly calibration: Calibration;
  /** For each move, what was missed and what was found wrongly, most frequent first. */
  readonly confusions: readonly Confusion[];
}

export type ScoreIntervals = Readonly<Record<'precision' | 'recall' | 'f1', Interval | null>>;

/** 95 % intervals by bootstrap over essays; null where there are too few cases for one. */
export interface Intervals {
  readonly moves: Readonly<Record<ScoredMove, ScoreIntervals>>;
  readonly attributed: ScoreIntervals;
  readonly furniture: ScoreIntervals;
  readonly rebuts: ScoreIntervals;
  readonly macroF1: Interval | null;
  readonly microF1: Interval | null;
  readonly strength: Readonly<
    Record<'meanAbsoluteError' | 'pairwise' | 'withinRange' | 'falseHedge', Interval | null>
  >;
}

export interface EvaluationOptions {
  /** Sentences shown of each confusion. Default: 2. */
  readonly examples?: number;
  /** Told after each essay how many are done. */
  readonly onProgress?: (done: number) => void;
}

/** Rounds of the bootstrap; with more, intervals change by less than 0.005. */
const ROUNDS = 500;

/** Analyzes every labelled essay and compares. */
export function evaluate(essays: readonly GoldEssay[], options: EvaluationOptions = {}): Evaluation {
  const tallies = essays.map((gold, i) => {
    const mine = tally(gold, analyzeSource(sourceFromText(gold.text, { path: `${gold.id}.txt` })));
    options.onProgress?.(i + 1);
    return mine;
  });
  return evaluationOf(tallies, isTrainedOn(essays), options);
}

/** Compares saved analyses; an essay without one counts as one in which nothing was found. */
export function evaluateSaved(
  essays: readonly GoldEssay[],
  documents: ReadonlyMap<string, AnalysisDocument>,
  options: EvaluationOptions = {},
): Evaluation {
  return evaluationOf(
    essays.map((gold) => tally(gold, documents.get(gold.id))),
    isTrainedOn(essays) && [...documents.values()].every(({ method }) => method.weights === modelDigest()),
    options,
  );
}

function evaluationOf(
  tallies: readonly Tally[],
  trainedOn: boolean,
  { examples = 2 }: EvaluationOptions,
): Evaluation {
  return {
    schema: 'hedgerow/evaluation@1',
    trainedOn,
    scores: scoresOf(tallies),
    intervals: intervalsOf(tallies),
    calibration: calibrationOf(tallies),
    confusions: confusionsOf(tallies, examples),
  };
}

/** The scores that have three parts. */
const COUNTED: Readonly<Record<string, (tally: Tally) => Counts>> = {
  ...Object.fromEntries(SCORED_MOVES.map((move) => [move, (one: Tally) => one.moves[move]])),
  attributed: (one) => one.attributed,
  furniture: (one) => one.furniture,
  rebuts: (one) => one.rebuts,
};

function intervalsOf(tallies: readonly Tally[]): Intervals {
  const found = intervals<string>(
    tallies,
    (sample) => ({
      ...Object.fromEntries(
        Object.entries(COUNTED).flatMap(([name, countsOf]) => parts(name, scoreOf(sample, countsOf))),
      ),
      macroF1: macroF1(moveScores(sample)),
      microF1: microF1(sample),
      ...strengthScores(sample),
    }),
    ROUNDS,
  );
  const one = (name: string): Interval | null => found[name] ?? null;
  const three = (name: string): ScoreIntervals => ({
    precision: one(`${name} precision`),
    recall: one(`${name} recall`),
    f1: one(`${name} f1`),
  });
  return {
    moves: Object.fromEntries(SCORED_MOVES.map((move) => [move, three(move)])) as Intervals['moves'],
    attributed: three('attributed'),
    furniture: three('furniture'),
    rebuts: three('rebuts'),
    macroF1: one('macroF1'),
    microF1: one('microF1'),
    strength: {
      meanAbsoluteError: one('meanAbsoluteError'),
      pairwise: one('pairwise'),
      withinRange: one('withinRange'),
      falseHedge: one('falseHedge'),
    },
  };
}

function parts(name: string, { precision, recall, f1 }: MoveScore): [string, number | null][] {
  return [
    [`${name} precision`, precision],
    [`${name} recall`, recall],
    [`${name} f1`, f1],
  ];
}
