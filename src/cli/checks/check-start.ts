/** What is known of a check before its first essay: the rules and thresholds that are on, described. */
import { describeThreshold, type Policy, policyOf, type Rule, thresholdId } from '../../judge/index.js';
import type { CheckStart, RuleDescription, Settings, Threshold } from '../../model/index.js';
import { TOOL_VERSION } from '../../version.js';

/** `rules`: all rules, including those of plug-ins. `standard`: the settings that apply to most essays and give the severities; rules that apply only to some essays come after. */
export function checkStart(
  each: readonly Settings[],
  standard: Settings,
  rules: readonly Rule[],
): CheckStart {
  const policies = [...new Set([standard, ...each])].map((settings) => policyOf(settings, rules));
  const { known } = policies[0]!;
  return {
    tool: { name: 'hedgerow', version: TOOL_VERSION },
    rules: [...known.flatMap((id) => ruleIn(policies, id) ?? []), ...limitsIn(policies)],
  };
}

function ruleIn(policies: readonly Policy[], wanted: string): RuleDescription | null {
  for (const { rules } of policies) {
    const applied = rules.find(({ rule }) => rule.id === wanted);
    if (applied === undefined) continue;
    const { rule, severity } = applied;
    const { id, label, gloss, advice } = rule;
    return { id, label, gloss, advice, severity };
  }
  return null;
}

/** Limits of one name are described once, by the first. */
function limitsIn(policies: readonly Policy[]): RuleDescription[] {
  const limits = new Map<string, Threshold & Pick<RuleDescription, 'severity'>>();
  for (const { thresholds } of policies)
    for (const threshold of thresholds) {
      const id = thresholdId(threshold);
      if (!limits.has(id)) limits.set(id, threshold);
    }
  return [...limits].map(([id, threshold]) => ({
    id,
    ...describeThreshold(threshold),
    severity: threshold.severity,
  }));
}
