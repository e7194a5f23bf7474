import { confidenceIn, makes, type RelatedSentence } from '../../model/index.js';
import { confidence, most } from '../options.js';
import { hasWords } from '../reading.js';
import { defineRule } from '../rule.js';

/** Words of a sentence that does no more than grant what stands before it. */
const SHORT = 6;

/** "Critics say that it is dear. They have a point.": the view is what may be left open. */
const isAssent = (sentence: RelatedSentence, before: RelatedSentence | undefined): boolean =>
  before !== undefined &&
  !hasWords(sentence, SHORT) &&
  (before.whose === 'attributed' || makes(before, 'opposing_view'));

export const unansweredConcession = defineRule({
  id: 'unanswered-concession',
  gloss: 'A point is granted to the other side, and the text does not come back to its own line.',
  severity: 'warn',
  options: { confidence: confidence(0.6, 'a concession'), most: most(3) },
  advice: 'Say why the argument stands all the same, or leave the point to the other side.',
  fires: ['The fee should go. I admit that the fee is fair.\n\nThe beach is three miles long.'],
  silent: [
    'The fee should go. I admit that the fee is fair. But the poorest pay it too.',
    'While the fee is small, it keeps the poorest away.',
    'Critics say that the fee is cruel. They have a point.',
  ],
  *judge({ body, links }, { confidence }) {
    const answered = new Set(links.filter((link) => link.kind === 'concedes').map((link) => link.from));
    const open = body.filter(
      (sentence, i) =>
        confidenceIn(sentence, 'concession') >= confidence &&
        !answered.has(sentence.index) &&
        !isAssent(sentence, body[i - 1]),
    );
    for (const sentence of open)
      yield {
        sentence,
        message: 'A point is granted here, and nothing near it says why the argument stands all the same.',
      };
  },
});
