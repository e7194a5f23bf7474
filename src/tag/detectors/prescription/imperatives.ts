/** Imperatives: base forms at the start of a sentence or clause, told from nouns by what stands after them. */
import {
  COMING_TIMES,
  givesResult,
  INTERRUPTING,
  NOUN_LIKE,
  OF_VERBS,
  wordSet,
} from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import {
  ACTION,
  ADV,
  ADVERB,
  BE,
  DETERMINER,
  DISCOURSE,
  DO,
  ED,
  HAVE,
  isBaseForm,
  isBreak,
  isGerund,
  MODAL,
  NARRATIVE,
  NOUN,
  NUM,
  OBJECT,
  PARTICLE,
  PREPOSITION,
  PRON,
  PROPN,
  QUOTED,
  RELATIVE,
  type Reading,
  S_FORM,
  SUBORDINATOR,
  VERB,
  WORD,
} from '../../grammar.js';

/** Verbs of talk that call for an act after all when these follow: "think twice", "consider using". */
const ACT_AFTER_TALK = new Set([
  'using',
  'making',
  'taking',
  'asking',
  'trying',
  'adding',
  'twice',
  'before',
  'carefully',
  'hard',
  'again',
  'big',
]);

const INTRODUCTIONS = wordSet(
  'if when once as before after until instead for in to by while whenever whatever wherever with without rather at on during unless since first second third finally next so again also then lastly from whether because though although however therefore thus now today here',
);
const LEADS = new Set([
  'please',
  'just',
  'simply',
  'always',
  'never',
  'instead',
  'now',
  'then',
  'first',
  'second',
  'third',
  'finally',
  'next',
  'also',
  'even',
  'lastly',
  'again',
  'kindly',
  'better',
  'really',
  'only',
  'rather',
  'seriously',
  'ideally',
  'today',
  'therefore',
  'thus',
  'still',
]);
const PRONOUN_OBJECTS = new Set([
  'it',
  'them',
  'us',
  'me',
  'him',
  'her',
  'yourself',
  'yourselves',
  'everyone',
  'everything',
  'nothing',
  'anything',
  'someone',
  'something',
  'people',
  'one',
  'others',
]);

/** After these a base form is no sign of a subject: "help voters decide". */
const TAKING_BASE = new Set(['help', 'make', 'let', 'watch', 'see', 'have']);

const COMPARING = new Set(['than', 'before', 'after']);
const UNBOUND = new Set(['be', 'being', 'having']);

/** ", however," at k: a word between two commas interrupts a clause, and does not end it. */
const isAside = (reading: Reading, k: number): boolean =>
  reading.norm(k) === ',' && reading.norm(k + 2) === ',' && INTERRUPTING.has(reading.norm(k + 1));

/** Whether a verb with a subject stands between `from` and the next mark: then the word before was a noun. */
function finiteVerbNear(reading: Reading, from: number): boolean {
  for (let k = from; !isBreak(reading, k) || isAside(reading, k); k++) {
    if (isAside(reading, k)) k += 3;
    const flags = reading.groups(k);
    const forms = reading.forms(k);
    if (flags & (SUBORDINATOR | RELATIVE) && !COMPARING.has(reading.norm(k))) return false;
    if (flags & (BE | MODAL | HAVE | DO) && !(forms & NOUN) && !UNBOUND.has(reading.norm(k))) {
      if (reading.norm(k - 1) !== 'to') return true;
    } else if (forms & VERB) {
      if (forms & S_FORM && !(reading.groups(k - 1) & BE)) return true;
      if (!(reading.forms(k - 1) & NOUN)) continue;
      if (reading.classes(k) & NARRATIVE && k > from + 1) return true;
      // "Stop signs |save lives": a base form right after a plural noun.
      if (k > from && reading.norm(k - 1).endsWith('s') && isBaseForm(reading, k))
        return !TAKING_BASE.has(reading.norm(from - 1));
    }
  }
  return false;
}

/** Set phrases that ask for nothing: "make no mistake", "thank you", "trust me". */
const IDLE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    make: ['no'],
    thank: ['you', 'goodness', 'god', 'heaven'],
    trust: ['me'],
    believe: ['me', 'it', 'you'],
    never: ['mind'],
    mind: ['you'],
    go: ['figure'],
    guess: ['what'],
    put: ['another', 'simply', 'differently', 'bluntly'],
    suffice: ['it', 'to'],
    welcome: ['to', 'back'],
    call: ['me', 'it'],
    say: ['what', 'you', 'that'],
    set: ['aside'],
    back: ['to'],
    come: ['what', 'rain', 'hell'],
  }),
);

/** A verb stands before its subject after these. */
const INVERTING = wordSet('nor neither so only');

