/** Matches the sentences of two drafts. It never compares all pairs, only those that share rare words or neighbors. */
import { similarityOf } from './similarity.js';
import { type WordedSentence, weightsOf } from './words.js';

export interface Match {
  /** Indices into the two lists. */
  readonly old: number;
  readonly new: number;
  /** 0 to 1; 1 for the same words. */
  readonly similarity: number;
}

/** Sentences less alike than this do not match. */
const ALIKE = 0.45;
/** Between two matched neighbors a sentence may be rewritten more and still be the same one. */
const ALIKE_IN_PLACE = 0.35;
/** The rarest words of a sentence, by which others like it are found. */
const RARE_WORDS = 8;
/** A word in more sentences than this is not rare. */
const MOST_HOLDERS = 24;
/** How many sentences are compared in full with one sentence. */
const MOST_CANDIDATES = 12;

/** In the order of the new draft. Each sentence is matched once at most. */
export function matchSentences(olds: readonly WordedSentence[], news: readonly WordedSentence[]): Match[] {
  const matched = new Matched(olds.length, news.length);
  matchSame(olds, news, matched);
  const weight = weightsOf([...olds, ...news]);
  const pairs = [...rarePairs(olds, news, matched, weight), ...neighborPairs(olds, news, matched, weight)];
  // Of equals those that keep the order of the old draft best.
  const shift = ({ old, new: now }: Match) => Math.abs(old - now);
  pairs.sort((a, b) => b.similarity - a.similarity || shift(a) - shift(b) || a.new - b.new || a.old - b.old);
  for (const pair of pairs) matched.add(pair);
  return matched.inOrder();
}

class Matched {
  readonly #byNew: (Match | undefined)[];
  readonly #oldTaken: boolean[];

  constructor(olds: number, news: number) {
    this.#byNew = new Array(news);
    this.#oldTaken = new Array(olds).fill(false);
  }

  hasOld(index: number): boolean {
    return this.#oldTaken[index]!;
  }

  ofNew(index: number): Match | undefined {
    return this.#byNew[index];
  }

  add(match: Match): void {
    if (this.#oldTaken[match.old] || this.#byNew[match.new]) return;
    this.#oldTaken[match.old] = true;
    this.#byNew[match.new] = match;
  }

  inOrder(): Match[] {
    return this.#byNew.filter((match) => match !== undefined);
  }
}

/** The same words. Where a sentence stands several times, the first goes with the first, and so on. */
function matchSame(olds: readonly WordedSentence[], news: readonly WordedSentence[], matched: Matched): void {
  const places = new Map<string, number[]>();
  for (const [i, { key }] of olds.entries()) {
    const same = places.get(key);
    if (same) same.push(i);
    else places.set(key, [i]);
  }
  for (const same of places.values()) same.reverse();
  for (const [i, { key }] of news.entries()) {
    const old = places.get(key)?.pop();
    if (old !== undefined) matched.add({ old, new: i, similarity: 1 });
  }
}

/** For each new sentence the old ones that share the most of its rare words. */
function* rarePairs(
  olds: readonly WordedSentence[],
  news: readonly WordedSentence[],
  matched: Matched,
  weight: (stem: string) => number,
): Generator<Match> {
  const holders = new Map<string, number[]>();
  for (const [i, { stems }] of olds.entries()) {
    if (matched.hasOld(i)) continue;
    for (const stem of new Set(stems)) {
      const list = holders.get(stem);
      if (list) list.push(i);
      else holders.set(stem, [i]);
    }
  }
  for (const [i, { stems }] of news.entries()) {
    if (matched.ofNew(i)) continue;
    const rare = [...new Set(stems)]
      .filter((stem) => (holders.get(stem)?.length ?? MOST_HOLDERS + 1) <= MOST_HOLDERS)
      .sort((a, b) => weight(b) - weight(a))
      .slice(0, RARE_WORDS);
    const shared = new Map<number, number>();
    for (const stem of rare) {
      for (const old of holders.get(stem)!) shared.set(old, (shared.get(old) ?? 0) + weight(stem));
    }
    const best = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_CANDIDATES);
    for (const [old] of best) {
      const similarity = similarityOf(olds[old]!.stems, stems, weight);
      if (similarity >= ALIKE) yield { old, new: i, similarity };
    }
  }
}

/** Sentences that stand in the same place between the same matched neighbors, counted from the one before or the one after. */
function* neighborPairs(
  olds: readonly WordedSentence[],
  news: readonly WordedSentence[],
  matched: Matched,
  weight: (stem: string) => number,
): Generator<Match> {
  let first = 0;
  while (first < news.length) {
    if (matched.ofNew(first)) {
      first++;
      continue;
    }
    let end = first;
    while (end < news.length && !matched.ofNew(end)) end++;
    const before = first === 0 ? -1 : matched.ofNew(first - 1)!.old;
    const after = end === news.length ? olds.length : matched.ofNew(end)!.old;
    for (let i = first; i < end; i++) {
      const places = [before + 1 + i - first, after - (end - i)];
      const candidates = new Set(places.flatMap((place) => [place, place - 1, place + 1]));
      for (const old of candidates) {
        if (old < 0 || old >= olds.length || matched.hasOld(old)) continue;
        const similarity = similarityOf(olds[old]!.stems, news[i]!.stems, weight);
        if (similarity >= ALIKE_IN_PLACE) yield { old, new: i, similarity };
      }
    }
    first = end;
  }
}

/** Matches that left the order of the others: all but the longest run in which both drafts agree. In the order given. */
export function movedMatches(matches: readonly Match[]): Set<Match> {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [i, { old }] of matches.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (matches[tails[middle]!]!.old < old) low = middle + 1;
      else high = middle;
    }
    previous[i] = low === 0 ? -1 : tails[low - 1]!;
    tails[low] = i;
  }
  const moved = new Set(matches);
  for (let i = tails.at(-1) ?? -1; i !== -1; i = previous[i]!) moved.delete(matches[i]!);
  return moved;
}
