/** The other side: points granted to it or raised for it, and what answers them. */
import type { Sentence } from '../model/index.js';
import { makes, type Reading } from './reading.js';

export interface Point {
  readonly sentence: Sentence;
  readonly kind: 'concession' | 'opposing view';
  /** The first sentence that answers it; null where none was found. */
  readonly answer: Sentence | null;
}

/**
 * A view is answered by a sentence that rebuts it. A granted point is answered by a sentence that rebuts it or by the
 * claim it is set against; where that claim is in the same sentence, the sentence answers itself.
 */
export function otherSide({ document, body }: Reading): { points: readonly Point[]; answered: number } {
  const answers = new Map<number, number>();
  for (const link of document.links) {
    const [point, answer] = link.kind === 'rebuts' ? [link.to, link.from] : [link.from, link.to];
    if ((link.kind === 'rebuts' || link.kind === 'concedes') && !answers.has(point))
      answers.set(point, answer);
  }
  const points: Point[] = [];
  for (const sentence of body) {
    const grants = makes(sentence, 'concession');
    if (!grants && !makes(sentence, 'opposing_view')) continue;
    const answer = document.sentences[answers.get(sentence.index) ?? -1] ?? null;
    points.push({ sentence, kind: grants ? 'concession' : 'opposing view', answer });
  }
  return { points, answered: points.filter((point) => point.answer !== null).length };
}
