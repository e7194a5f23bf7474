import { type Figure, type Token, WordSet, wordSet } from '../../model/index.js';
import { isFunctionWord } from '../../model/words/topic-words.js';
import type { Segment } from '../segments.js';
import type { Unit } from '../units.js';
import { coarse, type FigureFinder, figureOf, MOST_MEMBERS, rangeOf } from './figure-finder.js';

/** The score from which a repeated opening is shown: repetition is a matter of degree. */
const THRESHOLD = 2;
const LONGEST_OPENING = 6;

/** Function words that are heard when they are repeated. */
const WEIGHTY = wordSet(
  'not no never nobody nothing none every everyone everything always if when where who why how what let all because',
);
const ARTICLES = new WordSet(['the', 'a', 'an']);
/** Openings that name the topic: "The bill ... The bill ..." goes on about the bill. */
const TOPIC_TAGS = new WordSet(['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM']);

/** Words from `opening` that both begin with, the word after which differs or both end. */
function sharedOpening(a: Unit, b: Unit): number {
  const most = Math.min(LONGEST_OPENING, a.words.length - a.opening, b.words.length - b.opening);
  let length = 0;
  while (length < most && a.words[a.opening + length]!.norm === b.words[b.opening + length]!.norm) length++;
  return length;
}

function scoreOf(run: readonly Unit[], length: number): number {
  const head = run[0]!.words.slice(run[0]!.opening, run[0]!.opening + length);
  const content = head.some((word) => !isFunctionWord(word.norm));
  const weighty = head.some((word) => WEIGHTY.has(word.norm));
  const after = run.map((unit) => unit.words[unit.opening + length]);
  const alike = after.every((word) => word !== undefined && coarse(word) === coarse(after[0]!));
  const topic = !weighty && head.every((word) => TOPIC_TAGS.has(word.pos));
  const members = run.length - 2;
  return (
    length * 0.8 +
    (content || weighty ? 0.6 : -1.2) +
    members * 0.8 +
    (alike ? 0.3 : 0) -
    (topic ? 1.2 : 0) -
    (length === 1 && ARTICLES.has(head[0]!.norm) ? 3 : 0)
  );
}

/** The longest run of sentences from `start` that open alike and score enough; null where there is none. */
function runFrom(units: readonly Unit[], start: number): { run: Unit[]; length: number } | null {
  if (sharedOpening(units[start]!, units[start + 1]!) === 0) return null;
  const run = [units[start]!];
  let length = LONGEST_OPENING;
  let best: { run: Unit[]; length: number } | null = null;
  const end = Math.min(units.length, start + MOST_MEMBERS);
  for (let i = start + 1; i < end; i++) {
    length = Math.min(length, sharedOpening(units[start]!, units[i]!));
    if (length === 0) break;
    run.push(units[i]!);
    if (scoreOf(run, length) >= THRESHOLD) best = { run: [...run], length };
  }
  return best;
}

/** Repeated openings of three or more segments in one sentence: "Not now, not next year, not at the next summit". */
function withinSentence(unit: Unit): Figure | null {
  const { tokens } = unit.sentence;
  const { segments } = unit;
  if (segments.length < 2) return null;
  for (let i = 0; i + 1 < segments.length; i++) {
    let end = i + 1;
    const head = tokens[segments[i]!.from]!.norm;
    while (end < segments.length && tokens[segments[end]!.from]!.norm === head) end++;
    if (end - i < 2) continue;
    const run = segments.slice(i, end);
    const length = sharedHead(tokens, run);
    if (isHeard(tokens, run, length))
      return figureOf(
        'anaphora',
        [unit.sentence.index],
        run.map(({ from }) => rangeOf(tokens[from]!, tokens[from + length - 1]!)),
      );
    i = end - 1;
  }
  return null;
}

function sharedHead(tokens: readonly Token[], run: readonly Segment[]): number {
  let length = 0;
  for (; length < 4; length++) {
    const word = tokens[run[0]!.from + length];
    if (!word?.word) break;
    if (!run.every(({ from, to }) => from + length < to && tokens[from + length]!.norm === word.norm)) break;
  }
  return length;
}

function isHeard(tokens: readonly Token[], run: readonly Segment[], length: number): boolean {
  if (length === 0) return false;
  const head = tokens.slice(run[0]!.from, run[0]!.from + length);
  const weighty = head.some((word) => WEIGHTY.has(word.norm) || !isFunctionWord(word.norm));
  const tails = run.every(({ from, to }) => to - from > length);
  if (!tails || head.every((word) => TOPIC_TAGS.has(word.pos) && !WEIGHTY.has(word.norm))) return false;
  return run.length >= 3 ? weighty || length >= 2 || head[0]!.pos === 'ADP' : weighty && length >= 3;
}

/** Sentences or phrases in a row begin with the same words. */
export const anaphora: FigureFinder = {
  id: 'anaphora',
  fires: [
    'It does not matter how many ferries they paint. It does not matter how many ribbons they cut. The harbor is silting up.',
    'Not this year, not next year, not in our lifetime.',
    'No one counts the cost. No one asks who pays.',
    'We need buses. We need drivers. We need the money to pay them.',
  ],
  silent: [
    'The bridge is old. The bridge carries 4,000 cars a day.',
    'It rained in March. It was dry in April.',
    'The mayor left the room, the clerk closed the door, and the meeting ended.',
    'Mr. Ortega spoke first. Mr. Ortega has a shop on the square.',
  ],
  find(units) {
    const figures: Figure[] = [];
    for (let i = 0; i < units.length; i++) {
      const inside = withinSentence(units[i]!);
      if (inside) figures.push(inside);
    }
    for (let i = 0; i + 1 < units.length; i++) {
      const found = runFrom(units, i);
      if (!found) continue;
      figures.push(
        figureOf(
          'anaphora',
          found.run.map((unit) => unit.sentence.index),
          found.run.map((unit) =>
            rangeOf(unit.words[unit.opening]!, unit.words[unit.opening + found.length - 1]!),
          ),
        ),
      );
      i += found.run.length - 2;
    }
    return figures;
  },
};
