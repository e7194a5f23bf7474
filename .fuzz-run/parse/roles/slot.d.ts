/** What the rules of roles see of a block: its words, how it ends, and the kind decided so far. */
import type { BlockKind } from '../../model/index.js';
import type { Draft } from '../draft.js';
/** How a block ends, closing marks aside (a smiley is a stop): "lead" is a colon, comma, semicolon or dash, "none" a bare word. */
export type Ending = 'stop' | 'question' | 'exclamation' | 'ellipsis' | 'lead' | 'none';
export interface Slot {
    readonly draft: Draft;
    /** Decided by markup or by a rule; null while open. */
    kind: BlockKind | null;
    level: number | null;
    readonly words: number;
    readonly ending: Ending;
    /** More than one sentence, as far as its stops and capitals tell. */
    readonly several: boolean;
}
export declare function slotOf(draft: Draft): Slot;
/** A paragraph that argues: several sentences, or one of some length that ends like one. */
export declare function isFullParagraph(slot: Slot): boolean;
