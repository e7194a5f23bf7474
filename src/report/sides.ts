/** The other side: points granted to it or raised for it, and what answers them. */
import type { Sentence } from '../model/index.js';
import { makes, type Reading } from './reading.js';

export interface Point {
  /** The sentence that states it, or the first of several neighbors that present one opposing view. */
  readonly sentence: Sentence;
  /** How many sentences state it. */
  readonly length: number;
  readonly kind: 'concession' | 'opposing view';
  /** The sentence that answers it; null where none was found. */
  readonly answer: Sentence | null;
}

/**
 * A view is answered by a sentence that rebuts any part of it. A granted point is answered by a sentence that rebuts it or
 * by the claim it is set against; where that claim is in the same sentence, the sentence answers itself.
 */
export function otherSide({ document, body }: Reading): { points: readonly Point[]; answered: number } {
  const answers = new Map<number, number>();
  for (const { kind, from, to } of document.links) {
    if (kind === 'rebuts' && !answers.has(to)) answers.set(to, from);
    if (kind === 'concedes' && !answers.has(from)) answers.set(from, to);
  }
  const answerOf = ({ index }: Sentence) => document.sentences[answers.get(index) ?? -1] ?? null;
  const points: Point[] = [];
  let view: Sentence[] = [];
  const closeView = () => {
    const [sentence] = view;
    if (!sentence) return;
    const answer = view.map(answerOf).find((found) => found !== null) ?? null;
    points.push({ sentence, length: view.length, kind: 'opposing view', answer });
    view = [];
  };
  for (const sentence of body) {
    // A view that the author grants counts once, as granted.
    const grants = makes(sentence, 'concession');
    if (!grants && makes(sentence, 'opposing_view')) {
      view.push(sentence);
      continue;
    }
    closeView();
    if (grants) points.push({ sentence, length: 1, kind: 'concession', answer: answerOf(sentence) });
  }
  closeView();
  return { points, answered: points.filter((point) => point.answer !== null).length };
}
