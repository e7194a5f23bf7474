/** Judgments in the predicate: "is absurd", "was a great mistake", "makes it harder", "call it cruel". */
import { wordSet } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import {
  ADJ,
  ADVERB,
  afterAdverbs,
  BAD_ADJECTIVE,
  BAD_NOUN,
  BE,
  beforeAdverbs,
  COMPARATIVE,
  clauseStart,
  DETERMINER,
  GOOD_ADJECTIVE,
  GOOD_NOUN,
  HAVE,
  isBreak,
  isParticiple,
  LINKING,
  MODAL,
  NOUN,
  OBJECT,
  PAST_AUXILIARY,
  PREPOSITION,
  PROPN,
  QUOTED,
  type Reading,
  SUBJECT,
  SUPERLATIVE,
  type SubjectKind,
  subjectKind,
  VERB,
  WEIGHTY,
  WORD,
} from '../../grammar.js';

const TONES = ['good', 'bad', 'weighty', 'mild'] as const;
type Tone = (typeof TONES)[number];

/** Adjectives on the lists that often only state: "is true", "is easy to see". */
export const MILD: ReadonlySet<string> = wordSet(
  'true clear willing capable easy hard difficult simple free right accurate correct proper complete successful quick slow likely certain sure strong weak open different normal common useful available necessary needed required relevant possible impossible similar major small big large main basic core mere great good better best fine well kind glad happy proud pleased sorry tired worried concerned forced stuck mean low high close',
);

/** Adjectives that say how things are, or how sure that is, not how good. */
export const EPISTEMIC: ReadonlySet<string> = wordSet(
  'true untrue false clear certain likely possible sure evident obvious simple',
);

/** What the adjective says; a word in two classes is read as good or bad first. */
function toneOf(reading: Reading, k: number): Tone | null {
  const bits = reading.classes(k) & (BAD_ADJECTIVE | GOOD_ADJECTIVE | WEIGHTY);
  if (bits === 0) return null;
  if (MILD.has(reading.norm(k))) return 'mild';
  return bits & BAD_ADJECTIVE ? 'bad' : bits & GOOD_ADJECTIVE ? 'good' : 'weighty';
}

function nounTone(reading: Reading, k: number): Tone | null {
  const bits = reading.classes(k) & (BAD_NOUN | GOOD_NOUN | WEIGHTY);
  if (bits === 0) return null;
  return bits & BAD_NOUN ? 'bad' : bits & GOOD_NOUN ? 'good' : 'weighty';
}

/** Where the form of be stands. */
const PLACES = {
  is: 1.1,
  was: 0.6,
  'would-be': 0.9,
  'can-be': 0.9,
  'should-be': -0.2,
  'has-been': 0.5,
  'to-be': 0.2,
  be: -0.4,
  relative: 0.2,
  condition: 0.1,
  complement: 0.8,
} as const;
type Place = keyof typeof PLACES;
const PLACE_NAMES = Object.keys(PLACES) as Place[];
const TONE_SHARE: Readonly<Record<Tone, number>> = { bad: 1.5, good: 1.2, weighty: 1.2, mild: 0.5 };

const perTone = (name: string) =>
  Object.fromEntries(TONES.map((tone) => [tone, `evaluation/${name}-${tone}`])) as Record<Tone, string>;
const IS = Object.fromEntries(PLACE_NAMES.map((place) => [place, perTone(place)])) as Record<
  Place,
  Record<Tone, string>
>;
const IS_THING = perTone('is-a-thing');
const THING_INSIDE = perTone('inside-a-thing');
const IS_NOUN = perTone('is-a');
const HAS_NOUN = perTone('has-a');
const SEEMS = perTone('seems');
const MAKES = perTone('makes-it');
const POINTING: ReadonlySet<SubjectKind> = new Set(['it', 'this']);

