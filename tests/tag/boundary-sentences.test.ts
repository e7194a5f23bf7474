/**
 * Sentences at the boundaries of the guideline: words that hedge here and not there, grants and what only looks like one, commands and
 * headings. They were written from the guideline by people who had not seen the rules, each round by other hands. At first sight 77 % held
 * of the first round, 65 % of the second (which leaves fewer moves open), 67 % of the third and 69 % of the fourth. The fourth was never
 * read for errors: it tells what to expect of sentences that nobody has seen. New weights may lose one and win another, so the share is
 * held, and not each.
 */
import { readFileSync } from 'node:fs';
import { analyze } from 'hedgerow';
import { describe, expect, it } from 'vitest';
import { HEDGE_TYPES } from '../../src/model/index.js';

interface Boundary {
  /** Default: 1. */
  readonly round?: number;
  readonly category: string;
  readonly text: string;
  /** Sentences beside it. */
  readonly prev?: string;
  readonly next?: string;
  /** Default: "body". */
  readonly role?: string;
  readonly moves: readonly string[];
  readonly forbidden?: readonly string[];
  /** Where its strength lies; null where it claims nothing. */
  readonly strength: readonly [number, number] | null;
  /** Default: "author". */
  readonly whose?: string;
  /** Words that are no cue of the type here. */
  readonly noCues?: readonly (readonly [start: number, end: number, type: string])[];
}

const SENTENCES = JSON.parse(
  readFileSync(new URL('../fixtures/boundary-sentences.json', import.meta.url), 'utf8'),
) as readonly Boundary[];

const NEIGHBOR = 'The council met on the ferry question last week.';
/** Steps that a strength may lie outside. */
const TOLERANCE = 0.5;
const HEDGES = new Set<string>(HEDGE_TYPES);

function holds({
  text,
  prev,
  next,
  role = 'body',
  moves,
  forbidden = [],
  strength,
  whose = 'author',
  noCues = [],
}: Boundary) {
  const apart = role === 'body' ? '' : NEIGHBOR;
  const before = prev ? `${prev} ` : apart && `${apart}\n\n`;
  const after = next ? ` ${next}` : apart && `\n\n${apart}`;
  const end = before.length + text.length;
  const mine = analyze(`${before}${text}${after}\n`).sentences.filter(
    (sentence) => sentence.start < end && sentence.end > before.length,
  );
  const kinds = new Set<string>(mine.flatMap((sentence) => sentence.moves.map(({ kind }) => kind)));
  const values = mine.flatMap((sentence) => sentence.strength?.value ?? []);
  const value = values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;
  const marks = mine
    .flatMap((sentence) => [
      ...(sentence.strength?.contributions.filter(({ effect }) => effect !== 0) ?? []),
      ...sentence.moves.flatMap(({ evidence }) => evidence),
    ])
    .flatMap(({ start, end: to, type }) =>
      start === undefined || to === undefined
        ? []
        : [{ start: start - before.length, end: to - before.length, type }],
    );
  const isMarked = ([start, to, type]: readonly [number, number, string]) =>
    marks.some(
      (mark) =>
        mark.start < to &&
        start < mark.end &&
        (mark.type === type || (HEDGES.has(mark.type) && HEDGES.has(type))),
    );
  const isStrong =
    strength === null || value === null
      ? strength === value
      : value >= strength[0] - TOLERANCE && value <= strength[1] + TOLERANCE;
  return (
    moves.every((kind) => kinds.has(kind)) &&
    !forbidden.some((kind) => kinds.has(kind)) &&
    isStrong &&
    (role !== 'body' || mine.every((sentence) => sentence.whose === whose)) &&
    mine.every((sentence) => sentence.role === role || (role === 'heading' && sentence.role === 'title')) &&
    !noCues.some(isMarked)
  );
}

const shareOf = (sentences: readonly Boundary[]) => sentences.filter(holds).length / sentences.length;

describe('sentences at the boundaries of the guideline', () => {
  it.each([
    [1, 0.9],
    [2, 0.77],
    [3, 0.8],
    [4, 0.67],
  ])(
    'of round %d hold whole: moves, strength, voice, and no word taken for a cue that is none',
    (round, least) => {
      expect(shareOf(SENTENCES.filter((one) => (one.round ?? 1) === round))).toBeGreaterThan(least);
    },
  );

  it.each([...new Set(SENTENCES.map(({ category }) => category))])(
    'hold in most of the cases of "%s"',
    (category) => {
      expect(shareOf(SENTENCES.filter((one) => one.category === category))).toBeGreaterThan(0.65);
    },
  );
});
