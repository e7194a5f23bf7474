/** Finds the lexicon's cues in sentences, and keeps those whose context allows them. */
import type { Cue, CueEntry, Token } from '../model/index.js';
import { CONTEXTS, type CueSite } from './contexts/index.js';
import { LEXICON } from './lexicon/index.js';
import { buildTrie, type TrieNode } from './patterns.js';

/** An entry with its contexts looked up, so that matching compares no names. */
interface Contextual {
  readonly needs: readonly ((site: CueSite) => boolean)[];
  readonly forbids: readonly ((site: CueSite) => boolean)[];
}

function contextual(entry: CueEntry): Contextual {
  const test = (name: string) => {
    const found = CONTEXTS[name];
    if (!found)
      throw new Error(
        `The lexicon's entry "${entry.cue}" names the context "${name}", which does not exist.`,
      );
    return found;
  };
  return { needs: (entry.needs ?? []).map(test), forbids: (entry.forbids ?? []).map(test) };
}

/** A matcher over a list of entries: build once, use for every sentence. */
export class CueMatcher {
  readonly #trie: TrieNode;
  readonly #contexts = new Map<CueEntry, Contextual>();

  constructor(entries: readonly CueEntry[] = LEXICON) {
    this.#trie = buildTrie(entries);
    for (const entry of entries) this.#contexts.set(entry, contextual(entry));
  }

  /**
   * The cues of one sentence, in order. Of cues of the same type that overlap, the longest is kept (the first where equal);
   * cues of different types may overlap ("no doubt": booster and concessive).
   */
  match(tokens: readonly Token[], following: readonly (readonly Token[])[]): Cue[] {
    const found: Cue[] = [];
    for (let from = 0; from < tokens.length; from++) {
      const first = tokens[from]!;
      const node = this.#trie.next.get(first.norm);
      if (node) this.#walk(node, tokens, from, from + 1, following, found);
      if (first.pos === 'NUM') {
        const number = this.#trie.next.get('#');
        if (number) this.#walk(number, tokens, from, from + 1, following, found);
      }
    }
    return found.length < 2 ? found : withoutOverlaps(found);
  }

  #walk(
    node: TrieNode,
    tokens: readonly Token[],
    from: number,
    to: number,
    following: readonly (readonly Token[])[],
    found: Cue[],
  ): void {
    for (const entry of node.entries) {
      const { needs, forbids } = this.#contexts.get(entry)!;
      const site = { tokens, from, to, following };
      if (needs.every((test) => test(site)) && !forbids.some((test) => test(site)))
        found.push({ entry, from, to });
    }
    const token = tokens[to];
    if (!token || node.next.size === 0) return;
    const exact = node.next.get(token.norm);
    if (exact) this.#walk(exact, tokens, from, to + 1, following, found);
    if (token.word) {
      const any = node.next.get('*');
      if (any) this.#walk(any, tokens, from, to + 1, following, found);
      if (token.pos === 'NUM') {
        const number = node.next.get('#');
        if (number) this.#walk(number, tokens, from, to + 1, following, found);
      }
    }
  }
}

function withoutOverlaps(cues: Cue[]): Cue[] {
  const byLength = [...cues].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: Cue[] = [];
  for (const cue of byLength) {
    if (
      !kept.some((other) => other.entry.type === cue.entry.type && other.from < cue.to && cue.from < other.to)
    )
      kept.push(cue);
  }
  return kept.sort((a, b) => a.from - b.from || b.to - a.to);
}
