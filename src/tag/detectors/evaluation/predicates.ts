/** Judgments in the predicate: "is absurd", "was a great mistake", "makes it harder", "call it cruel". */
import type { Token } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import type { Site } from '../../detector.js';
import {
  ADVERB,
  afterAdverbs,
  BAD_ADJECTIVE,
  BAD_NOUN,
  BE,
  beforeAdverbs,
  COMPARATIVE,
  classBits,
  clauseStart,
  DETERMINER,
  GOOD_ADJECTIVE,
  GOOD_NOUN,
  groups,
  HAVE,
  isBreak,
  isParticiple,
  LINKING,
  MODAL,
  norm,
  OBJECT,
  PAST_AUXILIARY,
  PREPOSITION,
  SUPERLATIVE,
  type SubjectKind,
  subjectKind,
  WEIGHTY,
} from '../../grammar.js';

const TONES = ['good', 'bad', 'weighty', 'mild'] as const;
type Tone = (typeof TONES)[number];

/** Adjectives on the lists that often only state: "is true", "is easy to see". */
const MILD = new Set(
  'true clear willing capable easy hard difficult simple free right accurate correct proper complete successful quick slow likely certain sure strong weak open different normal common useful available necessary needed required relevant possible impossible similar major small big large main basic core mere great good better best fine well kind glad happy proud pleased sorry tired worried concerned forced stuck mean low high close'.split(
    ' ',
  ),
);

/** Adjectives that say how sure something is, not how good. */
const EPISTEMIC = new Set(['true', 'clear', 'certain', 'likely', 'possible', 'sure', 'evident', 'obvious']);

/** What the adjective says; a word in two classes is read as good or bad first. */
function toneOf(tokens: readonly Token[], k: number): Tone | null {
  const bits = classBits(tokens, k) & (BAD_ADJECTIVE | GOOD_ADJECTIVE | WEIGHTY);
  if (bits === 0) return null;
  if (MILD.has(tokens[k]!.norm)) return 'mild';
  return bits & BAD_ADJECTIVE ? 'bad' : bits & GOOD_ADJECTIVE ? 'good' : 'weighty';
}

function nounTone(tokens: readonly Token[], k: number): Tone | null {
  const bits = classBits(tokens, k) & (BAD_NOUN | GOOD_NOUN | WEIGHTY);
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
const HAVING = new Set(
  'have has had having offers offer provides provide poses pose presents represents represent gives brings holds faces face carries lacks lack plays play'.split(
    ' ',
  ),
);
const MAKING = new Set(
  'make makes made making find finds found finding consider considers considered call calls called deem deems deemed render renders rendered think leave leaves left keep keeps kept declare pronounce brand label'.split(
    ' ',
  ),
);

export function predicates({ sentence }: Site, ballot: Ballot): void {
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    const flags = groups(tokens, i);
    const token = tokens[i]!;
    if (token.quotation !== -1) continue;
    if (flags & BE) afterBe(tokens, i, ballot);
    else if (flags & LINKING) afterLinking(tokens, i, ballot);
    else if (token.pos === 'VERB' || flags & HAVE) {
      if (MAKING.has(token.norm)) objectComplement(tokens, i, ballot);
      else if (HAVING.has(token.norm)) having(tokens, i, ballot);
    }
  }
}

function placeOf(tokens: readonly Token[], i: number): Place {
  const start = clauseStart(tokens, i);
  const opener = norm(tokens, start);
  if (CONDITIONS.has(opener)) return 'condition';
  if (opener === 'that' || opener === 'which' || opener === 'who') {
    const before = tokens[start - 1];
    if (opener !== 'that') return 'relative';
    if (before?.pos === 'NOUN' || before?.pos === 'PROPN') return 'relative';
    if (before?.pos === 'VERB') return 'complement';
  }
  const b = beforeAdverbs(tokens, i - 1);
  const before = norm(tokens, b);
  if (norm(tokens, i) === 'be') {
    if (before === 'to') return 'to-be';
    if (!(groups(tokens, b) & MODAL)) return 'be';
    if (before === 'should' || before === 'must' || before === 'ought') return 'should-be';
    return before === 'can' || before === 'could' || before === 'may' || before === 'might'
      ? 'can-be'
      : 'would-be';
  }
  if (norm(tokens, i) === 'been' || norm(tokens, i) === 'being') return 'has-been';
  return groups(tokens, i) & PAST_AUXILIARY ? 'was' : 'is';
}

