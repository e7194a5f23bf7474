/** Frames over two or three sentences: "That is not a plan. It is a wish.", "We are not asking for favors. We ask for fairness." */
import type { AttributedSentence, Token } from '../../../model/index.js';
import { type Ballot, recent } from '../../ballot.js';
import type { Site } from '../../detector.js';
import { landmarksOf } from '../../landmarks.js';
import { clauseStart, isBe, normAt } from '../../phrases.js';

const FRAME = 'reframe';
const POINTING = new Set('it this that they these he she those'.split(' '));
const AUXILIARIES = new Set(
  "is are was were 's 're 'm am do does did have has can ca should will wo would".split(' '),
);
/** Words that may stand before a sentence's subject. */
const LEADS = new Set(
  'and but so no yes well instead rather indeed certainly , “ " in fact now today again yet of course truth ultimately'.split(
    ' ',
  ),
);
const REPLACING = new Set(['instead', 'rather']);
const ADDING = new Set('only just merely simply solely even yet'.split(' '));

/** A clause: its subject's tokens run from `from` to `verb`; whether its verb is denied, and "not only" aside. */
interface Clause {
  readonly from: number;
  readonly verb: number;
  readonly denied: boolean;
  /** What stands after the verb and the denial: a phrase that names a kind, a quality, or something else. */
  readonly predicate: 'kind' | 'quality' | 'other';
}

/** The clause that a sentence opens with, and the last one that denies. */
interface Reading {
  readonly opening: Clause | null;
  readonly denial: Clause | null;
}

export function pairs(site: Site, ballot: Ballot): void {
  const { sentence } = site;
  const { tokens } = sentence;
  const mine = readingOf(sentence);
  const before = site.before(1)?.sentence ?? null;
  const after = site.after(1);
  if (mine.opening && !mine.opening.denied) {
    answers(before, tokens, mine.opening, 1, ballot);
    answers(site.before(2)?.sentence ?? null, tokens, mine.opening, 2, ballot);
  }
  if (mine.denial) {
    awaits(after, tokens, mine.denial, 1, ballot);
    awaits(site.after(2), tokens, mine.denial, 2, ballot);
    if (after && replaces(after.tokens) && mine.denial.verb > mine.denial.from)
      ballot.vote('reframing/awaits-instead', 1, mine.denial.from, mine.denial.verb + 2, FRAME);
  }
  if (before === null) return;
  if (mine.opening?.denied && isBe(tokens, mine.opening.verb)) {
    const { opening } = readingOf(before);
    if (
      opening &&
      !opening.denied &&
      isBe(before.tokens, opening.verb) &&
      sameSubject(before.tokens, opening, tokens, mine.opening)
    )
      ballot.vote('reframing/denies-after', 1, mine.opening.from, mine.opening.verb + 2, FRAME);
  }
  if (replaces(tokens) && readingOf(before).denial)
    ballot.vote('reframing/instead-after-denial', 1.2, 0, 1, FRAME);
}

/** "Instead, ...", "Rather ..."; not "Instead of". */
const replaces = (tokens: readonly Token[]): boolean =>
  REPLACING.has(normAt(tokens, 0)) && normAt(tokens, 1) !== 'of' && normAt(tokens, 1) !== 'than';

/** The denial stands before: this sentence gives the new description. */
function answers(
  before: AttributedSentence | null,
  tokens: readonly Token[],
  opening: Clause,
  distance: number,
  ballot: Ballot,
): void {
  const denial = before && readingOf(before).denial;
  if (before && denial) judge(before.tokens, denial, tokens, opening, 'answers', distance, ballot);
}

/** The denial stands here: the new description comes after. */
function awaits(
  after: AttributedSentence | null,
  tokens: readonly Token[],
  denial: Clause,
  distance: number,
  ballot: Ballot,
): void {
  const opening = after && readingOf(after).opening;
  if (after && opening && !opening.denied)
    judge(tokens, denial, after.tokens, opening, 'awaits', distance, ballot);
}

type Half = 'answers' | 'awaits';

/** Rules by how closely the affirmed clause takes up the denied one, for either half, with their weights. */
const RULES = {
  apart: { answers: 'reframing/apart-is-answers', awaits: 'reframing/apart-is-awaits', weight: 1.2 },
  sameKind: {
    answers: 'reframing/same-subject-kind-answers',
    awaits: 'reframing/same-subject-kind-awaits',
    weight: 2,
  },
  sameQuality: {
    answers: 'reframing/same-subject-quality-answers',
    awaits: 'reframing/same-subject-quality-awaits',
    weight: 1.5,
  },
  sameIs: {
    answers: 'reframing/same-subject-is-answers',
    awaits: 'reframing/same-subject-is-awaits',
    weight: 1.5,
  },
  sameVerb: {
    answers: 'reframing/same-subject-verb-answers',
    awaits: 'reframing/same-subject-verb-awaits',
    weight: 0.8,
  },
  itKind: { answers: 'reframing/it-is-kind-answers', awaits: 'reframing/it-is-kind-awaits', weight: 1.5 },
  itQuality: {
    answers: 'reframing/it-is-quality-answers',
    awaits: 'reframing/it-is-quality-awaits',
    weight: 0.4,
  },
  itIs: { answers: 'reframing/it-is-answers', awaits: 'reframing/it-is-awaits', weight: 0.5 },
  itVerb: { answers: 'reframing/it-verb-answers', awaits: 'reframing/it-verb-awaits', weight: 0.4 },
} as const;

