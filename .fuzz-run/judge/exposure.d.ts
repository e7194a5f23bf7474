/**
 * How exposed a claim is: its strength, plus how far it reaches, minus what stands under it.
 *
 * Whose exposure is told: claims that the author makes in body text and that say something is so. A demand ("Close it.") asks
 * for reasons, not for figures; a granted point is the other side's; what the author says of himself or herself nobody can
 * dispute; a fragment ("No chance.") borrows its claim from the
 * sentence it continues. Reach is a quarter step each for a forecast, a cause, and a universal or superlative: what can
 * be checked can be found false.
 *
 * What counts as standing under a claim (a "ground"), and what it takes off:
 *
 *     a statistic, an endorsed source, a rule or a precedent offered as evidence   2
 *     an example offered as evidence                                               1.5
 *     a story or another fact offered as evidence; a reason ("because")            1
 *     words of a source (a quotation)                                              0.75
 *     a number                                                                     0.5
 *
 * One sentence gives one ground, the firmest it has. A ground in the claim's own sentence counts in full; one sentence away
 * 0.6 of it, two sentences away 0.3, and half of that across a paragraph break. A sentence that is linked to the claim as its
 * support counts in full wherever it stands. Together they take off 3 at most: a categorical claim with ample
 * support comes to 0. A claim that is hedged is little exposed whatever stands under it.
 */
import { type Exposure, type RelatedEssay } from '../model/index.js';
/** The exposure of every claim of the author in body text, by sentence index; null for all other sentences. */
export declare function exposuresOf(essay: RelatedEssay): readonly (Exposure | null)[];
