import type { MoveKind, Reliability } from '../model/index.js';
/** The file that training leaves beside the weights (`reliabilityFile` in src/learn writes it). */
export interface ScoresFile {
    readonly format: 'hedgerow/scores@1';
    /** Digest of the weights that were scored, as a document's `method.weights` names them. */
    readonly weights: string;
    /** Number of labelled texts. */
    readonly texts: number;
    /** 0 to 1; null where a share cannot be had, as the move was never found or never labelled. */
    readonly moves: Readonly<Partial<Record<MoveKind, {
        readonly precision: number | null;
        readonly recall: number | null;
    }>>>;
    /** Mean absolute error in steps of the scale. */
    readonly strengthError: number;
}
/** The scores of the weights that made a document; "other-weights" where others were scored. */
export declare function measuredReliability(weights: string, file?: ScoresFile): Reliability | 'other-weights';
