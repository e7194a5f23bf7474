/** Frames over two sentences: "That is not a plan. It is a wish.", "We are not asking for favors. We are asking for fairness." */
import type { AttributedSentence, Token } from '../../../model/index.js';
import type { Ballot } from '../../ballot.js';
import type { Site } from '../../detector.js';
import { BE, normAt } from '../../phrases.js';

const FRAME = 'reframe';
const SUBJECTS = new Set(['it', 'this', 'that', 'they', 'these', 'he', 'she', 'those']);
const AUXILIARIES = new Set([
  'is',
  'are',
  'was',
  'were',
  "'s",
  "'re",
  "'m",
  'am',
  'do',
  'does',
  'did',
  'have',
  'has',
  'can',
  'ca',
  'should',
  'will',
  'wo',
  'would',
]);
const LEADS = new Set([
  'and',
  'but',
  'so',
  'no',
  'yes',
  'well',
  'instead',
  'rather',
  'indeed',
  'certainly',
  ',',
  '“',
  '"',
  'in',
  'fact',
  'now',
  'today',
  'again',
  'yet',
]);
const REPLACING = new Set(['instead', 'rather']);
const ADDING = new Set(['only', 'just', 'merely', 'simply', 'solely', 'even', 'yet']);

/** How a sentence's main clause opens: its subject words and whether its first verb is denied. */
interface Opening {
  /** Token indices of the subject, from (inclusive) to the verb (exclusive). */
  readonly from: number;
  readonly verb: number;
  readonly denied: boolean;
  /** "not only": X stays true. */
  readonly adding: boolean;
}

export function pairs(site: Site, ballot: Ballot): void {
  const { sentence } = site;
  const mine = openingOf(sentence.tokens);
  const before = site.before(1)?.sentence;
  const after = site.after(1);
  if (mine && before) {
    const theirs = openingOf(before.tokens);
    if (theirs?.denied && !theirs.adding && !mine.denied)
      vote(site, before, theirs, sentence, mine, 'answers', ballot);
    if (theirs && !theirs.denied && mine.denied) denial(before.tokens, theirs, sentence.tokens, mine, ballot);
    if (
      theirs?.denied &&
      mine.denied &&
      sameSubject(before.tokens, theirs, sentence.tokens, mine) &&
      site.before(2) !== null
    )
      ballot.vote('reframing/denied-again', 0.7, mine.from, mine.verb + 1, FRAME);
  }
  if (mine?.denied && !mine.adding && after) {
    const theirs = openingOf(after.tokens);
    if (theirs && !theirs.denied) vote(site, sentence, mine, after, theirs, 'awaits', ballot);
    if (theirs?.denied && sameSubject(sentence.tokens, mine, after.tokens, theirs))
      ballot.vote('reframing/denied-then-again', 0.7, mine.from, mine.verb + 1, FRAME);
    if (REPLACING.has(normAt(after.tokens, 0)))
      ballot.vote('reframing/awaits-instead', 1.5, mine.from, mine.verb + 2, FRAME);
  }
  if (before && REPLACING.has(normAt(sentence.tokens, 0)) && hasDenial(before.tokens))
    ballot.vote('reframing/instead-after-denial', 1.8, 0, 1, FRAME);
}

