/** Settings, resolved: what each rule is asked with, and the limits that an essay must keep. */
import { DEFAULT_SETTINGS, } from '../model/index.js';
import { RULES } from './catalog.js';
import { valuesOf } from './options.js';
/** `rules`: others than those of the catalog, for tests. Settings of rules and options that do not exist are passed over. */
export function policyOf(settings = DEFAULT_SETTINGS, rules = RULES) {
    const applied = rules.flatMap((rule) => {
        const set = settings.rules[rule.id] ?? {};
        const severity = set.severity ?? rule.severity;
        return severity === 'off' ? [] : [{ rule, severity, options: valuesOf(rule.options, set.options) }];
    });
    const thresholds = settings.thresholds.flatMap((threshold) => {
        const { severity } = threshold;
        return severity === 'off' ? [] : [{ ...threshold, severity }];
    });
    return { rules: applied, thresholds, known: rules.map(({ id }) => id) };
}
export const DEFAULT_POLICY = policyOf();
/** The id that findings of a threshold bear. */
export const thresholdId = ({ measure, bound }) => `${measure}.${bound}`;
/** The settings without what only repeats the rules' own declarations: what is left decides something. */
export function deciding(settings) {
    const rules = {};
    for (const rule of RULES) {
        const set = settings.rules[rule.id];
        if (set === undefined)
            continue;
        const severity = set.severity === rule.severity ? undefined : set.severity;
        const options = {};
        // What a rule that is off would be asked with decides nothing.
        if (severity !== 'off')
            for (const [name, value] of Object.entries(set.options ?? {}))
                if (name in rule.options && !isSame(value, rule.options[name].default))
                    options[name] = value;
        if (severity !== undefined || Object.keys(options).length > 0)
            rules[rule.id] = { ...(severity === undefined ? {} : { severity }), options };
    }
    return { ...settings, rules, thresholds: settings.thresholds.filter(({ severity }) => severity !== 'off') };
}
const isSame = (a, b) => JSON.stringify(a) === JSON.stringify(b);
/** Every rule of the catalog with what it has where nothing is set: its severity and the value of each option. */
export function effectiveRules(settings) {
    return Object.fromEntries(RULES.map((rule) => {
        const { severity = rule.severity, options } = settings.rules[rule.id] ?? {};
        return [rule.id, { severity, ...valuesOf(rule.options, options) }];
    }));
}
