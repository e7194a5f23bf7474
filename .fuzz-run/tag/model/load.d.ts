import { type MoveDecision, MoveModel, type WeightTable } from './model.js';
/** The model as its file holds it. Numbers are bytes in base64. */
export interface ModelFile {
    readonly format: 'hedgerow/moves@1';
    /** What it was made from and how it scored: for people to read. */
    readonly made: unknown;
    readonly decisions: readonly MoveDecision[];
    /** Slots of the table. */
    readonly size: number;
    /** Keys (32-bit, little end first) of all slots, then scales (one byte a slot), then weights (one byte each) of filled slots. */
    readonly data: string;
    /** Of all that decides (`weightsDigest`). */
    readonly digest: string;
}
/** The model that ships with the program, read once. */
export declare function trainedModel(): MoveModel;
/** Digest of the weights, as the document's method names it. */
export declare function modelDigest(): string;
/** @throws ProblemError where the file is not of this format or its digest does not fit. */
export declare function readModel(file: ModelFile): MoveModel;
/** Digest of the weights, and of the decisions that are made by them. */
export declare function weightsDigest({ decisions, size, data, }: Pick<ModelFile, 'decisions' | 'size' | 'data'>): string;
/** The numbers of a table as the file holds them: what `readModel` reads. */
export declare function encode({ slots, weights }: WeightTable): Pick<ModelFile, 'size' | 'data'>;
