/** Judgements in the predicate: "is absurd", "was a great mistake", "makes it harder", "call it cruel". */
import type { Token } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import type { Site } from '../../detector.js';
import {
  ADVERB,
  afterAdverbs,
  BAD_ADJECTIVE,
  BAD_NOUN,
  BE,
  COMPARATIVE,
  classBits,
  clauseStart,
  DETERMINER,
  GOOD_ADJECTIVE,
  GOOD_NOUN,
  groups,
  isBreak,
  LINKING,
  norm,
  OBJECT,
  PREPOSITION,
  SUPERLATIVE,
  type SubjectKind,
  subjectKind,
  WEIGHTY,
} from '../../grammar.js';

type Tone = 'good' | 'bad' | 'weighty';

/** What the adjective says; a word in two classes is read as good or bad first. */
function toneOf(tokens: readonly Token[], k: number): Tone | null {
  const bits = classBits(tokens, k);
  if (bits & BAD_ADJECTIVE) return 'bad';
  if (bits & GOOD_ADJECTIVE) return 'good';
  return bits & WEIGHTY ? 'weighty' : null;
}

function nounTone(tokens: readonly Token[], k: number): Tone | null {
  const bits = classBits(tokens, k);
  if (bits & BAD_NOUN) return 'bad';
  if (bits & GOOD_NOUN) return 'good';
  return bits & WEIGHTY ? 'weighty' : null;
}

const SUPPOSING = new Set([
  'if',
  'whether',
  'when',
  'because',
  'that',
  'which',
  'who',
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
]);
/** Words of weight that say nothing of worth by themselves. */
const COMPARING = new Set([
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
]);

const NAMED = <T extends string>(prefix: string, names: readonly T[]) =>
  Object.fromEntries(names.map((name) => [name, `evaluation/${prefix}-${name}`])) as Record<T, string>;
const TONES = ['good', 'bad', 'weighty'] as const;
const IS = NAMED('is', TONES);
const IS_INSIDE = NAMED('is-inside', TONES);
const IS_THING = NAMED('is-a-thing', TONES);
const IS_NOUN = NAMED('is-a', TONES);
const HAVE_NOUN = NAMED('there-is-a', TONES);
const SEEMS = NAMED('seems', TONES);
const MAKES = NAMED('makes-it', TONES);
const TO = NAMED('is-so-to', TONES);
const POINTING: ReadonlySet<SubjectKind> = new Set(['it', 'this']);

export function predicates({ sentence }: Site, ballot: Ballot): void {
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.quotation !== -1 || !token.word) continue;
    const flags = groups(tokens, i);
    if (flags & BE) afterBe(tokens, i, ballot);
    else if (flags & LINKING) afterLinking(tokens, i, ballot);
    else if (MAKING.has(token.norm)) objectComplement(tokens, i, ballot);
    else if (HAVING.has(token.norm)) having(tokens, i, ballot);
  }
}

const HAVING = new Set([
  'have',
  'has',
  'had',
  'having',
  'offers',
  'offer',
  'provides',
  'provide',
  'poses',
  'pose',
  'presents',
  'represents',
  'represent',
  'gives',
  'brings',
  'holds',
  'faces',
  'face',
  'carries',
  'lacks',
  'lack',
  'plays',
  'play',
  "'ve",
]);
const MAKING = new Set([
  'make',
  'makes',
  'made',
  'making',
  'find',
  'finds',
  'found',
  'finding',
  'consider',
  'considers',
  'considered',
  'call',
  'calls',
  'called',
  'deem',
  'deems',
  'deemed',
  'render',
  'renders',
  'rendered',
  'think',
  'leave',
  'leaves',
  'left',
  'keep',
  'keeps',
  'kept',
  'declare',
  'pronounce',
  'brand',
  'label',
]);