const CONDITIONS = new Set([
  'if',
  'whether',
  'when',
  'because',
  'what',
  'how',
  'why',
  'where',
  'while',
  'though',
  'although',
  'unless',
  'until',
  'as',
  'since',
  'than',
  'once',
]);
/** "was right about", "is wrong on": a judgment of someone's judgment. */
const TAKEN_UP = new Set(['about', 'on', 'again', 'too', 'because']);
/** Words of degree before an adjective. */
const DEGREE = new Set([
  'more',
  'most',
  'less',
  'least',
  'as',
  'so',
  'too',
  'very',
  'quite',
  'rather',
  'extremely',
  'incredibly',
  'really',
  'pretty',
  'deeply',
  'truly',
  'utterly',
  'simply',
  'just',
  'far',
  'much',
  'even',
  'such',
  'equally',
  'particularly',
  'especially',
  'absolutely',
  'highly',
  'fundamentally',
  'profoundly',
]);
const HAVING = wordSet(
  'have has had having offers offer provides provide poses pose presents represents represent gives brings holds faces face carries lacks lack plays play',
);
const MAKING = wordSet(
  'make makes made making find finds found finding consider considers considered call calls called deem deems deemed render renders rendered think leave leaves left keep keeps kept declare pronounce brand label',
);

export function predicates(reading: Reading, ballot: Ballot): void {
  for (let i = 0; i < reading.length; i++) {
    const flags = reading.groups(i);
    const forms = reading.forms(i);
    if (forms & QUOTED) continue;
    if (flags & BE) afterBe(reading, i, ballot);
    else if (flags & LINKING) afterLinking(reading, i, ballot);
    else if (forms & VERB || flags & HAVE) {
      const word = reading.norm(i);
      if (MAKING.has(word)) objectComplement(reading, i, ballot);
      else if (HAVING.has(word)) having(reading, i, ballot);
    }
  }
}

export function placeOf(reading: Reading, i: number): Place {
  const start = clauseStart(reading, i);
  const opener = reading.norm(start);
  if (CONDITIONS.has(opener)) return 'condition';
  if (opener === 'that' || opener === 'which' || opener === 'who') {
    const before = reading.forms(start - 1);
    if (opener !== 'that' || before & (NOUN | PROPN)) return 'relative';
    if (before & VERB) return 'complement';
  }
  const b = beforeAdverbs(reading, i - 1);
  const before = reading.norm(b);
  if (reading.norm(i) === 'be') {
    if (before === 'to') return 'to-be';
    if (!(reading.groups(b) & MODAL)) return 'be';
    if (before === 'should' || before === 'must' || before === 'ought') return 'should-be';
    return before === 'can' || before === 'could' || before === 'may' || before === 'might'
      ? 'can-be'
      : 'would-be';
  }
  if (reading.norm(i) === 'been' || reading.norm(i) === 'being') return 'has-been';
  return reading.groups(i) & PAST_AUXILIARY ? 'was' : 'is';
}

