/** "will", "going to", "would", "may" with who or what is spoken of, and the conditions and times beside them. */
import type { Token } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import type { Site } from '../../detector.js';
import {
  afterAdverbs,
  BE,
  CAUSATIVE,
  CHANGE,
  classBits,
  clauseStart,
  groups,
  HAVE,
  isParticiple,
  norm,
  openingWord,
  type SubjectKind,
  subjectKind,
} from '../../grammar.js';

/** Votes of "will" by what is said to happen to whom. */
const WILL: Readonly<Record<SubjectKind, number>> = {
  it: 2.6,
  this: 2.4,
  they: 2.2,
  there: 2.2,
  one: 1.8,
  person: 1.8,
  institution: 2.2,
  name: 2.2,
  plural: 2.2,
  noun: 2.2,
  relative: 1,
  we: 1,
  you: 1,
  i: -0.4,
  none: 1,
};
const WOULD: Readonly<Record<SubjectKind, number>> = {
  it: 1,
  this: 1.2,
  they: 0.6,
  there: 0.6,
  one: 0.2,
  person: 0.2,
  institution: 0.6,
  name: 0.6,
  plural: 0.6,
  noun: 0.8,
  relative: 0.3,
  we: 0.4,
  you: 0.2,
  i: -0.6,
  none: 0.3,
};
/** Of "may", "might" and "could". */
const MAY: Readonly<Record<SubjectKind, number>> = {
  it: 0.4,
  this: 0.4,
  they: 0.4,
  there: 0.2,
  one: 0.1,
  person: 0.3,
  institution: 0.5,
  name: 0.4,
  plural: 0.4,
  noun: 0.5,
  relative: 0.2,
  we: 0.1,
  you: -0.2,
  i: -0.6,
  none: 0.2,
};

const KINDS = Object.keys(WILL) as SubjectKind[];
const named = (verb: string) =>
  Object.fromEntries(KINDS.map((kind) => [kind, `prediction/${verb}-${kind}`])) as Record<
    SubjectKind,
    string
  >;
const WILL_RULES = named('will');
const WOULD_RULES = named('would');
const MAY_RULES = named('may');

/** What a writer says of the text to come: "we will look at". */
const TEXT_VERBS = new Set(
  'discuss explain describe look see talk show explore cover focus examine consider review present introduce share outline address answer argue use try start begin call refer return give take go walk assume demonstrate highlight learn mention note tell add say admit be leave let skip concede'.split(
    ' ',
  ),
);
/** "people will always", "you will often": what holds at all times. */
const HABIT = new Set([
  'always',
  'often',
  'usually',
  'sometimes',
  'typically',
  'generally',
  'frequently',
  'invariably',
  'normally',
  'occasionally',
  'naturally',
]);
const FIRM = new Set([
  'never',
  'not',
  "n't",
  'certainly',
  'surely',
  'inevitably',
  'soon',
  'eventually',
  'ultimately',
  'continue',
  'likely',
  'probably',
  'undoubtedly',
  'definitely',
  'still',
  'only',
  'finally',
]);
const SUPPOSING = new Set([
  'if',
  'unless',
  'when',
  'once',
  'until',
  'before',
  'after',
  'while',
  'because',
  'whether',
  'what',
  'how',
  'who',
  'which',
  'where',
  'why',
  'that',
  'than',
  'as',
  'since',
  'though',
  'although',
]);
const SAYING = new Set([
  'said',
  'says',
  'say',
  'promised',
  'promises',
  'announced',
  'claims',
  'claimed',
  'argue',
  'argues',
  'argued',
  'warned',
  'warns',
  'believe',
  'believes',
  'believed',
  'think',
  'thinks',
  'thought',
  'hopes',
  'hoped',
  'hope',
  'predicted',
  'expected',
  'feared',
  'fear',
  'worry',
  'told',
  'insist',
  'insists',
  'suggest',
  'suggests',
  'knew',
  'wanted',
  'ensure',
  'so',
]);
const OTHERS = new Set([
  'they',
  'he',
  'she',
  'some',
  'many',
  'critics',
  'others',
  'people',
  'opponents',
  'who',
]);

