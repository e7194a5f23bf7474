import { type Phrase } from './phrase.js';
/** A line answers to a rule where it fits one of its phrases. */
export interface Phrased {
    readonly phrases: readonly (readonly Phrase[])[];
}
export declare class Phrasebook<Rule extends Phrased> {
    #private;
    constructor(rules: readonly Rule[]);
    /** The first rule that may apply and that the line answers to. */
    find(line: string, applies?: (rule: Rule) => boolean): Rule | null;
}
