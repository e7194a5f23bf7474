/** Frames over two or three sentences: "That is not a plan. It is a wish.", "We are not asking for favors. We ask for fairness." */
import { WordSet, wordSet } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import {
  ADJ,
  ADV,
  clauseStart,
  DENIAL,
  ING,
  isBe,
  NOT,
  NOUN,
  PROPN,
  type Reading,
  VERB,
} from '../../phrases.js';
import { once, type Site } from '../../site.js';

const FRAME = 'reframe';
const POINTING = wordSet('it this that they these he she those');
const AUXILIARIES = wordSet("is are was were 's 're 'm am do does did have has can ca should will wo would");
/** Words that may stand before a sentence's subject. */
const LEADS = wordSet(
  'and but so no yes well instead rather indeed certainly , “ " in fact now today again yet of course truth ultimately',
);
const REPLACING = new WordSet(['instead', 'rather']);
const ADDING = wordSet('only just merely simply solely even yet');

/** A clause: its subject's tokens run from `from` to `verb`; whether its verb is denied, and "not only" aside. */
interface Clause {
  readonly reading: Reading;
  readonly from: number;
  readonly verb: number;
  readonly denied: boolean;
  /** What stands after the verb and the denial: a phrase that names a kind, a quality, or something else. */
  readonly predicate: 'kind' | 'quality' | 'other';
}

/** The clause that a sentence opens with, and the last one that denies. */
interface Clauses {
  readonly opening: Clause | null;
  readonly denial: Clause | null;
}

export function pairs(site: Site, ballot: Ballot): void {
  const { reading } = site;
  const { opening, denial } = clausesOf(site);
  const before = site.before(1);
  if (opening && !opening.denied) {
    answers(before, opening, 1, ballot);
    answers(site.before(2), opening, 2, ballot);
  }
  if (denial) {
    const after = site.after(1);
    awaits(after, denial, 1, ballot);
    awaits(site.after(2), denial, 2, ballot);
    if (after && replaces(after.reading) && denial.verb > denial.from)
      ballot.vote('reframing/awaits-instead', 1, denial.from, denial.verb + 2, FRAME);
  }
  if (before === null) return;
  if (opening?.denied && isBe(reading, opening.verb)) {
    const affirmed = clausesOf(before).opening;
    if (affirmed && !affirmed.denied && isBe(before.reading, affirmed.verb) && sameSubject(affirmed, opening))
      ballot.vote('reframing/denies-after', 1, opening.from, opening.verb + 2, FRAME);
  }
  if (replaces(reading) && clausesOf(before).denial)
    ballot.vote('reframing/instead-after-denial', 1.2, 0, 1, FRAME);
}

/** "Instead, ...", "Rather ..."; not "Instead of". */
function replaces(reading: Reading): boolean {
  if (!REPLACING.has(reading.norm(0))) return false;
  const next = reading.norm(1);
  return next !== 'of' && next !== 'than';
}

/** The denial stands before: this sentence gives the new description. */
function answers(before: Site | null, opening: Clause, distance: number, ballot: Ballot): void {
  const denial = before && clausesOf(before).denial;
  if (denial) judge(denial, opening, 'answers', distance, ballot);
}

