/** The claim that stands for the median: one that an editor sees as an ordinary claim of the essay. */
import { CLAIM_KINDS, type MoveKind, makes, printedStrength } from '../model/index.js';
import { type Claim, type Reading, wordsBetween } from './reading.js';

/** Other moves that a reader would see in a claim first. */
const OTHERWISE: readonly MoveKind[] = [
  'evidence',
  'background',
  'concession',
  'opposing_view',
  'reported_speech',
  'rhetorical_question',
];
/** Words that hang on what was said before: alone, the sentence would say nothing. */
const HANGING =
  /^(?:it|its|this|that|these|those|they|their|he|she|his|her|such|one|another|both|neither|there|here|and|but|so|or|yet|nor|then|thus|hence|also|again|still|further(?:more)?|moreover|likewise|instead|otherwise|indeed|however|therefore|similarly|meanwhile|finally|first|second|third|fourth|fifth|next|well|once|already|together|others|in (?:fact|other|short|addition|contrast|turn)|for (?:example|instance)|as a result|on the other|at the same|not|no|yes|which|what|by|the (?:same|more|less|only)|because|although|while|though|now|if|when)\b/iu;
/** The writer in person, or someone who is spoken to: a speech's first words, a story of one's own. */
const IN_PERSON = /\b(?:I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)\b|^(?:Mr|Mrs|Ms|Madam|Dear|Colleagues|Friends)\b/u;
/** What has just happened, or is about to be said. */
const TOLD = /\b(?:was|were|had|did|yesterday|recently|last (?:week|month|year))\b/iu;
const BEGINS = /^\p{Lu}/u;
const ENDS = /[^.]\.$/u;
/** Below this confidence of claiming something, a reader may see no claim. */
const SURE = 0.6;
const FEWEST_WORDS = 4;

/**
 * Of the claims that print a strength as near to the median as any, the one with the fewest reasons against it; of those alike the one
 * that is most surely a claim. `words` is how many of its words are shown.
 */
export function typicalClaim({ document, claims }: Reading, median: number, words: number): Claim {
  const distance = ({ strength }: Claim) =>
    Math.abs(printedStrength(strength.value) - printedStrength(median));
  const least = Math.min(...claims.map(distance));
  const near = claims.filter((claim) => distance(claim) <= least);
  const sureness = ({ moves }: Claim) =>
    Math.max(...moves.filter(({ kind }) => CLAIM_KINDS.includes(kind)).map(({ confidence }) => confidence));
  const reasons = (claim: Claim): number => {
    const text = document.text.slice(claim.start, claim.end).trim();
    const length = wordsBetween(document.text, claim.start, claim.end);
    return [
      OTHERWISE.some((kind) => makes(claim, kind)),
      HANGING.test(text),
      IN_PERSON.test(text),
      TOLD.test(text),
      claim.quotations.length > 0,
      length > words,
      length > 2 * words,
      length < FEWEST_WORDS,
      sureness(claim) < SURE,
      !BEGINS.test(text) || !ENDS.test(text),
    ].filter(Boolean).length;
  };
  const weighed = near.map((claim) => ({ claim, against: reasons(claim), sure: sureness(claim) }));
  return weighed.reduce((best, one) =>
    one.against < best.against || (one.against === best.against && one.sure > best.sure) ? one : best,
  ).claim;
}
