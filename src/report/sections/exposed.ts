/** Exposed claims: the strongest with the least support. */
import type { Quote, Sentence } from '../../model/index.js';
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
    return {
      finding: findingOf(sentences),
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

/** From this exposure on, a claim is said to go far: half a step more than a plain sentence without support. */
const FAR = 1.5;

/** Whether its wording goes far beyond its support. */
export const goesFar = ({ exposure }: Sentence): boolean => (exposure?.value ?? 0) >= FAR;

function findingOf(exposed: readonly Sentence[]): string {
  const { length } = exposed;
  if (length === 0) return 'No claim goes far beyond what stands under it.';
  if (!exposed.some(goesFar))
    return `No claim goes far beyond what stands under it; ${length === 1 ? 'this one goes' : 'these go'} furthest.`;
  if (length === 1) return 'One claim goes far beyond what stands under it.';
  const bare = exposed.filter(({ exposure }) => exposure?.grounds.length === 0).length;
  if (bare === 0) return `Something stands under each of the ${length} most exposed claims.`;
  const all = length === 2 ? 'Both of the' : `All ${length} of the`;
  const some = bare === length ? all : `${bare} of the ${length}`;
  return `${some} most exposed claims ${bare === 1 ? 'has' : 'have'} no figure, source, example or reason near.`;
}
