import type { Link } from '../../model/index.js';
import { type Discourse, likelihood, makes, overlap, type Unit } from '../units.js';
import { type Linker, linkOf, logistic } from './linker.js';

/** How far back an answered view may stand, in body sentences. */
const REACH = 12;
/** A link at least this likely is kept. */
const FLOOR = 0.3;

/** What speaks for one sentence answering another, as numbers; `WEIGHTS` has one weight for each, in this order. */
export function answerFeatures(units: readonly Unit[], answer: Unit, view: Unit): number[] {
  const distance = answer.place - view.place;
  const previous = units[answer.place - 1];
  let viewsBetween = 0;
  let answersBetween = 0;
  for (let i = view.place + 1; i < answer.place; i++) {
    if (makes(units[i]!, 'opposing_view')) viewsBetween++;
    if (makes(units[i]!, 'rebuttal')) answersBetween++;
  }
  const between = Math.max(1, distance - 1);
  const paragraphs = answer.paragraph - view.paragraph;
  return [
    1,
    likelihood(answer, 'rebuttal'),
    likelihood(view, 'opposing_view'),
    likelihood(view, 'concession'),
    likelihood(view, 'rhetorical_question'),
    likelihood(view, 'reported_speech'),
    view.sentence.whose === 'attributed' ? 1 : 0,
    distance === 0 ? 1 : 0,
    Math.log2(1 + distance),
    distance === 1 ? 1 : 0,
    paragraphs === 0 ? 1 : 0,
    paragraphs >= 2 ? 1 : 0,
    overlap(answer, view),
    distance === 1 && answer.backward ? 1 : 0,
    answer.turn ? 1 : 0,
    previous?.turn && distance > 1 ? 1 : 0,
    Math.min(2, viewsBetween),
    answersBetween / between,
    distance > 1 && answersBetween === distance - 1 ? 1 : 0,
    makes(view, 'rebuttal') ? 1 : 0,
  ];
}

const WEIGHTS: readonly number[] = [
  -4, 1, 4, 1, 0.5, 0.5, 0.5, -2, -0.7, 0.3, 0.5, -0.5, 0.5, 0.3, 0.3, 0.2, -1, 1, 0.7, -1,
];

export const rebuts: Linker = {
  id: 'rebuts',
  label: 'Answers',
  gloss: 'from an answer to the view it answers',
  find({ units }: Discourse) {
    const links: Link[] = [];
    for (const answer of units) {
      if (!makes(answer, 'rebuttal')) continue;
      let best: Unit | null = null;
      let score = Number.NEGATIVE_INFINITY;
      for (let d = 0; d <= REACH && d <= answer.place; d++) {
        const view = units[answer.place - d]!;
        const features = answerFeatures(units, answer, view);
        const sum = features.reduce((total, value, i) => total + value * WEIGHTS[i]!, 0);
        if (sum > score) {
          score = sum;
          best = view;
        }
      }
      if (best && logistic(score) >= FLOOR) links.push(linkOf('rebuts', answer, best, logistic(score)));
    }
    return links;
  },
};