/** The denial stands here: the new description comes after. */
function awaits(after: Site | null, denial: Clause, distance: number, ballot: Ballot): void {
  const opening = after && clausesOf(after).opening;
  if (opening && !opening.denied) judge(denial, opening, 'awaits', distance, ballot);
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
function judge(denied: Clause, affirmed: Clause, half: Half, distance: number, ballot: Ballot): void {
  const bond = bondOf(denied, affirmed, distance);
  if (bond === null) return;
  const { from, verb } = half === 'awaits' ? denied : affirmed;
  ballot.vote(RULES[bond][half], RULES[bond].weight, from, verb + (half === 'awaits' ? 2 : 1), FRAME);
}

function bondOf(denied: Clause, affirmed: Clause, distance: number): keyof typeof RULES | null {
  const be = isBe(denied.reading, denied.verb) && isBe(affirmed.reading, affirmed.verb);
  const alike = be && denied.predicate === affirmed.predicate ? denied.predicate : 'other';
  const same = sameSubject(denied, affirmed);
  if (distance > 1) return same && alike === 'kind' ? 'apart' : null;
  if (same) {
    if (alike !== 'other') return alike === 'kind' ? 'sameKind' : 'sameQuality';
    if (be) return 'sameIs';
    return sameVerb(denied, affirmed) ? 'sameVerb' : null;
  }
  if (affirmed.verb !== affirmed.from + 1 || !POINTING.has(affirmed.reading.norm(affirmed.from))) return null;
  if (alike !== 'other') return alike === 'kind' ? 'itKind' : 'itQuality';
  if (be) return 'itIs';
  return sameVerb(denied, affirmed) ? 'itVerb' : null;
}

function sameSubject(a: Clause, b: Clause): boolean {
  const length = a.verb - a.from;
  if (length === 0 || length !== b.verb - b.from) return false;
  for (let k = 0; k < length; k++)
    if (a.reading.norm(a.from + k) !== b.reading.norm(b.from + k)) return false;
  return true;
}

/** The verb comes back: "are not asking ... are asking", "does not mean ... means". */
function sameVerb(a: Clause, b: Clause): boolean {
  const mine = verbStem(b);
  return mine !== '' && mine === verbStem(a);
}

/** The first four letters of the main verb after an auxiliary. */
function verbStem({ reading, verb }: Clause): string {
  for (let k = verb; k < verb + 5; k++) if (reading.forms(k) & VERB) return reading.norm(k).slice(0, 4);
  return '';
}

const clausesOf = once(({ reading }): Clauses => {
  const opening = openingOf(reading);
  return { opening, denial: opening?.denied ? opening : lastDenial(reading) };
});

function clause(reading: Reading, from: number, verb: number, denied: boolean): Clause {
  return { reading, from, verb, denied, predicate: predicateAt(reading, verb) };
}

function openingOf(reading: Reading): Clause | null {
  let from = 0;
  while (from < Math.min(4, reading.length) && LEADS.has(reading.norm(from))) from++;
  for (let k = from; k < Math.min(reading.length, from + 12); k++) {
    const norm = reading.norm(k);
    if (norm === ',' || norm === ';' || norm === ':') {
      from = k + 1;
      continue;
    }
    const forms = reading.forms(k);
    if ((forms & VERB && k > from && !(forms & ING)) || AUXILIARIES.has(norm)) {
      const denial = denialAfter(reading, k);
      return denial === 'adding' ? null : clause(reading, from, k, denial === 'denied');
    }
  }
  return null;
}

/** The last "you're not a customer" of a longer sentence. */
function lastDenial(reading: Reading): Clause | null {
  if (!(reading.anyLandmarks & DENIAL)) return null;
  for (let i = reading.length - 1; i >= 0; i--) {
    if (!(reading.landmarks(i) & DENIAL)) continue;
    for (let verb = i - 1; verb > 0 && verb >= i - 2; verb--) {
      if (!AUXILIARIES.has(reading.norm(verb)) || denialAfter(reading, verb) !== 'denied') continue;
      return clause(reading, clauseStart(reading, verb), verb, true);
    }
  }
  return null;
}

function denialAfter(reading: Reading, verb: number): 'denied' | 'adding' | 'none' {
  for (let k = verb + 1; k <= verb + 2; k++) {
    if (!(reading.groups(k) & NOT)) continue;
    const norm = reading.norm(k);
    if (norm !== 'no') return ADDING.has(reading.norm(k + 1)) ? 'adding' : 'denied';
  }
  return 'none';
}

function predicateAt(reading: Reading, verb: number): Clause['predicate'] {
  for (let k = verb + 1; k < Math.min(reading.length, verb + 5); k++) {
    const forms = reading.forms(k);
    if (forms & (NOUN | PROPN) || NAMING_A_KIND.has(reading.norm(k))) return 'kind';
    if (forms & ADJ) return reading.forms(k + 1) & (NOUN | ADJ) ? 'kind' : 'quality';
    if (
      !(forms & ADV || (reading.groups(k) & NOT && reading.norm(k) !== 'no' && reading.norm(k) !== 'never'))
    )
      return 'other';
  }
  return 'other';
}

const NAMING_A_KIND = new WordSet(['a', 'an', 'the', 'about', 'to']);
