/** The program's own cues by their words: what a house can name to take out, or to weigh otherwise. */
import { type Cue, type CueEntry, type CueType, type HouseType, WEIGHING_TYPES } from '../../model/index.js';
import { LEXICON } from '../lexicon/index.js';
import { expandPattern, type State, startState } from '../patterns.js';
import { tokensOf } from './words.js';

const WEIGHING: ReadonlySet<CueType> = new Set(WEIGHING_TYPES);

/** Entries whose words can move strength, or keep others from it. */
const movesStrength = ({ type }: CueEntry): boolean => WEIGHING.has(type);

/** Cues of the program that a house has named: a whole entry by its pattern, or some words by all entries that they fill. */
export interface NamedCues {
  readonly entries: readonly CueEntry[];
  /** The tokens, joined by spaces; null where whole entries were named by their pattern. */
  readonly words: string | null;
}

let start: ReturnType<typeof startState> | undefined;

/** null where no cue of strength has these words, or none of that type. */
export function shippedCues(cue: string, type?: HouseType): NamedCues | null {
  const isOne = (entry: CueEntry) => movesStrength(entry) && (type === undefined || entry.type === type);
  const whole = LEXICON.filter((entry) => entry.cue === cue && isOne(entry));
  if (whole.length > 0 && /[|~*#[\]]/.test(cue)) return { entries: whole, words: null };
  const tokens = tokensOf(cue);
  const entries = entriesFor(tokens).filter(isOne);
  return entries.length === 0 ? null : { entries, words: tokens.join(' ') };
}

/** The same without those that move nothing: what can be weighed otherwise. */
export function weighedCues(cue: string, type?: HouseType): NamedCues | null {
  const named = shippedCues(cue, type);
  const entries = named?.entries.filter(({ effect }) => effect !== 'none') ?? [];
  return named === null || entries.length === 0 ? null : { ...named, entries };
}

/** Entries of the program that these tokens fill, word by word. */
export function entriesFor(tokens: readonly string[]): readonly CueEntry[] {
  start ??= startState(LEXICON);
  let state: State | undefined = tokens.length === 0 ? undefined : start.after(tokens[0]!);
  for (let i = 1; i < tokens.length && state !== undefined; i++) state = state.after(tokens[i]!);
  return (state?.entries ?? []).map((entry) => LEXICON[entry]!);
}

/** All words that can be named, as in print or nearly: for finding the nearest. Takes a moment; asked where something is wrong. */
export function shippedWords(): readonly string[] {
  const words = new Set<string>();
  for (const entry of LEXICON) {
    if (!movesStrength(entry) || entry.cue.split('|').length > 24) continue;
    for (const sequence of expandPattern(entry.cue)) words.add(inPrint(sequence));
  }
  return [...words];
}

/** Tokens as they stand in print: "ca n't" is "can't". */
function inPrint(tokens: readonly string[]): string {
  return tokens
    .join(' ')
    .replace(/ (n't|'\w+)/g, '$1')
    .replaceAll(' - ', '-')
    .replace(/ ([,.;:!?%])/g, '$1');
}

/** The tokens of a cue that was found, joined by spaces. */
export function wordsOf({ from, to }: Cue, tokens: readonly { readonly norm: string }[]): string {
  let words = tokens[from]!.norm;
  for (let i = from + 1; i < to; i++) words += ` ${tokens[i]!.norm}`;
  return words;
}