/** The rule by which the word at i is an imperative, or null. */
function imperativeAt(reading: Reading, i: number): string | null {
  if (!(reading.forms(i) & WORD)) return null;
  const word = reading.norm(i);
  const next = reading.norm(i + 1);
  if (IDLE.get(word)?.includes(next)) return 'idle';
  switch (word) {
    case 'do':
      // "Nor do the pilots."
      if (INVERTING.has(reading.norm(i - 1))) return null;
      if (next !== "n't" && next !== 'not') break;
      if (reading.norm(i + 2) === 'misunderstand') return 'idle';
      return QUESTIONED.has(reading.norm(i + 2)) ? null : 'do-not';
    case 'let':
      if (next === "'s" || next === 'us') return null;
      return next === 'me' ? 'let-me' : 'let-others';
    case 'say':
      if (next === 'yes' || next === 'no') return 'with-pronoun';
      break;
    case 'time':
      // "Next |time you see her": when.
      if (LEADS.has(reading.norm(i - 1))) return null;
      break;
    case 'come':
      if (COMING_TIMES.has(next)) return null;
      break;
    case 'face':
      if (next === 'it') return 'talk';
      break;
    case 'be':
      // "Be that as it may,"
      if (next === 'that' && reading.norm(i + 2) === 'as') return null;
      return reading.forms(i + 1) & WORD && !(reading.forms(i + 1) & PRON) && next !== 'it' ? 'be' : null;
    default:
  }
  const classes = reading.classes(i);
  // "Never |underestimate a board": any verb.
  const forbidden =
    reading.norm(i - 1) === 'never' && (reading.forms(i) & VERB) !== 0 && isBaseForm(reading, i);
  if (!(classes & (ACTION | DISCOURSE) || forbidden) || isDone(reading, i)) return null;
  if (isBreak(reading, i + 1)) {
    const nounLike = NOUN_LIKE.has(word);
    if (next === ',') return nounLike ? null : 'before-comma';
    return nounLike ? 'noun-like-alone' : 'alone';
  }
  const flags = reading.groups(i + 1);
  if (flags & MODAL || (flags & (BE | HAVE | DO) && next !== 'being')) return null;
  if (next === 'of' && !OF_VERBS.has(word)) return null;
  if (next === "'s" || next === '-' || next === "'") return null;
  if (word === 'take' && (reading.forms(i + 1) & PROPN || reading.norm(i + 2) === 'example')) return 'talk';
  if (classes & DISCOURSE) {
    if (ACT_AFTER_TALK.has(next) || (isGerund(reading, i + 1) && word === 'consider')) return 'talk-with-act';
    return 'talk';
  }
  return withObject(reading, i, NOUN_LIKE.has(word));
}

/** Verbs whose base form is their participle too. */
const SAME_PARTICIPLE = wordSet('read cut put set hit shut cast spread split let bet run become come');

/** "|Read aloud, the letters lose their charm": what is done to the subject behind the comma. */
function isDone(reading: Reading, i: number): boolean {
  if (i !== reading.opening || !SAME_PARTICIPLE.has(reading.norm(i))) return false;
  let comma = i + 1;
  while (comma < i + 6 && !isBreak(reading, comma)) {
    if (reading.groups(comma) & (DETERMINER | OBJECT)) return false;
    comma++;
  }
  return (
    reading.norm(comma) === ',' &&
    (reading.groups(comma + 1) & DETERMINER) !== 0 &&
    finiteVerbNear(reading, comma + 1)
  );
}

/** "Act |while there is time": no noun goes on so, unless another clause follows. */
const IN_TIME = new Set(['while', 'until', 'before', 'when', 'because', 'if', 'unless', 'whenever']);

function hasComma(reading: Reading, from: number): boolean {
  for (let k = from; k < reading.length; k++) if (reading.norm(k) === ',') return true;
  return false;
}

/** After "do not" and "don't" these make a question of it. */
const QUESTIONED = new Set(['you', 'we', 'they', 'i']);

/** The rule by which a verb of action at i is an imperative, by what stands after it; `nounLike`: it may well be a noun. */
function withObject(reading: Reading, i: number, nounLike: boolean): string | null {
  const next = reading.norm(i + 1);
  const flags = reading.groups(i + 1);
  const forms = reading.forms(i + 1);
  if (PRONOUN_OBJECTS.has(next)) return 'with-pronoun';
  if (flags & DETERMINER) {
    if (next === 'that' || next === 'such')
      return nounLike && finiteVerbNear(reading, i + 1) ? 'noun-like-that' : 'with-that';
    return 'with-determiner';
  }
  if (next === 'and' || next === 'or')
    return finiteVerbNear(reading, i + 2) ? null : nounLike ? 'noun-like-and' : 'and';
  if (next === 'to') return nounLike && finiteVerbNear(reading, i + 2) ? null : 'with-to';
  if (isGerund(reading, i + 1)) return 'with-gerund';
  if (flags & (PREPOSITION | PARTICLE))
    return finiteVerbNear(reading, i + 1)
      ? null
      : // "Charge for |it": a noun would go on with what it is about.
        nounLike && !PRONOUN_OBJECTS.has(reading.norm(i + 2))
        ? 'noun-like-with-preposition'
        : 'with-preposition';
  if (flags & SUBORDINATOR)
    return nounLike && !(IN_TIME.has(next) && !hasComma(reading, i))
      ? 'noun-like-with-clause'
      : 'with-clause';
  if (flags & ADVERB || forms & ADV) return nounLike && finiteVerbNear(reading, i + 2) ? null : 'with-adverb';
  if (flags & OBJECT) return 'with-pronoun';
  if (forms & NUM) return 'with-number';
  if (finiteVerbNear(reading, i + 1)) return 'bare-noun-then-verb';
  if (forms & VERB && !(forms & ED)) return nounLike ? null : 'bare-verb';
  return nounLike ? 'noun-like-bare' : 'bare-noun';
}

