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
import type { CueEntry } from '../model/index.js';
import { verbForms } from './inflect.js';

/** One place of a pattern: what may stand there, each as wink's tokens. */
interface Element {
  readonly optional: boolean;
  readonly alternatives: readonly (readonly string[])[];
}

const NOT_A_WORD = /^[^\p{L}\p{N}]+$/u;
const CONTRACTION = /^(.+?)(n't|'(?:s|re|ll|d|ve|m))$/;
const ELEMENTS = /\[[^\]]+\]|[^ ]+/g;
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  cannot: ['can', 'not'],
  "can't": ['ca', "n't"],
  "won't": ['wo', "n't"],
  "shan't": ['sha', "n't"],
};

/** A word of a pattern as wink's tokens: "can't" -> ca n't, "so-called" -> so - called. */
export function splitWord(word: string): readonly string[] {
  if (word.length > 1 && word.includes('-') && !NOT_A_WORD.test(word))
    return word
      .split('-')
      .flatMap((part, i) => (i === 0 ? splitWord(part) : ['-', ...splitWord(part)]))
      .filter((part) => part !== '');
  if (!word.includes("'")) return WHOLE[word] ?? [word];
  const match = CONTRACTION.exec(word);
  return WHOLE[word] ?? (match ? [match[1]!, match[2]!] : [word]);
}

function elementsOf(pattern: string): Element[] {
  return (pattern.match(ELEMENTS) ?? []).map((written) => {
    const optional = written[0] === '[' && written.length > 2;
    const inner = optional ? written.slice(1, -1) : written;
    const alternatives: (readonly string[])[] = [];
    for (const words of inner.split('|')) {
      if (words[0] === '~') for (const form of verbForms(words.slice(1))) alternatives.push(splitWord(form));
      else alternatives.push(words.includes(' ') ? words.split(' ').flatMap(splitWord) : splitWord(words));
    }
    return { optional, alternatives };
  });
}

/** Every sequence of tokens a pattern stands for. For checks: patterns with many options have very many. */
export function expandPattern(pattern: string): string[][] {
  let sequences: string[][] = [[]];
  for (const { optional, alternatives } of elementsOf(pattern)) {
    const longer = sequences.flatMap((sequence) => alternatives.map((words) => [...sequence, ...words]));
    sequences = optional ? [...sequences, ...longer] : longer;
  }
  return sequences.filter((sequence) => sequence.length > 0).map(asTokens);
}

/** wink leaves one contraction whole, "I'm"; patterns put it together from its parts ("i am|'m"). */
function asTokens(sequence: string[]): string[] {
  for (let i = 1; i < sequence.length; i++)
    if (sequence[i] === "'m" && sequence[i - 1] === 'i') sequence.splice(i - 1, 2, "i'm");
  return sequence;
}

/** A point inside one pattern: which words lead on from it. */
interface Point {
  readonly words: string[];
  readonly targets: Point[];
  /** The number of the entry that is complete here; -1 where none is. */
  entry: number;
}

const newPoint = (): Point => ({ words: [], targets: [], entry: -1 });

/** The point before the first word of a pattern. */
function startOf(pattern: string, entry: number): Point {
  const start = newPoint();
  let open = [start];
  for (const { optional, alternatives } of elementsOf(pattern)) {
    const end = newPoint();
    for (const words of alternatives) for (const point of open) connect(point, words, end);
    open = optional ? [...open, end] : [end];
  }
  for (const point of open) if (point !== start) point.entry = entry;
  return start;
}

function connect(from: Point, words: readonly string[], end: Point): void {
  let point = from;
  for (let i = 0; i < words.length; i++) {
    const target = i === words.length - 1 ? end : newPoint();
    point.words.push(words[i]!);
    point.targets.push(target);
    point = target;
  }
}

/**
 * Where one can be in all patterns at once after some words. What follows is worked out when a text first comes this way, so that
 * patterns with many options cost nothing at the start.
 */
export class State {
  /** Numbers of the entries that end here, in their order. */
  readonly entries: readonly number[];
  /** Where `*` and `#` lead. */
  readonly any: State | undefined;
  readonly number: State | undefined;
  readonly #next = new Map<string, State | Point[]>();

  constructor(points: readonly Point[]) {
    const entries = new Set<number>();
    for (const point of points) {
      if (point.entry !== -1) entries.add(point.entry);
      for (let i = 0; i < point.words.length; i++) this.#add(point.words[i]!, point.targets[i]!);
    }
    this.entries = [...entries].sort((a, b) => a - b);
    this.any = this.#take('*');
    this.number = this.#take('#');
  }

  /** The state after one more word; undefined where no pattern goes on with it. */
  after(word: string): State | undefined {
    const found = this.#next.get(word);
    if (found === undefined || found instanceof State) return found;
    const state = new State(found);
    this.#next.set(word, state);
    return state;
  }

  #add(word: string, target: Point): void {
    const points = this.#next.get(word) as Point[] | undefined;
    if (points === undefined) this.#next.set(word, [target]);
    else if (!points.includes(target)) points.push(target);
    if (word === 'i') this.#addWhole(target);
  }

  /** "I'm" is one token: what goes on with "'m" after "i" goes on from "i'm" at once. */
  #addWhole(afterI: Point): void {
    for (let i = 0; i < afterI.words.length; i++)
      if (afterI.words[i] === "'m") this.#add("i'm", afterI.targets[i]!);
  }

  #take(word: string): State | undefined {
    const points = this.#next.get(word) as Point[] | undefined;
    this.#next.delete(word);
    return points && new State(points);
  }
}

/** The state before the first word, for all entries. */
export function startState(entries: readonly CueEntry[]): State {
  return new State(entries.map((entry, index) => startOf(entry.cue, index)));
}
