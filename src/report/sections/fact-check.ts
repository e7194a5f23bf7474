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
    /** Nothing but words like "all" and "never". */
    readonly universal: boolean;
    /** Among those for which a sheet of paper has room. */
    readonly onPaper: boolean;
  }[];
  /** How many of them are. */
  readonly shown: number;
}

/** On paper. */
const COLUMNS = 3;
const MOST_ROWS = 7;
const FEWEST_ROWS = 3;
/** Points of paper that a line takes, and what stands between two items; letters on a line, of which the place takes some. */
const LINE = 11;
const BETWEEN = 3;
const ACROSS = 40;
const PLACE = 5;

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
  height,
  fit(data, excess) {
    const most = height(data) - excess;
    let fitted = data;
    for (let rows = Math.ceil(data.shown / COLUMNS); rows > FEWEST_ROWS && height(fitted) > most; )
      fitted = keptOnPaper(data, --rows * COLUMNS);
    return fitted;
  },
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
          onPaper: false,
          universal: marks.every((mark) => mark.kind === 'universal'),
        },
      ];
    });
    if (items.length === 0) return null;

    const parts = Object.values(KINDS).flatMap((kind) =>
      totals.has(kind) ? count(totals.get(kind)!, kind) : [],
    );
    const finding = `${count(items.length, 'sentence')} to check: ${list(parts)}.`;
    return keptOnPaper({ finding, items, shown: 0 }, MOST_ROWS * COLUMNS);
  },
});

/** The items run down one column after the other. */
function height({ items }: FactCheck): number {
  const heights = items.filter(({ onPaper }) => onPaper).map(({ short }) => itemHeight(short));
  return 26 + heights.reduce((sum, one) => sum + one, 0) / COLUMNS + LINE;
}

function itemHeight({ runs }: Quote): number {
  const letters = runs.reduce((sum, { text }) => sum + text.length, PLACE);
  return BETWEEN + LINE * Math.ceil(letters / ACROSS);
}

/** What can be looked up comes on paper before "all" and "never", and the earlier before the later. */
function keptOnPaper(data: FactCheck, most: number): FactCheck {
  const indices = [...data.items.keys()];
  const universal = (i: number) => data.items[i]!.universal;
  const ranked = [...indices.filter((i) => !universal(i)), ...indices.filter(universal)];
  const kept = new Set(ranked.slice(0, most));
  return {
    ...data,
    items: data.items.map((item, i) => ({ ...item, onPaper: kept.has(i) })),
    shown: kept.size,
  };
}
