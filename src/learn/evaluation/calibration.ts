/** Whether confidence means what it says: of the moves given as 0.7 likely, seven in ten should be right. */
import { SCORED_MOVES, type ScoredMove, type Tally } from './tally.js';

export interface CalibrationBin {
  /** Confidences from (inclusive) to (exclusive; the last bin includes 1). */
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly meanConfidence: number | null;
  /** Share of the decisions in the bin that the labels agree with. */
  readonly right: number | null;
}

export interface Calibration {
  readonly bins: readonly CalibrationBin[];
  /** Mean distance between confidence and share right, weighted by the bins' sizes (Guo et al. 2017); null without decisions. */
  readonly expectedError: number | null;
  /** null for a move with too few decisions. */
  readonly perMove: Readonly<
    Record<ScoredMove, { readonly n: number; readonly expectedError: number | null }>
  >;
}

const BINS = 10;
const ENOUGH = 30;

type Decisions = Tally['decisions'];

/** Over all decisions, found and possible. */
export function calibrationOf(tallies: readonly Tally[]): Calibration {
  const decisions = tallies.flatMap((one) => one.decisions);
  const bins = binsOf(decisions);
  return {
    bins,
    expectedError: expectedError(bins, decisions.length),
    perMove: Object.fromEntries(
      SCORED_MOVES.map((move) => {
        const mine = decisions.filter((one) => one.move === move);
        const error = mine.length < ENOUGH ? null : expectedError(binsOf(mine), mine.length);
        return [move, { n: mine.length, expectedError: error }];
      }),
    ) as Calibration['perMove'],
  };
}

function binsOf(decisions: Decisions): CalibrationBin[] {
  return Array.from({ length: BINS }, (_, b) => {
    const inside = decisions.filter(
      ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === b,
    );
    const n = inside.length;
    return {
      from: b / BINS,
      to: (b + 1) / BINS,
      n,
      meanConfidence: n === 0 ? null : inside.reduce((sum, { confidence }) => sum + confidence, 0) / n,
      right: n === 0 ? null : inside.filter(({ right }) => right).length / n,
    };
  });
}

function expectedError(bins: readonly CalibrationBin[], total: number): number | null {
  if (total === 0) return null;
  return bins.reduce(
    (sum, { n, meanConfidence, right }) =>
      sum + (n === 0 ? 0 : (n / total) * Math.abs(meanConfidence! - right!)),
    0,
  );
}
