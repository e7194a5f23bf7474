import { type Problem } from '../model/index.js';
/** By file name: what the file must export, what makes it, and a file that can be loaded and decides nothing. */
declare const WEIGHTS: {
    readonly moves: {
        readonly exported: 'MODEL';
        readonly command: 'train';
        readonly empty: 'export const MODEL = {};\n';
    };
    readonly answers: {
        readonly exported: 'ANSWERS';
        readonly command: 'train';
        readonly empty: 'export const ANSWERS = {};\n';
    };
    readonly scores: {
        readonly exported: 'SCORES';
        readonly command: 'train';
        readonly empty: 'export const SCORES = {};\n';
    };
    readonly norms: {
        readonly exported: 'NORMS';
        readonly command: 'norms';
        readonly empty: 'export const NORMS = {};\n';
    };
};
export type WeightsName = keyof typeof WEIGHTS;
/** Asked after a command has failed to load: `bad-weights` where a file of weights is missing or damaged, null where all are whole. */
export declare function damagedWeights(): Promise<Problem | null>;
/** Puts an empty file in the place of those that cannot be loaded and are about to be made, so that the program can be. */
export declare function replaceUnloadable(names: readonly WeightsName[]): Promise<void>;
/** Writes the file whole or not at all. */
export declare function writeWeights(name: WeightsName, text: string): void;
export {};
