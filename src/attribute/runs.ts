/** Sentences that one quotation joins: what others of them say of whose it is. */
import type { AnnotatedSentence } from '../model/index.js';
import type { Frame } from './frame.js';
import { isMadeUp, runsOn } from './quoted.js';

/** Of a sentence, by its index. */
export interface Run {
  /** The author says or makes up the quotation ("…," I said), in whichever sentence of it. */
  readonly authors: boolean;
  /** The sentence goes on what an earlier one quotes. */
  readonly goesOn: boolean;
  /** Index of the next sentence of the quotation that says who speaks; -1 where none does. */
  readonly teller: number;
}

/** `frames`: of every sentence. However long a quotation is, each of its sentences is looked at a few times. */
export function quotationRuns(
  sentences: readonly AnnotatedSentence[],
  frames: readonly (Frame | null)[],
): (i: number) => Run {
  const { length } = sentences;
  const authors = new Uint8Array(length);
  const goesOn = new Uint8Array(length);
  const teller = new Int32Array(length).fill(-1);
  for (let first = 0; first < length; ) {
    let last = first;
    while (last + 1 < length && runsOn(sentences[last]!, sentences[last + 1]!)) goesOn[++last] = 1;
    if (last > first) {
      let said = false;
      for (let i = last; i >= first; i--) {
        const frame = frames[i]!;
        if (i < last) teller[i] = frames[i + 1] !== null ? i + 1 : teller[i + 1]!;
        said ||= frame === null ? isMadeUp(sentences[i]!.tokens) : frame.kind === null;
      }
      if (said) authors.fill(1, first, last + 1);
    }
    first = last + 1;
  }
  return (i) => ({ authors: authors[i] === 1, goesOn: goesOn[i] === 1, teller: teller[i]! });
}
