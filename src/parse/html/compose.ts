/** Makes one text of the blocks that were collected from a page. */
import type { Place, Range } from '../../model/index.js';
import { type Comment, directivesOf } from '../directives.js';
import type { Draft, Reading } from '../draft.js';
import { placesIn } from '../places.js';
import type { Collected } from './collect.js';

/**
 * The blocks one below the other, with a blank line between, and the way back from each character; `inSource` gives the
 * place of a range of the page.
 */
export function compose(
  collected: readonly Collected[],
  source: string,
  comments: readonly Comment[] = [],
  inSource: (range: Range) => Place | null = placesIn(source),
): Pick<Reading, 'text' | 'drafts' | 'directives' | 'placeOf'> {
  const drafts: Draft[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const { piece, shape, level, italic, linked } of collected) {
    if (text !== '') {
      const gap = ends.at(-1)!;
      text += '\n\n';
      starts.push(gap, gap);
      ends.push(gap, gap);
    }
    const start = text.length;
    text += piece.prose;
    for (const at of piece.starts) starts.push(at);
    for (const at of piece.ends) ends.push(at);
    drafts.push({
      shape,
      start,
      end: text.length,
      level,
      prose: piece.prose,
      offsets: null,
      italic,
      linked,
    });
  }
  const placeOf = ({ start, end }: Range) =>
    inSource({
      start: starts[start] ?? source.length,
      end: end > start ? ends[end - 1]! : (starts[start] ?? source.length),
    });
  // The text holds no comments: each stands right before the first character that comes after it on the page.
  const directives = directivesOf(comments, inSource, ({ end }) => {
    const next = starts.findIndex((start, i) => start >= end && ends[i]! > start);
    const at = next === -1 ? text.length : next;
    return { start: at, end: at };
  });
  return { text, drafts, directives, placeOf };
}
