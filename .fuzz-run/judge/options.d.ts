/** What of a rule can be set, declared as data: the documentation, the configuration's schema and its checks are made from it. */
import type { OptionValue } from '../model/index.js';
export interface NumberOption {
    readonly default: number;
    readonly min: number;
    readonly max: number;
    /** Whole numbers only. */
    readonly whole?: boolean;
    /** What it decides, in a sentence. */
    readonly gloss: string;
}
export interface FlagOption {
    readonly default: boolean;
    readonly gloss: string;
}
/** A list of words. */
export interface ListOption {
    readonly default: readonly string[];
    readonly gloss: string;
}
export type Option = NumberOption | FlagOption | ListOption;
/** By name. */
export type Options = Readonly<Record<string, Option>>;
/** What a rule is handed: a value for each of its options. */
export type Values<Declared extends Options> = {
    readonly [Name in keyof Declared]: Declared[Name] extends NumberOption ? number : Declared[Name] extends FlagOption ? boolean : readonly string[];
};
/** The declared values, and over them those that are set. */
export declare function valuesOf<Declared extends Options>(declared: Declared, set?: Readonly<Record<string, OptionValue>>): Values<Declared>;
/** How many findings a rule gives at most, an option that most rules have. */
export declare const most: (number: number) => NumberOption;
/** How sure a move must be, an option of rules that would send an editor looking for nothing. */
export declare const confidence: (number: number, what: string) => NumberOption;
/** A place on the scale of strength. */
export declare const strength: (number: number, gloss: string) => NumberOption;
/** A count of things. */
export declare const count: (number: number, gloss: string, min?: number) => NumberOption;
