/** How well the moves agree with what people labelled in the public sets. */
import type { AnalysisDocument } from '../model/index.js';
import type { GoldEssay } from './gold.js';
import { type PublicSet } from './public.js';
/** Whether a sentence makes the set's moves, over all its sentences. */
export interface AgreementScore {
    readonly sentences: number;
    readonly f1: number;
    /** Matthews correlation, -1 to 1: 0 for a program that always says yes. */
    readonly mcc: number;
}
/** Counts that add up over documents. */
export interface Agreement {
    tp: number;
    fp: number;
    fn: number;
    tn: number;
}
export declare function countAgreement({ moves }: PublicSet, gold: GoldEssay, { sentences }: AnalysisDocument, into: Agreement): void;
export declare function agreementScore({ tp, fp, fn, tn }: Agreement): AgreementScore;
