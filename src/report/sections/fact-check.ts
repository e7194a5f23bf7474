/** The fact-check sheet: sentences with something to look up, with boxes to tick. */
import { type CheckKind, counted, list, type Quote, type Sentence } from '../../model/index.js';
import { lettersOf } from '../height.js';
import type { Cue } from '../quotation.js';
import type { Reading } from '../reading.js';
import { section } from '../section.js';
import { firstToCheck, toCheck } from '../to-check.js';

export interface FactCheck {
  readonly finding: string;
  readonly items: readonly {
    readonly quote: Quote;
    /** The words to check with those around them, for a sheet of paper; null if they cannot fit. */
    readonly short: Quote | null;
    readonly kinds: string;
    /** Nothing but words like "all" and "never". */
    readonly universal: boolean;
    /** With a number in it. */
    readonly measured: boolean;
    /** Among those for which a sheet of paper has room. */
    readonly onPaper: boolean;
  }[];
  /** How many of them are. */
  readonly shown: number;
}

/** On paper. */
const COLUMNS = 3;
const MOST_ROWS = 7;
const FEWEST_ROWS = 2;
/** Points of paper that an item takes, and each further line of it; letters on a line, with those of the place. */
const ITEM = 12.7;
const FURTHER = 10.5;
const ACROSS = 34;
/** Words of a quotation there at most and at least, and the letters that leave the place on its line. */
const MOST_WORDS = 5;
const FEWEST_WORDS = 2;
const SHORT = 27;

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
  build({ document, body, quote }) {
    const totals = new Map<string, number>();
    const shortened: { sentence: Sentence; cues: readonly Cue[] }[] = [];
    const items = body.flatMap((sentence) => {
      const marks = toCheck(document, sentence);
      if (marks.length === 0) return [];
      const kinds = marks.map((mark) => KINDS[mark.kind as CheckKind]);
      for (const kind of kinds) totals.set(kind, (totals.get(kind) ?? 0) + 1);
      const cues = marks.map(({ start, end }) => ({ start, end, tone: 'shows' as const }));
      const first = firstToCheck(document, marks)!;
      shortened.push({ sentence, cues: cues.filter(({ start }) => start >= first.start) });
      return [
        {
          quote: quote(sentence, { cues, words: 22 }),
          short: null,
          kinds: list([...new Set(kinds)]),
          onPaper: false,
          universal: marks.every((mark) => mark.kind === 'universal'),
          measured: marks.some((mark) => mark.kind === 'number'),
        },
      ];
    });
    if (items.length === 0) return null;

    const parts = Object.values(KINDS).flatMap((kind) =>
      totals.has(kind) ? counted(totals.get(kind)!, kind) : [],
    );
    const finding = `${counted(items.length, 'sentence')} to check: ${list(parts)}.`;
    const kept = keptOnPaper({ finding, items, shown: 0 }, MOST_ROWS * COLUMNS);
    return {
      ...kept,
      items: kept.items.map((item, i) => {
        if (!item.onPaper) return item;
        const { sentence, cues } = shortened[i]!;
        return { ...item, short: shortQuote(quote, sentence, cues) };
      }),
    };
  },
});

/** As many words as leave room for the number of the paragraph on the line. */
function shortQuote(quote: Reading['quote'], sentence: Sentence, cues: readonly Cue[]): Quote {
  const length = ({ runs, clippedStart }: Quote) => lettersOf(runs) + (clippedStart ? 2 : 0);
  for (let words = MOST_WORDS; words > FEWEST_WORDS; words--) {
    const short = quote(sentence, { cues, words });
    if (length(short) <= SHORT) return short;
  }
  return quote(sentence, { cues, words: FEWEST_WORDS });
}

/** The items fill one column after the other, and a browser makes the columns as even as it can. */
function height({ items }: FactCheck): number {
  const heights = items.flatMap(({ onPaper, short }) => (onPaper && short ? [itemHeight(short)] : []));
  let column = Math.max(ITEM, heights.reduce((sum, one) => sum + one, 0) / COLUMNS);
  while (columnsOf(heights, column) > COLUMNS) column++;
  return 28 + column;
}

function columnsOf(heights: readonly number[], most: number): number {
  let columns = 1;
  let filled = 0;
  for (const height of heights) {
    if (filled > 0 && filled + height > most) {
      columns++;
      filled = 0;
    }
    filled += height;
  }
  return columns;
}

function itemHeight({ runs, place }: Quote): number {
  const letters = lettersOf(runs) + (place?.shortest.length ?? 0);
  return ITEM + FURTHER * (Math.ceil(letters / ACROSS) - 1);
}

/** Numbers come on paper before claims of cause and rank, these before "all" and "never", and the earlier before the later. */
function keptOnPaper(data: FactCheck, most: number): FactCheck {
  const indices = [...data.items.keys()];
  const rank = (i: number) => (data.items[i]!.measured ? 0 : data.items[i]!.universal ? 2 : 1);
  const kept = new Set(indices.sort((a, b) => rank(a) - rank(b) || a - b).slice(0, most));
  return {
    ...data,
    items: data.items.map((item, i) => ({ ...item, onPaper: kept.has(i) })),
    shown: kept.size,
  };
}