function afterBe(reading: Reading, i: number, ballot: Ballot): void {
  let k = afterAdverbs(reading, i + 1);
  if (inverts(reading, i)) k = pastSubject(reading, k);
  const how = reading.norm(k - 1);
  if (k > i + 1 && JUDGING.has(how) && reading.forms(k) & ADJ && !(reading.forms(k) & VERB))
    ballot.vote('evaluation/is-woefully', 1.5, i, k + 1, 'evaluative');
  // "is all but dead", "is just.": the adverbs belong to the judgment or are one.
  if (k > i + 1) {
    if (reading.norm(i + 1) === 'all' && reading.norm(i + 2) === 'but') k = i + 3;
    else if (reading.norm(k - 1) === 'just' && isBreak(reading, k)) k--;
  }
  const word = reading.norm(k);
  if (reading.groups(k) & DETERMINER || word === 'such') {
    nominal(reading, i, k + 1, ballot);
    return;
  }
  if (DEGREE.has(word) && !(word === 'just' && isBreak(reading, k + 1))) k++;
  const adjective = reading.norm(k);
  if ((adjective === 'right' || adjective === 'wrong') && TAKEN_UP.has(reading.norm(k + 1))) {
    ballot.vote('evaluation/is-right-about', 1.6, i, k + 2, 'evaluative');
    return;
  }
  if (EPISTEMIC.has(adjective)) return;
  const tone = adjective === 'just' ? 'good' : toneOf(reading, k);
  if (tone === null) {
    if (word === 'one' && reading.norm(k + 1) === 'of' && reading.norm(k + 2) === 'the')
      nominal(reading, i, k + 3, ballot);
    else if (reading.classes(k) & SUPERLATIVE && word.endsWith('st') && word !== 'most' && word !== 'least')
      ballot.vote('evaluation/is-greatest', 1.3, i, k + 1, 'evaluative');
    else if (reading.classes(k) & COMPARATIVE)
      ballot.vote('evaluation/is-better', 0.8, i, k + 1, 'evaluative');
    else {
      const noun = nounTone(reading, k);
      if (noun !== null && reading.forms(k) & NOUN) ballot.vote(IS_NOUN[noun], 0.7, i, k + 1, 'evaluative');
    }
    return;
  }
  const forms = reading.forms(k);
  // "is clear water": a noun follows, so the adjective only describes it.
  if (!(forms & VERB) && isThing(reading, k + 1)) {
    ballot.vote(IS_THING[tone], 0.7, i, k + 2, 'evaluative');
    return;
  }
  if (isParticiple(reading, k) && (forms & VERB || reading.norm(k + 1) === 'by')) {
    ballot.vote('evaluation/is-done', 0.2, i, k + 1, 'evaluative');
    return;
  }
  const place = placeOf(reading, i);
  ballot.vote(IS[place][tone], PLACES[place] * TONE_SHARE[tone], i, k + 1, 'evaluative');
  if (place !== 'is' && place !== 'would-be' && place !== 'can-be' && place !== 'was') return;
  const kind = subjectKind(reading, i);
  if (POINTING.has(kind)) ballot.vote('evaluation/it-is-so', 0.3, i, k + 1, 'evaluative');
  else if (kind === 'i' || kind === 'we') ballot.vote('evaluation/i-am-so', -0.3, i, k + 1, 'evaluative');
  if (DEGREE.has(reading.norm(k - 1)) || (k > i + 1 && reading.norm(k - 1).endsWith('ly')))
    ballot.vote('evaluation/is-very', 0.5, i, k + 1, 'evaluative');
  const after = reading.norm(k + 1);
  // "It is vital that the lock be repaired": a demand.
  if (kind === 'it' && DEMANDED.has(adjective) && (after === 'that' || after === 'to' || after === 'for'))
    ballot.vote('evaluation/it-is-vital-to', -1, i, k + 2, 'evaluative');
  if (after === 'to') ballot.vote('evaluation/is-so-to', 0, i, k + 2, 'evaluative');
  else if (after === 'that') ballot.vote('evaluation/is-so-that', 0, i, k + 2, 'evaluative');
  else if (tone !== 'mild' && isBreak(reading, k + 1))
    ballot.vote('evaluation/is-so-end', 0.4, i, k + 1, 'evaluative');
}

const INVERTING = wordSet('nor neither');

/** "Nor |is it unreasonable", "neither |was the toll unfair": the subject stands behind the verb. */
const inverts = (reading: Reading, i: number): boolean => INVERTING.has(reading.norm(i - 1));

/** Past "it", "the toll", "such a wish": at most so many words. */
const LONGEST_SUBJECT = 4;

function pastSubject(reading: Reading, k: number): number {
  if (reading.groups(k) & SUBJECT) return afterAdverbs(reading, k + 1);
  for (let n = k; n < k + LONGEST_SUBJECT; n++)
    if (reading.forms(n) & NOUN && !(reading.forms(n + 1) & NOUN)) return afterAdverbs(reading, n + 1);
  return k;
}

/** Adverbs that judge the quality that they stand before: "was |mercifully| brief". */
const JUDGING = wordSet(
  `mercifully conveniently blessedly refreshingly depressingly suspiciously embarrassingly painfully woefully achingly gloriously
   hopelessly absurdly ridiculously laughably pitifully ludicrously dismally shockingly scandalously disgracefully shamefully
   wonderfully delightfully beautifully brilliantly superbly admirably commendably impressively exquisitely infuriatingly maddeningly
   insultingly dangerously needlessly pointlessly unforgivably inexcusably criminally disappointingly disturbingly alarmingly
   worryingly tediously charmingly touchingly hauntingly gratuitously appallingly abysmally atrociously lamentably grotesquely
   obscenely indecently perversely unduly overly excessively pleasingly pleasantly agreeably gratifyingly cruelly stupidly foolishly
   insufferably intolerably unbearably unnecessarily unreasonably regrettably sadly tragically comically woodenly sublimely`,
);

const isThing = (reading: Reading, i: number): boolean =>
  (reading.forms(i) & (NOUN | WORD)) === (NOUN | WORD);

/** What must be, where "it is" and "that" or "to" stand round it. */
const DEMANDED = wordSet(
  'important essential critical vital crucial necessary imperative incumbent urgent paramount',
);

