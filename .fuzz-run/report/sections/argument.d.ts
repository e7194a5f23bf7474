/** What the piece argues, in its own words, and three sentences of figures: how hard, against whom, where exposed. */
import type { Phrase, Quote } from '../../model/index.js';
export interface Argument {
    /** The sentence that states the main claim; null where none stands out. */
    readonly thesis: Quote | null;
    /** The essay's own standfirst, where it has one and no sentence stands out. */
    readonly standfirst: string | null;
    readonly sentences: readonly (readonly Phrase[])[];
}
export declare const argument: import("../section.js").Section<Argument>;
