/** Where the words stand that comparisons and reframings turn on: found once for a sentence, in one pass, for all detectors that ask. */
import type { AttributedSentence } from '../model/index.js';
import { recent } from './ballot.js';
import { isBe } from './phrases.js';
import { VEHICLES } from './vehicles.js';

/** Token indices, ascending. */
export interface Landmarks {
  /** "not", "n't", "no", "never", "hardly", "neither". */
  readonly denials: readonly number[];
  /** Forms of be, and "become", "remain". */
  readonly copulas: readonly number[];
  readonly likes: readonly number[];
  readonly ases: readonly number[];
  readonly unlikes: readonly number[];
  /** "comparison", "analogies", "comparing". */
  readonly comparisons: readonly number[];
  /** "moment", "syndrome", and the hyphen of "-style". */
  readonly namings: readonly number[];
  /** Words that are figures of speech where something IS one; see vehicles.ts. */
  readonly vehicles: readonly number[];
}

type Kind = keyof Landmarks;

const KINDS = new Map<string, Kind>();
for (const [kind, words] of [
  ['denials', "not n't no never hardly neither"],
  ['copulas', "is are was were 's 're be been am 'm become becomes became becoming remain remains remained"],
  ['likes', 'like'],
  ['ases', 'as'],
  ['unlikes', 'unlike'],
  [
    'comparisons',
    'comparison comparisons analogy analogies parallel parallels comparing metaphor likening equating',
  ],
  ['namings', '- moment moments syndrome defense playbook gambit dilemma'],
] as const)
  for (const word of words.split(' ')) KINDS.set(word, kind);
for (const word of VEHICLES) KINDS.set(word, 'vehicles');

const NONE: readonly number[] = [];

export const landmarksOf = recent(({ tokens }: AttributedSentence): Landmarks => {
  const found: Record<Kind, readonly number[]> = {
    denials: NONE,
    copulas: NONE,
    likes: NONE,
    ases: NONE,
    unlikes: NONE,
    comparisons: NONE,
    namings: NONE,
    vehicles: NONE,
  };
  for (let i = 0; i < tokens.length; i++) {
    const kind = KINDS.get(tokens[i]!.norm);
    if (kind === undefined || (kind === 'copulas' && tokens[i]!.norm === "'s" && !isBe(tokens, i))) continue;
    const list = found[kind];
    if (list === NONE) found[kind] = [i];
    else (list as number[]).push(i);
  }
  return found;
});
