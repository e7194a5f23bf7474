/** Calibration of scores: from log-odds to probabilities that hold (Platt 1999). */

export interface Scored {
  readonly score: number;
  /** Whether it is a case. */
  readonly is: boolean;
}

/** Fits probability = logistic(slope * score + offset) by Newton's method, with Platt's smoothed targets. */
export function platt(seen: readonly Scored[]): { slope: number; offset: number } {
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