/** Votes for the half that stands here. */
function judge(
  first: readonly Token[],
  denied: Clause,
  second: readonly Token[],
  affirmed: Clause,
  half: Half,
  distance: number,
  ballot: Ballot,
): void {
  const bond = bondOf(first, denied, second, affirmed, distance);
  if (bond === null) return;
  const { from, verb } = half === 'awaits' ? denied : affirmed;
  ballot.vote(RULES[bond][half], RULES[bond].weight, from, verb + (half === 'awaits' ? 2 : 1), FRAME);
}

function bondOf(
  first: readonly Token[],
  denied: Clause,
  second: readonly Token[],
  affirmed: Clause,
  distance: number,
): keyof typeof RULES | null {
  const be = isBe(first, denied.verb) && isBe(second, affirmed.verb);
  const alike = be && denied.predicate === affirmed.predicate ? denied.predicate : 'other';
  const same = sameSubject(first, denied, second, affirmed);
  if (distance > 1) return same && alike === 'kind' ? 'apart' : null;
  if (same) {
    if (alike !== 'other') return alike === 'kind' ? 'sameKind' : 'sameQuality';
    if (be) return 'sameIs';
    return sameVerb(first, denied, second, affirmed) ? 'sameVerb' : null;
  }
  if (!POINTING.has(normAt(second, affirmed.from)) || affirmed.verb !== affirmed.from + 1) return null;
  if (alike !== 'other') return alike === 'kind' ? 'itKind' : 'itQuality';
  if (be) return 'itIs';
  return sameVerb(first, denied, second, affirmed) ? 'itVerb' : null;
}

function sameSubject(first: readonly Token[], a: Clause, second: readonly Token[], b: Clause): boolean {
  const length = a.verb - a.from;
  if (length === 0 || length !== b.verb - b.from) return false;
  for (let k = 0; k < length; k++) if (first[a.from + k]!.norm !== second[b.from + k]!.norm) return false;
  return true;
}

/** The verb comes back: "are not asking ... are asking", "does not mean ... means". */
function sameVerb(first: readonly Token[], a: Clause, second: readonly Token[], b: Clause): boolean {
  const mine = verbStem(second, b.verb);
  return mine !== '' && mine === verbStem(first, a.verb);
}

/** The first four letters of the main verb after an auxiliary. */
function verbStem(tokens: readonly Token[], from: number): string {
  for (let k = from; k < Math.min(tokens.length, from + 5); k++)
    if (tokens[k]!.pos === 'VERB') return tokens[k]!.norm.slice(0, 4);
  return '';
}

const readingOf = recent((sentence: AttributedSentence): Reading => {
  const { tokens } = sentence;
  const opening = openingOf(tokens);
  const { denials } = landmarksOf(sentence);
  return { opening, denial: opening?.denied ? opening : lastDenial(tokens, denials) };
});

function openingOf(tokens: readonly Token[]): Clause | null {
  let from = 0;
  while (from < Math.min(4, tokens.length) && LEADS.has(tokens[from]!.norm)) from++;
  for (let k = from; k < Math.min(tokens.length, from + 12); k++) {
    const token = tokens[k]!;
    if (token.text === ',' || token.text === ';' || token.text === ':') {
      from = k + 1;
      continue;
    }
    if (AUXILIARIES.has(token.norm) || (token.pos === 'VERB' && k > from && !token.norm.endsWith('ing'))) {
      const denied = denialAfter(tokens, k);
      if (denied === 'adding') return null;
      return { from, verb: k, denied: denied === 'denied', predicate: predicateAt(tokens, k) };
    }
  }
  return null;
}

/** The last "you're not a customer" of a longer sentence. */
function lastDenial(tokens: readonly Token[], denials: readonly number[]): Clause | null {
  for (let n = denials.length - 1; n >= 0; n--) {
    for (let verb = denials[n]! - 1; verb > 0 && verb >= denials[n]! - 2; verb--) {
      if (!AUXILIARIES.has(tokens[verb]!.norm) || denialAfter(tokens, verb) !== 'denied') continue;
      return { from: clauseStart(tokens, verb), verb, denied: true, predicate: predicateAt(tokens, verb) };
    }
  }
  return null;
}

function denialAfter(tokens: readonly Token[], verb: number): 'denied' | 'adding' | 'none' {
  for (let k = verb + 1; k <= verb + 2; k++) {
    const norm = normAt(tokens, k);
    if (norm === 'not' || norm === "n't" || norm === 'never')
      return ADDING.has(normAt(tokens, k + 1)) ? 'adding' : 'denied';
  }
  return 'none';
}

function predicateAt(tokens: readonly Token[], verb: number): Clause['predicate'] {
  for (let k = verb + 1; k < Math.min(tokens.length, verb + 5); k++) {
    const { norm, pos } = tokens[k]!;
    if (
      norm === 'a' ||
      norm === 'an' ||
      norm === 'the' ||
      norm === 'about' ||
      pos === 'NOUN' ||
      pos === 'PROPN' ||
      norm === 'to'
    )
      return 'kind';
    if (pos === 'ADJ') {
      const next = tokens[k + 1];
      return next?.pos === 'NOUN' || next?.pos === 'ADJ' ? 'kind' : 'quality';
    }
    if (norm !== 'not' && norm !== "n't" && pos !== 'ADV') return 'other';
  }
  return 'other';
}
