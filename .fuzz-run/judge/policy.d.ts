/** Settings, resolved: what each rule is asked with, and the limits that an essay must keep. */
import { type Level, type OptionValue, type Settings, type Severity, type Threshold } from '../model/index.js';
import { type Options, type Values } from './options.js';
import type { Rule } from './rule.js';
/** A rule that is on. */
export interface AppliedRule {
    readonly rule: Rule;
    readonly severity: Severity;
    readonly options: Values<Options>;
}
export interface Policy {
    /** In the order of the catalog; those that are off are left out. */
    readonly rules: readonly AppliedRule[];
    readonly thresholds: readonly (Threshold & {
        readonly severity: Severity;
    })[];
    /** Ids of all rules there are, on or off. */
    readonly known: readonly string[];
}
/** `rules`: others than those of the catalog, for tests. Settings of rules and options that do not exist are passed over. */
export declare function policyOf(settings?: Settings, rules?: readonly Rule[]): Policy;
export declare const DEFAULT_POLICY: Policy;
/** The id that findings of a threshold bear. */
export declare const thresholdId: ({ measure, bound }: Pick<Threshold, 'measure' | 'bound'>) => string;
/** The settings without what only repeats the rules' own declarations: what is left decides something. */
export declare function deciding(settings: Settings): Settings;
/** Every rule of the catalog with what it has where nothing is set: its severity and the value of each option. */
export declare function effectiveRules(settings: Settings): Readonly<Record<string, {
    readonly severity: Level;
} & Record<string, OptionValue | Level>>>;
