/** Looking at the words of a sentence, past what it opens with: shared by what speaks for a main claim and against. */
import type { Unit } from '../units.js';

/** The word at a place of the sentence proper, past And, But, "Mr. Speaker,"; empty past its end. */
export const wordAt = ({ words, opening }: Unit, at: number): string => words[opening + at]?.norm ?? '';

/** A lead-in is so many words at most, and a comma. */
const LEAD_IN = 4;

/** How many words of the sentence proper lead in: "In fact, they" has two, "At the yard, we" three; 0 where none do. */
export function leadIn({ words, opening, sentence: { tokens } }: Unit): number {
  const first = words[opening];
  if (first === undefined) return 0;
  let passed = 0;
  for (let i = tokens.indexOf(first); i < tokens.length && passed <= LEAD_IN; i++) {
    const token = tokens[i]!;
    if (token.text === ',') return opening + passed < words.length ? passed : 0;
    if (token.word) passed++;
  }
  return 0;
}

/** Whether a word from `from` to `to` (exclusive) of the sentence proper is in the list. */
export function within(unit: Unit, list: ReadonlySet<string>, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (list.has(wordAt(unit, at))) return true;
  return false;
}

/** Whether any of its words is in the list. */
export const holds = ({ words }: Unit, list: ReadonlySet<string>): boolean =>
  words.some(({ norm }) => list.has(norm));

/** Whether a word of the list stands right after one of the other: "this post", "last week". */
export const holdsPair = (
  { words }: Unit,
  first: ReadonlySet<string>,
  second: ReadonlySet<string>,
): boolean => words.some(({ norm }, i) => i > 0 && second.has(norm) && first.has(words[i - 1]!.norm));

/** Whether the sentence has a cue of the type, and with one of the tags where such are given. */
export const hasCue = ({ sentence: { cues } }: Unit, type: string, tags?: ReadonlySet<string>): boolean =>
  cues.some(
    ({ entry }) => entry.type === type && (!tags || (entry.tag !== undefined && tags.has(entry.tag))),
  );

/** "That is why ...", "This means that ...": what points back here leads to a sentence that stands by itself. */
export function givesReason(unit: Unit): boolean {
  const first = wordAt(unit, 0);
  if (first !== 'that' && first !== 'this') return false;
  const second = wordAt(unit, 1);
  return second === 'means' || ((second === 'is' || second === "'s") && wordAt(unit, 2) === 'why');
}
