/** The argument of an essay as a map: what is said against what, and for what, from the links of its analysis. */
import type { AnalysisDocument } from '../model/index.js';
export type StatementKind = 'claim' | 'concession' | 'opposing-view' | 'rebuttal' | 'ground';
export interface Statement {
    /** 1-based number of its sentence. */
    readonly number: number;
    readonly kind: StatementKind;
    /** The thesis of the essay. */
    readonly main: boolean;
    /** Not empty. */
    readonly words: string;
}
/** `from` speaks for or against `to`; both are numbers of statements. */
export interface Relation {
    readonly kind: 'support' | 'attack';
    readonly from: number;
    readonly to: number;
}
export interface ArgumentMap {
    /** In the order of the text. */
    readonly statements: readonly Statement[];
    /** By `to`, then by `from`; each once. */
    readonly relations: readonly Relation[];
}
export declare const STATEMENT_LABEL: Readonly<Record<StatementKind, string>>;
export declare function argumentOf(document: AnalysisDocument): ArgumentMap;
