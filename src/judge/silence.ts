/** Comments in the essay that silence findings: matching findings are suppressed, and comments without a match are reported. */
import { type Directive, type Finding, type JudgedEssay, nearest } from '../model/index.js';
import { measureOf } from './measures.js';
import { type Policy, thresholdId } from './policy.js';

/** Verbs of comments, as they are written after "hedgerow-". */
export const DIRECTIVE_VERBS = ['disable', 'enable', 'disable-next-paragraph', 'disable-next-sentence'];

type Essay = Pick<JudgedEssay, 'sentences' | 'blocks' | 'directives'>;

/** A comment that silences nothing, or cannot be understood. */
export interface Idle {
  readonly directive: Directive;
  readonly message: string;
}

export interface Silenced {
  /** The same findings; those that a comment speaks of have the state "suppressed". */
  readonly findings: readonly Finding[];
  readonly idle: readonly Idle[];
}

export function silence(essay: Essay, findings: readonly Finding[], policy: Policy): Silenced {
  if (essay.directives.length === 0) return { findings, idle: [] };
  const scopes = essay.directives.map((directive) => new Scope(directive, essay));
  const silenced = findings.map((finding): Finding => {
    const scope = inForce(scopes, essay, finding);
    if (scope === null) return finding;
    scope.met.add(finding.rule);
    return { ...finding, state: 'suppressed' };
  });
  return { findings: silenced, idle: scopes.flatMap((scope) => idleIn(scope, policy)) };
}

/** What a comment covers. */
class Scope {
  /** Rules of which it suppressed something. */
  readonly met = new Set<string>();
  /** Of the text that it covers; an end of null: until it is taken back. */
  readonly start: number;
  readonly end: number | null;
  /** Whether findings on the whole essay are meant as well. */
  readonly whole: boolean;

  constructor(
    readonly directive: Directive,
    { sentences, blocks }: Essay,
  ) {
    const { verb, end } = directive;
    const first = sentences.find((sentence) => sentence.role === 'body') ?? sentences[0];
    this.whole = verb === 'disable' && (first === undefined || directive.end <= first.start);
    const next =
      verb === 'disable-next-paragraph'
        ? blocks.find((block) => block.start >= end)
        : verb === 'disable-next-sentence'
          ? sentences.find((sentence) => sentence.start >= end)
          : undefined;
    const isNext = verb.startsWith('disable-next-');
    this.start = next?.start ?? end;
    this.end = isNext ? (next?.end ?? end) : null;
  }

  speaksOf(rule: string): boolean {
    const { rules } = this.directive;
    return rules.length === 0 || rules.includes(rule);
  }
}

/** The comment that silences the finding; null where none does. */
function inForce(scopes: readonly Scope[], essay: Essay, { rule, sentence, start }: Finding): Scope | null {
  if (sentence === null) return scopes.find((scope) => scope.whole && scope.speaksOf(rule)) ?? null;
  const at = start ?? essay.sentences[sentence]!.start;
  let lasting: Scope | null = null;
  for (const scope of scopes) {
    if (!scope.speaksOf(rule) || scope.start > at) continue;
    const { verb } = scope.directive;
    if (verb === 'disable') lasting ??= scope;
    else if (verb === 'enable') lasting = null;
    else if (scope.end !== null && at < scope.end) return scope;
  }
  return lasting;
}

function idleIn({ directive, met }: Scope, policy: Policy): Idle[] {
  const { verb, rules, place } = directive;
  const comment = place === null ? 'A comment' : `The comment on line ${place.line}`;
  const idle = (message: string): Idle => ({ directive, message: `${comment} ${message}` });
  if (!DIRECTIVE_VERBS.includes(verb)) {
    const near = nearest(verb, DIRECTIVE_VERBS);
    const hint = near === null ? '' : ` Did you mean hedgerow-${near}?`;
    return [idle(`says “hedgerow-${verb}”, which hedgerow does not know.${hint}`)];
  }
  const unknown = rules.filter((rule) => !isKnown(rule, policy));
  const found = unknown.map((rule) => {
    const near = nearest(rule, policy.known);
    const hint = near === null ? '' : ` Did you mean ${near}?`;
    return idle(`names “${rule}”, which is no rule.${hint}`);
  });
  if (verb === 'enable') return found;
  if (rules.length === 0 && met.size === 0) {
    return [idle('disables all rules, and none of them finds anything there. Remove it.')];
  }
  const on = new Set(policy.rules.map(({ rule }) => rule.id));
  const unmet = rules.filter(
    (rule) => !met.has(rule) && !unknown.includes(rule) && isAsked(rule, on, policy),
  );
  if (unmet.length > 0) {
    const [these, find] = unmet.length === 1 ? ['It', 'finds'] : ['They', 'find'];
    found.push(
      idle(
        `disables ${unmet.join(', ')}. ${these} ${find} nothing there: remove ${rules.length === unmet.length ? 'the comment' : 'what is not needed'}.`,
      ),
    );
  }
  return found;
}

const THRESHOLD = /^(.+)\.(?:min|max)$/;

function isKnown(rule: string, { known }: Policy): boolean {
  const measure = THRESHOLD.exec(rule)?.[1];
  return known.includes(rule) || (measure !== undefined && measureOf(measure) !== undefined);
}

/** Whether the rule is on: of one that is off, nobody knows what it would find. */
function isAsked(rule: string, on: ReadonlySet<string>, { thresholds }: Policy): boolean {
  return on.has(rule) || thresholds.some((threshold) => thresholdId(threshold) === rule);
}
