/** Words of the house: what a newsroom adds to the cue lexicon, removes from it, and gives another weight. Plain data. */
import type { CueType } from './cues.js';
import type { Effect } from './lexicon-entry.js';
import type { MoveKind } from './moves.js';

/**
 * By how many steps a cue moves a plain statement, which stands at +1: what `hedgerow explain` shows beside its words. Hedges
 * from -4 ("hedges strongly") to -1 ("limits"), -0.5 dims, -0.125 blurs a quantity; boosters add 0.5, 1 or 2 steps; 0 moves nothing.
 */
export const HOUSE_EFFECTS: ReadonlyMap<number, Effect> = new Map<number, Effect>([
  [-4, 'hed2'],
  [-3, 'hed'],
  [-2, 'soft'],
  [-1, 'lim'],
  [-0.5, 'dim'],
  [-0.125, 'appr'],
  [0, 'none'],
  [0.5, 'lift'],
  [1, 'b1'],
  [2, 'b2'],
]);

/** Types of cue that move strength, and (`other`, and effect `none`) keep a shorter cue inside them from doing so. */
export const WEIGHING_TYPES = [
  'hedge_modal',
  'hedge_adverb',
  'hedge_verb',
  'hedge_other',
  'approximator',
  'evidential',
  'booster',
  'universal',
  'shared_knowledge',
  'negation',
  'modal_ability',
  'modal_deontic',
  'modal_counterfactual',
  'conditional',
  'other',
] as const satisfies readonly CueType[];

/** Types of cue that speak for a move, and which. */
export const VOTING_TYPES = {
  concessive: 'concession',
  rebuttal_frame: 'rebuttal',
  opponent_frame: 'opposing_view',
  reframe: 'reframing',
  analogy_marker: 'analogy',
  causal: 'causal',
  prescriptive: 'prescription',
  hortative: 'prescription',
  evaluative: 'evaluation',
  evidence_marker: 'evidence',
  future: 'prediction',
} as const satisfies Partial<Record<CueType, MoveKind>>;

export type WeighingType = (typeof WEIGHING_TYPES)[number];
export type VotingType = keyof typeof VOTING_TYPES;
/** Types that a newsroom's cue may have. */
export type HouseType = WeighingType | VotingType;

export const HOUSE_TYPES: readonly HouseType[] = [
  ...WEIGHING_TYPES,
  ...(Object.keys(VOTING_TYPES) as VotingType[]),
];

/** The source of entries of a house, and of the program's with a house's weight. */
export const HOUSE = 'house';

export const isVotingType = (type: string): type is VotingType => Object.hasOwn(VOTING_TYPES, type);

/** Log-odds that a cue adds to its move. */
export const HOUSE_VOTES = { weak: 1, fair: 2, strong: 4 } as const;
export type HouseVoteName = keyof typeof HOUSE_VOTES;

/**
 * What a cue of strength applies to. `clause`: its own clause, if that is the main point. `frame`: everything that depends on it ("as we
 * at the paper see it"). `subject`: only what stands before the verb. `disclaimer`: what follows "but" as well ("we may be wrong").
 */
export const HOUSE_SCOPES = ['clause', 'frame', 'subject', 'disclaimer'] as const;
export type HouseScope = (typeof HOUSE_SCOPES)[number];

/** A cue that a newsroom adds. */
export interface HouseEntry {
  /** The words as in print, in any case, as whole words: "game-changing", "at the end of the day". */
  readonly cue: string;
  readonly type: HouseType;
  /** Of a cue of strength: one of the keys of `HOUSE_EFFECTS`. Left out for types that speak for a move. */
  readonly effect?: number;
  /** Of a cue that speaks for a move: how strongly. Default: "strong". */
  readonly vote?: HouseVoteName;
  /** The cue is in the pattern language of the lexicon ("may|might well", "[very] likely", "~argue that"). Default: false. */
  readonly pattern?: boolean;
  /** Finds the cue's first word in all forms of a verb, or its last in singular and plural. Default: as written. */
  readonly forms?: 'verb' | 'noun';
  /** Default: "clause". */
  readonly scope?: HouseScope;
  /** Contexts that must hold, all of them; docs/lexicon.md lists them. */
  readonly needs?: readonly string[];
  /** Contexts that must not hold, none of them. */
  readonly forbids?: readonly string[];
  /** Whether cues of the program inside these words stop counting. Default: false, so that both count. */
  readonly covers?: boolean;
  /** For people: why the house wants it so. */
  readonly note?: string;
}

/** A cue of the program: its words, or its pattern as docs/lexicon.md has it, and where these have several types, one of them. */
export interface CueName {
  readonly cue: string;
  readonly type?: WeighingType;
}

/** Another effect for a cue of the program: one of the keys of `HOUSE_EFFECTS`, in steps of the scale. */
export interface Reweighting {
  readonly effect: number;
  readonly type?: WeighingType;
}

/** What a newsroom changes in the cue lexicon: cues to add, to take out and to give another effect. */
export interface HouseLexicon {
  readonly add?: readonly HouseEntry[];
  readonly remove?: readonly (string | CueName)[];
  /** By the words of the cue. */
  readonly reweight?: Readonly<Record<string, number | Reweighting>>;
}

export const NO_HOUSE_LEXICON: HouseLexicon = {};

/** Whether it changes nothing. */
export function isEmptyLexicon({ add = [], remove = [], reweight = {} }: HouseLexicon): boolean {
  return add.length === 0 && remove.length === 0 && Object.keys(reweight).length === 0;
}

/** Merges two layers: an entry of the later one replaces one with the same words and type, and a new weight replaces an old one. */
export function mergedLexicon(earlier: HouseLexicon, later: HouseLexicon): HouseLexicon {
  if (isEmptyLexicon(later)) return earlier;
  if (isEmptyLexicon(earlier)) return later;
  const key = (name: string | CueName | HouseEntry) =>
    typeof name === 'string' ? name.toLowerCase() : `${name.cue.toLowerCase()}\n${name.type ?? ''}`;
  const without = <Item extends string | CueName | HouseEntry>(
    items: readonly Item[] = [],
    over: readonly Item[] = [],
  ) => {
    const replaced = new Set(over.map(key));
    return [...items.filter((item) => !replaced.has(key(item))), ...over];
  };
  return {
    add: without(earlier.add, later.add),
    remove: without(earlier.remove, later.remove),
    reweight: { ...earlier.reweight, ...later.reweight },
  };
}
