import { type JudgedSentence, makes, strengthText } from '../../model/index.js';
import { count, strength } from '../options.js';
import { shared } from '../reading.js';
import { defineRule } from '../rule.js';

export const headlineOversell = defineRule({
  id: 'headline-oversell',
  gloss: 'The headline is worded more strongly than anything the text says on its subject.',
  severity: 'warn',
  options: {
    beyond: {
      default: 1.5,
      min: 0,
      max: 6,
      gloss:
        'How far the headline must go beyond the strongest claim on its subject, in steps of the strength scale.',
    },
    strength: strength(1.5, 'How strongly a headline must be worded: a plain one oversells nothing.'),
    sharedWords: count(2, 'Content words that a claim must share with the headline to be on its subject.'),
  },
  advice: 'Bring the headline down to what the text says, or the text up to what the headline promises.',
  fires: [
    '# The harbor bridge will certainly never open\n\nThe harbor bridge may open late. Work on the harbor bridge is often slow, and the bridge could open in parts.',
  ],
  silent: [
    '# The harbor bridge will certainly never open\n\nThe harbor bridge will never open. It has no cables.',
    '# The harbor bridge\n\nThe harbor bridge may open late.',
    '# Keep the night boat\n\nThe night boat may be lost on Tuesday. The board must vote no.',
  ],
  *judge({ sentences, claims }, { beyond, strength, sharedWords }) {
    const headline = sentences.find((sentence) => sentence.role === 'title' && sentence.strength !== null);
    if (!headline || headline.strength!.value < strength) return;
    // A call to act is on the subject of every call in the text: "Keep the boat" and "The board must vote no".
    const calls = (sentence: JudgedSentence) => makes(sentence, 'prescription');
    const onSubject = claims
      .filter(
        (sentence) =>
          shared(headline, sentence) >= Math.min(sharedWords, headline.topic.length) ||
          (calls(headline) && calls(sentence)),
      )
      .sort((a, b) => b.strength!.value - a.strength!.value || a.index - b.index);
    const strongest = onSubject[0];
    if (!strongest || headline.strength!.value - strongest.strength!.value < beyond) return;
    yield {
      sentence: headline,
      message: `The headline stands at ${strengthText(headline.strength!.value)}; the strongest claim on its subject stands at ${strengthText(strongest.strength!.value)}.`,
      related: [strongest.index],
    };
  },
});
