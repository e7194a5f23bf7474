/** Sets labelled by people for one kind of move (their README says what and whose): further examples for that move alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCORED_MOVES, type ScoredMove } from './evaluation/tally.js';
import type { GoldEssay, GoldUnit } from './gold.js';

interface PublicDocument {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly labels: readonly { readonly start: number; readonly end: number; readonly label: string }[];
}

/** A set: its file, the moves its labels speak of, and the labels that make a case of the first of them. */
export interface PublicSet {
  readonly id: string;
  readonly file: string;
  readonly cases: readonly string[];
  /** The move that a labelled sentence makes; other moves of `moves` are left open there. */
  readonly moves: readonly ScoredMove[];
}

export const PUBLIC_SETS: readonly PublicSet[] = [
  { id: 'causal_news', file: 'causal_news.jsonl', cases: ['causal'], moves: ['causal'] },
  {
    id: 'gum_concession',
    file: 'gum_erst.jsonl',
    cases: ['concession', 'rebuttal'],
    moves: ['concession', 'rebuttal'],
  },
];

/** The set's documents in the form of labelled essays; what it does not speak of is neither right nor wrong. */
export function readPublicSet(folder: string, set: PublicSet): GoldEssay[] {
  return readFileSync(join(folder, set.file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => essayOf(JSON.parse(line) as PublicDocument, set));
}

function essayOf(document: PublicDocument, { cases, moves }: PublicSet): GoldEssay {
  const found = document.labels.filter(({ label }) => cases.includes(label));
  return {
    id: document.id,
    title: null,
    source: null,
    text: `${document.text}\n`,
    units: document.sentences.map(({ start, end }): GoldUnit => {
      const is = found.some((label) => mostly(label, { start, end }));
      const open = SCORED_MOVES.filter((move) => !moves.includes(move) || (is && move !== moves[0]));
      return {
        start,
        end,
        role: 'body',
        moves: is ? [moves[0]!] : [],
        optional_moves: open,
        strength: null,
        strength_range: null,
        whose: 'author',
        evidence_type: null,
        links: [],
      };
    }),
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** At least half of the shorter lies in both. */
export function mostly(a: Span, b: Span): boolean {
  const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return overlap * 2 >= Math.min(a.end - a.start, b.end - b.start);
}
