/** What is known of a check before its first essay: the rules and thresholds that are on, described. */
import { describeThreshold, policyOf, thresholdId } from '../judge/index.js';
import { TOOL_VERSION } from '../version.js';
/** `standard`: what holds for most essays, and says the severity; rules that only some essays are judged by follow it. */
export function checkStart(each, standard) {
    const policies = [...new Set([standard, ...each])].map((settings) => policyOf(settings));
    const { known } = policies[0];
    return {
        tool: { name: 'hedgerow', version: TOOL_VERSION },
        rules: [...known.flatMap((id) => ruleIn(policies, id) ?? []), ...limitsIn(policies)],
    };
}
function ruleIn(policies, wanted) {
    for (const { rules } of policies) {
        const applied = rules.find(({ rule }) => rule.id === wanted);
        if (applied === undefined)
            continue;
        const { rule, severity } = applied;
        const { id, label, gloss, advice } = rule;
        return { id, label, gloss, advice, severity };
    }
    return null;
}
/** Limits of one name are described once, by the first. */
function limitsIn(policies) {
    const limits = new Map();
    for (const { thresholds } of policies)
        for (const threshold of thresholds) {
            const id = thresholdId(threshold);
            if (!limits.has(id))
                limits.set(id, threshold);
        }
    return [...limits].map(([id, threshold]) => ({
        id,
        ...describeThreshold(threshold),
        severity: threshold.severity,
    }));
}
