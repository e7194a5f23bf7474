/**
 * The small pattern language of lexicon entries, and the trie that finds them all in one pass.
 *
 *     no doubt          these words, one after the other
 *     may|might well    one of several words
 *     [very] likely     an optional word, or one of several: [very|quite]
 *     ~argue that       any form of a verb
 *     as * as           any one word (or number) between
 *     # percent         a number
 *
 * Words are written as in print: "can't", "so-called" and "let's" come apart as wink's tokens do.
 */
import type { CueEntry } from '../model/index.js';
import { verbForms } from './inflect.js';

/** A place in the trie: what can come next, and which entries end here (by their number in the list it was built from). */
export interface TrieNode {
  readonly next: Map<string, TrieNode>;
  /** Where `*` and `#` lead, so that matching looks them up once. */
  any: TrieNode | undefined;
  number: TrieNode | undefined;
  readonly entries: number[];
}

const newNode = (): TrieNode => ({ next: new Map(), any: undefined, number: undefined, entries: [] });

/** A word of a pattern as wink's tokens: "can't" -> ca n't, "so-called" -> so - called. */
export function splitWord(word: string): string[] {
  if (word === '*' || word === '#' || /^[^\p{L}\p{N}]+$/u.test(word)) return [word];
  if (word.includes('-') && word !== '-')
    return word
      .split('-')
      .flatMap((part, i) => (i === 0 ? splitWord(part) : ['-', ...splitWord(part)]))
      .filter((part) => part !== '');
  if (word === 'cannot') return ['can', 'not'];
  if (word === "can't") return ['ca', "n't"];
  if (word === "won't") return ['wo', "n't"];
  if (word === "shan't") return ['sha', "n't"];
  const match = /^(.+?)(n't|'(?:s|re|ll|d|ve|m))$/.exec(word);
  return match ? [match[1]!, match[2]!] : [word];
}

/** Every sequence of tokens a pattern stands for. */
export function expandPattern(pattern: string): string[][] {
  let sequences: string[][] = [[]];
  for (const element of pattern.split(' ')) {
    const optional = element.startsWith('[') && element.endsWith(']');
    const alternatives = (optional ? element.slice(1, -1) : element)
      .split('|')
      .flatMap((word) => (word.startsWith('~') ? verbForms(word.slice(1)) : [word]))
      .map(splitWord);
    const longer = sequences.flatMap((sequence) => alternatives.map((words) => [...sequence, ...words]));
    sequences = optional ? [...sequences, ...longer] : longer;
  }
  return sequences.filter((sequence) => sequence.length > 0).map(asTokens);
}

/** wink leaves one contraction whole, "I'm", and so do patterns that put it together ("i am|'m"). */
function asTokens(sequence: string[]): string[] {
  for (let i = 1; i < sequence.length; i++)
    if (sequence[i] === "'m" && sequence[i - 1] === 'i') sequence.splice(i - 1, 2, "i'm");
  return sequence;
}

/** One trie over all entries. */
export function buildTrie(entries: readonly CueEntry[]): TrieNode {
  const root = newNode();
  entries.forEach((entry, index) => {
    for (const sequence of expandPattern(entry.cue)) {
      let node = root;
      for (const word of sequence) node = step(node, word);
      if (node.entries[node.entries.length - 1] !== index) node.entries.push(index);
    }
  });
  return root;
}

function step(node: TrieNode, word: string): TrieNode {
  if (word === '*') return (node.any ??= newNode());
  if (word === '#') return (node.number ??= newNode());
  let child = node.next.get(word);
  if (!child) {
    child = newNode();
    node.next.set(word, child);
  }
  return child;
}
