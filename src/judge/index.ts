/** judge: what an editor would act on. Rules find, the runner stamps, sorts and survives a rule that throws. */
import {
  digest,
  type Exposure,
  type Finding,
  type JudgedEssay,
  type JudgedSentence,
  type Problem,
  problem,
  type RelatedEssay,
  type RelatedSentence,
  type Severity,
} from '../model/index.js';
import { RULES } from './catalog.js';
import { exposuresOf } from './exposure.js';
import { isClaim } from './reading.js';
import type { ExaminedEssay, Judgement, Rule } from './rule.js';
import { runsOfViews } from './views.js';

export { RULES } from './catalog.js';
export type { ExaminedEssay, Judgement, Rule } from './rule.js';

/** Worst first. */
const ORDER: readonly Severity[] = ['error', 'warn', 'info'];

/** Findings by severity, then in the order of the catalog, then as each rule ranks them. */
export function judge(essay: RelatedEssay, rules: readonly Rule[] = RULES): JudgedEssay {
  const exposures = exposuresOf(essay);
  const sentences = essay.sentences.map((sentence) => judged(sentence, exposures[sentence.index]!));
  const examined = examine(essay, sentences);
  const problems: Problem[] = [];
  const findings = rules.flatMap((rule) => findingsOf(rule, examined, problems));
  findings.sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  return {
    ...essay,
    sentences,
    findings,
    problems: problems.length === 0 ? essay.problems : [...essay.problems, ...problems],
  };
}

/** Field by field: objects that are spread and then extended are kept in a slow form. */
function judged(sentence: RelatedSentence, exposure: Exposure | null): JudgedSentence {
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

function examine(essay: RelatedEssay, sentences: readonly JudgedSentence[]): ExaminedEssay {
  const body = sentences.filter((sentence) => sentence.role === 'body');
  return { ...essay, sentences, body, claims: body.filter(isClaim), views: runsOfViews(body) };
}

function findingsOf(rule: Rule, essay: ExaminedEssay, problems: Problem[]): Finding[] {
  try {
    const seen = new Map<string, number>();
    const findings: Finding[] = [];
    for (const judgement of rule.judge(essay)) findings.push(stamp(rule, judgement, seen));
    return findings;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push(problem('rule-failed', { rule: rule.id, reason }));
    return [];
  }
}

function stamp(rule: Rule, judgement: Judgement, seen: Map<string, number>): Finding {
  const { sentence, message, related = [] } = judgement;
  const range = judgement.range ?? sentence;
  return {
    rule: rule.id,
    severity: rule.severity,
    sentence: sentence?.index ?? null,
    start: range?.start ?? null,
    end: range?.end ?? null,
    message,
    related,
    fingerprint: fingerprint(rule, sentence, seen),
    state: 'new',
  };
}

/**
 * The same for the same rule on the same words wherever they stand, so that edits elsewhere leave it alone. Where a rule
 * finds the same sentence twice, the second has the ordinal 2.
 */
function fingerprint(rule: Rule, sentence: JudgedSentence | null, seen: Map<string, number>): string {
  let words = '';
  for (const token of sentence?.tokens ?? [])
    if (token.word) words += words === '' ? token.norm : ` ${token.norm}`;
  const key = `${rule.id}\n${words}`;
  const ordinal = (seen.get(key) ?? 0) + 1;
  seen.set(key, ordinal);
  return digest(`${key}\n${ordinal}`);
}
