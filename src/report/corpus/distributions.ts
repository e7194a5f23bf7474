/** The normal distribution and Student's t, as far as intervals need them. */

/** Share of a standard normal distribution below `z` (Abramowitz and Stegun 26.2.17; error under 1e-7). */
export function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
  return z > 0 ? 1 - tail : tail;
}

/** The value with a share of `p` above it, 0 < p <= 0.5 (Abramowitz and Stegun 26.2.23; error under 0.00045). */
function normalAbove(p: number): number {
  const t = Math.sqrt(-2 * Math.log(p));
  const above = 2.515517 + t * (0.802853 + t * 0.010328);
  const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  return t - above / below;
}

/** The value of Student's t with a share of `p` above it: exact for 1 and 2 degrees of freedom, else Cornish and Fisher's series. */
export function studentAbove(p: number, freedom: number): number {
  if (freedom <= 1) return 1 / Math.tan(Math.PI * p);
  if (freedom < 3) {
    const share = 1 - 2 * p;
    return share * Math.sqrt(2 / (1 - share * share));
  }
  const z = normalAbove(p);
  const z3 = z ** 3;
  const z5 = z ** 5;
  const z7 = z ** 7;
  return (
    z +
    (z3 + z) / (4 * freedom) +
    (5 * z5 + 16 * z3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * freedom ** 3)
  );
}
