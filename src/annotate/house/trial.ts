/** Tries a house's entries on sentences: where their words stand, and which contexts let them count or keep them from it. */
import {
  type AnnotatedSentence,
  type Cue,
  type CueEntry,
  type HouseEntry,
  type HouseLexicon,
  WEIGHING_TYPES,
} from '../../model/index.js';
import { CONTEXTS } from '../contexts/index.js';
import { CueMatcher } from '../cues.js';
import { entryOf } from './words.js';

/** Words of an entry in a sentence: tokens from (inclusive) to (exclusive). */
export interface Occurrence {
  readonly from: number;
  readonly to: number;
  /** Contexts that it needs and that do not hold, and contexts that it forbids and that hold: empty where it counts as found. */
  readonly missing: readonly string[];
  readonly barring: readonly string[];
  /** A longer entry of the same type has these words. */
  readonly longer: string | null;
}

export interface Tried {
  readonly entry: HouseEntry;
  /** Empty where its words are not in the sentence. */
  readonly occurrences: readonly Occurrence[];
}

/** What the house does to a cue of the program that stands in a sentence. */
export interface Changed {
  readonly from: number;
  readonly to: number;
  readonly entry: CueEntry;
  /** `reweighted` with the effect it has now; `removed` or `covered` where it counts no more. */
  readonly change: 'removed' | 'covered' | 'reweighted';
}

type Place = Pick<AnnotatedSentence, 'tokens'> & {
  readonly following: readonly AnnotatedSentence['tokens'][];
};

/** A function that tries all entries on a sentence, in their order. */
export function trialOf({ add = [] }: HouseLexicon): (place: Place) => readonly Tried[] {
  const bare = add.map((entry) => {
    const { needs, forbids, ...rest } = entryOf(entry);
    return rest;
  });
  // One matcher for each, so that none takes another's words.
  const matchers = bare.map((entry) => new CueMatcher([entry]));
  return ({ tokens, following }) => {
    const found = add.map((entry, i) =>
      matchers[i]!.match(tokens, following).map((cue) => {
        const site = { tokens, following, from: cue.from, to: cue.to };
        const holds = (name: string) => CONTEXTS[name]!(site);
        return {
          cue,
          written: entry.cue,
          missing: (entry.needs ?? []).filter((name) => !holds(name)),
          barring: (entry.forbids ?? []).filter(holds),
        };
      }),
    );
    const firing = found.flat().filter(({ missing, barring }) => missing.length + barring.length === 0);
    return add.map((entry, i) => ({
      entry,
      occurrences: found[i]!.map(({ cue, missing, barring }) => {
        const longer = firing.find((other) => takes(other.cue, cue));
        return { from: cue.from, to: cue.to, missing, barring, longer: longer?.written ?? null };
      }),
    }));
  };
}

/** Whether a longer cue of the same type has the words of another. */
function takes(longer: Cue, cue: Cue): boolean {
  return (
    longer.entry.type === cue.entry.type &&
    longer.to - longer.from > cue.to - cue.from &&
    longer.from < cue.to &&
    cue.from < longer.to
  );
}

/** What the house does to the program's cues of strength in a sentence. */
export function changedCues({ cues, house }: AnnotatedSentence): readonly Changed[] {
  if (house === null) return [];
  return cues.flatMap((cue): Changed[] => {
    const { from, to, entry } = cue;
    if (!(WEIGHING_TYPES as readonly string[]).includes(entry.type) || entry.effect === 'none') return [];
    const now = house.weighing.find(
      (other) => other.from === from && other.to === to && other.entry.type === entry.type,
    );
    if (now?.entry === entry) return [];
    if (now !== undefined) return [{ from, to, entry: now.entry, change: 'reweighted' }];
    const covered = [...house.added, ...house.votes.map((vote) => vote.cue)].some(
      (other) => other.from <= from && to <= other.to,
    );
    return [{ from, to, entry, change: covered ? 'covered' : 'removed' }];
  });
}
