/** Contexts of causes, prescriptions, predictions, evaluations. */
import { type Token, tokenAt, wordSet } from '../../model/index.js';
import { skipAdverbs } from './general.js';
import type { ContextTest } from './site.js';

/** "let us" that manages the talk: these verbs come next. */
const TALK = wordSet(
  `be face say suppose look start begin see talk consider imagine assume take recall remember examine explore discuss break dive turn go
  return call think step back review compare define add get rewind try use pretend unpack speak ask pause linger dwell`,
);
const FRANK = wordSet('fair honest frank clear blunt candid precise plain');
const NOT_TALK = wordSet('kid pretend forget fool mince bother');
const OBJECT_VERBS = wordSet(
  `i you he she it we they to will would not n't can could must should that who which`,
);
/** "They have never |let us down": done, and not called for. */
const HAVING = wordSet("have has had 've");
/** Before "would": courtesy or taste rather than a forecast. */
const POLITE = wordSet(
  `prefer say argue suggest think hope want submit urge recommend ask note add point remind yield have imagine guess appreciate`,
);
const TASTE = wordSet('rather like love');
const ADVERBS = wordSet(
  `not n't never also always still only just soon then even well all both simply probably likely certainly surely almost eventually
  inevitably ultimately one day easily very really actually quickly now instead perhaps ever yet`,
);
const EVENT_VERBS = wordSet(
  `lead cause happen become fail collapse die fall rise grow lose win end break result bring make mean cost hurt destroy kill create
  change spread turn come go get see face suffer start begin spark trigger decide prove take follow disappear vanish double triple reach
  hit drop increase decrease decline erupt explode emerge arise arrive return resume survive continue find force leave give help save put
  drive push need be have`,
);
const MEALS = wordSet('lunch dinner breakfast bed tea supper');
const TIMES = wordSet(
  `year years decade decades month months week weeks day days century centuries hour hours january february march april may june july
  august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer fall autumn winter
  then last childhood birth inception yesterday`,
);
const PRESENT = wordSet(
  `is are 's 're have has can will do does must would could may need cannot 've ca am 'm wo should`,
);
const SUBJECTS = wordSet(
  `i we you they he she it this that these those there the a an our my your their its most many some all no people nobody everyone each
  every any both such`,
);
const BEFORE_RESULT = wordSet(', and — ;');
const DEGREE_AFTER_SO = wordSet('much many long far called what too');
const NOT_CONDITION = wordSet('or and not would do did say think');
const WILL_NOUN = wordSet(
  `a the of at free good ill strong own political his her their its our my your popular no public 's iron sheer by against divine living`,
);
const OPTATIVE_SUBJECTS = wordSet(
  'he she they it we god the this that these those our your my her his its their all no nobody every each whoever',
);
const NOT_GERUNDS = wordSet('nothing something anything everything during morning evening');
const BEFORE_IMPERATIVE = wordSet('and please but just always so');
const PLACES = wordSet('there here past home to');
const IS = wordSet('is are');
const IS_NOT = wordSet("not n't no");
const CORRELATIVES = wordSet('more less fewer better worse');

const norm = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? '';

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
    if (PRESENT.has(token.norm)) return true;
    if (token.pos === 'VERB' && token.norm.endsWith('s')) return true;
  }
  return false;
}

/** "Since the wall |leaks, the books are rotting": a verb that the tagger takes for a noun, with a main clause in the present. */
function verbBeforeComma(tokens: readonly Token[], to: number): boolean {
  for (let k = to + 1; k < Math.min(tokens.length, to + 9); k++) {
    if (tokens[k]!.word) continue;
    const verb = norm(tokens, k - 1);
    const subject = tokenAt(tokens, k - 2)?.pos;
    const is = verb.endsWith('s') && !verb.endsWith('ss') && (subject === 'NOUN' || subject === 'PROPN');
    if (!is || k - 2 < to || norm(tokens, k) !== ',') return false;
    for (let m = k + 1; m < Math.min(tokens.length, k + 7); m++)
      if (PERFECT.has(norm(tokens, m))) return false;
    return true;
  }
  return false;
}
const DEFINITE = wordSet('the this our its his her their it that');
const DRAFTS = wordSet('this new proposed draft such our a any bad good no');
/** "Since no one |voted for this, no one should obey it": what ought to be has a reason, and no date. */
function dutyAfterComma(tokens: readonly Token[], to: number): boolean {
  let verb = false;
  for (let k = to; k < Math.min(tokens.length, to + 14); k++) {
    if (tokens[k]!.pos === 'VERB' || tokens[k]!.pos === 'AUX') verb = true;
    if (norm(tokens, k) !== ',') continue;
    if (!verb) return false;
    for (let m = k + 1; m < Math.min(tokens.length, k + 9); m++) if (DUTIES.has(norm(tokens, m))) return true;
    return false;
  }
  return false;
}
const DUTIES = wordSet('should must ought cannot need let');
const PERFECT = wordSet("has have had 've");

