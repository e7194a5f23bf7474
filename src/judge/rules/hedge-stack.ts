import { confidenceIn, type JudgedSentence, type Range, wordSet } from '../../model/index.js';
import { count, most, strength } from '../options.js';
import { hedgesIn, quoted, tokensAt, wordsAt } from '../reading.js';
import { defineRule } from '../rule.js';
import { NOTHING } from './hedged-to-nothing.js';

/** They limit how much or how often, and not how sure: "may often" and "most probably" are no stacks. */
const LIMITS = wordSet(
  'cases commonly few frequently generally largely mainly majority many most mostly normally occasionally often rarely some sometimes typically usually',
);
/** "Perhaps the most": a doubt all the same. */
const DOUBTS = wordSet('perhaps maybe possibly probably');

function limits(sentence: JudgedSentence, hedge: Range): boolean {
  const words = tokensAt(sentence, hedge);
  return words.some(({ norm }) => LIMITS.has(norm)) && !words.some(({ norm }) => DOUBTS.has(norm));
}

/** Each hedge on how sure the author is, once: "I think it is rash, and I think it is late" hedges two claims, not one claim twice. */
function doubtsIn(sentence: JudgedSentence): readonly Range[] {
  const hedges = hedgesIn(sentence).filter((hedge) => !limits(sentence, hedge));
  const words = hedges.map((hedge) => wordsAt(sentence, hedge).toLowerCase());
  return hedges.filter((_, i) => words.indexOf(words[i]!) === i);
}

/** Between two hedges they begin another claim: "it could be, and I think will be". */
const JOINING = wordSet('and but or ;');

/** Whether two hedges stand on one claim, with so many words between them at most. */
function isStack(sentence: JudgedSentence, first: Range, second: Range, within: number): boolean {
  const between = tokensAt(sentence, { start: first.end, end: second.start });
  return between.length <= within && !between.some(({ norm }) => JOINING.has(norm));
}

/** A point that is surely granted may be hedged as it likes: what is claimed comes after it. */
const GRANTED = 0.5;

export const hedgeStack = defineRule({
  id: 'hedge-stack',
  gloss: 'Several hedges stand on one claim, and something of it is left.',
  severity: 'info',
  options: {
    hedges: count(3, 'So many hedges on one claim are a stack, wherever they stand.', 2),
    within: count(5, 'Two hedges are a stack where so many words or fewer stand between them.', 0),
    floor: strength(NOTHING, 'Claims at this strength or below are left to hedged-to-nothing.'),
    most: most(3),
  },
  advice: 'One hedge says how sure the author is. Keep the one that is meant.',
  fires: ['It seems to me that the dam might fail.'],
  silent: [
    'The dam may hold.',
    'The dam may often leak.',
    'The dam could be too low, and I think it is.',
    'Perhaps the dam holds. A hundred miles to the north, the bridge may hold too.',
  ],
  *judge({ claims }, { hedges: stack, within, floor }) {
    for (const sentence of claims) {
      const { value, contributions } = sentence.strength!;
      if (contributions.length < 2 || value <= floor) continue;
      if (confidenceIn(sentence, 'concession') > GRANTED) continue;
      const hedges = doubtsIn(sentence);
      const close = hedges.some((hedge, i) => {
        const next = hedges[i + 1];
        return next !== undefined && isStack(sentence, hedge, next, within);
      });
      if (hedges.length < stack && !close) continue;
      yield { sentence, message: `${hedges.length} hedges on one claim: ${quoted(sentence, hedges)}.` };
    }
  },
});
