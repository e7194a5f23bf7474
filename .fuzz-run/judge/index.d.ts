/** judge: what an editor would act on. Rules find, the runner stamps, sorts and survives a rule that throws. */
import { type Finding, type JudgedEssay, type RelatedEssay, type Summary } from '../model/index.js';
import { type Policy } from './policy.js';
export { RULES } from './catalog.js';
export { MEASURES, type Measure, measureOf } from './measures.js';
export type { Option, Options } from './options.js';
export { type AppliedRule, DEFAULT_POLICY, deciding, effectiveRules, type Policy, policyOf, thresholdId, } from './policy.js';
export type { ExaminedEssay, Judgement, Rule } from './rule.js';
export { DIRECTIVE_VERBS } from './silence.js';
export { describeThreshold } from './thresholds.js';
/** Findings of the rules that are on: by severity, then in the order of the catalog, then as each rule ranks them. */
export declare function judge(essay: RelatedEssay, policy?: Policy): JudgedEssay;
/**
 * All findings on an essay: those of its rules, those of the thresholds on its counts, and those of comments that met
 * nothing; and what comments suppress has that state.
 */
export declare function review(essay: JudgedEssay, summary: Summary, policy?: Policy): Finding[];
