import type { JudgedSentence, Range } from '../../model/index.js';
import { hedgesIn, quoted, tokensAt, wordsAt } from '../reading.js';
import type { Rule } from '../rule.js';
import { NOTHING } from './hedged-to-nothing.js';

/** So many hedges on one claim are a stack; two are where few words stand between them. */
const STACK = 3;
const WINDOW = 5;
const MOST = 3;

/** Each hedge once: "I think it is rash, and I think it is late" hedges two claims, not one claim twice. */
function distinct(sentence: JudgedSentence, hedges: readonly Range[]): readonly Range[] {
  const words = hedges.map((hedge) => wordsAt(sentence, hedge).toLowerCase());
  return hedges.filter((_, i) => words.indexOf(words[i]!) === i);
}

export const hedgeStack: Rule = {
  id: 'hedge-stack',
  label: 'Hedge stack',
  gloss: 'Several hedges stand on one claim, and something of it is left.',
  severity: 'info',
  advice: 'One hedge says how sure the author is. Keep the one that is meant.',
  fires: ['It seems to me that the dam might fail.'],
  silent: [
    'The dam may hold.',
    'Perhaps the dam holds. A hundred miles to the north, the bridge may hold too.',
  ],
  *judge({ claims }) {
    let found = 0;
    for (const sentence of claims) {
      if (found === MOST) return;
      const { value, contributions } = sentence.strength!;
      if (contributions.length < 2 || value <= NOTHING) continue;
      const hedges = distinct(sentence, hedgesIn(sentence));
      const close = hedges.some((hedge, i) => {
        const next = hedges[i + 1];
        return next && tokensAt(sentence, { start: hedge.end, end: next.start }).length <= WINDOW;
      });
      if (hedges.length < STACK && !close) continue;
      found++;
      yield { sentence, message: `${hedges.length} hedges on one claim: ${quoted(sentence, hedges)}.` };
    }
  },
};
