import { strengthText } from '../../model/index.js';
import { count, most, strength } from '../options.js';
import { defineRule } from '../rule.js';

export const exposedClaim = defineRule({
  id: 'exposed-claim',
  gloss: 'A claim is worded strongly, and little or nothing stands under it.',
  severity: 'warn',
  // One finding for so many words, five at most, because nobody reads a list of everything.
  options: {
    strength: strength(1.5, 'How strongly a claim must be worded to be looked at.'),
    exposure: {
      default: 1.5,
      min: -6,
      max: 3.75,
      gloss: 'How far its wording must go beyond what stands under it: strength plus reach minus support.',
    },
    wordsPerFinding: count(250, 'Words of an essay for each finding: longer essays may have more.'),
    most: most(5),
  },
  advice:
    'This is the sentence that a hostile reader will quote. Put a figure, a source, an example or a reason beside it, or word it more carefully.',
  fires: [
    'The tower will never be finished. Nobody in the whole valley wants it. The council met again on a wet evening, and the chairs were hard.',
  ],
  silent: [
    'The tower is clearly unsafe. According to the audit office, 40 of its 90 bolts are loose.',
    'The tower is tall. It may be finished in spring.',
  ],
  most: ({ most, wordsPerFinding }, words) =>
    Math.min(most, Math.max(1, Math.round(words / wordsPerFinding))),
  *judge({ claims }, options) {
    const exposed = claims
      .filter(
        ({ exposure, strength }) =>
          exposure !== null && exposure.value >= options.exposure && strength!.value >= options.strength,
      )
      .sort((a, b) => b.exposure!.value - a.exposure!.value || a.index - b.index);
    for (const sentence of exposed)
      yield {
        sentence,
        message: `Worded at ${strengthText(sentence.strength!.value)}. ${sentence.exposure!.reason}`,
        related: sentence
          .exposure!.grounds.map((ground) => ground.sentence)
          .filter((index) => index !== sentence.index)
          .sort((a, b) => a - b),
      };
  },
});
