/** Names of the bands of the strength scale, strongest first (ANALYSIS.md, guideline section 5). */
export const BANDS = [
    { band: 'categorical', from: 2.5 },
    { band: 'boosted', from: 1.5 },
    { band: 'plain', from: 0.5 },
    { band: 'limited', from: -0.5 },
    { band: 'softened', from: -1.5 },
    { band: 'hedged', from: -2.5 },
    { band: 'strongly hedged', from: Number.NEGATIVE_INFINITY },
];
/** The band of a strength from -3 to +3. */
export function bandOf(value) {
    return BANDS.find(({ from }) => value >= from).band;
}
/** A strength as every report prints it: at most one decimal, a plus sign, a true minus: "+2", "−0.5", "0". */
export function strengthText(value) {
    const rounded = Math.round(value * 10) / 10;
    if (rounded === 0)
        return '0';
    return `${rounded > 0 ? '+' : '−'}${Math.abs(rounded)}`;
}
