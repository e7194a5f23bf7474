/** Exposed claims: the strongest with the least under them. */
import type { Quote } from '../../model/index.js';
import { cardHeight, staying } from '../height.js';
import { section } from '../section.js';

export interface ExposedClaims {
  readonly finding: string;
  /** How many of them paper shows. */
  readonly shown: number;
  readonly claims: readonly { readonly quote: Quote; readonly reason: string }[];
}

/** How many paper shows in any case. */
const LEAST = 3;
export const exposed = section<ExposedClaims>({
  id: 'exposed',
  label: 'Exposed claims',
  gloss:
    'Claims whose wording goes furthest beyond what stands under them. Underlined: words that raised the strength.',
  column: 'full',
  height: (data) => heightsOf(data).reduce((sum, height) => sum + height, 24),
  fit: (data, excess) => ({ ...data, shown: staying(heightsOf(data), excess, LEAST) }),
  build({ document, quote }) {
    const sentences = document.summary.exposed.flatMap((index) => document.sentences[index] ?? []);
    const bare = sentences.filter((sentence) => sentence.exposure?.grounds.length === 0).length;
    return {
      finding: findingOf(sentences.length, bare),
      shown: sentences.length,
      claims: sentences.map((sentence) => ({
        quote: quote(sentence, { words: 22 }),
        reason: sentence.exposure?.reason ?? '',
      })),
    };
  },
});

/** Of the claims that paper shows. */
function heightsOf({ claims, shown }: ExposedClaims): number[] {
  return claims.slice(0, shown).map(({ quote }) => cardHeight(quote));
}

function findingOf(exposed: number, bare: number): string {
  if (exposed === 0) return 'No claim goes far beyond what stands under it.';
  if (exposed === 1) return 'One claim goes far beyond what stands under it.';
  if (bare === 0) return `Something stands under each of the ${exposed} most exposed claims.`;
  const all = exposed === 2 ? 'Both of the' : `All ${exposed} of the`;
  const some = bare === exposed ? all : `${bare} of the ${exposed}`;
  return `${some} most exposed claims ${bare === 1 ? 'has' : 'have'} no figure, source, example or reason near.`;
}
