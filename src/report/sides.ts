/** The other side: points granted to it or raised for it, and what answers them. */
import { confidenceIn, type Link, makes, type Sentence } from '../model/index.js';
import type { Reading } from './reading.js';

export interface Point {
  /** The sentence that states it, or the first of several neighbors that present one opposing view. */
  readonly sentence: Sentence;
  /** How many sentences state it. */
  readonly length: number;
  readonly kind: 'concession' | 'opposing view';
  /** The sentence that answers it; null where none was found. */
  readonly answer: Sentence | null;
  /** From 0 to 1: how sure it is that the sentence grants it or raises it. */
  readonly confidence: number;
}

/** The points without an answer, the surest first: an editor looks at these. */
export function unanswered(points: readonly Point[]): Point[] {
  return points.filter(({ answer }) => answer === null).sort(bySureness);
}

export const bySureness = (a: Point, b: Point): number => b.confidence - a.confidence;

/**
 * How sure a point must be to count where nothing answers it: more likely than not. An answer speaks for the point as well: of those
 * below, people called a quarter a point of the other side, and had found an answer to most of these.
 */
const SURE_ALONE = 0.5;

export interface OtherSide {
  readonly points: readonly Point[];
  /** How many of them are answered. */
  readonly answered: number;
  /** Whether an unanswered point was left out because it is not sure enough. */
  readonly faint: boolean;
}

/**
 * A view is answered by a sentence that rebuts any part of it: the surest of them, and one that grants nothing before one that does
 * ("Supporters say tolls are fair. That sounds reasonable. But ..." is answered by its "But"). A granted point is answered by the claim
 * it is set against, which is found more surely, and only else by a sentence that rebuts it. Where one sentence states both a view
 * and its answer, it answers itself.
 */
export function otherSide({ document, body }: Reading): OtherSide {
  const granting = new Set(
    body.filter((sentence) => makes(sentence, 'concession')).map(({ index }) => index),
  );
  const sureness = ({ from, confidence }: Link) => confidence - (granting.has(from) ? 1 : 0);
  const rebuttals = new Map<number, Link>();
  const limits = new Map<number, number>();
  for (const link of document.links) {
    if (link.kind === 'concedes' && !limits.has(link.from)) limits.set(link.from, link.to);
    if (link.kind !== 'rebuts') continue;
    const other = rebuttals.get(link.to);
    if (other === undefined || sureness(link) > sureness(other)) rebuttals.set(link.to, link);
  }
  const answerOf = (sentence: Sentence) => {
    const answer = limits.get(sentence.index) ?? rebuttals.get(sentence.index)?.from;
    return document.sentences[answer ?? -1] ?? (answersItself(sentence) ? sentence : null);
  };
  const points: Point[] = [];
  let faint = false;
  const add = (point: Point) => {
    if (point.answer !== null || point.confidence >= SURE_ALONE) points.push(point);
    else faint = true;
  };
  let view: Sentence[] = [];
  const closeView = () => {
    const [sentence] = view;
    if (!sentence) return;
    const answer = view.map(answerOf).find((found) => found !== null) ?? null;
    const confidence = Math.max(...view.map((part) => confidenceIn(part, 'opposing_view')));
    add({ sentence, length: view.length, kind: 'opposing view', answer, confidence });
    view = [];
  };
  for (const sentence of body) {
    const last = view.at(-1);
    if (last && last.block === sentence.block && isAssent(document, sentence)) {
      // "Critics say that it is dear. They have a point.": what is granted is the view.
      const answer = answerOf(sentence) ?? view.map(answerOf).find((found) => found !== null) ?? null;
      const confidence = confidenceIn(sentence, 'concession');
      add({ sentence: view[0]!, length: view.length, kind: 'concession', answer, confidence });
      view = [];
      continue;
    }
    // A view that the author grants counts once, as granted.
    const grants = makes(sentence, 'concession');
    if (!grants && makes(sentence, 'opposing_view')) {
      view.push(sentence);
      continue;
    }
    closeView();
    if (grants) {
      const confidence = confidenceIn(sentence, 'concession');
      add({ sentence, length: 1, kind: 'concession', answer: answerOf(sentence), confidence });
    }
  }
  closeView();
  return { points, answered: points.filter((point) => point.answer !== null).length, faint };
}

/** Words of a sentence that does no more than grant what stands before it. */
const SHORT = 5;

/** "They have a point.", "All true." */
const isAssent = ({ text }: Reading['document'], sentence: Sentence): boolean =>
  makes(sentence, 'concession') &&
  !makes(sentence, 'rebuttal') &&
  text.slice(sentence.start, sentence.end).split(/\s+/).length <= SHORT;

/** "Some say that the fee is cruel, but that is false." */
const answersItself = (sentence: Sentence): boolean =>
  makes(sentence, 'opposing_view') && makes(sentence, 'rebuttal');
