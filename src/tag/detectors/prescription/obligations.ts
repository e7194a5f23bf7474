/** What binds: must, should, ought to, need, have to, with who is bound and what of. */
import type { Token } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import type { Site } from '../../detector.js';
import {
  ACTORS,
  ADVERBIAL,
  afterAdverbs,
  BE,
  CHANGE,
  classBits,
  clauseStart,
  DO,
  groups,
  HAVE,
  isParticiple,
  LINKING,
  MODAL,
  NEEDING,
  norm,
  SUBJECT,
  type SubjectKind,
  subjectKind,
  subjectOf,
} from '../../grammar.js';

type Binder = 'must' | 'should' | 'ought' | 'need-to' | 'need-noun' | 'have-to';

/** Votes by who is bound. */
const BOUND: Readonly<Record<SubjectKind, number>> = {
  we: 2.6,
  you: 2.2,
  i: 0.4,
  they: 1.8,
  person: 2,
  institution: 2.4,
  name: 2,
  one: 1.8,
  it: 1.6,
  this: 1.4,
  there: 0.4,
  relative: 0.9,
  plural: 1.8,
  noun: 1.6,
  none: 1.2,
};

const SHARE: Readonly<Record<Binder, number>> = {
  must: 1,
  should: 1,
  ought: 1,
  'need-to': 0.9,
  'need-noun': 0.5,
  'have-to': 0.5,
};

const BINDERS = Object.keys(SHARE) as Binder[];
const KINDS = Object.keys(BOUND) as SubjectKind[];
const RULES = Object.fromEntries(
  BINDERS.map((binder) => [
    binder,
    Object.fromEntries(KINDS.map((kind) => [kind, `prescription/${binder}-${kind}`])),
  ]),
) as Record<Binder, Record<SubjectKind, string>>;
const INNER = Object.fromEntries(
  BINDERS.map((binder) => [binder, `prescription/${binder}-in-clause`]),
) as Record<Binder, string>;

/** After "must be" these speak of what is likely, not of what is due. */
const LIKELY = new Set(
  'mistaken joking kidding tired wrong aware thinking wondering crazy mad insane nice hard tough frustrating exciting difficult something some nuts blind proud exhausted true'.split(
    ' ',
  ),
);
/** Clauses in which an obligation is asked about or supposed. */
const SUPPOSING = new Set([
  'if',
  'whether',
  'why',
  'how',
  'what',
  'when',
  'where',
  'which',
  'who',
  'unless',
  'because',
  'until',
  'while',
  'though',
  'although',
  'than',
  'as',
]);
const REPORTING = new Set([
  'say',
  'says',
  'said',
  'argue',
  'argues',
  'argued',
  'claim',
  'claims',
  'claimed',
  'insist',
  'insists',
  'suggest',
  'suggests',
  'suggested',
  'believes',
  'thinks',
  'told',
  'demanded',
  'proposed',
  'decided',
  'recommended',
  'concluded',
  'asked',
  'stated',
  'states',
  'wrote',
  'writes',
]);

/** Words before "need" that make it a noun. */
const NEED_NOUN = new Set(
  "the a no any of urgent real great in basic special their our his its your my user customer human this that 's".split(
    ' ',
  ),
);

function needAt(tokens: readonly Token[], i: number): Binder | 'not-needed' | null {
  const before = norm(tokens, i - 1);
  const next = norm(tokens, i + 1);
  if (NEED_NOUN.has(before)) return null;
  if (
    tokens[i]!.pos === 'NOUN' &&
    !(groups(tokens, i - 1) & (SUBJECT | MODAL | DO | ADVERBIAL)) &&
    next !== 'to'
  )
    return null;
  if (before === "n't" || before === 'not' || next === 'not' || next === "n't") return 'not-needed';
  return next === 'to' ? 'need-to' : 'need-noun';
}

function binderAt(tokens: readonly Token[], i: number): Binder | 'not-needed' | 'had-to' | null {
  const before = norm(tokens, i - 1);
  switch (tokens[i]!.norm) {
    case 'must':
      return 'must';
    case 'should':
    case 'shall':
      return 'should';
    case 'ought':
      return 'ought';
    case 'need':
    case 'needs':
      return needAt(tokens, i);
    case 'have':
    case 'has':
      if (norm(tokens, i + 1) === 'to' || (norm(tokens, i + 1) === 'got' && norm(tokens, i + 2) === 'to'))
        return before === "n't" || before === 'not' ? 'not-needed' : 'have-to';
      return null;
    case "'ve":
      return norm(tokens, i + 1) === 'got' && norm(tokens, i + 2) === 'to' ? 'have-to' : null;
    case 'had':
    case 'needed':
      return norm(tokens, i + 1) === 'to' ? 'had-to' : null;
    default:
      return null;
  }
}

export function obligations({ sentence }: Site, ballot: Ballot): void {
  const { tokens, question } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!(groups(tokens, i) & (MODAL | HAVE | NEEDING)) || token.quotation !== -1) continue;
    const binder = binderAt(tokens, i);
    if (binder === null) continue;
    if (binder === 'not-needed') {
      ballot.vote('prescription/not-needed', 0.2, i, i + 1, 'modal_deontic');
      continue;
    }
    if (binder === 'had-to') {
      ballot.vote('prescription/had-to', -0.6, i, i + 2, 'modal_deontic');
      continue;
    }
    weigh(tokens, i, binder, question, ballot);
  }
}

