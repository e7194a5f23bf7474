/** A house's lexicon made ready: which cues of the program it takes out or weighs otherwise, and a matcher for its own. */
import {
  type Cue,
  type CueEntry,
  HOUSE,
  HOUSE_EFFECTS,
  HOUSE_VOTES,
  type HouseCues,
  type HouseEntry,
  type HouseLexicon,
  type HouseVote,
  isEmptyLexicon,
  isVotingType,
  LexiconEntry,
  NO_HOUSE_LEXICON,
  ProblemError,
  type Token,
  VOTING_TYPES,
} from '../../model/index.js';
import { CueMatcher, withoutOverlaps } from '../cues.js';
import { LEXICON } from '../lexicon/index.js';
import { lexiconProblems } from './check.js';
import { type NamedCues, shippedCues, weighedCues, wordsOf } from './shipped.js';
import { entryOf } from './words.js';

/** Whole entries, and words by the entries that they are taken out of. */
class Naming<Value> {
  readonly #entries = new Map<CueEntry, Value>();
  readonly #words = new Map<string, Map<CueEntry, Value>>();

  add({ entries, words }: NamedCues, value: Value): void {
    const map = words === null ? this.#entries : (this.#words.get(words) ?? new Map<CueEntry, Value>());
    if (words !== null) this.#words.set(words, map);
    for (const entry of entries) map.set(entry, value);
  }

  of(cue: Cue, tokens: readonly Token[]): Value | undefined {
    const whole = this.#entries.get(cue.entry);
    if (whole !== undefined || this.#words.size === 0) return whole;
    return this.#words.get(wordsOf(cue, tokens))?.get(cue.entry);
  }

  get isEmpty(): boolean {
    return this.#entries.size + this.#words.size === 0;
  }
}

/** Where a cue is looked for: as `CueMatcher.match` takes it. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly following: readonly (readonly Token[])[];
}

export class CompiledLexicon {
  readonly #removed = new Naming<true>();
  readonly #weights = new Naming<CueEntry['effect']>();
  /** The program's entries with the house's weights, made once each. */
  readonly #reweighted = new Map<string, LexiconEntry>();
  readonly #matcher: CueMatcher;
  /** The house's own, by what the matcher knows them as. */
  readonly #own = new Map<CueEntry, HouseEntry>();

  /** `house` is taken as valid. */
  constructor({ add = [], remove = [], reweight = {} }: HouseLexicon) {
    for (const name of remove) {
      const { cue, type } = typeof name === 'string' ? { cue: name } : name;
      this.#removed.add(shippedCues(cue, type)!, true);
    }
    for (const [cue, weight] of Object.entries(reweight)) {
      const { effect, type } = typeof weight === 'number' ? { effect: weight } : weight;
      this.#weights.add(weighedCues(cue, type)!, HOUSE_EFFECTS.get(effect)!);
    }
    for (const entry of add) this.#own.set(entryOf(entry), entry);
    this.#matcher = new CueMatcher([...this.#own.keys()]);
  }

  /**
   * What the house changes in a sentence; null where nothing. `candidates`: all cues of the program that the sentence holds, those
   * too that longer ones take the words of.
   */
  cuesOf(place: Place, candidates: readonly Cue[]): HouseCues | null {
    const found = this.#matcher.match(place.tokens, place.following);
    const weighing = this.#weighing(place, candidates, found);
    if (found.length === 0 && weighing === null) return null;
    const added: Cue[] = [];
    const votes: HouseVote[] = [];
    for (const cue of found) {
      const { type } = cue.entry;
      const { vote = 'strong' } = this.#own.get(cue.entry)!;
      if (isVotingType(type)) votes.push({ cue, move: VOTING_TYPES[type], weight: HOUSE_VOTES[vote] });
      else added.push(cue);
    }
    return { weighing: weighing ?? withoutOverlaps(candidates), added, votes };
  }

  /** The program's cues as the house has them; null where that is as they are. */
  #weighing({ tokens }: Place, candidates: readonly Cue[], found: readonly Cue[]): readonly Cue[] | null {
    const covers = found.filter(({ entry }) => this.#own.get(entry)!.covers === true);
    if (covers.length === 0 && this.#removed.isEmpty && this.#weights.isEmpty) return null;
    const kept = candidates.filter(
      (cue) =>
        this.#removed.of(cue, tokens) === undefined &&
        !covers.some(({ from, to }) => from <= cue.from && cue.to <= to),
    );
    let changed = kept.length < candidates.length;
    const cues = withoutOverlaps(kept).map((cue): Cue => {
      const effect = this.#weights.of(cue, tokens);
      if (effect === undefined || effect === cue.entry.effect) return cue;
      changed = true;
      return { ...cue, entry: this.#withWeight(cue.entry, effect) };
    });
    return changed ? cues : null;
  }

  #withWeight(entry: CueEntry, effect: CueEntry['effect']): LexiconEntry {
    const key = `${effect} ${entry.type} ${entry.tag} ${entry.cue}`;
    let weighed = this.#reweighted.get(key);
    if (weighed === undefined) {
      weighed = new LexiconEntry({ ...entry, effect, source: HOUSE });
      this.#reweighted.set(key, weighed);
    }
    return weighed;
  }
}

/** Made ready before, by content; the few that a program uses. */
const compiled = new Map<string, CompiledLexicon | null>();
const MOST_COMPILED = 32;

/**
 * The house's lexicon made ready; null where it changes nothing. Made once for the same content.
 * @throws ProblemError for the first thing that is wrong with it.
 */
export function compileLexicon(house: HouseLexicon): CompiledLexicon | null {
  if (house === NO_HOUSE_LEXICON) return null;
  const key = JSON.stringify(house);
  let ready = compiled.get(key);
  if (ready === undefined) {
    const [wrong] = lexiconProblems(house);
    if (wrong !== undefined) throw new ProblemError(wrong.problem);
    ready = isEmptyLexicon(house) ? null : new CompiledLexicon(house);
    if (compiled.size >= MOST_COMPILED) compiled.clear();
    compiled.set(key, ready);
  }
  return ready;
}

/** The house's own entries, then the program's, with what the house has done to each as a whole. `house` is taken as valid. */
export function listedLexicon(house: HouseLexicon): readonly {
  readonly entry: CueEntry;
  readonly change: 'removed' | 'reweighted' | null;
  readonly note: string | undefined;
}[] {
  const { add = [], remove = [], reweight = {} } = house;
  compileLexicon(house);
  const removed = new Set<CueEntry>();
  for (const name of remove) {
    const { cue, type } = typeof name === 'string' ? { cue: name } : name;
    for (const entry of shippedCues(cue, type)!.entries) removed.add(entry);
  }
  const weights = new Map<CueEntry, CueEntry['effect']>();
  for (const [cue, weight] of Object.entries(reweight)) {
    const { effect, type } = typeof weight === 'number' ? { effect: weight } : weight;
    for (const entry of weighedCues(cue, type)!.entries) weights.set(entry, HOUSE_EFFECTS.get(effect)!);
  }
  return [
    ...add.map((one) => ({ entry: { ...entryOf(one), cue: one.cue }, change: null, note: one.note })),
    ...LEXICON.map((entry) => {
      const effect = weights.get(entry);
      if (effect !== undefined)
        return { entry: { ...entry, effect, source: HOUSE }, change: 'reweighted' as const, note: undefined };
      return { entry, change: removed.has(entry) ? ('removed' as const) : null, note: undefined };
    }),
  ];
}
