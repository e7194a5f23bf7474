import { cueText, hedgesIn } from '../reading.js';
import type { Rule } from '../rule.js';

/** So many hedges in one sentence, or two with at most WINDOW words between them, are a stack. */
const STACK = 3;
const WINDOW = 3;
const MOST = 3;

export const hedgeStack: Rule = {
  id: 'hedge-stack',
  label: 'Hedge stack',
  gloss: 'Several hedges stand on one claim.',
  severity: 'info',
  advice: 'One hedge says how sure the author is. Keep the one that is meant.',
  fires: ['The dam may perhaps hold.', 'It seems that the dam could possibly hold.'],
  silent: [
    'The dam may hold.',
    'Perhaps the dam holds, and perhaps, a hundred miles to the north, the bridge does too.',
  ],
  *judge({ sentences }) {
    let found = 0;
    for (const sentence of sentences) {
      if (found === MOST) return;
      if (sentence.role !== 'body' || sentence.whose !== 'author' || sentence.strength === null) continue;
      const hedges = hedgesIn(sentence);
      const close = hedges.some((hedge, i) => {
        const next = hedges[i + 1];
        return next !== undefined && next.from >= hedge.to && next.from - hedge.to <= WINDOW;
      });
      if (hedges.length < STACK && !close) continue;
      found++;
      const words = hedges.map((hedge) => `“${cueText(sentence, hedge)}”`);
      yield { sentence, message: `${hedges.length} hedges on one claim: ${words.join(', ')}.` };
    }
  },
};
