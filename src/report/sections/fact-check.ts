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
    /** Among those for which a sheet of paper has room. */
    readonly onPaper: boolean;
  }[];
  /** How many of them are. */
  readonly shown: number;
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
          short: quote(sentence, { cues, words: 4 }),
          kinds: list([...new Set(kinds)]),
          universal: marks.every((mark) => mark.kind === 'universal'),
        },
      ];
    });
    if (items.length === 0) return null;
    const kept = keptOnPaper(items.map(({ universal }) => universal));
    const parts = Object.values(KINDS).flatMap((kind) =>
      totals.has(kind) ? count(totals.get(kind)!, kind) : [],
    );
    return {
      finding: `${count(items.length, 'sentence')} to check: ${list(parts)}.`,
      items: items.map(({ universal, ...item }, i) => ({ ...item, onPaper: kept.has(i) })),
      shown: kept.size,
    };
  },
});

/** Three columns of so many. */
const ON_PAPER = 15;

/** Indices of the items for paper: what can be looked up before "all" and "never", and earlier before later. */
function keptOnPaper(universal: readonly boolean[]): Set<number> {
  const indices = [...universal.keys()];
  const ranked = [...indices.filter((i) => !universal[i]), ...indices.filter((i) => universal[i])];
  return new Set(ranked.slice(0, ON_PAPER));
}
