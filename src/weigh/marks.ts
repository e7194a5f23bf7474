/** What a fact-checker would tick off: dates, numbers, superlatives, universals, claims of cause. */
import type { Mark, MarkKind, TaggedSentence, Token } from '../model/index.js';
import { isSuperlative } from './constructions.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const MONTHS = words('january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec');
const DAYS = words('monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow');
const PERIODS = words('year month week decade century summer winter spring fall autumn night quarter');
const RELATIVE_PERIODS = words('last next this past');
/** What goes with a number: "42 |percent", "$4.2 |million". */
const UNITS = words('percent % per-cent percentage hundred thousand million billion trillion dozen dozens times points euros dollars pounds');
const CURRENCIES = words('$ £ € ¥');
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const DECADE = /^(?:(?:1[5-9]|20)\d0s|'?\d0s)$/;
const DIGITS = /^\d/;

/** The marks of a sentence, in order, not overlapping; a span that is several things is the first of date, number, superlative. */
export function marksOf(sentence: TaggedSentence): Mark[] {
  const { tokens } = sentence;
  const found: { from: number; to: number; kind: MarkKind }[] = [];
  let i = 0;
  while (i < tokens.length) {
    const mark = markAt(tokens, i);
    if (mark) found.push({ from: i, ...mark });
    i = mark ? mark.to : i + 1;
  }
  for (const { entry, from, to } of sentence.cues) {
    if (entry.type === 'universal' && entry.effect !== 'none') found.push({ from, to, kind: 'universal' });
    else if (entry.type === 'causal') found.push({ from, to, kind: 'causal' });
  }
  found.sort((a, b) => a.from - b.from || a.to - b.to);
  const marks: Mark[] = [];
  let reach = 0;
  for (const { from, to, kind } of found) {
    if (from < reach) continue;
    marks.push({ start: tokens[from]!.start, end: tokens[to - 1]!.end, kind });
    reach = to;
  }
  return marks;
}

function markAt(tokens: readonly Token[], i: number): { to: number; kind: MarkKind } | null {
  const to = dateEnd(tokens, i);
  if (to > i) return { to, kind: 'date' };
  const numberTo = numberEnd(tokens, i);
  if (numberTo > i) return { to: numberTo, kind: 'number' };
  if (isSuperlative(tokens, i)) return { to: tokens[i]!.norm === 'most' ? i + 2 : i + 1, kind: 'superlative' };
  return null;
}

/** One past the date that begins at token i; i where none does. */
function dateEnd(tokens: readonly Token[], i: number): number {
  const { norm, text } = tokens[i]!;
  const next = tokens[i + 1];
  if (YEAR.test(norm) || DECADE.test(norm)) return norm.endsWith('s') || next?.norm !== 's' ? i + 1 : i + 2;
  if (DAYS.has(norm)) return i + 1;
  if (RELATIVE_PERIODS.has(norm) && next !== undefined && PERIODS.has(next.norm)) return i + 2;
  const capital = text[0] !== norm[0];
  if (MONTHS.has(norm) && capital) {
    // "May" is a month only beside a day or a year.
    let k = i + 1;
    if (tokens[k] !== undefined && DIGITS.test(tokens[k]!.norm)) k++;
    if (tokens[k]?.text === ',' && YEAR.test(tokens[k + 1]?.norm ?? '')) k += 2;
    return k > i + 1 || norm !== 'may' ? k : i;
  }
  return i;
}

/** One past the quantity that begins at token i; i where none does. */
function numberEnd(tokens: readonly Token[], i: number): number {
  let k = i;
  if (CURRENCIES.has(tokens[k]!.norm)) k++;
  const token = tokens[k];
  if (token === undefined) return i;
  const counted = DIGITS.test(token.norm) || (token.pos === 'NUM' && token.norm !== 'one') || UNITS.has(token.norm);
  if (!counted || (token.norm === 'times' && k === i) || (token.norm === 'points' && k === i)) return i;
  k++;
  while (k < tokens.length && UNITS.has(tokens[k]!.norm)) k++;
  return k;
}
