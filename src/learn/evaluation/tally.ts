/**
 * What one analysis gets right against one labelled op-ed, as counts that add up over essays.
 * The definitions are those of the labelled set's own scoring script; a test holds the two together.
 */
import {
  type AnalysisDocument,
  type FallbackMove,
  isFallback,
  MOVE_KINDS,
  type MoveKind,
  type Sentence,
} from '../../model/index.js';
import type { GoldEssay, GoldUnit } from '../gold.js';

export type ScoredMove = Exclude<MoveKind, FallbackMove>;

/** The moves that are scored: all but the two fallbacks. */
export const SCORED_MOVES = MOVE_KINDS.filter((kind): kind is ScoredMove => !isFallback(kind));

/** True positives, false positives, false negatives. */
export interface Counts {
  tp: number;
  fp: number;
  fn: number;
}

/** A disagreement on one move of one unit, to be read by a person. */
export interface Disagreement {
  readonly essay: string;
  readonly move: ScoredMove;
  readonly kind: 'missed' | 'wrong';
  readonly text: string;
  /** What the labels say instead, or what we said instead. */
  readonly instead: readonly string[];
}

export interface Tally {
  readonly id: string;
  /** false where there was no analysis: everything counts as not found. */
  readonly analyzed: boolean;
  readonly moves: Readonly<Record<ScoredMove, Counts>>;
  /** Units that are not body text: headings, bylines, boilerplate. */
  readonly furniture: Counts;
  readonly attributed: Counts;
  readonly rebuts: Counts;
  /** Strengths of the units that have one: as labelled and as analyzed, with the labelled range. */
  readonly strengths: readonly { gold: number; low: number; high: number; mine: number }[];
  /** Claims that got no strength from us (scored as +1), and units without one that got one. */
  readonly unscored: number;
  readonly overscored: number;
  /** Pairs of units whose labelled ranges do not overlap; right counts a tie as half. */
  readonly pairs: { readonly right: number; readonly of: number };
  /** Confidence of every decision on a move, found or possible, with whether the labels agree. */
  readonly decisions: readonly { move: ScoredMove; confidence: number; found: boolean; right: boolean }[];
  readonly disagreements: readonly Disagreement[];
}

interface Reading {
  readonly sentences: readonly Sentence[];
  readonly moves: ReadonlySet<string>;
  readonly role: string | null;
  readonly whose: string | null;
  readonly strength: number | null;
}

const counts = (): Counts => ({ tp: 0, fp: 0, fn: 0 });

function count(into: Counts, gold: boolean, mine: boolean): void {
  if (gold && mine) into.tp++;
  else if (mine) into.fp++;
  else if (gold) into.fn++;
}

/** What the analysis says of a labelled unit: the sentences that lie in it for the most part, or that hold it. */
function readingOf(unit: GoldUnit, sentences: readonly Sentence[], first: number): Reading {
  const hits: { sentence: Sentence; overlap: number }[] = [];
  for (let i = first; i < sentences.length && sentences[i]!.start < unit.end; i++) {
    const sentence = sentences[i]!;
    const overlap = Math.min(sentence.end, unit.end) - Math.max(sentence.start, unit.start);
    if (overlap > 0 && (overlap * 2 >= sentence.end - sentence.start || overlap * 2 >= unit.end - unit.start))
      hits.push({ sentence, overlap });
  }
  const scored = hits.filter(({ sentence }) => sentence.strength !== null);
  const weight = scored.reduce((sum, { overlap }) => sum + overlap, 0);
  const main = hits.reduce<{ sentence: Sentence; overlap: number } | null>(
    (best, hit) => (best === null || hit.overlap > best.overlap ? hit : best),
    null,
  )?.sentence;
  return {
    sentences: hits.map(({ sentence }) => sentence),
    moves: new Set(hits.flatMap(({ sentence }) => sentence.moves.map((move) => move.kind))),
    role: main?.role ?? null,
    whose: main?.whose ?? null,
    strength:
      weight === 0
        ? null
        : scored.reduce((sum, { sentence, overlap }) => sum + sentence.strength!.value * overlap, 0) / weight,
  };
}

