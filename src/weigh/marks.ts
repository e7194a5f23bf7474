/** What a fact-checker would tick off: dates, numbers, superlatives, universals, claims of cause. */
import {
  type Cue,
  KeptMark,
  type Mark,
  type MarkKind,
  type TaggedSentence,
  type Token,
  tokenAt,
  WordSet,
  wordSet,
} from '../model/index.js';
import { isSuperlative } from './constructions.js';
import type { MarkPart } from './mark-parts.js';
import { isRound, quantityEnd } from './quantities.js';
import { wordOf } from './words.js';

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const DECADE = /^(?:(?:1[5-9]|20)\d0s|'?\d0s)$/;

/** "6/25/2017", "2017-06-25". */
const IN_DIGITS = /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d\d)?\d\d$|^(?:1[5-9]|20)\d\d-\d\d-\d\d$/;
const DAY = /^[1-3]?\d(?:st|nd|rd|th)?$/;

/** Tokens from (inclusive) to (exclusive) that are of a kind. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly kind: MarkKind;
}

const NO_MARKS: readonly Mark[] = [];

/** The marks of a sentence, in order, not overlapping; a span that is several things is the first of date, number, superlative. */
export function marksOf(sentence: TaggedSentence): readonly Mark[] {
  const { tokens } = sentence;
  const found: Found[] = [];
  let i = 0;
  while (i < tokens.length) {
    const mark = markAt(tokens, i);
    if (mark) found.push(mark);
    i = mark ? mark.to : i + 1;
  }
  const cues = sentence.house?.weighing ?? sentence.cues;
  for (const { entry, from, to } of cues)
    if (entry.type === 'universal' && entry.effect !== 'none' && !joins(tokens, to))
      found.push({ from, to, kind: 'universal' });
  addCauses(sentence, cues, found);
  if (sentence.house !== null)
    for (const { entry, from, to } of sentence.house.added)
      if (entry.type === 'universal') found.push({ from, to, kind: 'universal' });
  if (found.length === 0) return NO_MARKS;
  if (found.length > 1) putInOrder(found);
  const marks: Mark[] = [];
  let reach = 0;
  for (const { from, to, kind } of found) {
    if (from < reach) continue;
    marks.push(new KeptMark(tokens[from]!.start, tokens[to - 1]!.end, kind));
    reach = to;
  }
  return marks;
}

/** Causal cues that name a condition or a purpose (tags of the lexicon): only one of several readings is a claim of cause. */
const CONDITIONS = new WordSet(['as-long-as', 'once', 'unless', 'without', 'otherwise', 'in-order']);
/** Those that name a purpose or a measure: "big enough to", "so that you may". */
const MEASURES = new WordSet(['so-that', 'too-to', 'enough-to', 'depends']);

/** "That is why |I| signed it": a motive, and the author's own. */
const isMotive = (tokens: readonly Token[], to: number, tag: string | undefined): boolean =>
  tag === 'that-is-why' && OWN.has(tokens[to]?.norm ?? '');
const OWN = new WordSet(['i', 'we', "i'm"]);

/** The causal cues; a condition or a purpose where the sentence claims a cause and has no plainer word for it. */
function addCauses({ moves, tokens }: TaggedSentence, cues: readonly Cue[], found: Found[]): void {
  let conditions = 0;
  let plain = 0;
  for (const { entry, from, to } of cues) {
    if (entry.type !== 'causal') continue;
    if (MEASURES.has(entry.tag ?? '') || isMotive(tokens, to, entry.tag)) continue;
    if (CONDITIONS.has(entry.tag ?? '')) conditions++;
    else {
      found.push({ from, to, kind: 'causal' });
      plain++;
    }
  }
  if (plain > 0 || conditions === 0 || !moves.some(({ kind }) => kind === 'causal')) return;
  for (const { entry, from, to } of cues)
    if (entry.type === 'causal' && !MEASURES.has(entry.tag ?? '')) found.push({ from, to, kind: 'causal' });
}

/** "No doubt", "no wonder": nothing is counted out. */
const NOTHING = new WordSet([
  'doubt',
  'wonder',
  'surprise',
  'secret',
  'reason',
  'question',
  'idea',
  'matter',
  'longer',
  'sooner',
  'better',
]);

/** Whether the word is part of another or of an idiom: "|no|-show", "|all| the way". */
function joins(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next === undefined) return false;
  if (!next.spaced && next.text.startsWith('-')) return true;
  const { norm } = tokens[to - 1]!;
  const then = tokens[to + 1]?.norm;
  if (norm === 'no') return NOTHING.has(next.norm);
  const before = tokenAt(tokens, to - 2)?.norm;
  if (norm === 'all' && (before === 'after' || before === 'above' || next.norm === 'told')) return true;
  return (
    norm === 'all' &&
    ((next.norm === 'the' && (then === 'way' || then === 'same')) || (next.norm === 'at' && then === 'once'))
  );
}

/** Marks of a sentence are seldom more. */
const FEW = 12;

