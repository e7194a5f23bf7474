/** From offsets in a file to lines and columns. */
import { KeptPlace, type Place, type Range } from '../model/index.js';

/** A function that gives the place of a range of `content`. The table of lines is made at the first call; each call is a binary search. */
export function placesIn(content: string): (range: Range) => Place {
  let starts: number[] | undefined;
  return ({ start, end }) => {
    starts ??= lineStarts(content);
    const first = lineAt(starts, start);
    const last = end >= (starts[first + 1] ?? Number.POSITIVE_INFINITY) ? lineAt(starts, end) : first;
    return new KeptPlace(first + 1, start - starts[first]! + 1, last + 1, end - starts[last]! + 1);
  };
}

/** Lines end in "\n", "\r\n" or a lone "\r". */
function lineStarts(content: string): number[] {
  const starts = [0];
  if (!content.includes('\r')) {
    for (let at = content.indexOf('\n'); at !== -1; at = content.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < content.length; i++) {
    const code = content.charCodeAt(i);
    if (code === 10 || (code === 13 && content.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** Index of the last line that starts at or before the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