/** Compares one analysis with one labelled essay; `document` is undefined where there is no analysis. */
export function tally(gold: GoldEssay, document: AnalysisDocument | undefined): Tally {
  const moves = Object.fromEntries(SCORED_MOVES.map((move) => [move, counts()])) as Record<
    ScoredMove,
    Counts
  >;
  const furniture = counts();
  const attributed = counts();
  const strengths: { gold: number; low: number; high: number; mine: number }[] = [];
  const decisions: Tally['decisions'][number][] = [];
  const disagreements: Disagreement[] = [];
  let unscored = 0;
  let overscored = 0;

  const sentences = document?.sentences ?? [];
  let first = 0;
  const readings = gold.units.map((unit) => {
    while (first < sentences.length && sentences[first]!.end <= unit.start) first++;
    return readingOf(unit, sentences, first);
  });

  gold.units.forEach((unit, u) => {
    const mine = readings[u]!;
    count(furniture, unit.role !== 'body', mine.role !== null && mine.role !== 'body');
    if (unit.role !== 'body') return;
    for (const move of SCORED_MOVES) {
      const must = unit.moves.includes(move);
      const has = mine.moves.has(move);
      if (!must && unit.optional_moves.includes(move)) continue;
      count(moves[move], must, has);
      if (must !== has)
        disagreements.push({
          essay: gold.id,
          move,
          kind: must ? 'missed' : 'wrong',
          text: gold.text.slice(unit.start, unit.end),
          instead: must ? [...mine.moves] : unit.moves,
        });
      for (const sentence of mine.sentences) {
        const found = sentence.moves.find((one) => one.kind === move);
        const decided = found ?? sentence.possible.find((one) => one.kind === move);
        if (decided)
          decisions.push({ move, confidence: decided.confidence, found: found !== undefined, right: must });
      }
    }
    count(attributed, unit.whose === 'attributed', mine.whose === 'attributed');
    if (unit.strength !== null && unit.strength_range) {
      if (mine.strength === null) unscored++;
      const [low, high] = unit.strength_range;
      strengths.push({ gold: unit.strength, low, high, mine: mine.strength ?? 1 });
    } else if (unit.strength === null && mine.strength !== null) overscored++;
  });

  return {
    id: gold.id,
    analyzed: document !== undefined,
    moves,
    furniture,
    attributed,
    rebuts: rebutsCounts(gold, document, readings),
    strengths,
    unscored,
    overscored,
    pairs: pairsOf(strengths),
    decisions,
    disagreements,
  };
}

function pairsOf(strengths: Tally['strengths']): { right: number; of: number } {
  let right = 0;
  let of = 0;
  for (let i = 0; i < strengths.length; i++) {
    for (let k = i + 1; k < strengths.length; k++) {
      const a = strengths[i]!;
      const b = strengths[k]!;
      const order = a.low > b.high ? 1 : b.low > a.high ? -1 : 0;
      if (order === 0) continue;
      of++;
      const got = Math.sign(Math.round((a.mine - b.mine) * 1000));
      right += got === order ? 1 : got === 0 ? 0.5 : 0;
    }
  }
  return { right, of };
}

/** Links from an answer to a view, right where both ends are right within one unit. */
function rebutsCounts(
  gold: GoldEssay,
  document: AnalysisDocument | undefined,
  readings: readonly Reading[],
): Counts {
  const unitOf = new Map<number, number>();
  readings.forEach(({ sentences }, u) => {
    for (const sentence of sentences) if (!unitOf.has(sentence.index)) unitOf.set(sentence.index, u);
  });
  const wanted = gold.units.flatMap((unit, u) =>
    unit.links.filter((link) => link.type === 'rebuts').map((link) => [u, link.target] as const),
  );
  const mine = (document?.links ?? [])
    .filter((link) => link.kind === 'rebuts')
    .map((link) => [unitOf.get(link.from), unitOf.get(link.to)] as const)
    .filter((pair): pair is readonly [number, number] => pair[0] !== undefined && pair[1] !== undefined);
  const used = new Set<number>();
  const result = counts();
  for (const [from, to] of wanted) {
    const hit = mine.findIndex(
      (pair, n) => !used.has(n) && Math.abs(from - pair[0]) <= 1 && Math.abs(to - pair[1]) <= 1,
    );
    if (hit >= 0) {
      used.add(hit);
      result.tp++;
    } else result.fn++;
  }
  result.fp = mine.length - used.size;
  return result;
}
