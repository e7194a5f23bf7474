/** Finds the lexicon's cues in sentences, and keeps those whose context allows them. */
import { type Cue, type CueEntry, type CueType, KeptCue, LexiconEntry, type Token } from '../model/index.js';
import { CONTEXTS, type ContextTest, type CueSite } from './contexts/index.js';
import { LEXICON } from './lexicon/index.js';
import { type StartState, type State, startState } from './patterns.js';

const NO_CUES: readonly Cue[] = [];
const NO_TESTS: readonly ContextTest[] = [];

function testsOf(entry: CueEntry, names: readonly string[] | undefined): readonly ContextTest[] {
  if (names === undefined || names.length === 0) return NO_TESTS;
  return names.map((name) => {
    const found = CONTEXTS[name];
    if (found === undefined)
      throw new Error(
        `The lexicon's entry "${entry.cue}" names the context "${name}", which does not exist.`,
      );
    return found;
  });
}

const LEXICON_START = startState(LEXICON);

/** Where the lexicon's patterns go on from a word that stands first; undefined where none begins with it. */
export const leadOf = (norm: string): State | undefined => LEXICON_START.after(norm);

/** The one site that all tests of a matcher look at: matching allocates nothing until a cue is found. */
interface MovingSite extends CueSite {
  tokens: readonly Token[];
  from: number;
  to: number;
  following: readonly (readonly Token[])[];
}

/** A matcher over a list of entries: build once, use for every sentence. */
export class CueMatcher {
  readonly #start: StartState;
  readonly #entries: readonly LexiconEntry[];
  /** By the entry's number: what must hold and what must not. */
  readonly #needs: readonly (readonly ContextTest[])[];
  readonly #forbids: readonly (readonly ContextTest[])[];
  readonly #site: MovingSite = { tokens: [], from: 0, to: 0, following: [] };
  #found: Cue[] = [];

  constructor(entries: readonly CueEntry[] = LEXICON) {
    this.#entries = entries.map((entry) => (entry instanceof LexiconEntry ? entry : new LexiconEntry(entry)));
    this.#start = entries === LEXICON ? LEXICON_START : startState(entries);
    this.#needs = entries.map((entry) => testsOf(entry, entry.needs));
    this.#forbids = entries.map((entry) => testsOf(entry, entry.forbids));
  }

  /**
   * The cues of one sentence, in order. Of cues of the same type that overlap, the longest is kept (the first where equal);
   * cues of different types may overlap ("no doubt": booster and concessive). `leads` gives from `at` on where the patterns go
   * from each token, for those who know it already.
   */
  match(
    tokens: readonly Token[],
    following: readonly (readonly Token[])[],
    leads?: readonly (State | undefined)[],
    at?: number,
  ): readonly Cue[] {
    const found = this.candidates(tokens, following, leads, at);
    return found.length < 2 ? found : withoutOverlaps(found);
  }

