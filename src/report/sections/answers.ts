/** Concession and answer: each point of the other side beside what answers it, with the strength of both. */
import { counted, type DumbbellChart, makes, type Quote, type Sentence } from '../../model/index.js';
import { fitting, pairHeight, staying } from '../height.js';
import type { Cue } from '../quotation.js';
import type { Reading } from '../reading.js';
import { section } from '../section.js';
import { bySureness, type OtherSide, otherSide, type Point, unanswered } from '../sides.js';
import { every } from '../wording.js';

export interface Answers {
  readonly finding: string;
  /** How many of them paper shows. */
  readonly shown: number;
  readonly rows: readonly AnswerRow[];
}

export interface AnswerRow {
  /** "concession"; "opposing view, 2 sentences"; "opposing view, granted". */
  readonly kind: string;
  readonly point: Quote;
  /** null where no answer was found. */
  readonly answer: Quote | null;
  /** The point and its answer are one sentence ("While X, Y"). */
  readonly sameSentence: boolean;
  readonly chart: DumbbellChart;
}

const QUOTED_WORDS = 14;
/** How many rows paper shows if there is no room to spare, and how many it always shows. */
const MOST = 3;
const LEAST = 1;

export const answers = section<Answers>({
  id: 'answers',
  label: 'Concession and answer',
  gloss:
    'Circles: strength of point (open) and answer (filled), from −3 to +3. Unanswered points first, the surest ahead.',
  column: 'full',
  height: (data) => (data.shown === 0 ? 24 : onPaper(data).reduce((sum, height) => sum + height, 47)),
  fit: (data, excess) => ({ ...data, shown: staying(onPaper(data), excess, LEAST) }),
  grow: (data, room) => ({ ...data, shown: fitting(heightsOf(data), data.shown, room) }),
  build(reading) {
    const side = otherSide(reading);
    const { points } = side;
    const open = unanswered(points);
    const closed = points.filter((point) => point.answer !== null).sort(bySureness);
    return {
      finding: findingOf(side, reading),
      shown: Math.min(MOST, points.length),
      rows: [...open, ...firstOfEachAnswer(closed)].map((point) => rowOf(point, reading)),
    };
  },
});

const heightsOf = ({ rows }: Answers): number[] =>
  rows.map(({ point, answer }) => pairHeight([point, answer]));

/** Heights of the rows that paper shows. */
const onPaper = (data: Answers): number[] => heightsOf(data).slice(0, data.shown);

/** Where several points have one answer, the first of them come before the others. */
function firstOfEachAnswer(points: readonly Point[]): Point[] {
  const answers = new Set<number>();
  const first: Point[] = [];
  const others: Point[] = [];
  for (const point of points) {
    const answer = point.answer!.index;
    (answers.has(answer) ? others : first).push(point);
    answers.add(answer);
  }
  return [...first, ...others];
}

function rowOf({ sentence, kind, length, answer }: Point, { quote }: Reading): AnswerRow {
  const sameSentence = answer?.index === sentence.index;
  const reply = answer && !sameSentence ? quote(answer, { words: QUOTED_WORDS }) : null;
  const point = quote(sentence, { cues: movesCues(sentence), words: QUOTED_WORDS });
  const strengths = [point.strength?.value ?? null, reply?.strength?.value ?? null] as const;
  // "Critics say that it is dear. They have a point.": what is quoted is the view, and not the words that grant it.
  const said = kind === 'concession' && !makes(sentence, 'concession') ? 'opposing view, granted' : kind;
  return {
    kind: length > 1 ? `${said}, ${counted(length, 'sentence')}` : said,
    point,
    answer: reply,
    sameSentence,
    chart: {
      alt: `${kind === 'concession' ? 'Granted' : 'Raised'} ${point.strength?.text ?? 'without a strength'}, ${
        reply ? `answered ${reply.strength?.text ?? 'without a strength'}` : 'no answer in another sentence'
      }.`,
      point: strengths[0],
      answer: strengths[1],
    },
  };
}

/** The words by which the sentence grants or raises its point. */
function movesCues(sentence: Sentence): Cue[] {
  return sentence.moves
    .filter((move) => move.kind === 'concession' || move.kind === 'opposing_view')
    .flatMap((move) => move.evidence)
    .filter((evidence) => evidence.type !== 'model')
    .map(({ start, end }) => ({ start, end, tone: 'shows' as const }));
}

function findingOf({ points, answered, faint }: OtherSide, { body }: Reading): string {
  const rebuttals = body.filter((sentence) => makes(sentence, 'rebuttal')).length;
  if (points.length === 0) {
    if (faint) return 'No point is clearly granted, and no opposing view is clearly stated.';
    return rebuttals > 0
      ? 'No point is granted and no opposing view is stated, though something is denied.'
      : 'No point is granted and no opposing view is stated.';
  }
  const open = points.some((point) => point.answer === null);
  if (points.length === 1 && open) return 'The only point of the other side is left without an answer.';
  if (!open)
    return `${every(points.length, 'point')} of the other side ${points.length === 1 ? 'is' : 'are'} answered.`;
  if (answered === 0)
    return `${points.length === 2 ? 'Neither' : 'None'} of the ${points.length} points of the other side is answered.`;
  return `${answered} of ${points.length} points of the other side ${answered === 1 ? 'is' : 'are'} answered.`;
}
