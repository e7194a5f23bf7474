import type { JudgedSentence, Range } from '../../model/index.js';
import { count, most, strength } from '../options.js';
import { hedgesIn, quoted, tokensAt, wordsAt } from '../reading.js';
import { defineRule } from '../rule.js';
import { NOTHING } from './hedged-to-nothing.js';

/** Each hedge once: "I think it is rash, and I think it is late" hedges two claims, not one claim twice. */
function distinct(sentence: JudgedSentence, hedges: readonly Range[]): readonly Range[] {
  const words = hedges.map((hedge) => wordsAt(sentence, hedge).toLowerCase());
  return hedges.filter((_, i) => words.indexOf(words[i]!) === i);
}

export const hedgeStack = defineRule({
  id: 'hedge-stack',
  label: 'Hedge stack',
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
    'Perhaps the dam holds. A hundred miles to the north, the bridge may hold too.',
  ],
  *judge({ claims }, { hedges: stack, within, floor }) {
    for (const sentence of claims) {
      const { value, contributions } = sentence.strength!;
      if (contributions.length < 2 || value <= floor) continue;
      const hedges = distinct(sentence, hedgesIn(sentence));
      const close = hedges.some((hedge, i) => {
        const next = hedges[i + 1];
        return next && tokensAt(sentence, { start: hedge.end, end: next.start }).length <= within;
      });
      if (hedges.length < stack && !close) continue;
      yield { sentence, message: `${hedges.length} hedges on one claim: ${quoted(sentence, hedges)}.` };
    }
  },
});