function afterBe(tokens: readonly Token[], i: number, ballot: Ballot): void {
  let k = afterAdverbs(tokens, i + 1);
  // "is all but dead", "is just.": the adverbs belong to the judgment or are one.
  if (norm(tokens, i + 1) === 'all' && norm(tokens, i + 2) === 'but') k = i + 3;
  else if (norm(tokens, k - 1) === 'just' && isBreak(tokens, k)) k--;
  const word = tokens[k];
  if (word === undefined) return;
  if (groups(tokens, k) & DETERMINER || word.norm === 'such') {
    nominal(tokens, i, k + 1, ballot);
    return;
  }
  if (DEGREE.has(norm(tokens, k)) && !(norm(tokens, k) === 'just' && isBreak(tokens, k + 1))) k++;
  if (EPISTEMIC.has(norm(tokens, k))) return;
  const tone = norm(tokens, k) === 'just' ? 'good' : toneOf(tokens, k);
  if (tone === null) {
    if (word.norm === 'one' && norm(tokens, k + 1) === 'of' && norm(tokens, k + 2) === 'the')
      nominal(tokens, i, k + 3, ballot);
    else if (classBits(tokens, k) & (COMPARATIVE | SUPERLATIVE))
      ballot.vote('evaluation/is-better', 0.8, i, k + 1, 'evaluative');
    else {
      const noun = nounTone(tokens, k);
      if (noun !== null && tokens[k]!.pos === 'NOUN') ballot.vote(IS_NOUN[noun], 0.7, i, k + 1, 'evaluative');
    }
    return;
  }
  const next = tokens[k + 1];
  const adjective = tokens[k]!;
  // "is clear water": a noun follows, so the adjective only describes it.
  if (next?.pos === 'NOUN' && adjective.pos !== 'VERB' && next.word) {
    ballot.vote(IS_THING[tone], 0.7, i, k + 2, 'evaluative');
    return;
  }
  if (isParticiple(adjective) && (adjective.pos === 'VERB' || norm(tokens, k + 1) === 'by')) {
    ballot.vote('evaluation/is-done', 0.2, i, k + 1, 'evaluative');
    return;
  }
  const place = placeOf(tokens, i);
  ballot.vote(IS[place][tone], PLACES[place] * TONE_SHARE[tone], i, k + 1, 'evaluative');
  if (place !== 'is' && place !== 'would-be' && place !== 'can-be' && place !== 'was') return;
  const kind = subjectKind(tokens, i);
  if (POINTING.has(kind)) ballot.vote('evaluation/it-is-so', 0.3, i, k + 1, 'evaluative');
  else if (kind === 'i' || kind === 'we') ballot.vote('evaluation/i-am-so', -0.3, i, k + 1, 'evaluative');
  if (DEGREE.has(norm(tokens, k - 1)) || (k > i + 1 && norm(tokens, k - 1).endsWith('ly')))
    ballot.vote('evaluation/is-very', 0.5, i, k + 1, 'evaluative');
  const after = norm(tokens, k + 1);
  if (after === 'to') ballot.vote('evaluation/is-so-to', 0, i, k + 2, 'evaluative');
  else if (after === 'that') ballot.vote('evaluation/is-so-that', 0, i, k + 2, 'evaluative');
  else if (tone !== 'mild' && isBreak(tokens, k + 1))
    ballot.vote('evaluation/is-so-end', 0.4, i, k + 1, 'evaluative');
}

