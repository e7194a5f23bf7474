/** Keys of features: what kind of thing a sentence shows, and which. Keys of things that recur are made once and kept. */
import type {
  AttributedSentence,
  Cue,
  CueEntry,
  MoveKind,
  PartOfSpeech,
  WordClass,
} from '../../model/index.js';
import { hashWord, mix } from './buffer.js';

export const KIND = {
  word: 1,
  pair: 2,
  stem: 3,
  opening: 4,
  openingKind: 5,
  head: 6,
  class: 7,
  classAfter: 8,
  classBefore: 9,
  cueType: 10,
  cue: 11,
  rule: 12,
  votes: 13,
  voice: 14,
  shape: 15,
  place: 16,
  before: 17,
  after: 18,
} as const;

export type Kind = (typeof KIND)[keyof typeof KIND];

export const key = (kind: Kind, value: number): number => mix(Math.imul(kind, 0x9e3779b1), value);

/** The key of a thing by its name; for use at load time, or through one of the caches below. */
export const named = (kind: Kind, name: string): number => key(kind, hashWord(name));

/** Remembers what was made of a thing. Things are few: rules, classes, lexicon entries. */
function kept<K, V>(make: (thing: K) => V): (thing: K) => V {
  const known = new Map<K, V>();
  return (thing) => {
    let value = known.get(thing);
    if (value === undefined) {
      value = make(thing);
      known.set(thing, value);
    }
    return value;
  };
}

export const ruleKey = kept((rule: string) => named(KIND.rule, rule));
export const votesKey = kept((move: MoveKind) => named(KIND.votes, move));
export const beforeKey = kept((name: string) => named(KIND.before, name));
export const afterKey = kept((name: string) => named(KIND.after, name));
export const shapeKey = kept((name: string) => named(KIND.shape, name));
export const placeKey = kept((name: string) => named(KIND.place, name));
/** A part of speech as a word, for frames. */
export const posWord = kept((pos: PartOfSpeech) => hashWord(`<${pos}>`));
/** Keys of a word's classes, by the list of them (words with the same classes share one list). */
export const classKeys = kept((classes: readonly WordClass[]) =>
  Int32Array.from(classes, (name) => named(KIND.class, name)),
);

/** Keys of a cue: inside a quotation its type alone, else its type, its words and its tag, and that it stands at the start. */
interface CueKeys {
  readonly quoted: number;
  readonly own: readonly number[];
  readonly initial: number;
}
const cueKeysOf = kept(
  (entry: CueEntry): CueKeys => ({
    quoted: named(KIND.cueType, `quoted ${entry.type}`),
    own: [
      named(KIND.cueType, entry.type),
      named(KIND.cue, `${entry.cue} ${entry.type}`),
      ...(entry.tag ? [named(KIND.cue, entry.tag)] : []),
    ],
    initial: named(KIND.cueType, `initial ${entry.type}`),
  }),
);
export const cueKeys = ({ entry }: Cue): CueKeys => cueKeysOf(entry);

const FRAME_KEYS = new Map<string, number>();
/** Keys of the voice a sentence speaks in: attributed or not, by what frame, to what kind of holder. */
export function voiceKeys({ whose, frame, holder }: AttributedSentence): number[] {
  const keys: number[] = [];
  const add = (name: string) => {
    let found = FRAME_KEYS.get(name);
    if (found === undefined) {
      found = named(KIND.voice, name);
      FRAME_KEYS.set(name, found);
    }
    keys.push(found);
  };
  if (whose === 'attributed') add('attributed');
  if (frame) add(`${whose} ${frame}`);
  if (holder) add(holder.kind);
  return keys;
}