/** Votes where the imperative opens the sentence; the other places have half. */
const WEIGHTS: Readonly<Record<string, number>> = {
  idle: -0.5,
  condition: -0.5,
  'do-not': 3,
  be: 2,
  'let-me': -1,
  'let-others': 1.5,
  alone: 1.2,
  'noun-like-alone': 0.3,
  'before-comma': 1,
  talk: -0.4,
  'talk-with-act': 1.8,
  'with-pronoun': 2.5,
  'with-determiner': 2.6,
  'with-that': 1.8,
  'with-to': 2.2,
  'with-gerund': 2.2,
  'with-preposition': 2,
  'with-clause': 1.8,
  'with-adverb': 2,
  'with-number': 1.2,
  and: 2,
  'bare-noun': 2.2,
  'bare-verb': 0.8,
  'bare-noun-then-verb': 0.3,
  'noun-like-bare': 1,
  'noun-like-with-preposition': 0.8,
  'noun-like-with-clause': 1,
  'noun-like-and': 0.6,
  'noun-like-that': 0.4,
};

const named = (prefix: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(WEIGHTS).map((kind) => [kind, `prescription/${prefix}-${kind}`]));

const OPENING = named('imperative');
const AFTER_INTRODUCTION = named('then-imperative');
const LATER = named('later-imperative');

const MEETING = new Set(['if', 'when', 'whenever', 'once', 'before']);

function speak(
  reading: Reading,
  i: number,
  names: Readonly<Record<string, string>>,
  share: number,
  ballot: Ballot,
): void {
  let at = i;
  while (at < i + 3 && LEADS.has(reading.norm(at))) {
    at++;
    if (reading.norm(at) === ',') at++;
  }
  // "Next time, |quietly mention it."
  if (at === i && reading.forms(at) & ADV && reading.norm(at).endsWith('ly')) at++;
  const negated = reading.norm(at - 1) === 'never';
  if (reading.forms(at) & QUOTED) return;
  const read = imperativeAt(reading, at);
  if (read === null) return;
  const found = WEIGHTS[read]! > 0 && givesResult(reading.tokens, at) ? 'condition' : read;
  // "If you run a site, consider it": told to those whom the condition meets, no talk about the text.
  // "Never underestimate a board": warns.
  const warned = found === 'talk' && negated;
  const met = found === 'talk' && names === AFTER_INTRODUCTION && MEETING.has(reading.norm(reading.opening));
  const kind = met || warned ? 'talk-with-act' : found;
  ballot.vote(
    names[kind]!,
    WEIGHTS[kind]! * share,
    negated ? at - 1 : at,
    kind === 'do-not' ? at + 3 : at + 1,
    'imperative',
  );
}

/** Someone called by name before a demand: "Senators, vote." */
function isCalled(reading: Reading, first: number): boolean {
  const forms = reading.forms(first);
  return (forms & PROPN) !== 0 || ((forms & NOUN) !== 0 && reading.norm(first).endsWith('s'));
}

const LATER_JOINTS = new Set(['so', 'and', 'but', 'then']);
const STOPS = new Set([':', ';', '—', '–']);

export function imperatives(reading: Reading, ballot: Ballot): void {
  if (reading.question) return;
  const first = reading.opening;
  speak(reading, first, OPENING, 1, ballot);
  for (let k = first + 1; k + 1 < reading.length; k++) {
    if (reading.forms(k) & WORD) continue;
    const mark = reading.norm(k);
    if (mark === ',') {
      if (
        INTRODUCTIONS.has(reading.norm(first)) ||
        isGerund(reading, first) ||
        (k <= first + 2 && isCalled(reading, first))
      )
        speak(reading, k + 1, AFTER_INTRODUCTION, 0.9, ballot);
      else if (LATER_JOINTS.has(reading.norm(k + 1))) speak(reading, k + 2, LATER, 0.4, ballot);
    } else if (
      STOPS.has(mark) ||
      (mark === '-' && reading.tokens[k]!.spaced && reading.tokens[k + 1]!.spaced)
    )
      speak(reading, k + 1, LATER, 0.6, ballot);
  }
}
