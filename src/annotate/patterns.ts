/**
 * The small pattern language of lexicon entries, and the automaton that finds them all in one pass.
 *
 *     no doubt          these words, one after the other
 *     may|might well    one of several words
 *     [very] likely     optional words, or one of several: [very|quite|at all]
 *     ~argue that       any form of a verb
 *     as * as           any one word (or number) between
 *     # percent         a number
 *
 * Words are written as in print: "can't", "so-called" and "let's" come apart as wink's tokens do.
 */
import { type CueEntry, hashWord, type WordEntry } from '../model/index.js';
import { verbForms } from './inflect.js';

const NOT_A_WORD = /^[^\p{L}\p{N}]+$/u;
const CONTRACTION = /^(.+?)(n't|'(?:s|re|ll|d|ve|m))$/;
const WHOLE: ReadonlyMap<string, readonly string[]> = new Map([
  ['cannot', ['can', 'not']],
  ["can't", ['ca', "n't"]],
  ["won't", ['wo', "n't"]],
  ["shan't", ['sha', "n't"]],
]);

/** A word of a pattern as wink's tokens: "can't" -> ca n't, "so-called" -> so - called. */
export function splitWord(word: string): readonly string[] {
  if (word.length > 1 && word.includes('-') && !NOT_A_WORD.test(word))
    return word
      .split('-')
      .flatMap((part, i) => (i === 0 ? splitWord(part) : ['-', ...splitWord(part)]))
      .filter((part) => part !== '');
  if (!word.includes("'")) return WHOLE.get(word) ?? [word];
  const match = CONTRACTION.exec(word);
  return WHOLE.get(word) ?? (match ? [match[1]!, match[2]!] : [word]);
}

/** Most words are one token as they stand, and need no closer look. */
const isOneToken = (word: string): boolean =>
  !word.includes(' ') && !word.includes('-') && !word.includes("'") && word !== 'cannot';

/** One place of a pattern: what may stand there, each alternative as wink's tokens. */
interface Element {
  readonly optional: boolean;
  readonly alternatives: readonly (string | readonly string[])[];
  /** Where in the pattern the next element begins. */
  readonly next: number;
}

/** The element that begins at a place of the pattern. */
function elementAt(pattern: string, at: number): Element {
  const close = pattern[at] === '[' ? pattern.indexOf(']', at + 2) : -1;
  const optional = close !== -1;
  const space = pattern.indexOf(' ', optional ? close : at);
  const end = optional ? close : space === -1 ? pattern.length : space;
  const alternatives: (string | readonly string[])[] = [];
  for (const words of pattern.slice(optional ? at + 1 : at, end).split('|')) {
    if (words[0] === '~') {
      for (const form of verbForms(words.slice(1)))
        alternatives.push(isOneToken(form) ? form : splitWord(form));
    } else if (isOneToken(words)) alternatives.push(words);
    else alternatives.push(words.split(' ').flatMap(splitWord));
  }
  return { optional, alternatives, next: space === -1 ? pattern.length : space + 1 };
}

/** Every sequence of tokens a pattern stands for. For checks: patterns with many options have very many. */
export function expandPattern(pattern: string): string[][] {
  let sequences: string[][] = [[]];
  for (let at = 0; at < pattern.length; ) {
    const { optional, alternatives, next } = elementAt(pattern, at);
    const longer = sequences.flatMap((sequence) => alternatives.map((words) => sequence.concat(words)));
    sequences = optional ? [...sequences, ...longer] : longer;
    at = next;
  }
  return sequences.filter((sequence) => sequence.length > 0).map(asTokens);
}

/** wink leaves one contraction whole, "I'm"; patterns put it together from its parts ("i am|'m"). */
function asTokens(sequence: string[]): string[] {
  for (let i = 1; i < sequence.length; i++)
    if (sequence[i] === "'m" && sequence[i - 1] === 'i') sequence.splice(i - 1, 2, "i'm");
  return sequence;
}

/** One pattern, with the points between its elements that have been met. */
interface Pattern {
  readonly text: string;
  /** The number of its entry. */
  readonly entry: number;
  readonly points: Point[];
}