/** "is a great mistake", "was the worst of it", "is no plan": a noun phrase as predicate; k is its first word after the article. */
function nominal(tokens: readonly Token[], be: number, k: number, ballot: Ballot): void {
  let adjective: Tone | null = null;
  const place = groups(tokens, be) & BE ? placeOf(tokens, be) : 'is';
  const inside = place === 'relative' || place === 'condition';
  for (let n = k; n < k + 6; n++) {
    if (isBreak(tokens, n) && norm(tokens, n) !== ',') break;
    if (groups(tokens, n) & (PREPOSITION | BE) && n > k) break;
    if (classBits(tokens, n) & SUPERLATIVE || norm(tokens, n) === 'most') {
      ballot.vote(
        inside ? 'evaluation/inside-the-most' : 'evaluation/is-the-most',
        inside ? 0.3 : 1.3,
        be,
        n + 1,
        'evaluative',
      );
      return;
    }
    adjective ??= toneOf(tokens, n);
    const noun = nounTone(tokens, n);
    if (noun === null || tokens[n]!.pos !== 'NOUN') continue;
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

function afterLinking(tokens: readonly Token[], i: number, ballot: Ballot): void {
  let k = afterAdverbs(tokens, i + 1);
  if (norm(tokens, k) === 'to' && norm(tokens, k + 1) === 'be') k = afterAdverbs(tokens, k + 2);
  if (norm(tokens, k) === 'like') return;
  if (groups(tokens, k) & DETERMINER) {
    nominal(tokens, i, k + 1, ballot);
    return;
  }
  if (DEGREE.has(norm(tokens, k))) k++;
  const tone = toneOf(tokens, k);
  if (tone !== null) ballot.vote(SEEMS[tone], 0.6, i, k + 1, 'evaluative');
  else if (classBits(tokens, k) & COMPARATIVE)
    ballot.vote('evaluation/gets-better', 0.5, i, k + 1, 'evaluative');
}

/** "makes it harder", "call this cruel". */
function objectComplement(tokens: readonly Token[], i: number, ballot: Ballot): void {
  const object = tokens[i + 1];
  if (!(groups(tokens, i + 1) & (OBJECT | DETERMINER)) && object?.pos !== 'NOUN' && object?.pos !== 'PROPN')
    return;
  for (let k = i + 2; k < i + 6; k++) {
    if (isBreak(tokens, k) || groups(tokens, k) & (PREPOSITION | BE)) return;
    const word = norm(tokens, k);
    const compared = (classBits(tokens, k) & COMPARATIVE) !== 0 && word !== 'more' && word !== 'less';
    const tone = toneOf(tokens, k) ?? (compared ? 'mild' : null);
    if (tone !== null && !(groups(tokens, k - 1) & DETERMINER)) {
      ballot.vote(MAKES[tone], tone === 'mild' ? 0.2 : 0.7, i, k + 1, 'evaluative');
      return;
    }
  }
}

/** "has a fatal flaw", "offers real hope", "poses a danger". */
function having(tokens: readonly Token[], i: number, ballot: Ballot): void {
  let k = afterAdverbs(tokens, i + 1);
  if (
    !(groups(tokens, k) & (DETERMINER | ADVERB)) &&
    toneOf(tokens, k) === null &&
    nounTone(tokens, k) === null
  )
    return;
  if (groups(tokens, k) & DETERMINER) k++;
  for (let n = k; n < k + 4; n++) {
    if (isBreak(tokens, n) || groups(tokens, n) & PREPOSITION) return;
    const tone = nounTone(tokens, n);
    if (tone !== null && tokens[n]!.pos === 'NOUN') {
      ballot.vote(HAS_NOUN[tone], 0.4, i, n + 1, 'evaluative');
      return;
    }
  }
}
