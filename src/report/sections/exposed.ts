/** Exposed claims: the strongest with the least under them. */
import type { Quote } from '../../model/index.js';
import { section } from '../section.js';
import { count } from '../wording.js';

export interface ExposedClaims {
  readonly finding: string;
  readonly claims: readonly { readonly quote: Quote; readonly reason: string }[];
}

const RULE = 'exposed-claim';
const MOST = 5;
const UNEXPLAINED = 'No evidence, source, number, example or reason was found near it.';

export const exposed = section<ExposedClaims>({
  id: 'exposed',
  label: 'Exposed claims',
  gloss: 'The strongest come first. Underlined: the words that raised the strength.',
  column: 'full',
  build({ document, findings, quote }) {
    const reasons = new Map(
      findings
        .filter((finding) => finding.rule === RULE)
        .map((finding) => [finding.sentence, finding.message]),
    );
    const claims = document.summary.exposed.slice(0, MOST).flatMap((index) => {
      const sentence = document.sentences[index];
      if (!sentence) return [];
      return [{ quote: quote(sentence, { words: 22 }), reason: reasons.get(index) ?? UNEXPLAINED }];
    });
    const found = Math.max(claims.length, reasons.size);
    const finding =
      found === 0
        ? 'No strong claim was found without evidence, a source or a reason near it.'
        : `${count(found, 'strong claim')} ${found === 1 ? 'has' : 'have'} no evidence, source or reason near ${found === 1 ? 'it' : 'them'}.`;
    return { finding, claims };
  },
});