/** A point inside one pattern: which words lead on from it. */
class Point {
  /** Words that lead on, and beside each where it leads. */
  readonly words: string[] = [];
  readonly targets: Point[] = [];
  /** The number of the entry that is complete here; -1 where none is. */
  entry = -1;
  /** The pattern that goes on here, and where; null where that has been read, and inside an alternative of several words. */
  #unread: Pattern | null;
  readonly at: number;

  constructor(unread: Pattern | null = null, at = 0) {
    this.#unread = unread;
    this.at = at;
  }

  /** Reads the pattern from here up to the first element that cannot be left out. */
  read(): void {
    const pattern = this.#unread;
    if (pattern === null) return;
    this.#unread = null;
    let at = this.at;
    while (at < pattern.text.length) {
      const { optional, alternatives, next } = elementAt(pattern.text, at);
      const end = pointAt(pattern, next);
      for (const words of alternatives) this.#connect(words, end);
      if (!optional) return;
      at = next;
    }
    if (this.at > 0) this.entry = pattern.entry;
  }

  /** Where a word leads from here. "I'm" is one token: what goes on with "'m" after "i" goes on from "i'm" at once. */
  after(word: string): Point[] {
    if (word === "i'm") return this.after('i').flatMap((point) => point.after("'m"));
    this.read();
    return this.targets.filter((_, i) => this.words[i] === word);
  }

  #connect(words: string | readonly string[], end: Point): void {
    if (typeof words === 'string') {
      this.words.push(words);
      this.targets.push(end);
      return;
    }
    let point: Point = this;
    for (let i = 0; i < words.length; i++) {
      const target = i === words.length - 1 ? end : new Point();
      point.words.push(words[i]!);
      point.targets.push(target);
      point = target;
    }
  }
}

/** The point before the element that begins at a place of the pattern. */
function pointAt(pattern: Pattern, at: number): Point {
  for (const point of pattern.points) if (point.at === at) return point;
  const point = new Point(pattern, at);
  pattern.points.push(point);
  return point;
}

const MOST_IN_VAIN = 20;
/** 256 bits a state: some lead on from a hundred words. */
const BITS_MASK = 7;

const RECENT_MASK = 7;
const NONE_RECENT: string[] = new Array(RECENT_MASK + 1).fill('');

const NO_ENTRIES: readonly number[] = [];

/**
 * Where one can be in all patterns at once after some words. What follows is worked out when a text first comes this way: of
 * thousands of patterns an essay begins some hundreds and goes on in few, and a program that reads one essay should not wait
 * for the rest.
 */
export class State {
  /** Numbers of the entries that end here, in their order. */
  readonly entries: readonly number[];
  /** Where `*` and `#` lead. */
  readonly any: State | undefined;
  readonly number: State | undefined;
  /**
   * A bit for each word that leads on, by its hash: few words do, so that most can be told without a look-up. null at first: it is
   * worked out when a word has been looked up in vain a few times, which a single essay seldom does.
   */
  #bits: Int32Array | null = null;
  #inVain = 0;
  /** Words that led on of late, by their hash, and where. */
  #recentWords: string[] = NONE_RECENT;
  #recentStates: State[] = [];
  /** Whether something is found here, or whatever word leads on. */
  readonly open: boolean;
  readonly #next = new Map<string, State | Point[]>();

  constructor(points: readonly Point[]) {
    const entries: number[] = [];
    for (const point of points) {
      point.read();
      if (point.entry !== -1 && !entries.includes(point.entry)) entries.push(point.entry);
      for (let i = 0; i < point.words.length; i++) this.#add(point.words[i]!, point.targets[i]!);
    }
    this.entries = entries.length === 0 ? NO_ENTRIES : entries.sort((a, b) => a - b);
    this.any = this.#take('*');
    this.number = this.#take('#');
    this.open = entries.length > 0 || this.any !== undefined || this.number !== undefined;
  }

