import type { JudgedSentence } from '../../model/index.js';
import { most } from '../options.js';
import { defineRule } from '../rule.js';
import { authorityIn, namesSomebody } from '../sources.js';

export const unnamedAuthority = defineRule({
  id: 'unnamed-authority',
  gloss: 'Experts, studies or research are called on without saying which.',
  severity: 'info',
  options: {
    also: {
      default: [],
      gloss: 'Words besides "experts", "studies" and their kind that call on somebody unnamed: "insiders".',
    },
    most: most(3),
  },
  advice: 'Name the study or the expert, or say it in the author’s own voice.',
  fires: [
    'Studies show that tall towers empty the streets around them.',
    'Experts agree that the dam is sound.',
  ],
  silent: [
    'A study by the University of Porto shows that tall towers empty the streets around them.',
    'The experts went home.',
    'Scientists neither know nor care.',
    'Tall towers empty the streets around them.',
  ],
  *judge({ sentences, body }, { also }) {
    const words = new Set(also.map((word) => word.toLowerCase()));
    for (const sentence of body) {
      const authority = authorityIn(sentence, words);
      if (!authority || isNamedNearby(sentences, sentence)) continue;
      yield {
        sentence,
        range: authority,
        message: `“${authority.text}”: called on, and nothing says which.`,
      };
    }
  },
});

/** A name in the sentence, or in the next one ("Studies agree. One, by the port authority, ..."). */
function isNamedNearby(sentences: readonly JudgedSentence[], sentence: JudgedSentence): boolean {
  const next = sentences[sentence.index + 1];
  return (
    namesSomebody(sentence) || (next !== undefined && next.block === sentence.block && namesSomebody(next))
  );
}
