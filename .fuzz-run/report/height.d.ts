/** About how high quotations are on paper, in points: enough to know what two pages hold. */
import type { Quote } from '../model/index.js';
/** A card with the line that says where its quotation stands. */
export declare function cardHeight(quote: Quote): number;
/** A row of two quotations side by side. */
export declare function pairHeight(quotes: readonly (Quote | null)[]): number;
/** A quotation in a column with `source`, our words below it. */
export declare function itemHeight(quote: Quote, source?: string): number;
/** How many of the items stay where `excess` points must go, the last leaving first, and `least` staying in any case. */
export declare function staying(heights: readonly number[], excess: number, least: number): number;
