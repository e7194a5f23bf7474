/** Four figures in a row, each with words of the essay that explain it. */
import {
  confidenceIn,
  counted,
  grouped,
  makes,
  type NormFigure,
  type Phrase,
  type Quote,
  type Sentence,
} from '../../model/index.js';
import { type CueCounts, cueCounts } from '../cue-counts.js';
import { lettersOf } from '../height.js';
import { type Reading, strengthWords } from '../reading.js';
import { section } from '../section.js';
import { bySureness, otherSide, unanswered } from '../sides.js';
import { type StandingWords, standingWords, UNITS } from '../standings.js';
import { typicalClaim } from '../typical.js';
import { quotation, say } from '../wording.js';

export interface KeyFigure {
  readonly id: string;
  readonly value: string;
  readonly label: string;
  readonly detail: string;
  /** A sentence that the figure rests on. */
  readonly quote: Quote | null;
  /** Cue words where the figure counts them. */
  readonly words: readonly (readonly Phrase[])[] | null;
  /** Where it stands among reference texts; null where it is not compared. */
  readonly standing: StandingWords | null;
}

export interface KeyFigures {
  readonly figures: readonly KeyFigure[];
  /** What the strips show; null where nothing is compared. */
  readonly strips: string | null;
  /** All that is compared, for the screen. */
  readonly compared: readonly (StandingWords & { readonly name: string })[];
}

export const keyFigures = section<KeyFigures>({
  id: 'key-figures',
  label: 'Four figures',
  gloss: 'Counts over the essay’s body text; strengths of the author’s own claims.',
  column: 'full',
  height,
  build(reading) {
    const { norms } = reading.measured;
    const standings = new Map(norms?.standings.map((standing) => [standing.figure, standingWords(standing)]));
    const figures: readonly (readonly [Figure, NormFigure])[] = [
      [medianStrength(reading), 'mean-strength'],
      [hedgesToBoosters(reading), 'hedge-share'],
      [evidence(reading), 'evidence'],
      [answered(reading), 'points'],
    ];
    return {
      figures: figures.map(([figure, norm]) => ({ ...figure, standing: standings.get(norm) ?? null })),
      strips:
        norms === null || standings.size === 0
          ? null
          : `Dot: this essay. Bar and tick: middle half and median of ${grouped(norms.texts)} ${norms.description}; 95% intervals.`,
      compared: [...standings].map(([figure, words]) => ({ ...words, name: UNITS[figure].name })),
    };
  },
});

type Figure = Omit<KeyFigure, 'standing'>;

/** Points of paper of a line; letters on one of the essay's words, of ours below the figure, and below a strip. */
const LINE = 11;
const ACROSS = { quoted: 25, detail: 27, standing: 27 };

/** The figures stand in a row, and each part of one beside the same part of the others. */
function height({ figures, strips }: KeyFigures): number {
  const most = (lines: (figure: KeyFigure) => number) => Math.max(...figures.map(lines));
  const across = (letters: number, line: number) => Math.ceil(letters / line);
  const detail = most((figure) => across(figure.detail.length, ACROSS.detail));
  const quoted = most(({ quote, words }) => {
    if (quote) return across(lettersOf(quote.runs) + 2 + (quote.place?.shortest.length ?? 0), ACROSS.quoted);
    return (words ?? []).reduce((sum, phrases) => sum + across(lettersOf(phrases), ACROSS.quoted), 0);
  });
  const standing = most(({ standing: words }) =>
    words
      ? across(words.measure.length + words.words.length + words.interval.length + 5, ACROSS.standing)
      : 0,
  );
  return (strips === null ? 48 : 76) + LINE * (detail + quoted + standing);
}

const QUOTED_WORDS = 7;
/** A sentence of a word or two more is shown whole. */
const SHOWN_WHOLE = QUOTED_WORDS + 2;

function medianStrength(reading: Reading): Figure {
  const { document, claims, quote } = reading;
  const { strength } = document.summary;
  const figure = { id: 'median-strength', label: 'median strength of a claim', words: null };
  if (!strength) return { ...figure, value: 'none', detail: 'nothing is claimed', quote: null };
  const { text, band } = strengthWords(strength.median);
  const low = strengthWords(strength.lowerQuartile).text;
  const high = strengthWords(strength.upperQuartile).text;
  const typical = typicalClaim(reading, strength.median, SHOWN_WHOLE);
  const spread =
    claims.length === 1
      ? 'the only claim'
      : low === high
        ? `the middle half all at ${low}`
        : `middle half ${low} to ${high}`;
  return {
    ...figure,
    value: text,
    detail: `${band}; ${spread}`,
    quote: quote(typical, { words: QUOTED_WORDS }),
  };
}

function hedgesToBoosters(reading: Reading): Figure {
  const { hedges, boosters, per100Words } = reading.document.summary;
  const rate = (value: number | null) => (value === null ? 'none' : value.toFixed(1));
  const words = cueCounts(reading.claims);
  return {
    id: 'hedges-boosters',
    value: `${hedges} : ${boosters}`,
    label: 'hedges to boosters',
    detail: `${rate(per100Words.hedges)} to ${rate(per100Words.boosters)} per 100 words`,
    quote: null,
    words: words.raised + words.lowered === 0 ? null : mostFrequent(words),
  };
}

/** Letters of cue words that a line of the figure has room for. */
const CUE_ROOM = 15;

/** "Raised by every, never" and "lowered by would": the most frequent, on a line each. (“Nothing” could be one of the words.) */
function mostFrequent({ lowers, raises }: CueCounts): Phrase[][] {
  const named = (cues: readonly string[]) => {
    const [first = '', second] = cues.map((cue) => cue.replace(/ ×\d+$/, ''));
    const both = `${first}, ${second}`;
    return quotation(second !== undefined && both.length <= CUE_ROOM ? both : first);
  };
  return [
    raises.length > 0 ? say`Raised by ${named(raises)}` : say`Raised by no word`,
    lowers.length > 0 ? say`lowered by ${named(lowers)}` : say`lowered by no word`,
  ];
}

function evidence({ document, body, claims, quote }: Reading): Figure {
  const offered = body.filter((sentence) => makes(sentence, 'evidence'));
  // The surest, not the first in the text: half of the first ones are wrong, but only one in five of the surest.
  const [sample] = [...offered].sort((a, b) => sureness(b) - sureness(a));
  return {
    id: 'evidence',
    value: String(document.summary.moves.evidence),
    label: offered.length === 1 ? 'sentence offers evidence' : 'sentences offer evidence',
    detail: `for ${counted(claims.length, 'claim')}`,
    quote: sample ? quote(sample, { cues: [], words: QUOTED_WORDS }) : null,
    words: null,
  };
}

const sureness = (sentence: Sentence): number => confidenceIn(sentence, 'evidence');

function answered(reading: Reading): Figure {
  const { points, answered: number, faint } = otherSide(reading);
  const figure = { id: 'answered', words: null };
  if (points.length === 0) {
    return {
      ...figure,
      value: 'none',
      label: 'of the other side’s points',
      detail: faint ? 'none clearly granted or raised' : 'none granted, none raised',
      quote: null,
    };
  }
  const [open] = unanswered(points);
  const surest = points.reduce((best, point) => (bySureness(point, best) < 0 ? point : best));
  return {
    ...figure,
    value: `${number} of ${points.length}`,
    label: 'points answered',
    detail: `granted or raised; ${open ? 'left open:' : 'answered:'}`,
    quote: reading.quote((open ?? surest).sentence, { cues: [], words: QUOTED_WORDS }),
  };
}