/** "is a good example": brought up as evidence, not praised. */
const EXAMPLES = new Set(['example', 'examples', 'illustration', 'illustrations', 'instance', 'instances']);

/** "is a great mistake", "was the worst of it", "is no plan": a noun phrase as predicate; k is its first word after the article. */
function nominal(reading: Reading, be: number, k: number, ballot: Ballot): void {
  let adjective: Tone | null = null;
  const place = reading.groups(be) & BE ? placeOf(reading, be) : 'is';
  const inside = place === 'relative' || place === 'condition';
  for (let n = k; n < k + 6; n++) {
    if (isBreak(reading, n) && reading.norm(n) !== ',') break;
    if (reading.groups(n) & (PREPOSITION | BE) && n > k) break;
    if (reading.classes(n) & SUPERLATIVE || reading.norm(n) === 'most') {
      ballot.vote(
        inside ? 'evaluation/inside-the-most' : 'evaluation/is-the-most',
        inside ? 0.3 : 1.3,
        be,
        n + 1,
        'evaluative',
      );
      return;
    }
    if (EXAMPLES.has(reading.norm(n))) return;
    adjective ??= toneOf(reading, n);
    const noun = nounTone(reading, n);
    if (noun === null || !(reading.forms(n) & NOUN)) continue;
    ballot.vote(
      inside ? THING_INSIDE[noun] : IS_NOUN[noun],
      inside ? 0.2 : noun === 'bad' ? 1.3 : 0.8,
      be,
      n + 1,
      'evaluative',
    );
    if (adjective !== null && !inside) ballot.vote(IS_THING[adjective], 0.7, be, n + 1, 'evaluative');
    return;
  }
  if (adjective === null) return;
  if (inside) ballot.vote(THING_INSIDE[adjective], 0.2, be, k + 1, 'evaluative');
  else ballot.vote(IS_THING[adjective], adjective === 'mild' ? 0.9 : 1.3, be, k + 1, 'evaluative');
}

function afterLinking(reading: Reading, i: number, ballot: Ballot): void {
  let k = afterAdverbs(reading, i + 1);
  if (reading.norm(k) === 'to' && reading.norm(k + 1) === 'be') k = afterAdverbs(reading, k + 2);
  if (reading.norm(k) === 'like') return;
  if (reading.groups(k) & DETERMINER) {
    nominal(reading, i, k + 1, ballot);
    return;
  }
  if (DEGREE.has(reading.norm(k))) k++;
  const tone = toneOf(reading, k);
  if (tone !== null) ballot.vote(SEEMS[tone], 0.6, i, k + 1, 'evaluative');
  else if (reading.classes(k) & COMPARATIVE)
    ballot.vote('evaluation/gets-better', 0.5, i, k + 1, 'evaluative');
}

/** "makes it harder", "call this cruel". */
function objectComplement(reading: Reading, i: number, ballot: Ballot): void {
  if (!(reading.groups(i + 1) & (OBJECT | DETERMINER) || reading.forms(i + 1) & (NOUN | PROPN))) return;
  for (let k = i + 2; k < i + 6; k++) {
    if (isBreak(reading, k) || reading.groups(k) & (PREPOSITION | BE)) return;
    const word = reading.norm(k);
    const compared = (reading.classes(k) & COMPARATIVE) !== 0 && word !== 'more' && word !== 'less';
    const tone = toneOf(reading, k) ?? (compared ? 'mild' : null);
    if (tone !== null && !(reading.groups(k - 1) & DETERMINER)) {
      ballot.vote(MAKES[tone], tone === 'mild' ? 0.2 : 0.7, i, k + 1, 'evaluative');
      return;
    }
  }
}

/** "has a fatal flaw", "offers real hope", "poses a danger". */
function having(reading: Reading, i: number, ballot: Ballot): void {
  let k = afterAdverbs(reading, i + 1);
  if (
    !(reading.groups(k) & (DETERMINER | ADVERB)) &&
    toneOf(reading, k) === null &&
    nounTone(reading, k) === null
  )
    return;
  if (reading.groups(k) & DETERMINER) k++;
  for (let n = k; n < k + 4; n++) {
    if (isBreak(reading, n) || reading.groups(n) & PREPOSITION) return;
    const tone = nounTone(reading, n);
    if (tone !== null && reading.forms(n) & NOUN) {
      ballot.vote(HAS_NOUN[tone], 0.4, i, n + 1, 'evaluative');
      return;
    }
  }
}