export function futures({ sentence }: Site, ballot: Ballot): void {
  const { tokens } = sentence;
  let future = -1;
  let possible = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.quotation !== -1) continue;
    switch (token.norm) {
      case 'will':
        if (isNoun(tokens, i)) break;
        future = i;
        will(tokens, i, ballot);
        break;
      case "'ll":
      case 'wo':
      case 'shall':
      case 'sha':
        future = i;
        will(tokens, i, ballot);
        break;
      case 'going':
        if (norm(tokens, i + 1) === 'to' && groups(tokens, i - 1) & BE) goingTo(tokens, i, ballot);
        break;
      case 'would':
      case "'d":
        if (token.norm === "'d" && isParticiple(tokens[afterAdverbs(tokens, i + 1)])) break;
        if (future < 0) future = i;
        would(tokens, i, ballot);
        break;
      case 'may':
      case 'might':
      case 'could':
        possible = i;
        may(tokens, i, ballot);
        break;
      default:
    }
  }
  const main = future >= 0 ? future : possible;
  if (main >= 0) condition(tokens, main, future >= 0, ballot);
}

const ARTICLES = new Set([
  'the',
  'a',
  'of',
  'at',
  'free',
  'good',
  'political',
  'his',
  'her',
  'their',
  'its',
  'our',
  'my',
  'your',
  "'s",
  'own',
  'no',
  'ill',
  'strong',
]);

/** "the will of the people", "Will Smith". */
function isNoun(tokens: readonly Token[], i: number): boolean {
  const before = norm(tokens, i - 1);
  if (ARTICLES.has(before)) return true;
  return tokens[i]!.text === 'Will' && (i > 0 ? tokens[i - 1]!.word : tokens[1]?.pos === 'PROPN');
}

function will(tokens: readonly Token[], i: number, ballot: Ballot): void {
  const kind = subjectKind(tokens, i);
  const k = afterAdverbs(tokens, i + 1);
  const verb = norm(tokens, k);
  let weight = WILL[kind];
  const start = clauseStart(tokens, i);
  const opener = norm(tokens, start);
  if (start > 0 && SUPPOSING.has(opener)) {
    if (opener === 'that' && SAYING.has(norm(tokens, start - 1)) && OTHERS.has(norm(tokens, start - 2))) {
      ballot.vote('prediction/will-as-they-say', -0.5, i, i + 1, 'future');
      return;
    }
    ballot.vote('prediction/will-inside', 0.8, i, i + 1, 'future');
    weight *= 0.4;
  }
  if ((kind === 'i' || kind === 'we') && TEXT_VERBS.has(verb)) {
    ballot.vote('prediction/will-tell', -1, i, k + 1, 'future');
    return;
  }
  for (let a = i + 1; a <= k; a++) {
    const word = norm(tokens, a);
    if (HABIT.has(word)) ballot.vote('prediction/will-always', -0.3, i, a + 1, 'future');
    else if (FIRM.has(word)) ballot.vote('prediction/will-firmly', 0.4, i, a + 1, 'future');
  }
  if (verb === 'have' && isParticiple(tokens[afterAdverbs(tokens, k + 1)]))
    ballot.vote('prediction/will-have-done', -0.2, i, k + 2, 'future');
  else if (verb === 'be') ballot.vote('prediction/will-be', 0.1, i, k + 1, 'future');
  else if (classBits(tokens, k) & CAUSATIVE || classBits(tokens, k) & CHANGE)
    ballot.vote('prediction/will-change', 0.5, i, k + 1, 'future');
  ballot.vote(WILL_RULES[kind], weight, i, i + 1, 'future');
}