/** "As |a girl she would": what someone was; the verb is that of the next subject. */
function isRole(tokens: readonly Token[], to: number): boolean {
  if (norm(tokens, to) !== 'a' && norm(tokens, to) !== 'an') return false;
  for (let k = to + 2; k < Math.min(tokens.length, to + 5); k++) {
    if (ROLE_HOLDERS.has(norm(tokens, k))) return true;
    if (tokens[k]!.pos === 'VERB' || tokens[k]!.pos === 'AUX') return false;
  }
  return false;
}
const ROLE_HOLDERS = wordSet("i he she we they you i'm");

const isComparative = (word: string): boolean =>
  CORRELATIVES.has(word) || (word.length > 4 && word.endsWith('er') && word !== 'other');

/** "the" with a comparative, outside the cue. */
function correlative({ tokens, from, to }: Parameters<ContextTest>[0]): boolean {
  for (let k = 0; k + 1 < tokens.length; k++) {
    if (k >= from && k < to) continue;
    if (tokens[k]!.norm === 'the' && isComparative(norm(tokens, k + 1)) && k + 1 !== from) return true;
  }
  return false;
}

export const CLAIMS_CONTEXTS: Readonly<Record<string, ContextTest>> = {
  /** "since" that gives a reason: a clause follows without a point in time, in the present or with a modal. */
  'since-reason': ({ tokens, from, to }) => {
    const next = tokens[to];
    if (!next?.word || next.pos === 'NUM' || TIMES.has(next.norm) || next.norm.endsWith('ing')) return false;
    // "Since |when is a park a luxury?"
    if (next.norm === 'when' || norm(tokens, from - 1) === 'ever') return false;
    return presentVerbNear(tokens, to, 9) || verbBeforeComma(tokens, to) || dutyAfterComma(tokens, to);
  },
  /** "as" that gives a reason: after a comma or first, with a clause in the present. */
  'as-reason': ({ tokens, from, to }) =>
    (from === 0 || norm(tokens, from - 1) === ',') &&
    (SUBJECTS.has(norm(tokens, to)) || tokens[to]?.pos === 'PROPN') &&
    !isRole(tokens, to) &&
    presentVerbNear(tokens, to, 8),
  /** "so" that opens a clause of result inside the sentence. */
  'so-result': ({ tokens, from, to }) => {
    if (from < 3 || !BEFORE_RESULT.has(norm(tokens, from - 1))) return false;
    const next = tokens[to];
    return (
      next !== undefined &&
      (SUBJECTS.has(next.norm) ||
        next.norm === 'when' ||
        next.norm === 'if' ||
        next.pos === 'PROPN' ||
        next.pos === 'NOUN')
    );
  },
  /** "so" before an adjective or adverb, or in a set phrase: "So much for that." */
  'so-degree': ({ tokens, to }) => DEGREE_AFTER_SO.has(norm(tokens, to)) || tokens[to]?.pos === 'ADV',
  /** "|Be sure to lock the gate": no form of be that says what is. */
  'bare-be-before': ({ tokens, from }) => norm(tokens, skipAdverbs(tokens, from - 1, -1)) === 'be',
  /** One thing or body is the subject, not a kind: "the pact is |likely to", "Parliament is |unlikely to". */
  'definite-before': ({ tokens, from }) => {
    const be = skipAdverbs(tokens, from - 1, -1);
    for (let k = be - 1; k >= 0; k--) {
      if (!tokens[k]!.word) return false;
      if (DEFINITE.has(norm(tokens, k)) || tokens[k]!.pos === 'PROPN') return true;
      if (tokens[k]!.pos === 'VERB' || tokens[k]!.pos === 'AUX' || tokens[k]!.pos === 'SCONJ') return false;
    }
    return false;
  },
  /** A law that is only proposed, or argued about: "this |law bars", "the new |law bars". */
  'draft-before': ({ tokens, from }) => DRAFTS.has(norm(tokens, from - 1)),
  /** Part of "so-called". */
  'so-called': ({ tokens, from }) => norm(tokens, from + 1) === '-',
  /** A second "the" with a comparative stands in the sentence: "the more ..., the less ...". */
  'correlative-the': correlative,
  /** "or otherwise", "think otherwise": no condition. */
  'or-otherwise': ({ tokens, from }) => NOT_CONDITION.has(norm(tokens, from - 1)),
  /** A reason quoted rather than given: "Because I said so is not an argument." */
  'because-named': ({ tokens, from, to }) => {
    if (from > 1) return false;
    for (let k = to; k < tokens.length && tokens[k]!.word; k++)
      if (IS.has(tokens[k]!.norm) && k > to + 1 && IS_NOT.has(norm(tokens, k + 1))) return true;
    return false;
  },
  /** Something that happened stands beside it: an event, a rule or a verb of the past within a few words. */
  'told-event': ({ tokens, to }) => {
    for (let k = to; k < Math.min(tokens.length, to + 8); k++) {
      const token = tokens[k]!;
      if (token.classes.includes('event-noun') || token.classes.includes('rule-word')) return true;
      if (token.pos === 'VERB' && token.norm.endsWith('ed')) return true;
    }
    return false;
  },
  /** "let us" that manages the talk: be clear, look at, not kid ourselves. */
  'talk-next': ({ tokens, to }) => {
    const next = norm(tokens, to);
    // "Let us be fair to the board."
    if (next === 'be') return FRANK.has(norm(tokens, to + 1));
    return TALK.has(next) || (next === 'not' && NOT_TALK.has(norm(tokens, to + 1)));
  },
  /** "It does not follow |that we owe": said of a clause, and perhaps denied. */
  'that-before': ({ tokens, from }) => tokenAt(tokens, from - 1)?.norm === 'that',
  /** "|Drive down there": the road goes somewhere. */
  'place-next': ({ tokens, to }) => PLACES.has(norm(tokens, to)),
  /** "Here's |what we're asking": it announces. */
  'here-before': ({ tokens, from }) =>
    from > 0 && (tokens[from - 1]!.norm.startsWith('here') || tokenAt(tokens, from - 2)?.norm === 'here'),
  /** "let us" as what others do: "they let us in". */
  'let-object': ({ tokens, from }) =>
    OBJECT_VERBS.has(norm(tokens, from - 1)) || HAVING.has(norm(tokens, skipAdverbs(tokens, from - 1, -1))),
  /** Where an imperative can stand: first, after a mark, after "and" or "please". */
  'imperative-place': ({ tokens, from }) => {
    const before = tokenAt(tokens, from - 1);
    return before === undefined || !before.word || BEFORE_IMPERATIVE.has(before.norm);
  },
  /** A meal, not a deed: "time for lunch". */
  'time-meal': ({ tokens, to }) =>
    MEALS.has(norm(tokens, to)) ||
    MEALS.has(norm(tokens, to - 1)) ||
    (norm(tokens, to) === 'for' && MEALS.has(norm(tokens, to + 1))),
  /** An -ing form comes next. */
  'gerund-next': ({ tokens, to }) => {
    const next = norm(tokens, to);
    return next.length > 4 && next.endsWith('ing') && !NOT_GERUNDS.has(next);
  },
  /** "May they ...": a wish, not a question and no month. */
  'optative-may': ({ tokens, to }) =>
    OPTATIVE_SUBJECTS.has(norm(tokens, to)) && tokens[tokens.length - 1]?.text !== '?',
  /** "will" as a noun: "the will of the people". */
  'will-noun': ({ tokens, from, to }) =>
    tokens[from]!.norm === 'will' &&
    (WILL_NOUN.has(norm(tokens, from - 1)) || norm(tokens, to) === 'of' || norm(tokens, to) === 'power'),
  /** "Will" as a name: a capital inside the sentence, or before another name. */
  'will-name': ({ tokens, from, to }) => {
    if (tokens[from]!.text !== 'Will') return false;
    if (from > 0) return tokens[from - 1]!.word;
    return tokens[to]?.pos === 'PROPN' && tokens[tokens.length - 1]?.text !== '?';
  },
  /** A verb comes next, adverbs aside: "going to |win", not "going to |town". */
  'verb-next': ({ tokens, to }) => {
    const token = tokens[nextVerb(tokens, to)];
    if (!token?.word || token.pos === 'PROPN' || token.pos === 'DET' || token.pos === 'NUM') return false;
    if (token.pos === 'VERB' || token.pos === 'AUX') return true;
    return token.classes.includes('action-verb') || EVENT_VERBS.has(token.norm);
  },
  /** "would" of courtesy or taste: "I would say", "would like", "would rather". */
  'would-polite': ({ tokens, from, to }) => {
    const next = norm(tokens, nextVerb(tokens, to));
    if (TASTE.has(next)) return true;
    const before = norm(tokens, from - 1);
    return POLITE.has(next) && (before === 'i' || before === 'we');
  },
  /** A verb for something that happens comes next, adverbs aside. */
  'event-verb-next': ({ tokens, to }) => EVENT_VERBS.has(norm(tokens, nextVerb(tokens, to))),
};
