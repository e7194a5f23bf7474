/** Keys of features: what kind of thing a sentence shows, and which. Keys of things that recur are made once and kept. */
import {
  type AttributedSentence,
  hashWord,
  MOVE_KINDS,
  type PartOfSpeech,
  type WordClass,
} from '../../model/index.js';
import { type FeatureBuffer, mix } from './buffer.js';

export const KIND = {
  word: 1,
  pair: 2,
  stem: 3,
  openingKind: 4,
  class: 5,
  classAfter: 6,
  classBefore: 7,
  cueType: 8,
  cue: 9,
  rule: 10,
  votes: 11,
  voice: 12,
  shape: 13,
  place: 14,
  before: 15,
  after: 16,
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

/** Keys of rules: asked for with every vote, so that it has a list and a look-up of its own, which sees nothing but names. */
const ruleKeys = new Map<string, number>();

export function ruleKey(rule: string): number {
  let found = ruleKeys.get(rule);
  if (found === undefined) {
    found = named(KIND.rule, rule);
    ruleKeys.set(rule, found);
  }
  return found;
}

/** Keys of things by their place in a list. */
export const listed = (kind: Kind, names: readonly string[]): Int32Array =>
  Int32Array.from(names, (name) => named(kind, name));

/** Keys of the sums of votes, by move in the order of MOVE_KINDS. */
export const VOTES_KEYS = listed(KIND.votes, MOVE_KINDS);
/** Key of the feature that every sentence has. */
export const BIAS = named(KIND.shape, 'bias');

/** Keys of what a sentence shows to those beside it. */
export interface NeighborKeys {
  /** By move, in the order of MOVE_KINDS. */
  readonly moves: Int32Array;
  readonly question: number;
  readonly attributed: number;
  readonly frame: (frame: NonNullable<AttributedSentence['frame']>) => number;
  readonly opening: (word: number) => number;
}

function neighborKeys(kind: typeof KIND.before | typeof KIND.after): NeighborKeys {
  return {
    moves: listed(kind, MOVE_KINDS),
    question: named(kind, 'question'),
    attributed: named(kind, 'attributed'),
    frame: kept((frame) => named(kind, frame)),
    opening: (word) => key(kind, word),
  };
}
export const BEFORE = neighborKeys(KIND.before);
export const AFTER = neighborKeys(KIND.after);

/** A part of speech as a word, for frames. */
export const posWord = kept((pos: PartOfSpeech) => hashWord(`<${pos}>`));
/** Keys of a word's classes, by the list of them (words with the same classes share one list). */
export const classKeys = kept((classes: readonly WordClass[]) =>
  Int32Array.from(classes, (name) => named(KIND.class, name)),
);

const ATTRIBUTED = named(KIND.voice, 'attributed');
const frameKey = {
  author: kept((frame: string) => named(KIND.voice, `author ${frame}`)),
  attributed: kept((frame: string) => named(KIND.voice, `attributed ${frame}`)),
};
const holderKey = kept((kind: string) => named(KIND.voice, kind));

/** Adds the voice a sentence speaks in: attributed or not, by what frame, to what kind of holder. */
export function addVoice({ whose, frame, holder }: AttributedSentence, buffer: FeatureBuffer): void {
  if (whose === 'attributed') buffer.add(ATTRIBUTED, 1, -1, -1);
  if (frame) buffer.add(frameKey[whose](frame), 1, -1, -1);
  if (holder) buffer.add(holderKey(holder.kind), 1, -1, -1);
}
