/** Frames over two or three sentences: "That is not a plan. It is a wish.", "We are not asking for favors. We ask for fairness." */
import type { Token } from '../../../model/index.js';
import { type Ballot, remembered } from '../../ballot.js';
import type { Site } from '../../detector.js';
import { BE, clauseStart, normAt } from '../../phrases.js';

const FRAME = 'reframe';
const POINTING = new Set(['it', 'this', 'that', 'they', 'these', 'he', 'she', 'those']);
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
const ADDING = new Set(['only', 'just', 'merely', 'simply', 'solely', 'even', 'yet']);

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
  const { tokens } = site.sentence;
  const mine = readingOf(tokens);
  for (let distance = 1; distance <= 2; distance++) {
    const before = site.before(distance)?.sentence.tokens;
    if (before && mine.opening && !mine.opening.denied) {
      const { denial } = readingOf(before);
      if (denial) judge(before, denial, tokens, mine.opening, mine.opening, 'answers', distance, ballot);
    }
    const after = site.after(distance)?.tokens;
    if (after && mine.denial) {
      const { opening } = readingOf(after);
      if (opening && !opening.denied)
        judge(tokens, mine.denial, after, opening, mine.denial, 'awaits', distance, ballot);
    }
  }
  const before = site.before(1)?.sentence.tokens;
  if (before && mine.opening?.denied) {
    const { opening } = readingOf(before);
    if (
      opening &&
      !opening.denied &&
      isBe(before, opening) &&
      isBe(tokens, mine.opening) &&
      sameSubject(before, opening, tokens, mine.opening)
    )
      ballot.vote('reframing/denies-after', 1, mine.opening.from, mine.opening.verb + 2, FRAME);
  }
  const after = site.after(1)?.tokens;
  if (before && REPLACING.has(normAt(tokens, 0)) && readingOf(before).denial)
    ballot.vote('reframing/instead-after-denial', 1.2, 0, 1, FRAME);
  if (after && mine.denial && REPLACING.has(normAt(after, 0)))
    ballot.vote('reframing/awaits-instead', 1, mine.denial.from, mine.denial.verb + 2, FRAME);
}

/** Votes for the half that stands here, by how closely the affirmed clause takes up the denied one. */
function judge(
  first: readonly Token[],
  denied: Clause,
  second: readonly Token[],
  affirmed: Clause,
  here: Clause,
  half: 'answers' | 'awaits',
  distance: number,
  ballot: Ballot,
): void {
  const to = here.verb + (half === 'awaits' ? 2 : 1);
  const be = isBe(first, denied) && isBe(second, affirmed);
  const alike = be && denied.predicate === affirmed.predicate && denied.predicate !== 'other';
  if (sameSubject(first, denied, second, affirmed)) {
    if (distance > 1) {
      if (alike && denied.predicate === 'kind')
        ballot.vote(`reframing/apart-is-${half}`, 1.2, here.from, to, FRAME);
    } else if (be) {
      ballot.vote(
        alike ? `reframing/same-subject-${denied.predicate}-${half}` : `reframing/same-subject-is-${half}`,
        alike ? 2.5 : 2,
        here.from,
        to,
        FRAME,
      );
    } else if (sameVerb(first, denied, second, affirmed))
      ballot.vote(`reframing/same-subject-verb-${half}`, 1.5, here.from, to, FRAME);
    return;
  }
  if (distance > 1 || !POINTING.has(normAt(second, affirmed.from)) || affirmed.verb !== affirmed.from + 1)
    return;
  if (alike)
    ballot.vote(
      `reframing/it-is-${denied.predicate}-${half}`,
      denied.predicate === 'kind' ? 2 : 1,
      here.from,
      to,
      FRAME,
    );
  else if (be) ballot.vote(`reframing/it-is-${half}`, 0.8, here.from, to, FRAME);
  else if (sameVerb(first, denied, second, affirmed))
    ballot.vote(`reframing/it-verb-${half}`, 1.5, here.from, to, FRAME);
}

const isBe = (tokens: readonly Token[], clause: Clause): boolean => BE.has(normAt(tokens, clause.verb));

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

const readingOf = remembered((tokens: readonly Token[]): Reading => {
  const opening = openingOf(tokens);
  return { opening, denial: opening?.denied ? opening : lastDenial(tokens) };
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
function lastDenial(tokens: readonly Token[]): Clause | null {
  for (let k = tokens.length - 2; k > 0; k--) {
    if (!AUXILIARIES.has(tokens[k]!.norm) || denialAfter(tokens, k) !== 'denied') continue;
    return { from: clauseStart(tokens, k), verb: k, denied: true, predicate: predicateAt(tokens, k) };
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
