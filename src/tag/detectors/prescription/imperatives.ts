/** Imperatives: base forms at the start of a sentence or clause, told from nouns by what stands after them. */
import type { Token } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import type { Site } from '../../detector.js';
import {
  ACTION,
  ADVERB,
  BE,
  classBits,
  DETERMINER,
  DISCOURSE,
  DO,
  groups,
  HAVE,
  isBaseForm,
  isBreak,
  isGerund,
  MODAL,
  NARRATIVE,
  norm,
  OBJECT,
  openingWord,
  PARTICLE,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
} from '../../grammar.js';

/** Verbs that stand as nouns at the head of a sentence as often as not: "Access to ...", "Support for ...". */
const NOUN_LIKE = new Set(
  `access account act address aid aim answer appeal approach attack attempt audit balance ban bet blame block board book boycott branch
  budget call campaign care cause challenge change charge check cite claim code comfort command comment compromise concern conduct contact contract
  control copy cost count cover credit cut damage dare deal debate decline default defeat delay demand deposit design desire detail display dispute
  document doubt draft dream drill drive drop echo effect end estimate exchange excuse exercise experience experiment export exposure face fall fear feature
  feed feel field fight figure file film fire fit fix focus force form fork frame fuel function fund gain gamble gauge grant grip guarantee guard guess guide
  hand harm harvest head help highlight hire hold honor hope host hunt import increase influence insert insult interest interview issue
  joke judge jump kick label labor land laugh launch lead leave lecture lift light limit link list live load lobby lock log look love
  mandate map march mark market master match mean measure mention merit mind mine model move name need neglect note number object offer
  order oversight pace package paint park part partner pass patch pause pay permit phone picture pilot pin pitch place plan plant play plot point
  polish poll position post pour power practice praise present press pressure price process produce profit program progress project promise prompt
  protest pull punch purchase purge push question quiz quote race raise range rank rate reach read reason rebel record reform refund refuse regard release
  remark rent repair repeat reply report request rescue research respect rest result retreat return reverse review reward ride ring rise risk roll root rule
  run rush sample sanction scale schedule score screen seal search seat secure sense separate service set shake shame shape share shift ship shop show sign
  signal sit slice slip sound spark speed spell spend spin split sponsor spot spread staff stage stamp stand start state stay steal stem step stick stop store strain
  stress stretch strike strip structure struggle study subject supply support surge survey suspect swap sweep swing switch talk tap target task taste tax team tear
  test thank threat tie time tip touch tour track trade traffic train transfer transition transport trap travel treat trick trigger trim trust try tune turn type
  update upgrade urge use value venture view visit voice volunteer vote wage wait walk want war warrant wash waste watch water wave wear weigh welcome will win wish wonder
  work worry wrap yield lower further complete secure clean clear slow warm double correct direct perfect separate live own open free better welcome tailor man`.split(
    /\s+/,
  ),
);

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

const INTRODUCTIONS = new Set(
  'if when once as before after until instead for in to by while whenever whatever wherever with without rather at on during unless since first second third finally next so again also then lastly from whether because though although however therefore thus now today here'.split(
    ' ',
  ),
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
const OF_VERBS = new Set(['think', 'dispose', 'beware', 'speak', 'dream', 'conceive', 'get']);

/** After these a base form is no sign of a subject: "help voters decide". */
const TAKING_BASE = new Set(['help', 'make', 'let', 'watch', 'see', 'have']);

const COMPARING = new Set(['than', 'before', 'after']);
const UNBOUND = new Set(['be', 'being', 'having']);

/** Whether a verb with a subject stands between `from` and the next mark: then the word before was a noun. */
function finiteVerbNear(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < tokens.length; k++) {
    const token = tokens[k]!;
    if (isBreak(tokens, k)) return false;
    const flags = groups(tokens, k);
    if (flags & (SUBORDINATOR | RELATIVE) && !COMPARING.has(token.norm)) return false;
    if (flags & (BE | MODAL | HAVE | DO) && !UNBOUND.has(token.norm) && token.pos !== 'NOUN') {
      if (norm(tokens, k - 1) !== 'to') return true;
    } else if (token.pos === 'VERB') {
      const before = tokens[k - 1]!;
      if (token.norm.endsWith('s') && !token.norm.endsWith('ss') && !(groups(tokens, k - 1) & BE))
        return true;
      if (classBits(tokens, k) & NARRATIVE && k > from + 1 && before.pos === 'NOUN') return true;
      // "Stop signs |save lives": a base form right after a plural noun.
      if (k > from && before.pos === 'NOUN' && before.norm.endsWith('s') && isBaseForm(tokens, k))
        return !TAKING_BASE.has(norm(tokens, from - 1));
    }
  }
  return false;
}

/** Set phrases that ask for nothing: "make no mistake", "thank you", "trust me". */
const IDLE: Readonly<Record<string, readonly string[]>> = {
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
};

