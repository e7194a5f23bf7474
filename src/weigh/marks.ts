/** What a fact-checker would tick off: dates, numbers, superlatives, universals, claims of cause. */
import {
  type Cue,
  type Mark,
  type MarkKind,
  type TaggedSentence,
  type Token,
  tokenAt,
  WordSet,
  wordSet,
} from '../model/index.js';
import { isSuperlative } from './constructions.js';
import type { Part } from './parts.js';
import { wordOf } from './words.js';

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const DECADE = /^(?:(?:1[5-9]|20)\d0s|'?\d0s)$/;

const startsWithDigit = (norm: string): boolean => norm[0]! >= '0' && norm[0]! <= '9';

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
    if (entry.type === 'universal' && entry.effect !== 'none') found.push({ from, to, kind: 'universal' });
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
    marks.push({ start: tokens[from]!.start, end: tokens[to - 1]!.end, kind });
    reach = to;
  }
  return marks;
}

/** Causal cues that name a condition or a purpose (tags of the lexicon): only one of several readings is a claim of cause. */
const CONDITIONS = new WordSet(['as-long-as', 'once', 'unless', 'without', 'otherwise', 'in-order']);

/** The causal cues; a condition or a purpose where the sentence claims a cause and has no plainer word for it. */
function addCauses({ moves }: TaggedSentence, cues: readonly Cue[], found: Found[]): void {
  let conditions = 0;
  let plain = 0;
  for (const { entry, from, to } of cues) {
    if (entry.type !== 'causal') continue;
    if (CONDITIONS.has(entry.tag ?? '')) conditions++;
    else {
      found.push({ from, to, kind: 'causal' });
      plain++;
    }
  }
  if (plain > 0 || conditions === 0 || !moves.some(({ kind }) => kind === 'causal')) return;
  for (const { entry, from, to } of cues)
    if (entry.type === 'causal') found.push({ from, to, kind: 'causal' });
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
  if (part !== undefined || digit || token.norm[0] === "'" || token.pos === 'NUM') {
    const to = dateEnd(tokens, i, part);
    if (to > i) return { from: i, to, kind: 'date' };
    const numberTo = numberEnd(tokens, i, part);
    if (numberTo > i) return { from: i, to: numberTo, kind: 'number' };
  }
  if (isSuperlative(tokens, i))
    return { from: i, to: token.norm === 'most' ? i + 2 : i + 1, kind: 'superlative' };
  return null;
}

/** One past the date that begins at token i; i where none does. */
function dateEnd(tokens: readonly Token[], i: number, part: Part | undefined): number {
  const { norm, text } = tokens[i]!;
  const next = tokens[i + 1];
  if (part === 'day') return i + 1;
  if (part === 'term') return termEnd(tokens, i);
  if (part === 'relative') return next !== undefined && wordOf(next).part === 'period' ? i + 2 : i;
  if (part === 'month') return text[0] === norm[0] ? i : monthEnd(tokens, i);
  if (DECADE.test(norm)) return i + 1;
  if (YEAR.test(norm)) return next?.norm === 's' ? i + 2 : i + 1;
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
    const part = wordOf(token).part;
    if (part === 'periods') return counted || ended ? at + 1 : i;
    if (part === 'period') return ended || counted ? at + 1 : i;
    if (startsWithDigit(token.norm) || token.pos === 'NUM' || token.norm === 'a' || token.norm === 'few')
      counted = true;
    else if (!COUNTED.has(token.norm)) return i;
  }
  return i;
}

/** "May" is a month only beside a day or a year. */
function monthEnd(tokens: readonly Token[], i: number): number {
  let to = i + 1;
  if (tokens[to] !== undefined && startsWithDigit(tokens[to]!.norm)) to++;
  if (tokens[to]?.text === ',' && YEAR.test(tokens[to + 1]?.norm ?? '')) to += 2;
  return to > i + 1 || tokens[i]!.norm !== 'may' ? to : i;
}

/** One past the quantity that begins at token i; i where none does. */
function numberEnd(tokens: readonly Token[], i: number, part: Part | undefined): number {
  let to = part === 'currency' ? i + 1 : i;
  const token = tokens[to];
  if (token === undefined) return i;
  const { norm } = token;
  const unit = wordOf(token).part === 'unit' && norm !== 'times' && norm !== 'points';
  if (!unit && !startsWithDigit(norm) && (token.pos !== 'NUM' || norm === 'one')) return i;
  if (to === i && isNamePart(tokens, i)) return i;
  to++;
  const unitAfter = tokens[to];
  if (unitAfter !== undefined && !unitAfter.spaced && SHORT_UNIT.test(unitAfter.text)) to++;
  while (to < tokens.length && wordOf(tokens[to]!).part === 'unit') to++;
  return to;
}

/** Words that a number names: "Route 9", "page 3". */
const NUMBERED =
  wordSet(`route exit highway interstate road section article chapter title page paragraph amendment proposition prop measure bill rule act
  room building floor apartment platform terminal gate pier bus line flight channel number no. grade class level tier phase type version
  item point step volume part figure table exhibit case docket district ward precinct zone unit battalion regiment covid`);

const WHOLE_NUMBER = /^\d{1,4}$/;
/** What stands right behind a number: "$40|M", "10|K". */
const SHORT_UNIT = /^[KMBT][Nn]?\.?$/;
const CAPITAL = /^\p{Lu}/u;

/** Whether the whole number at token i belongs to a name ("Route 9", "a Boeing 737") and counts nothing. */
function isNamePart(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1];
  // "18|F", "5|G".
  if (after !== undefined && !after.spaced && CAPITAL.test(after.text)) return !SHORT_UNIT.test(after.text);
  const before = tokenAt(tokens, i - 1);
  if (before === undefined || !WHOLE_NUMBER.test(tokens[i]!.norm)) return false;
  if (after !== undefined && wordOf(after).part === 'unit') return false;
  if (NUMBERED.has(before.norm)) return true;
  return i > 1 && before.pos === 'PROPN' && before.text[0] !== before.norm[0] && after?.pos !== 'NOUN';
}
