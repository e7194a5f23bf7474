/** The fact-check sheet: sentences with something to look up, with boxes to tick. */
import type { CheckKind, Quote } from '../../model/index.js';
import { section } from '../section.js';
import { count, list } from '../wording.js';

export interface FactCheck {
  readonly finding: string;
  readonly items: readonly {
    readonly quote: Quote;
    /** The words to check with those around them, for a sheet of paper. */
    readonly short: Quote;
    readonly kinds: string;
  }[];
}

const KINDS: Readonly<Record<CheckKind, string>> = {
  number: 'number',
  superlative: 'superlative',
  universal: 'universal',
  causal: 'cause',
};

export const factCheck = section<FactCheck>({
  id: 'fact-check',
  label: 'Fact-check sheet',
  gloss: 'Numbers, superlatives, universals and causal claims, in the order of the text.',
  column: 'full',
  build({ body, quote }) {
    const totals = new Map<string, number>();
    const items = body.flatMap((sentence) => {
      const marks = sentence.marks.filter((mark) => mark.kind !== 'date');
      if (marks.length === 0) return [];
      const kinds = marks.map((mark) => KINDS[mark.kind as CheckKind]);
      for (const kind of kinds) totals.set(kind, (totals.get(kind) ?? 0) + 1);
      const cues = marks.map(({ start, end }) => ({ start, end, tone: 'shows' as const }));
      return [
        {
          quote: quote(sentence, { cues, words: 22 }),
          short: quote(sentence, { cues, words: 5 }),
          kinds: list([...new Set(kinds)]),
        },
      ];
    });
    if (items.length === 0) return null;
    const parts = Object.values(KINDS).flatMap((kind) =>
      totals.has(kind) ? count(totals.get(kind)!, kind) : [],
    );
    return { finding: `${count(items.length, 'sentence')} to check: ${list(parts)}.`, items };
  },
});
