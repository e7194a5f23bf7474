import type { Link } from '../../model/index.js';
import { type Discourse, likelihood, makes, type Unit } from '../units.js';
import { answerScore, answerWeights, canAnswer, likeliestView, REACH } from './answers.js';
import { type Linker, linkOf, logistic } from './linker.js';

/** How likely a sentence must be a view for its answer to be looked for among sentences that only may answer. */
const SURE = 0.5;

/** Whether words that deny or devalue stand in it, outside what it quotes. */
const denies = ({ sentence: { cues, tokens } }: Unit): boolean =>
  cues.some(({ entry, from }) => entry.type === 'rebuttal_frame' && tokens[from]!.quotation === -1);

/** What answers a view that no found answer answers: the likeliest of the sentences after it that may be an answer. */
function likelyAnswer(units: readonly Unit[], view: Unit, floor: number): Link | null {
  let found: Link | null = null;
  for (let i = view.place + 1; i < units.length && i <= view.place + REACH; i++) {
    const answer = units[i]!;
    if (answer.sentence.whose === 'attributed' || makes(answer, 'opposing_view') || !canAnswer(answer, view))
      continue;
    if (!answer.turn && !(likelihood(answer, 'rebuttal') > 0 && denies(answer))) continue;
    const p = logistic(answerScore(units, answer, view));
    if (p >= floor && (found === null || p > found.confidence)) found = linkOf('rebuts', answer, view, p);
  }
  return found;
}

/** From an answer to the view it answers. */
export const rebuts: Linker = {
  id: 'rebuts',
  find({ units }: Discourse) {
    const { floor } = answerWeights();
    const links: Link[] = [];
    const answered = new Set<number>();
    for (const answer of units) {
      if (!makes(answer, 'rebuttal')) continue;
      const likeliest = likeliestView(units, answer);
      if (likeliest === null || likeliest.p < floor) continue;
      links.push(linkOf('rebuts', answer, likeliest.view, likeliest.p));
      answered.add(likeliest.view.sentence.index);
    }
    for (const view of units) {
      if (likelihood(view, 'opposing_view') < SURE || !makes(view, 'opposing_view')) continue;
      if (answered.has(view.sentence.index)) continue;
      const link = likelyAnswer(units, view, floor);
      if (link) links.push(link);
    }
    return links;
  },
};
