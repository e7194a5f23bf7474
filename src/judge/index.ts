/** judge: what an editor would act on. Rules find, the runner stamps, sorts and survives a rule that throws. */
import {
  digest,
  essayWith,
  type Finding,
  isClaim,
  isCounted,
  type JudgedEssay,
  type JudgedSentence,
  judgedSentence,
  type Problem,
  problem,
  type RelatedEssay,
  reasonOf,
  SEVERITIES,
  type Summary,
} from '../model/index.js';
import { exposuresOf } from './exposure.js';
import { type AppliedRule, DEFAULT_POLICY, type Policy } from './policy.js';
import type { ExaminedEssay, Judgement } from './rule.js';
import { unusedDisable } from './rules/unused-disable.js';
import { silence } from './silence.js';
import { breaches } from './thresholds.js';
import { runsOfViews } from './views.js';

export { RULES } from './catalog.js';
export { MEASURES, type Measure, measureOf } from './measures.js';
export type { Option, Options } from './options.js';
export {
  type AppliedRule,
  DEFAULT_POLICY,
  deciding,
  effectiveRules,
  type Policy,
  policyOf,
  thresholdId,
  withinMost,
} from './policy.js';
export type { ExaminedEssay, Judgement, Rule } from './rule.js';
export { DIRECTIVE_VERBS } from './silence.js';
export { describeThreshold } from './thresholds.js';

/** Findings of the rules that are on: by severity, then in the order of the catalog, then as each rule ranks them. */
export function judge(essay: RelatedEssay, policy: Policy = DEFAULT_POLICY): JudgedEssay {
  const exposures = exposuresOf(essay);
  const sentences = essay.sentences.map((sentence) => judgedSentence(sentence, exposures[sentence.index]!));
  const examined = examine(essay, sentences);
  const problems: Problem[] = [];
  const findings = policy.rules.flatMap((applied) => findingsOf(applied, examined, problems));
  return essayWith(essay, {
    sentences,
    findings: worstFirst(findings),
    problems: problems.length === 0 ? essay.problems : [...essay.problems, ...problems],
  });
}

function examine(essay: RelatedEssay, sentences: readonly JudgedSentence[]): ExaminedEssay {
  const body = sentences.filter((sentence) => isCounted(sentence, essay.blocks));
  const views = runsOfViews(body);
  // Field by field, because V8 reads objects made by spreading slowly, and every rule reads this one.
  return {
    source: essay.source,
    declared: essay.declared,
    text: essay.text,
    markup: essay.markup,
    directives: essay.directives,
    blocks: essay.blocks,
    placeOf: essay.placeOf,
    words: essay.words,
    language: essay.language,
    links: essay.links,
    thesis: essay.thesis,
    otherThesis: essay.otherThesis,
    problems: essay.problems,
    sentences,
    body,
    claims: body.filter(isClaim),
    views,
  };
}

/**
 * All findings on an essay: of its rules, of the thresholds on its counts, and of comments that silence nothing. Those that comments
 * silence have the state `suppressed`. Rules may have found more than their limit allows: `withinMost` cuts that.
 */
export function review(essay: JudgedEssay, summary: Summary, policy: Policy = DEFAULT_POLICY): Finding[] {
  const seen = new Map<string, number>();
  const limits = breaches(summary, policy.thresholds).map(
    ({ id, severity, message }): Finding => ({
      rule: id,
      severity,
      sentence: null,
      start: null,
      end: null,
      message,
      related: [],
      fingerprint: fingerprint(id, '', seen),
      state: 'new',
    }),
  );
  const { findings, idle } = silence(essay, [...essay.findings, ...limits], policy);
  const comments = policy.rules.find(({ rule }) => rule.id === unusedDisable.id);
  const unused = (comments === undefined ? [] : idle).map(({ directive, message }): Finding => {
    const { sentences } = essay;
    const next = sentences.find((sentence) => sentence.start >= directive.end) ?? sentences.at(-1);
    return {
      rule: unusedDisable.id,
      severity: comments!.severity,
      sentence: next?.index ?? null,
      start: next?.start ?? null,
      end: next?.end ?? null,
      message,
      related: [],
      fingerprint: fingerprint(unusedDisable.id, `${directive.verb} ${directive.rules.join(' ')}`, seen),
      state: 'new',
    };
  });
  return worstFirst([...findings, ...unused]);
}

const worstFirst = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));

function findingsOf(applied: AppliedRule, essay: ExaminedEssay, problems: Problem[]): Finding[] {
  const { rule, options } = applied;
  try {
    const seen = new Map<string, number>();
    const findings: Finding[] = [];
    for (const judgement of rule.judge(essay, options)) {
      requireJudgement(judgement, essay);
      findings.push(stamp(applied, judgement, seen));
    }
    return findings;
  } catch (error) {
    const reason = reasonOf(error);
    const isOurs = !rule.id.includes('/');
    problems.push(
      isOurs
        ? problem('rule-failed', { rule: rule.id, reason })
        : problem('plugin-failed', { what: 'rule', id: rule.id, reason }),
    );
    return [];
  }
}

/** A plug-in's rule may return anything, so its findings are checked. */
function requireJudgement({ sentence, message, range }: Judgement, { sentences }: ExaminedEssay): void {
  if (typeof message !== 'string' || message === '') throw new Error('it gave no message');
  if (sentence !== null && sentences[sentence?.index] !== sentence)
    throw new Error('it gave no sentence of the essay, nor null for the whole');
  if (
    range !== undefined &&
    !(
      range.start < range.end &&
      sentence !== null &&
      sentence.start <= range.start &&
      range.end <= sentence.end
    )
  )
    throw new Error('its words are not in its sentence');
}

function stamp({ rule, severity }: AppliedRule, judgement: Judgement, seen: Map<string, number>): Finding {
  const { sentence, message, related = [] } = judgement;
  const range = judgement.range ?? sentence;
  return {
    rule: rule.id,
    severity,
    sentence: sentence?.index ?? null,
    start: range?.start ?? null,
    end: range?.end ?? null,
    message,
    related,
    fingerprint: fingerprint(rule.id, wordsOf(sentence), seen),
    state: 'new',
  };
}

/**
 * The same for the same rule on the same words wherever they stand, so that edits elsewhere leave it alone. Where a rule
 * finds the same sentence twice, the second has the ordinal 2.
 */
function fingerprint(rule: string, words: string, seen: Map<string, number>): string {
  const key = `${rule}\n${words}`;
  const ordinal = (seen.get(key) ?? 0) + 1;
  seen.set(key, ordinal);
  return digest(`${key}\n${ordinal}`);
}

function wordsOf(sentence: JudgedSentence | null): string {
  let words = '';
  for (const token of sentence?.tokens ?? [])
    if (token.word) words += words === '' ? token.norm : ` ${token.norm}`;
  return words;
}
