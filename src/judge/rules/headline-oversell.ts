import { strengthText } from '../../model/index.js';
import { shared } from '../reading.js';
import type { Rule } from '../rule.js';

/** How far the headline must go beyond the strongest claim on its subject, in steps of the strength scale. */
const BEYOND = 1.5;
/** A headline that is worded plainly or less oversells nothing. */
const STRONG = 1.5;
const SAME_WORDS = 2;

export const headlineOversell: Rule = {
  id: 'headline-oversell',
  label: 'Headline oversells',
  gloss: 'The headline is worded more strongly than anything the text says on its subject.',
  severity: 'warn',
  advice: 'Bring the headline down to what the text says, or the text up to what the headline promises.',
  fires: [
    '# The harbor bridge will certainly never open\n\nThe harbor bridge may open late. Work on the harbor bridge is often slow, and the bridge could open in parts.',
  ],
  silent: [
    '# The harbor bridge will certainly never open\n\nThe harbor bridge will never open. It has no cables.',
    '# The harbor bridge\n\nThe harbor bridge may open late.',
  ],
  *judge({ sentences, claims }) {
    const headline = sentences.find((sentence) => sentence.role === 'title' && sentence.strength !== null);
    if (!headline || headline.strength!.value < STRONG) return;
    const onSubject = claims
      .filter((sentence) => shared(headline, sentence) >= Math.min(SAME_WORDS, headline.topic.length))
      .sort((a, b) => b.strength!.value - a.strength!.value || a.index - b.index);
    const strongest = onSubject[0];
    if (!strongest || headline.strength!.value - strongest.strength!.value < BEYOND) return;
    yield {
      sentence: headline,
      message: `The headline stands at ${strengthText(headline.strength!.value)}; the strongest claim on its subject stands at ${strengthText(strongest.strength!.value)}.`,
      related: [strongest.index],
    };
  },
};
