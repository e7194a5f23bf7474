/** Settings, resolved: the options of each rule, and the limits that an essay must keep. */
import {
  DEFAULT_SETTINGS,
  type Finding,
  type Level,
  type OptionValue,
  type RuleSettings,
  type Settings,
  type Severity,
  type Threshold,
} from '../model/index.js';
import { RULES } from './catalog.js';
import { type Options, type Values, valuesOf } from './options.js';
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
  readonly thresholds: readonly (Threshold & { readonly severity: Severity })[];
  /** Ids of all rules there are, on or off. */
  readonly known: readonly string[];
}

/** `rules`: others than those of the catalog, for tests. Settings of rules and options that do not exist are passed over. */
export function policyOf(settings: Settings = DEFAULT_SETTINGS, rules: readonly Rule[] = RULES): Policy {
  const applied = rules.flatMap((rule): AppliedRule[] => {
    const set = settings.rules[rule.id] ?? {};
    const severity: Level = set.severity ?? rule.severity;
    return severity === 'off' ? [] : [{ rule, severity, options: valuesOf(rule.options, set.options) }];
  });
  const thresholds = settings.thresholds.flatMap((threshold) => {
    const { severity } = threshold;
    return severity === 'off' ? [] : [{ ...threshold, severity }];
  });
  return { rules: applied, thresholds, known: rules.map(({ id }) => id) };
}

/**
 * The findings without those beyond the limits of their rules, because nobody reads a list of everything. Known and suppressed
 * findings do not count towards a limit, so that they cannot hide a new one. `words`: of the essay.
 */
export function withinMost(findings: readonly Finding[], { rules }: Policy, words: number): Finding[] {
  const left = new Map(
    rules.map(({ rule, options }) => [rule.id, rule.most?.(options, words) ?? options.most ?? Infinity]),
  );
  return findings.filter(({ rule, state }) => {
    const most = left.get(rule);
    if (state !== 'new' || typeof most !== 'number') return true;
    left.set(rule, most - 1);
    return most > 0;
  });
}

export const DEFAULT_POLICY = policyOf();

/** The id that findings of a threshold bear. */
export const thresholdId = ({ measure, bound }: Pick<Threshold, 'measure' | 'bound'>): string =>
  `${measure}.${bound}`;

/** The settings without those that only repeat the rules' defaults. */
export function deciding(settings: Settings, all: readonly Rule[] = RULES): Settings {
  const rules: Record<string, RuleSettings> = {};
  for (const rule of all) {
    const set = settings.rules[rule.id];
    if (set === undefined) continue;
    const severity = set.severity === rule.severity ? undefined : set.severity;
    const options: Record<string, OptionValue> = {};
    // The options of a rule that is off have no effect.
    if (severity !== 'off')
      for (const [name, value] of Object.entries(set.options ?? {}))
        if (name in rule.options && !isSame(value, rule.options[name]!.default)) options[name] = value;
    if (severity !== undefined || Object.keys(options).length > 0)
      rules[rule.id] = { ...(severity === undefined ? {} : { severity }), options };
  }
  return { ...settings, rules, thresholds: settings.thresholds.filter(({ severity }) => severity !== 'off') };
}

const isSame = (a: OptionValue, b: OptionValue): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Every rule of the catalog with what it has where nothing is set: its severity and the value of each option. */
export function effectiveRules(
  settings: Settings,
  all: readonly Rule[] = RULES,
): Readonly<Record<string, { readonly severity: Level } & Record<string, OptionValue | Level>>> {
  return Object.fromEntries(
    all.map((rule) => {
      const { severity = rule.severity, options } = settings.rules[rule.id] ?? {};
      return [rule.id, { severity, ...valuesOf(rule.options, options) }];
    }),
  );
}
