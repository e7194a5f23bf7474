import type { JudgedSentence } from '../../model/index.js';
import type { Rule } from '../rule.js';
import { authorityIn, namesSomebody } from '../sources.js';

const MOST = 3;

export const unnamedAuthority: Rule = {
  id: 'unnamed-authority',
  label: 'Unnamed authority',
  gloss: 'Experts, studies or research are called on without saying which.',
  severity: 'info',
  advice: 'Name the study or the expert, or say it in the author’s own voice.',
  fires: [
    'Studies show that tall towers empty the streets around them.',
    'Experts agree that the dam is sound.',
  ],
  silent: [
    'A study by the University of Porto shows that tall towers empty the streets around them.',
    'The experts went home.',
    'Tall towers empty the streets around them.',
  ],
  *judge({ sentences, body }) {
    let found = 0;
    for (const sentence of body) {
      if (found === MOST) return;
      const authority = authorityIn(sentence);
      if (!authority || isNamedNearby(sentences, sentence)) continue;
      found++;
      yield {
        sentence,
        range: authority,
        message: `“${authority.text}”: called on, and nothing says which.`,
      };
    }
  },
};

/** A name in the sentence, or in the next one ("Studies agree. One, by the port authority, ..."). */
function isNamedNearby(sentences: readonly JudgedSentence[], sentence: JudgedSentence): boolean {
  const next = sentences[sentence.index + 1];
  return (
    namesSomebody(sentence) || (next !== undefined && next.block === sentence.block && namesSomebody(next))
  );
}