function weigh(tokens: readonly Token[], i: number, binder: Binder, question: boolean, ballot: Ballot): void {
  const verb = afterAdverbs(tokens, binder === 'must' || binder === 'should' ? i + 1 : i + 2);
  const kind = subjectKind(tokens, i);
  if ((binder === 'must' || binder === 'should') && perfect(tokens, verb)) {
    ballot.vote(
      binder === 'must' ? 'prescription/must-have-done' : 'prescription/should-have-done',
      binder === 'must' ? -2 : -0.3,
      i,
      verb + 2,
      'modal_deontic',
    );
    return;
  }
  if (
    binder === 'must' &&
    norm(tokens, verb) === 'be' &&
    LIKELY.has(norm(tokens, afterAdverbs(tokens, verb + 1)))
  ) {
    ballot.vote('prescription/must-be-likely', -1.5, i, verb + 2, 'modal_deontic');
    return;
  }
  if (i === 0 && binder === 'should') {
    ballot.vote(
      question ? 'prescription/should-question' : 'prescription/should-if',
      question ? 0.8 : -0.5,
      i,
      i + 1,
      'modal_deontic',
    );
    return;
  }
  const start = clauseStart(tokens, i);
  const opener = norm(tokens, start);
  if (
    (SUPPOSING.has(opener) && !(opener === 'why' && groups(tokens, start - 1) & BE)) ||
    contact(tokens, i)
  ) {
    ballot.vote(
      opener === 'if' || opener === 'whether' ? 'prescription/binding-if' : INNER[binder],
      opener === 'if' || opener === 'whether' ? -0.3 : 0.5 * SHARE[binder],
      i,
      i + 1,
      'modal_deontic',
    );
    return;
  }
  if (start > 0 && (opener === 'that' || opener === 'which') && REPORTING.has(norm(tokens, start - 1))) {
    ballot.vote('prescription/binding-reported', -0.8, i, i + 1, 'modal_deontic');
    return;
  }
  if (binder === 'should' && ACTORS[kind] === 'thing' && expects(tokens, verb)) {
    ballot.vote('prescription/should-expect', -0.3, i, verb + 1, 'modal_deontic');
    return;
  }
  ballot.vote(RULES[binder][kind], BOUND[kind] * SHARE[binder], i, i + 1, 'modal_deontic');
  shade(tokens, i, verb, question, ballot);
}

/** A clause that hangs on a noun without a joining word: "the things we |need to know". */
function contact(tokens: readonly Token[], i: number): boolean {
  const subject = subjectOf(tokens, i);
  return subject > 0 && (groups(tokens, subject) & SUBJECT) !== 0 && tokens[subject - 1]!.pos === 'NOUN';
}

/** "have done", as against "have clearly defined goals". */
function perfect(tokens: readonly Token[], verb: number): boolean {
  const participle = afterAdverbs(tokens, verb + 1);
  return (
    norm(tokens, verb) === 'have' &&
    isParticiple(tokens[participle]) &&
    tokens[participle + 1]?.pos !== 'NOUN'
  );
}

const EXPECTED = new Set([
  'able',
  'obvious',
  'clear',
  'noted',
  'easy',
  'easier',
  'possible',
  'enough',
  'fine',
  'familiar',
  'apparent',
  'evident',
  'sufficient',
  'surprising',
  'seen',
  'interesting',
  'trivial',
]);

const SCHEDULED = new Set('work run arrive last take come open close reach'.split(' '));

/** "should become easier", "should be obvious": what is likely rather than due. */
function expects(tokens: readonly Token[], verb: number): boolean {
  if (groups(tokens, verb) & BE) return EXPECTED.has(norm(tokens, afterAdverbs(tokens, verb + 1)));
  return (
    (classBits(tokens, verb) & CHANGE) !== 0 ||
    (groups(tokens, verb) & LINKING) !== 0 ||
    SCHEDULED.has(norm(tokens, verb))
  );
}

/** What the bound verb adds: passive voice, "be", "not", a question. */
function shade(tokens: readonly Token[], i: number, verb: number, question: boolean, ballot: Ballot): void {
  if (question) ballot.vote('prescription/binding-question', -0.5, i, i + 1, 'modal_deontic');
  const negated =
    norm(tokens, i + 1) === 'not' || norm(tokens, i + 1) === "n't" || norm(tokens, i + 1) === 'never';
  if (negated) ballot.vote('prescription/must-not', 0.4, i, i + 2, 'modal_deontic');
  if (groups(tokens, verb) & BE) {
    const next = tokens[afterAdverbs(tokens, verb + 1)];
    if (isParticiple(next)) ballot.vote('prescription/be-done', 0.2, i, verb + 2, 'modal_deontic');
    else ballot.vote('prescription/be-so', -0.1, i, verb + 1, 'modal_deontic');
  }
}
