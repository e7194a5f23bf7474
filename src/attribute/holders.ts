/** Who is said to hold a view: the words that name them, cut out of the subject of the reporting verb, and whether they are a name. */
import { type Holder, isPeople, type Token, tokenAt, wordSet } from '../model/index.js';
import type { Subject } from './subjects.js';
import { isVerb } from './verbs.js';

/** Of a subject, from (inclusive) to (exclusive). */
interface Words {
  readonly from: number;
  readonly to: number;
}

/**
 * Who holds the view; null where nobody is told. A pronoun stands for whoever was told before. "Named" is somebody whom a reader
 * can look for: a name, or one particular person or paper ("the mayor", "my study"); "some analysts" and "a survey" are not.
 */
export function holderOf(
  tokens: readonly Token[],
  subject: Subject | null,
  before: Holder | null,
): Holder | null {
  if (subject === null) return null;
  const { speaker } = subject;
  if (speaker === 'pronoun' && before !== null) return before;
  // "The opposition" is one body, as "the mayor" is one person.
  if (speaker === 'opponent' && tokens[subject.to - 1]!.norm === 'opposition')
    return holderAt(tokens, withoutLead(tokens, subject), 'named');
  const unnamed = speaker === 'generic' || speaker === 'opponent' || speaker === 'reader';
  if (unnamed) return holderAt(tokens, withoutLead(tokens, subject), 'generic');
  if (speaker === 'pronoun') return holderAt(tokens, subject, 'named');
  const words = nameBeside(tokens, subject) ?? trimmed(tokens, withoutLead(tokens, subject));
  if (words === null) return null;
  return holderAt(tokens, words, isDefinite(tokens, words) ? 'named' : 'generic');
}

const holderAt = (tokens: readonly Token[], { from, to }: Words, kind: Holder['kind']): Holder => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
  kind,
});

const LEADING = wordSet('if when while although though since because as and but for so that');

/** "There are |those| who", "If |these writers|, ...". */
function withoutLead(tokens: readonly Token[], { from, to }: Words): Words {
  let first = from;
  while (first < to - 1 && LEADING.has(tokens[first]!.norm)) first++;
  if (tokens[first]!.norm !== 'there' || to - first < 3) return { from: first, to };
  return { from: first + 2, to: tokens[to - 1]!.norm === 'who' ? to - 1 : to };
}

const DETERMINERS = wordSet(
  'the a an this that these those my our your his her its their some any every each',
);
const PHRASE_ENDS = wordSet(
  'and or but that which who whom when where while as if because by how what to it he she they we i',
);
/** Times and manners behind a subject: "the office today", "the bank just". */
const BEHIND = wordSet(
  'today yesterday now then just also still already recently once again itself himself herself themselves',
);
/** Join the parts of one noun phrase. */
const INNER = wordSet("of for at in on from with by behind under to 's ' &");

/** The noun phrase itself: without the time or place that opens the clause, and without the verb that a tagger took for a noun. */
function trimmed(tokens: readonly Token[], { from, to }: Words): Words | null {
  let first = from;
  // "At one point |this villain", "From |news": what a preposition leads is not who speaks, what stands behind it is.
  if (tokens[first]!.pos === 'ADP') {
    first++;
    for (let i = to - 1; i > first; i--)
      if (DETERMINERS.has(tokens[i]!.norm) && !INNER.has(tokens[i - 1]!.norm)) {
        first = i;
        break;
      }
  }
  let last = first;
  for (let i = first; i < to; i++) {
    const token = tokens[i]!;
    if (i > first && (PHRASE_ENDS.has(token.norm) ? !joinsNames(tokens, i, to) : endsPhrase(tokens, i)))
      break;
    last = i;
  }
  while (last > first && (BEHIND.has(tokens[last]!.norm) || isAfterName(tokens[last]!))) last--;
  const { norm, pos } = tokens[last]!;
  // "The" and "not finding someone" are nobody.
  if (last === first && (DETERMINERS.has(norm) || pos === 'DET' || pos === 'ADP')) return null;
  // "Standing up to the mayor and saying": an act, and nobody.
  const { norm: start } = tokens[first]!;
  if (
    start === 'not' ||
    (start.endsWith('ing') && !isProper(tokens, first + 1) && !isVerb(tokens[first + 1]))
  )
    return null;
  return { from: nameStart(tokens, first), to: last + 1 };
}

const INSIDE_NAME = wordSet('and & of the for');