/** The pair is of one frame where subject and verb are taken up. Both halves get the vote. */
function vote(
  _site: Site,
  first: AttributedSentence,
  denied: Opening,
  second: AttributedSentence,
  affirmed: Opening,
  half: 'answers' | 'awaits',
  ballot: Ballot,
): void {
  const here = half === 'answers' ? affirmed : denied;
  const from = here.from;
  const to = here.verb + (half === 'answers' ? 1 : 2);
  const a = normAt(first.tokens, denied.verb);
  const b = normAt(second.tokens, affirmed.verb);
  const be = BE.has(a) && BE.has(b);
  const pronoun = SUBJECTS.has(normAt(second.tokens, affirmed.from)) && affirmed.verb === affirmed.from + 1;
  const short = first.tokens.length < 22;
  if (sameSubject(first.tokens, denied, second.tokens, affirmed)) {
    if (be) ballot.vote(`reframing/same-subject-is-${half}`, short ? 2.5 : 2.2, from, to, FRAME);
    else if (sameVerb(first.tokens, denied, second.tokens, affirmed))
      ballot.vote(`reframing/same-subject-verb-${half}`, 2.2, from, to, FRAME);
    else ballot.vote(`reframing/same-subject-${half}`, 1, from, to, FRAME);
  } else if (pronoun && be) ballot.vote(`reframing/it-is-${half}`, short ? 1.6 : 1.2, from, to, FRAME);
  else if (pronoun) ballot.vote(`reframing/it-does-${half}`, 0.5, from, to, FRAME);
}

/** "This is a wish. It is not a plan." */
function denial(
  first: readonly Token[],
  affirmed: Opening,
  second: readonly Token[],
  denied: Opening,
  ballot: Ballot,
): void {
  const be = BE.has(normAt(first, affirmed.verb)) && BE.has(normAt(second, denied.verb));
  if (be && sameSubject(first, affirmed, second, denied))
    ballot.vote('reframing/denies-after', 1, denied.from, denied.verb + 2, FRAME);
}

function sameSubject(first: readonly Token[], a: Opening, second: readonly Token[], b: Opening): boolean {
  const length = a.verb - a.from;
  if (length === 0 || length !== b.verb - b.from) return false;
  for (let k = 0; k < length; k++) if (first[a.from + k]!.norm !== second[b.from + k]!.norm) return false;
  return true;
}

/** The verb after the auxiliary comes back: "are not asking ... are asking", "does not mean ... means". */
function sameVerb(first: readonly Token[], a: Opening, second: readonly Token[], b: Opening): boolean {
  const stems = (tokens: readonly Token[], from: number) => {
    const found: string[] = [];
    for (let k = from; k < Math.min(tokens.length, from + 5); k++)
      if (tokens[k]!.pos === 'VERB') found.push(tokens[k]!.norm.slice(0, 4));
    return found;
  };
  const mine = stems(second, b.verb);
  return stems(first, a.verb).some((stem) => mine.includes(stem));
}

function hasDenial(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, i) => (token.norm === 'not' || token.norm === "n't") && !ADDING.has(normAt(tokens, i + 1)),
  );
}

const openings = new WeakMap<readonly Token[], Opening | null>();

function openingOf(tokens: readonly Token[]): Opening | null {
  let found = openings.get(tokens);
  if (found === undefined) {
    found = read(tokens);
    openings.set(tokens, found);
  }
  return found;
}

/** The first finite verb within some words, if what stands before it can be a subject. */
function read(tokens: readonly Token[]): Opening | null {
  let from = 0;
  while (from < Math.min(4, tokens.length) && LEADS.has(tokens[from]!.norm)) from++;
  for (let k = from; k < Math.min(tokens.length, from + 12); k++) {
    const token = tokens[k]!;
    if (token.text === ',' || token.text === ';' || token.text === ':') {
      from = k + 1;
      continue;
    }
    const auxiliary =
      AUXILIARIES.has(token.norm) && (token.pos === 'AUX' || token.pos === 'VERB' || token.pos === 'PART');
    if (!auxiliary && !(token.pos === 'VERB' && k > from && !token.norm.endsWith('ing'))) continue;
    let denied = false;
    let adding = false;
    for (let n = k + 1; n <= k + 2; n++) {
      const norm = normAt(tokens, n);
      if (norm === 'not' || norm === "n't" || norm === 'never') {
        denied = true;
        adding = ADDING.has(normAt(tokens, n + 1));
      }
    }
    return { from, verb: k, denied, adding };
  }
  return null;
}