function afterBe(tokens: readonly Token[], i: number, ballot: Ballot): void {
  const start = clauseStart(tokens, i);
  const inside = start > 0 && SUPPOSING.has(norm(tokens, start)) && start > 1 && tokens[start - 1]!.word;
  let k = afterAdverbs(tokens, i + 1);
  const degree = norm(tokens, k - 1);
  const word = tokens[k];
  if (word === undefined) return;
  if (groups(tokens, k) & DETERMINER || word.norm === 'such') {
    k++;
    nominal(tokens, i, k, inside, ballot);
    return;
  }
  if (COMPARING.has(word.norm) && word.norm !== 'such') k++;
  const adjective = tokens[k];
  const tone = toneOf(tokens, k);
  if (tone === null) {
    if (word.norm === 'one' && norm(tokens, k + 1) === 'of' && norm(tokens, k + 2) === 'the')
      nominal(tokens, i, k + 3, inside, ballot);
    else if (classBits(tokens, k) & COMPARATIVE || classBits(tokens, k) & SUPERLATIVE)
      ballot.vote('evaluation/is-better', 0.8, i, k + 1, 'evaluative');
    else if (nounTone(tokens, k) !== null && !(groups(tokens, k + 1) & PREPOSITION))
      ballot.vote(IS_NOUN[nounTone(tokens, k)!], 0.8, i, k + 1, 'evaluative');
    return;
  }
  // "is clear water": a noun follows, so the adjective only describes it.
  const next = tokens[k + 1];
  const attributive = next?.pos === 'NOUN' && !isBreak(tokens, k + 1) && adjective!.pos !== 'VERB';
  const weight = tone === 'weighty' ? 1.3 : 1.5;
  if (inside) ballot.vote(IS_INSIDE[tone], 0.6, i, k + 1, 'evaluative');
  else if (attributive) ballot.vote(IS_THING[tone], 0.8, i, k + 2, 'evaluative');
  else {
    ballot.vote(IS[tone], weight, i, k + 1, 'evaluative');
    const kind = subjectKind(tokens, i);
    if (POINTING.has(kind)) ballot.vote('evaluation/it-is-so', 0.3, i, k + 1, 'evaluative');
    else if (kind === 'i' || kind === 'we') ballot.vote('evaluation/i-am-so', -0.5, i, k + 1, 'evaluative');
    if (COMPARING.has(degree) || COMPARING.has(norm(tokens, k - 1)))
      ballot.vote('evaluation/is-very', 0.4, i, k + 1, 'evaluative');
    if (norm(tokens, k + 1) === 'to' || norm(tokens, k + 1) === 'that')
      ballot.vote(TO[tone], 0.1, i, k + 2, 'evaluative');
    if (isBreak(tokens, k + 1)) ballot.vote('evaluation/is-so-end', 0.4, i, k + 1, 'evaluative');
  }
}

/** "is a great mistake", "was the worst of it", "is no plan": a noun phrase as predicate; k is its first word after the article. */
function nominal(tokens: readonly Token[], be: number, k: number, inside: boolean, ballot: Ballot): void {
  let tone: Tone | null = null;
  let by = 'noun';
  for (let n = k; n < k + 6; n++) {
    const token = tokens[n];
    if (isBreak(tokens, n) && token?.norm !== ',') break;
    if (groups(tokens, n) & PREPOSITION && n > k) break;
    const adjective = toneOf(tokens, n);
    if (adjective !== null && tone === null) {
      tone = adjective;
      by = 'adjective';
    }
    if (classBits(tokens, n) & SUPERLATIVE || token?.norm === 'most') {
      ballot.vote('evaluation/is-the-most', 1, be, n + 1, 'evaluative');
      return;
    }
    const noun = nounTone(tokens, n);
    if (noun !== null && (token!.pos === 'NOUN' || token!.pos === 'PROPN')) {
      ballot.vote(inside ? IS_INSIDE[noun] : IS_NOUN[noun], inside ? 0.5 : 1.3, be, n + 1, 'evaluative');
      return;
    }
    if (groups(tokens, n) & BE) break;
  }
  if (tone === null) return;
  if (inside) ballot.vote(IS_INSIDE[tone], 0.5, be, k + 1, 'evaluative');
  else if (by === 'adjective') ballot.vote(IS_THING[tone], 1, be, k + 1, 'evaluative');
}

function afterLinking(tokens: readonly Token[], i: number, ballot: Ballot): void {
  let k = afterAdverbs(tokens, i + 1);
  if (norm(tokens, k) === 'to' && norm(tokens, k + 1) === 'be') k = afterAdverbs(tokens, k + 2);
  if (norm(tokens, k) === 'like') return;
  if (groups(tokens, k) & DETERMINER) {
    nominal(tokens, i, k + 1, false, ballot);
    return;
  }
  if (COMPARING.has(norm(tokens, k))) k++;
  const tone = toneOf(tokens, k);
  if (tone !== null) ballot.vote(SEEMS[tone], 1, i, k + 1, 'evaluative');
  else if (classBits(tokens, k) & COMPARATIVE)
    ballot.vote('evaluation/gets-better', 0.6, i, k + 1, 'evaluative');
}

/** "makes it harder", "call this cruel". */
function objectComplement(tokens: readonly Token[], i: number, ballot: Ballot): void {
  if (
    !(groups(tokens, i + 1) & (OBJECT | DETERMINER)) &&
    tokens[i + 1]?.pos !== 'NOUN' &&
    tokens[i + 1]?.pos !== 'PROPN'
  )
    return;
  for (let k = i + 2; k < i + 6; k++) {
    const token = tokens[k];
    if (isBreak(tokens, k) || groups(tokens, k) & (PREPOSITION | BE)) return;
    const tone =
      toneOf(tokens, k) ??
      (classBits(tokens, k) & COMPARATIVE && token!.norm !== 'more' && token!.norm !== 'less'
        ? 'weighty'
        : null);
    if (tone !== null && !(groups(tokens, k - 1) & DETERMINER)) {
      ballot.vote(MAKES[tone], 0.9, i, k + 1, 'evaluative');
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
    const token = tokens[n];
    if (isBreak(tokens, n) || groups(tokens, n) & PREPOSITION) return;
    const tone = nounTone(tokens, n);
    if (tone !== null && token!.pos === 'NOUN') {
      ballot.vote(HAVE_NOUN[tone], 0.5, i, n + 1, 'evaluative');
      return;
    }
  }
}
