/** Names of the bands of the strength scale, strongest first (ANALYSIS.md, guideline section 5). */
export const BANDS = [
  { band: 'categorical', from: 2.5 },
  { band: 'boosted', from: 1.5 },
  { band: 'plain', from: 0.5 },
  { band: 'limited', from: -0.5 },
  { band: 'softened', from: -1.5 },
  { band: 'hedged', from: -2.5 },
  { band: 'strongly hedged', from: Number.NEGATIVE_INFINITY },
] as const;

export type Band = (typeof BANDS)[number]['band'];

/** The band of a strength from -3 to +3. */
export function bandOf(value: number): Band {
  return BANDS.find(({ from }) => value >= from)!.band;
}

/**
 * Whether an effect is large enough to be printed. A shade (1/64) is not: it only orders claims that are otherwise alike, and
 * counts as no hedge and no booster.
 */
export const isPrinted = (effect: number): boolean => Math.abs(effect) >= 0.05;

/** A strength as every report prints it: at most one decimal, a plus sign, a true minus: "+2", "−0.5", "0". */
export function strengthText(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  if (rounded === 0) return '0';
  return `${rounded > 0 ? '+' : '−'}${Math.abs(rounded)}`;
}
