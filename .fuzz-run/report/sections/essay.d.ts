/** The whole essay, annotated: each sentence with its moves and the sum of its strength. On the screen only. */
import { type Block, type MoveKind, type Quote } from '../../model/index.js';
export interface Essay {
    readonly blocks: readonly EssayBlock[];
    /** Moves that occur, with the number of sentences that make each. */
    readonly moves: readonly {
        readonly kind: MoveKind;
        readonly label: string;
        readonly count: number;
    }[];
    readonly findings: number;
}
export interface EssayBlock {
    readonly kind: Block['kind'];
    readonly paragraph: number | null;
    readonly sentences: readonly EssaySentence[];
}
export interface EssaySentence {
    readonly index: number;
    readonly quote: Quote;
    /** Kinds of its moves, for the filters. */
    readonly kinds: readonly MoveKind[];
    /** Labels of its moves, as the margin names them. */
    readonly labels: string;
    /** null for a sentence with neither a move nor a strength: there is nothing to explain. */
    readonly detail: SentenceDetail | null;
}
export interface SentenceDetail {
    readonly voice: string | null;
    readonly arithmetic: string | null;
    readonly moves: readonly MoveDetail[];
    readonly possible: readonly MoveDetail[];
    readonly links: readonly {
        readonly words: string;
        readonly sentence: number;
        readonly place: string;
    }[];
    readonly figures: string | null;
    readonly findings: readonly {
        readonly label: string;
        readonly message: string;
    }[];
}
interface MoveDetail {
    readonly label: string;
    readonly gloss: string;
    /** "86 %". */
    readonly confidence: string;
    readonly evidenceType: string | null;
    readonly cues: readonly {
        readonly words: string;
        readonly type: string;
    }[];
}
export declare const essay: import("../section.js").Section<Essay>;
export {};
