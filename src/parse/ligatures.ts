/** Ligatures: "ﬁ" is read as "fi", and both letters have the place of the ligature in the text. */
import type { Draft } from './draft.js';

const LIGATURE = /[\ufb00-\ufb06]/;
const LETTERS = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];

export function withoutLigatures(draft: Draft): Draft {
  if (!LIGATURE.test(draft.prose)) return draft;
  const offsets: number[] = [];
  let prose = '';
  for (let i = 0; i < draft.prose.length; i++) {
    const letters = LETTERS[draft.prose.charCodeAt(i) - 0xfb00] ?? draft.prose[i]!;
    const at = draft.offsets === null ? draft.start + i : draft.offsets[i]!;
    prose += letters;
    for (let k = 0; k < letters.length; k++) offsets.push(at);
  }
  offsets.push(draft.offsets?.at(-1) ?? draft.end);
  return { ...draft, prose, offsets };
}