/** The rule by which the word at i is an imperative, or null. */
function imperativeAt(tokens: readonly Token[], i: number): string | null {
  const token = tokens[i];
  if (!token?.word) return null;
  const next = tokens[i + 1];
  const flags = groups(tokens, i + 1);
  if (next !== undefined && IDLE[token.norm]?.includes(next.norm)) return 'idle';
  if (token.norm === 'do' && (norm(tokens, i + 1) === "n't" || norm(tokens, i + 1) === 'not')) {
    const after = norm(tokens, i + 2);
    return after === 'you' || after === 'we' || after === 'they' || after === 'i' ? null : 'do-not';
  }
  if (token.norm === 'let') {
    if (norm(tokens, i + 1) === "'s" || norm(tokens, i + 1) === 'us') return null;
    return norm(tokens, i + 1) === 'me' ? 'let-me' : 'let-others';
  }
  if (token.norm === 'be') return next?.word && next.pos !== 'PRON' && next.norm !== 'it' ? 'be' : null;
  if (!(classBits(tokens, i) & ACTION) && !(classBits(tokens, i) & DISCOURSE)) return null;
  if (next === undefined || isBreak(tokens, i + 1)) {
    if (next !== undefined && next.norm === ',') return NOUN_LIKE.has(token.norm) ? null : 'before-comma';
    return NOUN_LIKE.has(token.norm) ? 'noun-like-alone' : 'alone';
  }
  const nextWord = next.norm;
  if (flags & MODAL || (flags & (BE | HAVE | DO) && nextWord !== 'being')) return null;
  if (nextWord === 'of' && !OF_VERBS.has(token.norm)) return null;
  if (nextWord === "'s" || nextWord === '-' || nextWord === "'") return null;
  if (token.norm === 'take' && (next.pos === 'PROPN' || norm(tokens, i + 2) === 'example')) return 'talk';
  if (classBits(tokens, i) & DISCOURSE) {
    if (ACT_AFTER_TALK.has(nextWord) || (isGerund(next) && token.norm === 'consider')) return 'talk-with-act';
    return 'talk';
  }
  if (PRONOUN_OBJECTS.has(nextWord)) return 'with-pronoun';
  if (flags & DETERMINER) {
    if (nextWord === 'that' || nextWord === 'such')
      return finiteVerbNear(tokens, i + 1) && NOUN_LIKE.has(token.norm) ? 'noun-like-that' : 'with-that';
    return 'with-determiner';
  }
  const nounLike = NOUN_LIKE.has(token.norm);
  if (nextWord === 'and' || nextWord === 'or')
    return finiteVerbNear(tokens, i + 2) ? null : nounLike ? 'noun-like-and' : 'and';
  if (nextWord === 'to') return nounLike && finiteVerbNear(tokens, i + 2) ? null : 'with-to';
  if (isGerund(next)) return 'with-gerund';
  if (flags & (PREPOSITION | PARTICLE))
    return finiteVerbNear(tokens, i + 1)
      ? null
      : nounLike
        ? 'noun-like-with-preposition'
        : 'with-preposition';
  if (flags & SUBORDINATOR) return nounLike ? 'noun-like-with-clause' : 'with-clause';
  if (flags & ADVERB || next.pos === 'ADV')
    return finiteVerbNear(tokens, i + 2) && nounLike ? null : 'with-adverb';
  if (flags & OBJECT) return 'with-pronoun';
  if (next.pos === 'NUM') return 'with-number';
  if (finiteVerbNear(tokens, i + 1)) return 'bare-noun-then-verb';
  if (next.pos === 'VERB' && !next.norm.endsWith('ed')) return nounLike ? null : 'bare-verb';
  return nounLike ? 'noun-like-bare' : 'bare-noun';
}

/** Votes where the imperative opens the sentence; the other places have half. */
const WEIGHTS: Readonly<Record<string, number>> = {
  idle: -0.5,
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

function speak(
  tokens: readonly Token[],
  i: number,
  names: Readonly<Record<string, string>>,
  share: number,
  ballot: Ballot,
): void {
  let at = i;
  while (at < i + 3 && LEADS.has(norm(tokens, at))) {
    at++;
    if (norm(tokens, at) === ',') at++;
  }
  const negated = norm(tokens, at - 1) === 'never';
  const token = tokens[at];
  if (!token || token.quotation !== -1) return;
  const kind = imperativeAt(tokens, at);
  if (kind === null) return;
  ballot.vote(
    names[kind]!,
    WEIGHTS[kind]! * share,
    negated ? at - 1 : at,
    kind === 'do-not' ? at + 3 : at + 1,
    'imperative',
  );
}

/** Someone called by name before a demand: "Senators, vote." */
function isCalled(tokens: readonly Token[], first: number): boolean {
  const token = tokens[first]!;
  return token.pos === 'PROPN' || (token.pos === 'NOUN' && token.norm.endsWith('s'));
}

export function imperatives({ sentence }: Site, ballot: Ballot): void {
  const { tokens, question } = sentence;
  if (question) return;
  const first = openingWord(tokens);
  speak(tokens, first, OPENING, 1, ballot);
  const introduced = INTRODUCTIONS.has(norm(tokens, first)) || isGerund(tokens[first]);
  for (let k = first + 1; k + 1 < tokens.length; k++) {
    const mark = tokens[k]!;
    if (mark.word) continue;
    if (mark.norm === ',' && (introduced || (k <= first + 2 && isCalled(tokens, first))))
      speak(tokens, k + 1, AFTER_INTRODUCTION, 0.9, ballot);
    else if (mark.norm === ',') {
      const joined = norm(tokens, k + 1);
      if (joined === 'so' || joined === 'and' || joined === 'but' || joined === 'then')
        speak(tokens, k + 2, LATER, 0.4, ballot);
    } else if (
      mark.norm === ':' ||
      mark.norm === ';' ||
      mark.norm === '—' ||
      mark.norm === '–' ||
      (mark.norm === '-' && mark.spaced && tokens[k + 1]!.spaced)
    )
      speak(tokens, k + 1, LATER, 0.6, ballot);
  }
}
