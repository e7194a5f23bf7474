/** The strongest and the most hedged claims, with the words that made them so and the sum. */
import type { Quote } from '../../model/index.js';
import { arithmetic } from '../arithmetic.js';
import { itemHeight } from '../height.js';
import { type Reading, wordsBetween } from '../reading.js';
import { section } from '../section.js';

export interface Extremes {
  readonly empty: boolean;
  readonly lists: readonly {
    readonly id: string;
    readonly label: string;
    /** Said instead of a list that is empty. */
    readonly nothing: string;
    readonly claims: readonly { readonly quote: Quote; readonly arithmetic: string }[];
  }[];
}

export const extremes = section<Extremes>({
  id: 'extremes',
  label: 'Strongest and most hedged',
  gloss: 'Solid line: words that raised the strength; dotted: lowered it.',
  column: 'half',
  height: ({ lists }) => lists.reduce((sum, { claims }) => sum + listHeight(claims), 32),
  build(reading) {
    const { summary } = reading.document;
    if (reading.claims.length === 0) return null;
    const isStrong = (index: number) => strengthOf(index, reading) > 1 && !isPlain(index, reading);
    // Exposed claims stand on the page already; and a plain claim is neither strong nor hedged.
    const strongest = summary.strongest.filter(
      (index) => isStrong(index) && !isScrap(index, reading) && !summary.exposed.includes(index),
    );
    const hedged = summary.mostHedged.filter(
      (index) => strengthOf(index, reading) < 1 && !isPlain(index, reading) && !isScrap(index, reading),
    );
    return {
      empty: strongest.length + hedged.length === 0,
      lists: [
        {
          id: 'strongest',
          label: summary.exposed.some(isStrong) ? 'Strongest, beside those exposed' : 'Strongest',
          nothing: `No ${summary.strongest.some(isStrong) ? 'other ' : ''}claim is worded more than plainly.`,
          claims: claimsOf(strongest, reading),
        },
        {
          id: 'hedged',
          label: 'Most hedged',
          nothing: 'No claim is hedged.',
          claims: claimsOf(hedged, reading),
        },
      ],
    };
  },
});

/** Claims of a list that paper shows, as in the template. */
const ON_PAPER = 2;

function listHeight(claims: Extremes['lists'][number]['claims']): number {
  if (claims.length === 0) return 15;
  return claims
    .slice(0, ON_PAPER)
    .reduce((sum, claim) => sum + itemHeight(claim.quote, `${claim.arithmetic} ${BESIDE}`), 0);
}

/** About as long as the band and the place that stand beside the sum. */
const BESIDE = 'categorical · · ¶ 12';

/** A word or two ("Maybe.") show a reader nothing. */
const FEWEST_WORDS = 3;

function isScrap(index: number, { document }: Reading): boolean {
  const { start, end } = document.sentences[index]!;
  return wordsBetween(document.text, start, end) < FEWEST_WORDS;
}

function isPlain(index: number, { document }: Reading): boolean {
  return document.sentences[index]?.strength?.band === 'plain';
}

function strengthOf(index: number, { document }: Reading): number {
  return document.sentences[index]?.strength?.value ?? 1;
}

function claimsOf(indices: readonly number[], { document, quote }: Reading) {
  return indices.flatMap((index) => {
    const sentence = document.sentences[index];
    if (!sentence?.strength) return [];
    return [{ quote: quote(sentence, { words: 16 }), arithmetic: arithmetic(sentence.strength) }];
  });
}
