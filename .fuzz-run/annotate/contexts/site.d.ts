/** What a context test looks at. */
import type { Token } from '../../model/index.js';
/** A sentence while its cues are being found. `next` are the one or two sentences after it in the same block or the next. */
export interface CueSite {
    readonly tokens: readonly Token[];
    readonly from: number;
    readonly to: number;
    readonly following: readonly (readonly Token[])[];
}
export type ContextTest = (site: CueSite) => boolean;
