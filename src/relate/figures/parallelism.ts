import { type Figure, type Token, WordSet } from '../../model/index.js';
import { isFunctionWord } from '../../model/words/topic-words.js';
import type { Segment } from '../segments.js';
import type { Unit } from '../units.js';
import { coarse, type FigureFinder, figureOf, MOST_MEMBERS, rangeOf } from './figure-finder.js';

/** Slots of a member: fewer are no pattern, more are not heard as one. */
const FEWEST = 4;
const MOST = 14;
const ALIKE = 0.8;
/** Words that stand in the same slot of half the sentences of English. */
const COMMONPLACE = new WordSet(['the', 'a', 'an', 'of', 'to', 'and', 'in', 'is', 'it', "'s", 'that', 'for']);

/**
 * Whether two stretches are built alike: nearly the same parts of speech in the same order, at least one telling word in
 * the same slot, and more of the pattern than the repeated words alone.
 */
function builtAlike(
  a: readonly Token[],
  fromA: number,
  toA: number,
  b: readonly Token[],
  fromB: number,
  toB: number,
): boolean {
  const [first, second] = [toA - fromA, toB - fromB];
  if (first < FEWEST || second < FEWEST || first > MOST || second > MOST) return false;
  if (Math.abs(first - second) > 2) return false;
  const shorter = Math.min(first, second);
  let repeated = 0;
  let telling = 0;
  for (let i = 0; i < shorter; i++) {
    const { norm } = a[fromA + i]!;
    if (norm !== b[fromB + i]!.norm) continue;
    repeated++;
    if (!COMMONPLACE.has(norm)) telling++;
  }
  if (telling === 0 || repeated > shorter - 2) return false;
  return (
    saysSomething(a, fromA, toA) &&
    saysSomething(b, fromB, toB) &&
    similarity(skeleton(a, fromA, toA), skeleton(b, fromB, toB)) >= ALIKE
  );
}

function saysSomething(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isFunctionWord(tokens[i]!.norm)) return true;
  return false;
}

const skeleton = (tokens: readonly Token[], from: number, to: number): readonly string[] =>
  tokens.slice(from, to).map(coarse);

/** Whether two sentences are built alike, their leading conjunctions left out. */
export const sentencesAlike = (a: Unit, b: Unit): boolean =>
  builtAlike(a.words, a.opening, a.words.length, b.words, b.opening, b.words.length);

/** How alike two skeletons are, 0 to 1: 1 minus edits over the longer length. Skeletons are short, so the table is small. */
function similarity(a: readonly string[], b: readonly string[]): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 0;
  const row: number[] = [];
  for (let j = 0; j <= b.length; j++) row.push(j);
  for (let i = 1; i <= a.length; i++) {
    /** What stood one place before in the row above. */
    let diagonal = row[0]!;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      row[j] = Math.min(above + 1, row[j - 1]! + 1, diagonal + (a[i - 1] === b[j - 1] ? 0 : 1));
      diagonal = above;
    }
  }
  return 1 - row[b.length]! / longest;
}

/** A list of things ("the Office of Trade, the Office of Labor") is no parallelism; clauses and built phrases are. */
function isBuilt(tokens: readonly Token[], { from, to }: Segment): boolean {
  const { pos } = tokens[from]!;
  if (pos === 'ADP' || pos === 'SCONJ') return true;
  let prepositions = 0;
  for (let i = from; i < to; i++) {
    if (coarse(tokens[i]!) === 'verb') return true;
    if (tokens[i]!.pos === 'ADP') prepositions++;
  }
  return prepositions >= 2;
}

/** The end of the first that is as long as the second: "There was [little hope of peace in the north], and [every hope of war in the south]". */
function pairedStart(first: Segment, second: Segment): Segment {
  return { from: Math.max(first.from, first.to - (second.to - second.from)), to: first.to };
}

function withinSentence(unit: Unit): Figure | null {
  const { tokens } = unit.sentence;
  const { segments } = unit;
  for (let i = 0; i + 1 < segments.length; i++) {
    const run = [pairedStart(segments[i]!, segments[i + 1]!)];
    for (let k = i + 1; k < segments.length; k++) {
      const last = run[run.length - 1]!;
      const next = segments[k]!;
      if (!builtAlike(tokens, last.from, last.to, tokens, next.from, next.to)) break;
      run.push(next);
    }
    if (run.length >= 2 && isBuilt(tokens, run[0]!))
      return figureOf(
        'parallelism',
        [unit.sentence.index],
        run.map(({ from, to }) => rangeOf(tokens[from]!, tokens[to - 1]!)),
      );
  }
  return null;
}

/** Sentences or clauses in a row are built alike, word class by word class. */
export const parallelism: FigureFinder = {
  id: 'parallelism',
  fires: [
    'There was little incentive for compromise in the north, and every incentive for delay in the south.',
    'They can become a port of call. We can become a port of refuge.',
  ],
  silent: [
    'The ferry leaves at noon. Nobody on the island owns a car.',
    'The mayor spoke for an hour, and the crowd went home before the vote was taken.',
  ],
  find(units) {
    const figures: Figure[] = [];
    for (const unit of units) {
      const inside = withinSentence(unit);
      if (inside) figures.push(inside);
    }
    for (let i = 0; i + 1 < units.length; i++) {
      let end = i + 1;
      const most = Math.min(units.length, i + MOST_MEMBERS);
      while (end < most && sentencesAlike(units[end - 1]!, units[end]!)) end++;
      if (end - i < 2) continue;
      const run = units.slice(i, end);
      figures.push(
        figureOf(
          'parallelism',
          run.map((unit) => unit.sentence.index),
          run.map((unit) => rangeOf(unit.words[unit.opening]!, unit.words[unit.words.length - 1]!)),
        ),
      );
      i = end - 1;
    }
    return figures;
  },
};
