/** The normal distribution and Student's t, as far as intervals need them. */
/** Share of a standard normal distribution below `z` (Abramowitz and Stegun 26.2.17; error under 1e-7). */
export declare function normalShare(z: number): number;
/** The value with a share of `p` above it, 0 < p <= 0.5 (Abramowitz and Stegun 26.2.23; error under 0.00045). */
export declare function normalAbove(p: number): number;
/** The value of Student's t with a share of `p` above it: exact for 1 and 2 degrees of freedom, else Cornish and Fisher's series. */
export declare function studentAbove(p: number, freedom: number): number;
