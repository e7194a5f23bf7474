/** The moves, one lane a kind: where in the essay each is made, and how often. */
import {
  CLAIM_KINDS,
  counted,
  type LaneChart,
  MOVE_KINDS,
  MOVE_TEXT,
  type MoveKind,
  makes,
} from '../../model/index.js';
import type { Reading } from '../reading.js';
import { section } from '../section.js';

export interface Moves {
  readonly finding: string;
  /** Families of moves that look alike; only those that occur. */
  readonly families: readonly { readonly label: string; readonly lanes: readonly Lane[] }[];
  /** Names of the moves that do not occur. */
  readonly absent: readonly string[];
}

export interface Lane {
  readonly kind: MoveKind;
  readonly label: string;
  readonly gloss: string;
  readonly count: number;
  readonly chart: LaneChart;
}

const FAMILIES: readonly { label: string; style: LaneChart['style']; kinds: readonly MoveKind[] }[] = [
  {
    label: 'Claims',
    style: 'claim',
    kinds: CLAIM_KINDS,
  },
  { label: 'Other side', style: 'other-side', kinds: ['concession', 'opposing_view', 'rebuttal'] },
  {
    label: 'Devices',
    style: 'device',
    kinds: ['analogy', 'analogy_rejection', 'reframing', 'rhetorical_question'],
  },
  { label: 'Material', style: 'support', kinds: ['evidence', 'reported_speech', 'background'] },
];

export const moves = section<Moves>({
  id: 'moves',
  label: 'Moves',
  gloss: 'The sentences that make each move, from the first word to the last; a sentence can make several.',
  column: 'full',
  height: ({ families }) => families.reduce((sum, { lanes }) => sum + 3.5 + 10.6 * lanes.length, 29),
  build(reading) {
    if (reading.body.length === 0) return null;
    const { paragraphs } = reading;
    // More lines than this would be a gray field.
    const breaks = paragraphs.length > 60 ? [] : paragraphs.slice(1).map((paragraph) => paragraph.x);
    const families = FAMILIES.map(({ label, style, kinds }) => ({
      label,
      lanes: kinds.map((kind) => laneOf(kind, style, breaks, reading)).filter((lane) => lane.count > 0),
    }));
    const lanes = families.flatMap((family) => family.lanes);
    return {
      finding: findingOf(lanes, reading),
      families: families.filter((family) => family.lanes.length > 0),
      absent: MOVE_KINDS.filter((kind) => !lanes.some((lane) => lane.kind === kind)).map((kind) =>
        MOVE_TEXT[kind].label.toLowerCase(),
      ),
    };
  },
});

function laneOf(
  kind: MoveKind,
  style: LaneChart['style'],
  paragraphs: readonly number[],
  reading: Reading,
): Lane {
  const { label, gloss } = MOVE_TEXT[kind];
  const sentences = reading.body.filter((sentence) => makes(sentence, kind));
  const ticks = sentences.map((sentence) => ({ sentence: sentence.index, ...reading.stretchOf(sentence) }));
  const first = sentences[0] && reading.placeOf(sentences[0]).text;
  const last = sentences.length > 1 && reading.placeOf(sentences.at(-1)!).text;
  const alt = `${label}: ${counted(sentences.length, 'sentence')}, ${last ? `from ${first} to ${last}` : `in ${first}`}.`;
  return { kind, label, gloss, count: sentences.length, chart: { alt, style, ticks, paragraphs } };
}

const THIRDS = ['opening', 'middle', 'last'] as const;

/** Names the move that is most bunched in one third of the essay; without one, the most frequent moves. */
function findingOf(lanes: readonly Lane[], { body }: Reading): string {
  let best: { lane: Lane; third: number; share: number; inside: number } | null = null;
  for (const lane of lanes) {
    if (lane.count < 4) continue;
    for (const third of THIRDS.keys()) {
      const inside = lane.chart.ticks.filter(({ x, width }) => thirdOf(x + width / 2) === third).length;
      const share = inside / lane.count;
      if (share >= 0.6 && (!best || share > best.share)) best = { lane, third, share, inside };
    }
  }
  if (best) {
    const { lane, third, inside } = best;
    const { plural } = MOVE_TEXT[lane.kind];
    if (inside === lane.count) return `All ${inside} ${plural} stand in the ${THIRDS[third]} third.`;
    return `${inside} of ${lane.count} ${plural} stand in the ${THIRDS[third]} third.`;
  }
  const [first, second] = [...lanes].sort((a, b) => b.count - a.count);
  if (!first) return 'No sentence makes a move.';
  const where = `in ${first.count} of ${counted(body.length, 'sentence')}`;
  if (!second) return `${first.label} is the only move${body.length === 1 ? '' : `, ${where}`}.`;
  return `${first.label} is the most frequent move, ${where}; ${second.label.toLowerCase()} follows with ${second.count}.`;
}

function thirdOf(x: number): number {
  return Math.min(2, Math.floor(x * 3));
}
