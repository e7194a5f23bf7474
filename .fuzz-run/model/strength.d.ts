/** Names of the bands of the strength scale, strongest first (ANALYSIS.md, guideline section 5). */
export declare const BANDS: readonly [{
    readonly band: 'categorical';
    readonly from: 2.5;
}, {
    readonly band: 'boosted';
    readonly from: 1.5;
}, {
    readonly band: 'plain';
    readonly from: 0.5;
}, {
    readonly band: 'limited';
    readonly from: -0.5;
}, {
    readonly band: 'softened';
    readonly from: -1.5;
}, {
    readonly band: 'hedged';
    readonly from: -2.5;
}, {
    readonly band: 'strongly hedged';
    readonly from: number;
}];
export type Band = (typeof BANDS)[number]['band'];
/** The band of a strength from -3 to +3. */
export declare function bandOf(value: number): Band;
/** A strength as every report prints it: at most one decimal, a plus sign, a true minus: "+2", "−0.5", "0". */
export declare function strengthText(value: number): string;
