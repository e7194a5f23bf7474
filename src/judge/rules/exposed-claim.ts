import { strengthText } from '../../model/index.js';
import type { Rule } from '../rule.js';

/** A claim worded at least like this, and this far beyond what stands under it, is worth a look. */
const STRONG = 1.5;
const EXPOSED = 1.5;
/** One finding for so many words, five at most: a list of everything is read by nobody. */
const WORDS_PER_FINDING = 250;
const MOST = 5;
export const exposedClaim: Rule = {
  id: 'exposed-claim',
  label: 'Exposed claim',
  gloss: 'A claim is worded strongly, and little or nothing stands under it.',
  severity: 'warn',
  advice:
    'This is the sentence that a hostile reader will quote. Put a figure, a source, an example or a reason beside it, or word it more carefully.',
  fires: [
    'The tower will never be finished. Nobody in the whole valley wants it. The council met again on a wet evening, and the chairs were hard.',
  ],
  silent: [
    'The tower is clearly unsafe. According to the audit office, 40 of its 90 bolts are loose.',
    'The tower is tall. It may be finished in spring.',
  ],
  *judge({ claims, words }) {
    const most = Math.min(MOST, Math.max(1, Math.round(words / WORDS_PER_FINDING)));
    const exposed = claims
      .filter(
        ({ exposure, strength }) =>
          exposure !== null && exposure.value >= EXPOSED && strength!.value >= STRONG,
      )
      .sort((a, b) => b.exposure!.value - a.exposure!.value || a.index - b.index);
    for (const sentence of exposed.slice(0, most))
      yield {
        sentence,
        message: `Worded at ${strengthText(sentence.strength!.value)}. ${sentence.exposure!.reason}`,
        related: sentence
          .exposure!.grounds.map((ground) => ground.sentence)
          .filter((index) => index !== sentence.index)
          .sort((a, b) => a - b),
      };
  },
};
