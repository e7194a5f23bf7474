/** A reference set: what the figures of a briefing are among other essays, so that a number can be called high or low. */
/** Figures that are compared. Rates are over the whole essay, as the summary defines them. */
export const NORM_FIGURES = [
    /** Mean strength of the author's claims: nearly every median is +1, so the mean tells essays apart. */
    'mean-strength',
    'median-strength',
    /** Share of hedges among hedges and boosters, 0 to 1. */
    'hedge-share',
    /** Per 100 words. */
    'hedges',
    'boosters',
    'claims',
    /** Sentences that offer evidence, for each claim. */
    'evidence',
    /** Points granted to the other side or raised for it, per 1,000 words. */
    'points',
    /** Share of those points that are answered, 0 to 1. */
    'answered',
    /** Per 1,000 words. */
    'concessions',
];
export const NORMS_FORMAT = 'hedgerow/norms@1';
/** With fewer texts than these, a percentile says nothing. */
export const LEAST_TEXTS = 20;
