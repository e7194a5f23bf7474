/** How likely one sentence answers another: a logistic regression over what stands in and between the two. */
import { ANSWERS } from '../../../models/answers.js';
import { digest, ProblemError, problem } from '../../model/index.js';
import { likelihood, makes, overlap, type Unit } from '../units.js';
import { logistic } from './linker.js';
import { turnsWithin } from './turns.js';

/** How far back an answered view may stand, in body sentences. */
export const REACH = 8;

/** What is asked of an answer and a view, in the order of the weights. Trained by `src/learn/answers.ts`. */
export const ANSWER_FEATURES = [
  'always',
  'answer: rebuttal',
  'answer: opens with a turn',
  'answer: after a sentence that opens with a turn',
  'answer: frames of rebuttal',
  'answer: question',
  'view: opposing view',
  'view: attributed',
  'view: frame of an opponent',
  'view: cue of an opponent',
  'view: question',
  'distance',
  'same paragraph',
  'two paragraphs apart or more',
  'overlap of topic',
  'answers between',
] as const;

type AnswerWeights = Pick<typeof ANSWERS, 'features' | 'weights' | 'floor'>;

/** Digest of all that decides. */
export function answersDigest({ features, weights, floor }: AnswerWeights): string {
  return digest(JSON.stringify([features, weights, floor]));
}

let checked: AnswerWeights | undefined;

/** @throws ProblemError `bad-weights` where the file is not what training wrote for these features. */
export function answerWeights(): AnswerWeights {
  if (checked === undefined) {
    const { weights, floor } = ANSWERS;
    if (answersDigest({ features: ANSWER_FEATURES, weights, floor }) !== ANSWERS.digest)
      throw new ProblemError(problem('bad-weights', { path: 'models/answers.js' }));
    checked = ANSWERS;
  }
  return checked;
}

const LIKELIHOOD_OF_NOTHING = 0.03;

/** Log-odds of a move, 0 where nothing speaks for it. */
function odds(p: number): number {
  const clipped = Math.min(Math.max(p, LIKELIHOOD_OF_NOTHING), 0.99);
  return Math.log((clipped / (1 - clipped)) * ((1 - LIKELIHOOD_OF_NOTHING) / LIKELIHOOD_OF_NOTHING));
}

function cues(unit: Unit, type: string): number {
  const { cues, tokens } = unit.sentence;
  let count = 0;
  for (const cue of cues) if (cue.entry.type === type && tokens[cue.from]!.quotation === -1) count++;
  return count;
}

/** The features of a pair; `view` stands before `answer`, at most REACH. */
export function answerFeatures(units: readonly Unit[], answer: Unit, view: Unit): number[] {
  const distance = answer.place - view.place;
  let between = 0;
  for (let i = view.place + 1; i < answer.place; i++) if (likelihood(units[i]!, 'rebuttal') > 0) between++;
  return [
    1,
    odds(likelihood(answer, 'rebuttal')),
    Number(answer.turn),
    Number(distance > 1 && units[answer.place - 1]!.turn),
    Math.min(2, cues(answer, 'rebuttal_frame')),
    Number(answer.sentence.question),
    odds(likelihood(view, 'opposing_view')),
    Number(view.sentence.whose === 'attributed'),
    Number(view.sentence.frame === 'opponent'),
    Math.min(1, cues(view, 'opponent_frame')),
    Number(view.sentence.question),
    Math.log2(1 + distance),
    Number(view.paragraph === answer.paragraph),
    Number(answer.paragraph - view.paragraph >= 2),
    overlap(answer, view),
    between / Math.max(1, distance - 1),
  ];
}

/** The log-odds that the first answers the second, which stands before it, at most REACH. */
export function answerScore(units: readonly Unit[], answer: Unit, view: Unit): number {
  const { weights } = answerWeights();
  const features = answerFeatures(units, answer, view);
  let score = 0;
  for (let i = 0; i < features.length; i++) score += features[i]! * weights[i]!;
  return score;
}

/** A sentence that may be the view answered, with the likelihood that it is. */
export interface Candidate {
  readonly view: Unit;
  readonly p: number;
}

/**
 * What a neighbor in the same paragraph adds. Every third view that is answered runs on over sentences: of two that are as likely by
 * themselves, the one amid other likely ones is what is answered.
 */
const BESIDE = 0.3;

/** The candidate that is likeliest by itself and by its neighbors, the first of those that are as likely; null where there is none. */
export function mostSupported<Of extends Candidate>(candidates: readonly Of[]): Of | null {
  let found: Of | null = null;
  let most = 0;
  for (const candidate of candidates) {
    let support = candidate.p;
    for (const other of candidates) if (areBeside(candidate.view, other.view)) support += BESIDE * other.p;
    if (found !== null && support <= most) continue;
    found = candidate;
    most = support;
  }
  return found;
}

const areBeside = (a: Unit, b: Unit): boolean =>
  Math.abs(a.place - b.place) === 1 && a.paragraph === b.paragraph;

/** The view that the sentence most likely answers; null where none stands near. */
export function likeliestView(units: readonly Unit[], answer: Unit): Candidate | null {
  const candidates: Candidate[] = [];
  for (let distance = 1; distance <= REACH && distance <= answer.place; distance++) {
    const view = units[answer.place - distance]!;
    if (canAnswer(answer, view)) candidates.push({ view, p: logistic(answerScore(units, answer, view)) });
  }
  return mostSupported(candidates);
}

/**
 * Whether the second can be what the first answers: it speaks for a view of others, asks, or grants a point that it leaves standing
 * ("While the fee is small, it keeps the poorest away" leaves nothing to answer). A sentence that brings up a view and answers it is
 * linked to nothing by that: only `concedes` may name its own sentence (docs/guideline.md, "Links").
 */
export function canAnswer(answer: Unit, view: Unit): boolean {
  if (answer === view) return false;
  if (likelihood(view, 'opposing_view') > 0) return true;
  if (view.sentence.whose === 'attributed' || view.sentence.question) return true;
  return makes(view, 'concession') && !turnsWithin(view);
}
