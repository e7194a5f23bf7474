/** Exposed claims: the strongest with the least under them. */
import type { Quote } from '../../model/index.js';
import { section } from '../section.js';

export interface ExposedClaims {
  readonly claims: readonly { readonly quote: Quote; readonly reason: string }[];
}

const RULE = 'exposed-claim';
const MOST = 5;
const UNEXPLAINED = 'No evidence, source, number, example or reason was found near it.';

export const exposed = section<ExposedClaims>({
  id: 'exposed',
  label: 'Exposed claims',
  gloss:
    'The strongest claims with the least under them: no evidence, source, number, example or reason near. Words that raised the strength are underlined.',
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
      return [{ quote: quote(sentence, { words: 30 }), reason: reasons.get(index) ?? UNEXPLAINED }];
    });
    return { claims };
  },
});
