/** Contexts of causes, prescriptions, predictions, evaluations. */
import type { Token } from '../../model/index.js';
import type { ContextTest } from './site.js';

const norm = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';

const NOUN_BEFORE_WILL = new Set([
  'a',
  'the',
  'of',
  'at',
  'free',
  'good',
  'ill',
  'strong',
  'own',
  'political',
  'his',
  'her',
  'their',
  'its',
  'our',
  'my',
  'your',
  'popular',
  'no',
  'public',
  "'s",
  'iron',
  'sheer',
  'that',
  'this',
  'by',
  'against',
  'divine',
  'living',
]);
/** After these a capital "Will" is a modal verb all the same: it asks. */
const TALK = new Set([
  'be',
  'face',
  'say',
  'suppose',
  'look',
  'start',
  'begin',
  'see',
  'talk',
  'consider',
  'imagine',
  'assume',
  'take',
  'not',
  'recall',
  'remember',
  'examine',
  'explore',
  'discuss',
  'break',
  'dive',
  'turn',
  'go',
  'return',
  'call',
  'think',
  'step',
  'back',
  'review',
  'compare',
  'define',
  'add',
  'get',
  'rewind',
  'try',
  'use',
  'pretend',
  'unpack',
]);
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
  'point',
  'remind',
  'yield',
  'have',
  'imagine',
  'guess',
  'appreciate',
]);
const ADVERBS = new Set([
  'not',
  "n't",
  'never',
  'also',
  'always',
  'still',
  'only',
  'just',
  'soon',
  'then',
  'even',
  'well',
  'all',
  'both',
  'simply',
  'probably',
  'likely',
  'certainly',
  'surely',
  'almost',
  'eventually',
  'inevitably',
  'ultimately',
  'one',
  'day',
  'easily',
  'very',
  'really',
  'actually',
  'quickly',
  'now',
  'instead',
  'perhaps',
  'ever',
  'yet',
]);
const EVENT_VERBS = new Set(
  'lead cause happen become fail collapse die fall rise grow lose win end break result bring make mean cost hurt destroy kill create change spread turn come go get see face suffer start begin spark trigger decide prove take follow disappear vanish double triple reach hit drop increase decrease decline increase erupt explode emerge arise arrive return resume survive continue find force leave give help save put drive push need be have'.split(
    ' ',
  ),
);
const MEALS = new Set(['lunch', 'dinner', 'breakfast', 'bed', 'tea', 'supper']);
const TIME_NOUNS = new Set(
  'year years decade decades month months week weeks day days century centuries hour hours january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer fall autumn winter then last childhood birth inception yesterday'.split(
    ' ',
  ),
);
const WHAT_IS = new Set([
  'is',
  'are',
  "'s",
  "'re",
  'have',
  'has',
  'can',
  'will',
  'do',
  'does',
  'must',
  'would',
  'could',
  'may',
  'need',
  'cannot',
  "'ve",
  'ca',
  'am',
  "'m",
  'wo',
  'should',
]);
const SUBJECTS = new Set([
  'i',
  'we',
  'you',
  'they',
  'he',
  'she',
  'it',
  'this',
  'that',
  'these',
  'those',
  'there',
  'the',
  'a',
  'an',
  'our',
  'my',
  'your',
  'their',
  'its',
  'most',
  'many',
  'some',
  'all',
  'no',
  'people',
  'nobody',
  'everyone',
  'each',
  'every',
  'any',
  'both',
  'such',
]);
const COMPARATIVES = /^(?:more|less|fewer|better|worse|\w{2,}er)$/;

/** Adverbs aside, the next token. */
function nextVerb(tokens: readonly Token[], to: number): number {
  let k = to;
  while (k < to + 4 && (ADVERBS.has(norm(tokens, k)) || tokens[k]?.pos === 'ADV')) k++;
  return k;
}

/** A present or modal verb within the next words, before the clause ends. */
function presentVerbNear(tokens: readonly Token[], from: number, reach: number): boolean {
  for (let k = from; k < Math.min(tokens.length, from + reach); k++) {
    const token = tokens[k]!;
    if (!token.word && token.norm !== "'" && token.norm !== '-') return false;
    if (WHAT_IS.has(token.norm)) return true;
    if (token.pos === 'VERB' && token.norm.endsWith('s')) return true;
  }
  return false;
}

