/** What a rule for furniture is: lines that stand round an essay and are not part of it, wherever they stand. */
import type { BlockKind } from '../../../model/index.js';
import type { Phrased } from './phrasebook.js';
export interface FurnitureRule extends Phrased {
    readonly id: string;
    readonly kind: Extract<BlockKind, 'byline' | 'boilerplate' | 'caption'>;
    /** Longer blocks are left alone. */
    readonly maxWords: number;
    /** Only lines that end without a stop, as labels and links do: "Read more about the harbor", not a sentence of that kind. */
    readonly openEnded?: true;
    /** Also applies to the last sentence of a paragraph, which is then a block of its own. */
    readonly endsParagraphs?: true;
    /** Lines that the rule must catch, and lines that no rule may catch: they run as tests. */
    readonly fires: readonly string[];
    readonly silent: readonly string[];
}
/** What pieces of writing call themselves. */
export declare const PIECE = "(?:article|essay|op-?ed|piece|column|post|story|commentary|blog post|content|excerpt|letter|speech|interview|conversation|review)";
/** A name of two words or more, where capitals matter. */
export declare const NAME = "\\p{Lu}[\\p{L}'\u2019.-]*(?: \\p{Lu}[\\p{L}'\u2019.-]*)+";
