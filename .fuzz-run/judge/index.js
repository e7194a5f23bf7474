/** judge: what an editor would act on. Rules find, the runner stamps, sorts and survives a rule that throws. */
import { digest, problem, } from '../model/index.js';
import { exposuresOf } from './exposure.js';
import { DEFAULT_POLICY } from './policy.js';
import { isClaim } from './reading.js';
import { unusedDisable } from './rules/unused-disable.js';
import { silence } from './silence.js';
import { breaches } from './thresholds.js';
import { runsOfViews } from './views.js';
export { RULES } from './catalog.js';
export { MEASURES, measureOf } from './measures.js';
export { DEFAULT_POLICY, deciding, effectiveRules, policyOf, thresholdId, } from './policy.js';
export { DIRECTIVE_VERBS } from './silence.js';
export { describeThreshold } from './thresholds.js';
/** Worst first. */
const ORDER = ['error', 'warn', 'info'];
/** Findings of the rules that are on: by severity, then in the order of the catalog, then as each rule ranks them. */
export function judge(essay, policy = DEFAULT_POLICY) {
    const exposures = exposuresOf(essay);
    const sentences = essay.sentences.map((sentence) => judged(sentence, exposures[sentence.index]));
    const examined = examine(essay, sentences);
    const problems = [];
    const findings = policy.rules.flatMap((applied) => findingsOf(applied, examined, problems));
    return {
        ...essay,
        sentences,
        findings: worstFirst(findings),
        problems: problems.length === 0 ? essay.problems : [...essay.problems, ...problems],
    };
}
/** Field by field: objects that are spread and then extended are kept in a slow form. */
function judged(sentence, exposure) {
    return {
        index: sentence.index,
        block: sentence.block,
        start: sentence.start,
        end: sentence.end,
        role: sentence.role,
        place: sentence.place,
        tokens: sentence.tokens,
        cues: sentence.cues,
        quotations: sentence.quotations,
        question: sentence.question,
        whose: sentence.whose,
        holder: sentence.holder,
        frame: sentence.frame,
        frameSpan: sentence.frameSpan,
        moves: sentence.moves,
        possible: sentence.possible,
        strength: sentence.strength,
        marks: sentence.marks,
        topic: sentence.topic,
        figures: sentence.figures,
        exposure,
    };
}
function examine(essay, sentences) {
    const body = sentences.filter((sentence) => sentence.role === 'body');
    return { ...essay, sentences, body, claims: body.filter(isClaim), views: runsOfViews(body) };
}
/**
 * All findings on an essay: those of its rules, those of the thresholds on its counts, and those of comments that met
 * nothing; and what comments suppress has that state.
 */
export function review(essay, summary, policy = DEFAULT_POLICY) {
    const seen = new Map();
    const limits = breaches(summary, policy.thresholds).map(({ id, severity, message }) => ({
        rule: id,
        severity,
        sentence: null,
        start: null,
        end: null,
        message,
        related: [],
        fingerprint: fingerprint(id, '', seen),
        state: 'new',
    }));
    const { findings, idle } = silence(essay, [...essay.findings, ...limits], policy);
    const comments = policy.rules.find(({ rule }) => rule.id === unusedDisable.id);
    const unused = (comments === undefined ? [] : idle).map(({ directive, message }) => {
        const { sentences } = essay;
        const next = sentences.find((sentence) => sentence.start >= directive.end) ?? sentences.at(-1);
        return {
            rule: unusedDisable.id,
            severity: comments.severity,
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
const worstFirst = (findings) => [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
function findingsOf(applied, essay, problems) {
    const { rule, options } = applied;
    try {
        const seen = new Map();
        const findings = [];
        for (const judgement of rule.judge(essay, options))
            findings.push(stamp(applied, judgement, seen));
        return findings;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        problems.push(problem('rule-failed', { rule: rule.id, reason }));
        return [];
    }
}
function stamp({ rule, severity }, judgement, seen) {
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
function fingerprint(rule, words, seen) {
    const key = `${rule}\n${words}`;
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return digest(`${key}\n${ordinal}`);
}
function wordsOf(sentence) {
    let words = '';
    for (const token of sentence?.tokens ?? [])
        if (token.word)
            words += words === '' ? token.norm : ` ${token.norm}`;
    return words;
}
