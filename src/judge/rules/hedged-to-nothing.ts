import { strengthText } from '../../model/index.js';
import { most, strength } from '../options.js';
import { hedgesIn, isSure, quoted } from '../reading.js';
import { defineRule } from '../rule.js';

/** At this strength hardly a claim is left: "may or may not", "it is not impossible that it might". */
export const NOTHING = -2.5;

export const hedgedToNothing = defineRule({
  id: 'hedged-to-nothing',
  gloss: 'A claim is hedged until little of it is left.',
  severity: 'info',
  options: {
    strength: strength(NOTHING, 'Claims at this strength or below are found.'),
    most: most(3),
  },
  advice: 'Say what the author would stand by, or cut the sentence.',
  fires: ['The dam may or may not fail.', 'I think that the dam may hold, perhaps.'],
  silent: ['The dam may fail.', 'The dam will fail.'],
  *judge({ claims }, { strength }) {
    const faint = claims
      .filter((sentence) => sentence.strength!.value <= strength && isSure(sentence))
      .sort((a, b) => a.strength!.value - b.strength!.value || a.index - b.index);
    for (const sentence of faint) {
      const hedges = hedgesIn(sentence);
      const by = hedges.length > 0 ? ` by ${quoted(sentence, hedges)}` : '';
      yield { sentence, message: `Brought to ${strengthText(sentence.strength!.value)}${by}.` };
    }
  },
});