/** "|The Bureau of Trade and| Industry", "|That| study": the walk to the left stops at words that also join and subordinate. */
function nameStart(tokens: readonly Token[], first: number): number {
  if (first === 1 && tokens[0]!.norm === 'that') return 0;
  const joined = tokenAt(tokens, first - 1)?.norm;
  if ((joined !== 'and' && joined !== '&') || !isProper(tokens, first) || !isProper(tokens, first - 2))
    return first;
  let start = first - 2;
  while (start > 0 && (isProper(tokens, start - 1) || INSIDE_NAME.has(tokens[start - 1]!.norm))) start--;
  while (start < first && !isProper(tokens, start) && tokens[start]!.norm !== 'the') start++;
  return start;
}

const isAfterName = ({ pos, norm }: Token): boolean =>
  pos === 'ADV' || pos === 'ADP' || norm === 'and' || norm === ',';

/** "Johnson and Roe", "the Bureau of Trade and Industry": what is joined is a name. */
const joinsNames = (tokens: readonly Token[], at: number, to: number): boolean =>
  (tokens[at]!.norm === 'and' || tokens[at]!.norm === 'by' || tokens[at]!.norm === 'to') &&
  at + 1 < to &&
  (isProper(tokens, at + 1) || (tokens[at]!.norm === 'and' && !tokens.slice(at + 1, to).some(isVerb)));

const POINTS = /^points?$/;

/** A verb within the phrase ends it ("the captain raised his hand"), unless it is a participle with its own preposition ("a plan drawn up by"). */
function endsPhrase(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  // "Experts point to": the tagger takes it for a noun.
  if (POINTS.test(token.norm) && next?.norm === 'to') return true;
  if (!isVerb(token) || isProper(tokens, i)) return false;
  return !(next?.pos === 'ADP' || token.norm.endsWith('ing')) || token.pos === 'AUX';
}

/** A word that is written as a name; at the beginning of its sentence only where it is not a word for people or papers. */
function isProper(tokens: readonly Token[], i: number): boolean {
  const token = tokenAt(tokens, i);
  if (token === undefined || !/^\p{Lu}/u.test(token.text) || DETERMINERS.has(token.norm)) return false;
  if (i > 0 && tokens[i - 1]!.word) return true;
  return token.pos === 'PROPN' && !COMMON.some((kind) => token.classes.includes(kind));
}
const COMMON = ['opponent', 'expert', 'source', 'person', 'kin'] as const;

const PARTICULAR = wordSet('the this that my our your his her its their');

/** "Some Democrats": a name of many, none of whom is told. */
const ONE_OF = wordSet(
  'some any many most several few other another one these those half part millions thousands hundreds',
);

/** Whether the words tell who it is: a name is among them, or they are about one particular person, body or paper. */
function isDefinite(tokens: readonly Token[], { from, to }: Words): boolean {
  // "The same study" points back to one that is told of elsewhere.
  if (PARTICULAR.has(tokens[from]!.norm)) return tokens[from + 1]?.norm !== 'same';
  // "Nevada inmates": of a place or a house, and nobody of them in particular.
  const { pos, norm, text } = tokens[to - 1]!;
  if (
    ONE_OF.has(tokens[from]!.norm) ||
    (pos === 'NOUN' && norm.endsWith('s') && text === norm && isName(tokens, from, to - 1))
  )
    return false;
  let named = false;
  for (let i = from; i < to; i++) {
    const { pos, norm } = tokens[i]!;
    // "A pilot from Genoa" is anybody there; "a study by Genoa Tech" can be looked up.
    if ((norm === 'of' || pos === 'ADP') && !named && i > 0 && isPeople(tokens[i - 1]!)) return false;
    if (isProper(tokens, i)) named = true;
  }
  return named;
}

/** "The harbor master, |Ann Roe|, says", "|Ann Roe|, the harbor master and a pilot says": a name beside the description. */
function nameBeside(tokens: readonly Token[], { from, to }: Words): Words | null {
  if (tokens[to]?.text === ',') {
    const end = nameEnd(tokens, to + 1);
    if (end >= to + 3 && tokens[end]?.text === ',' && !isName(tokens, from, to))
      return { from: to + 1, to: end };
  }
  let i = from - 1;
  if (tokenAt(tokens, i)?.norm === 'and') while (i > 0 && tokens[i]!.text !== ',' && !isVerb(tokens[i])) i--;
  if (tokenAt(tokens, i)?.text !== ',' || isName(tokens, from, to)) return null;
  let first = i;
  while (first > 0 && isProper(tokens, first - 1) && tokens[first - 1]!.word) first--;
  const described = i + 1 < from || PARTICULAR.has(tokens[from]!.norm) || tokens[from]!.norm === 'a';
  return described && i - first >= 2 && i - first <= 5 ? { from: first, to: i } : null;
}

function nameEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && tokens[end]!.word && isProper(tokens, end)) end++;
  return end;
}

const isName = (tokens: readonly Token[], from: number, to: number): boolean => nameEnd(tokens, from) === to;