  /** All cues of one sentence, in order of their first words: those too that stand inside longer ones. */
  candidates(
    tokens: readonly Token[],
    following: readonly (readonly Token[])[],
    leads: readonly (State | undefined)[] = tokens.map(({ norm }) => this.#start.after(norm)),
    at = 0,
  ): readonly Cue[] {
    const site = this.#site;
    const start = this.#start;
    site.tokens = tokens;
    site.following = following;
    this.#found = [];
    for (let from = 0; from < tokens.length; from++) {
      const first = tokens[from]!;
      site.from = from;
      const state = leads[at + from];
      if (state !== undefined && (state.open || goesOn(state, tokens[from + 1]))) this.#walk(state, from + 1);
      if (start.any !== undefined && first.word) this.#walk(start.any, from + 1);
      if (start.number !== undefined && first.pos === 'NUM') this.#walk(start.number, from + 1);
    }
    const found = this.#found;
    this.#found = [];
    site.tokens = [];
    site.following = [];
    return found.length === 0 ? NO_CUES : found;
  }

  #walk(state: State, to: number): void {
    const site = this.#site;
    for (let n = 0; n < state.entries.length; n++) {
      const index = state.entries[n]!;
      site.to = to;
      if (this.#holds(index)) this.#found.push(new KeptCue(this.#entries[index]!, site.from, to));
    }
    const token = site.tokens[to];
    if (token === undefined) return;
    const exact = state.mayGoOn(token.entry) ? state.after(token.norm, token.entry.hash) : undefined;
    if (exact !== undefined) this.#walk(exact, to + 1);
    if (state.any !== undefined && token.word) this.#walk(state.any, to + 1);
    if (state.number !== undefined && token.pos === 'NUM') this.#walk(state.number, to + 1);
  }

  #holds(index: number): boolean {
    for (const test of this.#needs[index]!) if (!test(this.#site)) return false;
    for (const test of this.#forbids[index]!) if (test(this.#site)) return false;
    return true;
  }
}

const goesOn = (state: State, token: Token | undefined): boolean =>
  token !== undefined && state.mayGoOn(token.entry);

/**
 * Longest first within a type; the first found where equal. Cues come in order of `from`, so that those which touch stand together
 * and only they are compared.
 */
export function withoutOverlaps(cues: readonly Cue[]): readonly Cue[] {
  const kept: Cue[] = [];
  for (let first = 0; first < cues.length; ) {
    let reach = cues[first]!.to;
    let next = first + 1;
    for (; next < cues.length && cues[next]!.from < reach; next++) reach = Math.max(reach, cues[next]!.to);
    if (next === first + 1) kept.push(cues[first]!);
    else if (next - first <= FEW) keepLongest(cues, first, next, kept);
    else keepLongestOfMany(cues.slice(first, next), kept);
    first = next;
  }
  return kept;
}

/** Cues that touch are almost always fewer. */
const FEW = 12;

/** Of cues that touch, the longest of each type: each is put in its place, and held against those kept. */
function keepLongest(cues: readonly Cue[], from: number, to: number, kept: Cue[]): void {
  const longestFirst: Cue[] = [];
  for (let k = from; k < to; k++) {
    const cue = cues[k]!;
    let at = longestFirst.push(cue) - 1;
    for (; at > 0; at--) {
      const before = longestFirst[at - 1]!;
      const shorter = before.to - before.from - (cue.to - cue.from);
      if (shorter > 0 || (shorter === 0 && before.from <= cue.from)) break;
      longestFirst[at] = before;
    }
    longestFirst[at] = cue;
  }
  const first = kept.length;
  for (const cue of longestFirst) {
    if (!isFree(cue, kept, first)) continue;
    let at = kept.push(cue) - 1;
    for (; at > first; at--) {
      const before = kept[at - 1]!;
      if (before.from < cue.from || (before.from === cue.from && before.to >= cue.to)) break;
      kept[at] = before;
    }
    kept[at] = cue;
  }
}

/** Whether none of the cues kept from `first` on that are of its type has one of its words. */
function isFree(cue: Cue, kept: readonly Cue[], first: number): boolean {
  for (let k = first; k < kept.length; k++) {
    const other = kept[k]!;
    if (other.from < cue.to && cue.from < other.to && other.entry.type === cue.entry.type) return false;
  }
  return true;
}

/** The same for a cluster of any size, in time that grows with it: a text can be made of cues that touch. */
function keepLongestOfMany(cluster: Cue[], kept: Cue[]): void {
  const taken = new Map<CueType, Set<number>>();
  cluster.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const winners: Cue[] = [];
  for (const cue of cluster) {
    let words = taken.get(cue.entry.type);
    if (words === undefined) {
      words = new Set();
      taken.set(cue.entry.type, words);
    }
    let free = true;
    for (let i = cue.from; i < cue.to && free; i++) free = !words.has(i);
    if (!free) continue;
    for (let i = cue.from; i < cue.to; i++) words.add(i);
    winners.push(cue);
  }
  winners.sort((a, b) => a.from - b.from || b.to - a.to);
  for (const cue of winners) kept.push(cue);
}