function goingTo(tokens: readonly Token[], i: number, ballot: Ballot): void {
  const verb = tokens[afterAdverbs(tokens, i + 2)];
  if (!verb?.word || verb.pos === 'PROPN' || verb.pos === 'DET') return;
  const be = norm(tokens, i - 1);
  if (be === 'was' || be === 'were') ballot.vote('prediction/was-going-to', -1, i - 1, i + 2, 'future');
  else {
    const kind = subjectKind(tokens, i);
    if (kind === 'i') ballot.vote('prediction/i-am-going-to', -0.8, i - 1, i + 2, 'future');
    else if (kind === 'we' || kind === 'you')
      ballot.vote('prediction/we-are-going-to', 0.2, i - 1, i + 2, 'future');
    else ballot.vote('prediction/it-is-going-to', 1, i - 1, i + 2, 'future');
  }
}

/** "would" of taste, courtesy or a wish. */
const POLITE = new Set([
  'like',
  'love',
  'rather',
  'prefer',
  'say',
  'argue',
  'suggest',
  'think',
  'hope',
  'want',
  'submit',
  'urge',
  'recommend',
  'ask',
  'note',
  'add',
  'appreciate',
  'hate',
  'expect',
  'imagine',
  'call',
  'agree',
  'encourage',
]);

function would(tokens: readonly Token[], i: number, ballot: Ballot): void {
  const k = afterAdverbs(tokens, i + 1);
  const verb = norm(tokens, k);
  if (verb === 'rather' || verb === 'like' || verb === 'love') return;
  const kind = subjectKind(tokens, i);
  if ((kind === 'i' || kind === 'we') && POLITE.has(verb)) return;
  if (verb === 'have' && isParticiple(tokens[afterAdverbs(tokens, k + 1)])) {
    ballot.vote('prediction/would-have-done', -1, i, k + 2, 'future');
    return;
  }
  const start = clauseStart(tokens, i);
  if (start > 0 && SUPPOSING.has(norm(tokens, start))) {
    ballot.vote('prediction/would-inside', 0.2, i, i + 1, 'future');
    return;
  }
  ballot.vote(WOULD_RULES[kind], WOULD[kind], i, i + 1, 'future');
  if (classBits(tokens, k) & CAUSATIVE || classBits(tokens, k) & CHANGE)
    ballot.vote('prediction/would-change', 0.6, i, k + 1, 'future');
}

function may(tokens: readonly Token[], i: number, ballot: Ballot): void {
  if (i === 0) return;
  const k = afterAdverbs(tokens, i + 1);
  if (groups(tokens, k) & HAVE && isParticiple(tokens[afterAdverbs(tokens, k + 1)])) return;
  const start = clauseStart(tokens, i);
  const kind = subjectKind(tokens, i);
  if (start > 0 && SUPPOSING.has(norm(tokens, start)))
    ballot.vote('prediction/may-inside', 0.1, i, i + 1, 'future');
  else ballot.vote(MAY_RULES[kind], MAY[kind], i, i + 1, 'future');
  if (classBits(tokens, k) & CHANGE || classBits(tokens, k) & CAUSATIVE)
    ballot.vote('prediction/may-change', 0.4, i, k + 1, 'future');
}

/** Conditions beside the future verb, and the times it speaks of. */
function condition(tokens: readonly Token[], main: number, firm: boolean, ballot: Ballot): void {
  const first = openingWord(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]!.norm;
    if (word === 'if' || word === 'unless' || word === 'otherwise' || word === 'once' || word === 'when') {
      if (word === 'if' && (norm(tokens, i - 1) === 'as' || norm(tokens, i - 1) === 'even')) continue;
      if (word === 'when' && i !== first) continue;
      ballot.vote(
        firm ? (word === 'when' ? 'prediction/when-will' : 'prediction/if-will') : 'prediction/if-may',
        firm ? 0.5 : 0.2,
        Math.min(i, main),
        Math.min(i, main) + 1,
        'conditional',
      );
      return;
    }
  }
}
