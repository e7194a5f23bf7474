import type { Figure } from '../../model/index.js';
import { isFunctionWord } from '../../model/words/topic-words.js';
import type { Unit } from '../units.js';
import { type FigureFinder, figureOf, MOST_MEMBERS, rangeOf } from './figure-finder.js';

const LONGEST_ENDING = 5;
/** Two sentences that end on the same noun are heard where they are short; longer ones just go on about their topic. */
const SHORT = 8;
const SHORT_WITH_VERB = 12;
/** Sentences of very different length are not heard as a pair. */
const UNEVEN = 2.5;

/** Words that two sentences end with, counted from the end. */
function sharedEnding(a: Unit, b: Unit): number {
  const most = Math.min(LONGEST_ENDING, a.words.length - 1, b.words.length - 1);
  let length = 0;
  while (
    length < most &&
    a.words[a.words.length - 1 - length]!.norm === b.words[b.words.length - 1 - length]!.norm
  )
    length++;
  return length;
}

function isHeard(run: readonly Unit[], length: number): boolean {
  const { words } = run[0]!;
  const ending = words.slice(words.length - length);
  const content = ending.filter((word) => !isFunctionWord(word.norm) && word.pos !== 'NUM');
  if (content.length === 0) return false;
  const lengths = run.map((unit) => unit.words.length);
  const longest = Math.max(...lengths);
  if (longest > UNEVEN * Math.min(...lengths)) return false;
  if (run.length >= 3) return true;
  const verb = content.some((word) => word.pos === 'VERB');
  return longest <= SHORT || (verb && (longest <= SHORT_WITH_VERB || length >= 3));
}

function withinSentence(unit: Unit): Figure | null {
  const { tokens } = unit.sentence;
  const { segments } = unit;
  for (let i = 0; i + 2 < segments.length; i++) {
    const last = tokens[segments[i]!.to - 1]!;
    if (isFunctionWord(last.norm) || last.pos === 'NUM' || last.pos === 'PROPN') continue;
    let end = i + 1;
    while (end < segments.length && tokens[segments[end]!.to - 1]!.norm === last.norm) end++;
    if (end - i < 3) continue;
    const run = segments.slice(i, end);
    if (run.every(({ from, to }) => to - from > 1))
      return figureOf(
        'epistrophe',
        [unit.sentence.index],
        run.map(({ to }) => rangeOf(tokens[to - 1]!, tokens[to - 1]!)),
      );
  }
  return null;
}

/** Sentences or phrases in a row end with the same words. */
export const epistrophe: FigureFinder = {
  id: 'epistrophe',
  fires: [
    'The town will not sell the pier. It cannot sell the pier.',
    'Government of the people, by the people, for the people.',
    'They promised jobs. They delivered no jobs.',
  ],
  silent: [
    'The council debated for nine hours before it voted to close the library. Nobody on the council had ever used the library.',
    'The fee rose by a third in 2019. The fee fell in 2021.',
    'She saw it. He heard about it.',
    'The town pays. Nobody in the history of the board has said who pays.',
  ],
  find(units) {
    const figures: Figure[] = [];
    for (const unit of units) {
      const inside = withinSentence(unit);
      if (inside) figures.push(inside);
    }
    for (let i = 0; i + 1 < units.length; i++) {
      if (sharedEnding(units[i]!, units[i + 1]!) === 0) continue;
      const run = [units[i]!];
      let length = LONGEST_ENDING;
      for (let k = i + 1; k < Math.min(units.length, i + MOST_MEMBERS); k++) {
        const shared = Math.min(length, sharedEnding(units[i]!, units[k]!));
        if (shared === 0 || !isHeard([...run, units[k]!], shared)) break;
        length = shared;
        run.push(units[k]!);
      }
      if (run.length < 2) continue;
      figures.push(
        figureOf(
          'epistrophe',
          run.map((unit) => unit.sentence.index),
          run.map(({ words }) => rangeOf(words[words.length - length]!, words[words.length - 1]!)),
        ),
      );
      i += run.length - 2;
    }
    return figures;
  },
};
