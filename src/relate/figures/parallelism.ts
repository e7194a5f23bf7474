import type { Figure, Token } from '../../model/index.js';
import { isFunctionWord } from '../../model/words.js';
import type { Segment } from '../segments.js';
import type { Unit } from '../units.js';
import { coarse, type FigureFinder, figureOf, rangeOf, similarity } from './figure-finder.js';

/** Slots of a member: fewer are no pattern, more are not heard as one. */
const FEWEST = 4;
const MOST = 14;
const ALIKE = 0.8;
/** Words that stand in the same slot of half the sentences of English. */
const COMMONPLACE = new Set(['the', 'a', 'an', 'of', 'to', 'and', 'in', 'is', 'it', "'s", 'that', 'for']);

/**
 * Whether two stretches are built alike: nearly the same parts of speech in the same order, at least one telling word in
 * the same slot, and more of the pattern than the repeated words alone (guideline section 8).
 */
export function builtAlike(a: readonly Token[], b: readonly Token[]): boolean {
  if (a.length < FEWEST || b.length < FEWEST || a.length > MOST || b.length > MOST) return false;
  if (Math.abs(a.length - b.length) > 2) return false;
  let repeated = 0;
  let telling = 0;
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    if (a[i]!.norm !== b[i]!.norm) continue;
    repeated++;
    if (!COMMONPLACE.has(a[i]!.norm)) telling++;
  }
  if (telling === 0 || repeated > Math.min(a.length, b.length) - 2) return false;
  const differ =
    a.some((token) => !isFunctionWord(token.norm)) && b.some((token) => !isFunctionWord(token.norm));
  return differ && similarity(a.map(coarse), b.map(coarse)) >= ALIKE;
}

/** Whether two sentences are built alike, their leading conjunctions left out. */
function alike(a: Unit, b: Unit): boolean {
  const [first, second] = [a.words.length - a.opening, b.words.length - b.opening];
  if (first < FEWEST || second < FEWEST || first > MOST || second > MOST) return false;
  return builtAlike(a.words.slice(a.opening), b.words.slice(b.opening));
}

/** A list of things ("the Office of Trade, the Office of Labor") is no parallelism; clauses and built phrases are. */
const isBuilt = (segment: readonly Token[]) =>
  segment[0]!.pos === 'ADP' ||
  segment[0]!.pos === 'SCONJ' ||
  segment.some((token) => coarse(token) === 'verb') ||
  segment.filter((token) => token.pos === 'ADP').length >= 2;

/** The end of the first that is as long as the second: "There was [little hope of peace in the north], and [every hope of war in the south]". */
function pairedStart(first: Segment, second: Segment): Segment {
  return { from: Math.max(first.from, first.to - (second.to - second.from)), to: first.to };
}

function withinSentence(unit: Unit): Figure | null {
  const { tokens } = unit.sentence;
  const { segments } = unit;
  for (let i = 0; i + 1 < segments.length; i++) {
    const run = [pairedStart(segments[i]!, segments[i + 1]!)];
    const slice = ({ from, to }: Segment) => tokens.slice(from, to);
    for (let k = i + 1; k < segments.length; k++) {
      if (!builtAlike(slice(run[run.length - 1]!), slice(segments[k]!))) break;
      run.push(segments[k]!);
    }
    if (run.length >= 2 && isBuilt(slice(run[0]!)))
      return figureOf(
        'parallelism',
        [unit.sentence.index],
        run.map(({ from, to }) => rangeOf(tokens[from]!, tokens[to - 1]!)),
      );
  }
  return null;
}

export const parallelism: FigureFinder = {
  id: 'parallelism',
  label: 'Parallelism',
  gloss: 'sentences or clauses in a row are built alike, word class by word class',
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
      while (end < units.length && alike(units[end - 1]!, units[end]!)) end++;
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