  /** The state after one more word; undefined where no pattern goes on with it. Texts go on with the same few words. */
  after(norm: string, hash = hashWord(norm)): State | undefined {
    const place = hash & RECENT_MASK;
    if (this.#recentWords[place] === norm) return this.#recentStates[place];
    const state = this.#find(norm);
    if (state === undefined) {
      if (++this.#inVain === MOST_IN_VAIN) this.#learnBits();
      return undefined;
    }
    if (this.#recentWords === NONE_RECENT) {
      this.#recentWords = new Array(RECENT_MASK + 1).fill('');
      this.#recentStates = new Array(RECENT_MASK + 1).fill(state);
    }
    this.#recentWords[place] = norm;
    this.#recentStates[place] = state;
    return state;
  }

  #find(word: string): State | undefined {
    const found = this.#next.get(word);
    if (found === undefined || found instanceof State) return found;
    const state = new State(found);
    this.#next.set(word, state);
    return state;
  }

  /** Whether the word may lead on. */
  mayGoOn({ hash }: WordEntry): boolean {
    return this.#bits === null || ((this.#bits[(hash >>> 5) & BITS_MASK]! >>> (hash & 31)) & 1) !== 0;
  }

  #learnBits(): void {
    const bits = new Int32Array(BITS_MASK + 1);
    for (const word of this.#next.keys()) {
      const hash = hashWord(word);
      bits[(hash >>> 5) & BITS_MASK]! |= 1 << (hash & 31);
    }
    this.#bits = bits;
  }

  #add(word: string, target: Point): void {
    const points = this.#next.get(word) as Point[] | undefined;
    if (points === undefined) this.#next.set(word, [target]);
    else if (!points.includes(target)) points.push(target);
    if (word === 'i') for (const after of target.after("'m")) this.#add("i'm", after);
  }

  #take(word: string): State | undefined {
    const points = this.#next.get(word) as Point[] | undefined;
    this.#next.delete(word);
    return points && new State(points);
  }
}

/** The state before the first word, for all entries. Nothing is read of them at first but what words each can begin with. */
export class StartState {
  readonly any: State | undefined;
  readonly number: State | undefined;
  readonly #entries: readonly CueEntry[];
  /**
   * What follows a word: the state where a text has brought the word, else the last link of the chain of entries that the word
   * can begin. Of each link, the entry and the link before (-1 at the end).
   */
  readonly #following = new Map<string, State | number>();
  readonly #entryOf: number[] = [];
  readonly #linkBefore: number[] = [];

  constructor(entries: readonly CueEntry[]) {
    this.#entries = entries;
    entries.forEach(({ cue }, entry) => {
      for (const word of firstWords(cue)) this.#link(word, entry);
    });
    this.any = this.#read('*');
    this.number = this.#read('#');
    this.#following.delete('*');
    this.#following.delete('#');
    const i = this.#following.get('i');
    if (i !== undefined) this.#following.set("i'm", i);
  }

  /** The state after a text's word; undefined where no pattern begins with it. */
  after(word: string): State | undefined {
    const found = this.#following.get(word);
    if (typeof found !== 'number') return found;
    const state = this.#read(word);
    if (state === undefined) this.#following.delete(word);
    else this.#following.set(word, state);
    return state;
  }

  #link(word: string, entry: number): void {
    const before = this.#following.get(word) as number | undefined;
    this.#following.set(word, this.#entryOf.length);
    this.#entryOf.push(entry);
    this.#linkBefore.push(before ?? -1);
  }

  /** The state after a first word, from the entries that it can begin. */
  #read(word: string): State | undefined {
    const points: Point[] = [];
    const last = this.#following.get(word) as number | undefined;
    for (let link = last ?? -1; link !== -1; link = this.#linkBefore[link]!) {
      const entry = this.#entryOf[link]!;
      const start = new Point({ text: this.#entries[entry]!.cue, entry, points: [] }, 0);
      for (const target of start.after(word)) points.push(target);
    }
    return points.length === 0 ? undefined : new State(points);
  }
}

/** The state before the first word, for all entries. */
export const startState = (entries: readonly CueEntry[]): StartState => new StartState(entries);

/** Most patterns begin with a plain word. */
const PLAIN = /^(?!cannot$)[a-z]+$/;

/** The tokens that a pattern can begin with. */
function firstWords(pattern: string): readonly string[] {
  const space = pattern.indexOf(' ');
  const first = space === -1 ? pattern : pattern.slice(0, space);
  if (PLAIN.test(first)) return [first];
  const words = new Set<string>();
  for (let at = 0; at < pattern.length; ) {
    const { optional, alternatives, next } = elementAt(pattern, at);
    for (const sequence of alternatives) words.add(typeof sequence === 'string' ? sequence : sequence[0]!);
    if (!optional) break;
    at = next;
  }
  return [...words];
}