export const CLAIMS_CONTEXTS: Readonly<Record<string, ContextTest>> = {
  /** "since" that gives a reason: a clause follows without a point in time, in the present or with a modal. */
  'since-reason': ({ tokens, from, to }) => {
    const next = tokens[to];
    if (!next?.word || next.pos === 'NUM' || TIME_NOUNS.has(next.norm) || next.norm.endsWith('ing'))
      return false;
    if (from > 0 && norm(tokens, from - 1) === 'ever') return false;
    return presentVerbNear(tokens, to, 9);
  },
  /** "as" that gives a reason: after a comma or first, with a clause in the present. */
  'as-reason': ({ tokens, from, to }) => {
    if (from > 0 && norm(tokens, from - 1) !== ',') return false;
    const next = norm(tokens, to);
    if (!SUBJECTS.has(next) && tokens[to]?.pos !== 'PROPN') return false;
    return presentVerbNear(tokens, to, 8);
  },
  /** "so" that opens a clause of result inside the sentence. */
  'so-result': ({ tokens, from, to }) =>
    from > 2 &&
    (norm(tokens, from - 1) === ',' ||
      norm(tokens, from - 1) === 'and' ||
      norm(tokens, from - 1) === '—' ||
      norm(tokens, from - 1) === ';') &&
    (SUBJECTS.has(norm(tokens, to)) ||
      norm(tokens, to) === 'when' ||
      norm(tokens, to) === 'if' ||
      tokens[to]?.pos === 'PROPN' ||
      tokens[to]?.pos === 'NOUN'),
  /** "so" before an adjective or adverb, or a set phrase: "So much for that." */
  'so-degree': ({ tokens, to }) => {
    const next = norm(tokens, to);
    return (
      next === 'much' ||
      next === 'many' ||
      next === 'long' ||
      next === 'far' ||
      next === 'called' ||
      next === 'what' ||
      next === 'too' ||
      tokens[to]?.pos === 'ADV'
    );
  },
  /** Part of "so-called". */
  'so-called': ({ tokens, to, from }) => norm(tokens, from + 1) === '-' || norm(tokens, to) === '-',
  /** A second "the" with a comparative follows: "the more ..., the less ...". */
  'correlative-the': ({ tokens, from, to }) => {
    for (let k = to; k + 1 < tokens.length; k++)
      if (
        tokens[k]!.norm === 'the' &&
        COMPARATIVES.test(norm(tokens, k + 1)) &&
        tokens[k + 1]!.norm !== 'other'
      )
        return true;
    for (let k = 0; k + 1 < from - 1; k++)
      if (
        tokens[k]!.norm === 'the' &&
        COMPARATIVES.test(norm(tokens, k + 1)) &&
        tokens[k + 1]!.norm !== 'other'
      )
        return true;
    return false;
  },
  /** "or otherwise", "and otherwise": no condition. */
  'or-otherwise': ({ tokens, from }) =>
    /^(?:or|and|not|would|do|did|say|think)$/.test(norm(tokens, from - 1)),
  /** "let us" that manages the talk: be clear, look at, suppose. */
  'talk-next': ({ tokens, to }) => {
    const next = norm(tokens, to);
    return (
      TALK.has(next) &&
      !(next === 'not' && !/^(?:kid|pretend|forget|fool|mince|bother)$/.test(norm(tokens, to + 1)))
    );
  },
  /** "let us" as an object: "they let us in". */
  'let-object': ({ tokens, from }) =>
    from > 0 &&
    /^(?:i|you|he|she|it|we|they|to|will|would|not|n't|and|can|could|must|should|that|who|which)$/.test(
      norm(tokens, from - 1),
    ) &&
    norm(tokens, from - 1) !== 'and',
  /** Where an imperative can stand: first, after a mark, after "and" or "please". */
  'imperative-place': ({ tokens, from }) => {
    const before = tokens[from - 1];
    return before === undefined || !before.word || before.norm === 'and' || before.norm === 'please' || before.norm === 'but' || before.norm === 'just' || before.norm === 'always' || before.norm === 'so';
  },
  /** A meal, not a deed: "time for lunch". */
  'time-meal': ({ tokens, to }) => MEALS.has(norm(tokens, to)),
  /** An -ing form comes next. */
  'gerund-next': ({ tokens, to }) => {
    const next = norm(tokens, to);
    return (
      next.length > 4 &&
      next.endsWith('ing') &&
      next !== 'nothing' &&
      next !== 'something' &&
      next !== 'anything' &&
      next !== 'everything'
    );
  },
  /** "May they ...": a subject and a base form follow. */
  'optative-may': ({ tokens, to }) =>
    /^(?:he|she|they|it|we|god|the|this|that|our|your|all)$/.test(norm(tokens, to)) &&
    tokens[tokens.length - 1]?.text !== '?',
  /** "will" as a noun: "the will of the people". */
  'will-noun': ({ tokens, from, to }) =>
    tokens[from]!.norm === 'will' &&
    ((NOUN_BEFORE_WILL.has(norm(tokens, from - 1)) &&
      norm(tokens, from - 1) !== 'that' &&
      norm(tokens, from - 1) !== 'this') ||
      /^(?:of|power)$/.test(norm(tokens, to))),
  /** "Will" as a name: a capital inside the sentence, or before another name. */
  'will-name': ({ tokens, from, to }) =>
    tokens[from]!.text === 'Will' &&
    ((from > 0 && tokens[from - 1]!.word) ||
      (tokens[to]?.pos === 'PROPN' && tokens[tokens.length - 1]?.text !== '?')),
  /** A verb in its base form comes next, adverbs aside: "going to |win", not "going to |town". */
  'verb-next': ({ tokens, to }) => {
    const token = tokens[nextVerb(tokens, to)];
    if (!token?.word || token.pos === 'PROPN' || token.pos === 'DET' || token.pos === 'NUM') return false;
    return (
      token.pos === 'VERB' ||
      token.pos === 'AUX' ||
      token.classes.includes('action-verb') ||
      EVENT_VERBS.has(token.norm)
    );
  },
  /** "would" of courtesy or taste: "I would say", "would like", "would rather". */
  'would-polite': ({ tokens, from, to }) => {
    const next = norm(tokens, nextVerb(tokens, to));
    if (next === 'rather' || next === 'like' || next === 'love') return true;
    return POLITE.has(next) && /^(?:i|we)$/.test(norm(tokens, from - 1));
  },
  /** A verb for something that happens comes next, adverbs aside. */
  'event-verb-next': ({ tokens, to }) => EVENT_VERBS.has(norm(tokens, nextVerb(tokens, to))),
};