/** By where they begin and end. Few are put in their places one by one, most of them where they are. */
function putInOrder(found: Found[]): void {
  if (found.length > FEW) {
    found.sort((a, b) => a.from - b.from || a.to - b.to);
    return;
  }
  for (let i = 1; i < found.length; i++) {
    const mark = found[i]!;
    let at = i;
    for (; at > 0; at--) {
      const before = found[at - 1]!;
      if (before.from < mark.from || (before.from === mark.from && before.to <= mark.to)) break;
      found[at] = before;
    }
    found[at] = mark;
  }
}

function markAt(tokens: readonly Token[], i: number): Found | null {
  const token = tokens[i]!;
  const { part, digit } = wordOf(token);
  if (part !== undefined || digit || token.norm[0] === "'" || token.pos === 'NUM' || isRound(token)) {
    const to = dateEnd(tokens, i, part);
    // "Since 2002" tells when something began, "2002" alone when it is.
    if (to > i) return { from: tokens[i - 1]?.norm === 'since' ? i - 1 : i, to, kind: 'date' };
    const numberTo = quantityEnd(tokens, i);
    if (numberTo > i) return { from: i, to: numberTo, kind: 'number' };
  }
  if (isSuperlative(tokens, i) && ranks(tokens, i))
    return { from: i, to: token.norm === 'most' ? i + 2 : i + 1, kind: 'superlative' };
  return null;
}

const RANKED = wordSet("the my our your his her its their 's whose");
const NOT_RANKED = wordSet('at practice practices');
/** Between the article and the superlative: "the single most costly", "the town's two oldest". */
const RANK_REACH = 3;

/**
 * Whether a superlative ranks one thing among others: "the worst plan", "their finest pilots". "At least", "a most pleasant day",
 * "most modern towns" and "best practice" rank nothing.
 */
function ranks(tokens: readonly Token[], i: number): boolean {
  const end = tokens[i]!.norm === 'most' ? i + 2 : i + 1;
  if (
    tokens[i]!.norm === 'latest' ||
    NOT_RANKED.has(tokens[end]?.norm ?? '') ||
    (end === i + 2 && tokens[i + 1]!.pos === 'ADV')
  )
    return false;
  for (let k = i - 1; k >= 0 && k >= i - RANK_REACH; k--) {
    const { norm, pos } = tokens[k]!;
    if (RANKED.has(norm)) return true;
    if (pos !== 'ADJ' && pos !== 'NUM' && pos !== 'ADV') return false;
  }
  return false;
}

/** One past the date that begins at token i; i where none does. */
function dateEnd(tokens: readonly Token[], i: number, part: MarkPart | undefined): number {
  const { norm, text } = tokens[i]!;
  const next = tokens[i + 1];
  if (part === 'day') return i + 1;
  if (part === 'term') return termEnd(tokens, i);
  if (part === 'relative') return next !== undefined && wordOf(next).part === 'period' ? i + 2 : i;
  if (part === 'month') return text[0] === norm[0] ? i : monthEnd(tokens, i);
  if (DECADE.test(norm) || IN_DIGITS.test(norm)) return i + 1;
  if (YEAR.test(norm)) return next?.norm === 's' ? i + 2 : i + 1;
  // "The 1st July, 1706", "3 May".
  if (DAY.test(norm) && next !== undefined && wordOf(next).part === 'month' && next.text[0] !== next.norm[0])
    return monthEnd(tokens, i + 1);
  return i;
}

const SEASONS = new WordSet(['summer', 'winter', 'spring', 'autumn']);
const COUNTED = new WordSet(['a', 'an', 'the', 'next', 'coming', 'about', 'roughly', 'few', 'couple', 'of']);

/** "Within ten years", "in a generation", "by the end of the decade", "before winter". */
function termEnd(tokens: readonly Token[], i: number): number {
  const { norm } = tokens[i]!;
  const then = tokens[i + 1]?.norm ?? '';
  if (SEASONS.has(then)) return norm === 'over' ? i : i + 2;
  let at = i + 1;
  if (then === 'the' && tokens[i + 2]?.norm === 'end' && tokens[i + 3]?.norm === 'of') at = i + 4;
  const ended = at > i + 1;
  let counted = false;
  for (; at < tokens.length && at <= i + 7; at++) {
    const token = tokens[at]!;
    const { part, digit } = wordOf(token);
    if (part === 'periods') return counted || ended ? at + 1 : i;
    if (part === 'period') return ended || counted ? at + 1 : i;
    if (digit || token.pos === 'NUM' || token.norm === 'a' || token.norm === 'few') counted = true;
    else if (!COUNTED.has(token.norm)) return i;
  }
  return i;
}

/** "May" is a month only beside a day or a year. */
function monthEnd(tokens: readonly Token[], i: number): number {
  let to = i + 1;
  if (tokens[to] !== undefined && wordOf(tokens[to]!).digit) to++;
  if (tokens[to]?.text === ',' && YEAR.test(tokens[to + 1]?.norm ?? '')) to += 2;
  return to > i + 1 || tokens[i]!.norm !== 'may' ? to : i;
}
