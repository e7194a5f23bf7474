/** Names of the bands of the strength scale, strongest first (docs/strength.md). */
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
 * Whether an effect is large enough to be printed. A shade (a few 128ths) is not: it only orders claims that are otherwise alike, and
 * counts as no hedge and no booster.
 */
export const isPrinted = (effect: number): boolean => Math.abs(effect) >= 0.05;

/** What moved a strength, as far as counting it goes. */
interface Moved {
  readonly start?: number;
  readonly type: string;
  readonly effect: number;
}

/** What can be done, which limits a claim and is no word of caution: "the dam |can leak". */
const ABILITY = 'modal_ability';
/** Forms of a sentence, which raise its force and are no words of insistence: "|Take the boat", "it is a toll, |not a fee". */
const FORMS: ReadonlySet<string> = new Set(['imperative', 'hortative', 'reframe']);

/** Whether a part of a strength is a hedge: words that lowered it, but for those that say what can be done. */
export const isHedge = ({ start, type, effect }: Moved): boolean =>
  start !== undefined && effect < 0 && isPrinted(effect) && type !== ABILITY;

/** Whether a part of a strength is a booster: words that raised it, but for commands and the "not" of a new description. */
export const isBooster = ({ start, type, effect }: Moved): boolean =>
  start !== undefined && effect > 0 && isPrinted(effect) && !FORMS.has(type);

/** A strength as it is printed, as a number: claims that print the same are alike to a reader. */
export const printedStrength = (value: number): number =>
  (Math.sign(value) * Math.round(Math.abs(value) * 10)) / 10;

/** A strength as every report prints it: at most one decimal, a plus sign, a true minus: "+2", "−0.5", "0". */
export function strengthText(value: number): string {
  const rounded = printedStrength(value);
  if (rounded === 0) return '0';
  return `${rounded > 0 ? '+' : '−'}${Math.abs(rounded)}`;
}
