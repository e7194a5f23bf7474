/** Words of the essay in the explanation's own sentences. */
import type { Evidence } from '../model/index.js';
/** In quotation marks, unless they bring their own. */
export declare function quoted(words: string): string;
/** "“granted” (concessive), “will” (learned)". */
export declare function evidenceWords(evidence: readonly Evidence[]): string;
