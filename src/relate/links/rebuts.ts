import type { Link } from '../../model/index.js';
import { type Discourse, makes } from '../units.js';
import { answerWeights, likeliestView } from './answers.js';
import { type Linker, linkOf, logistic } from './linker.js';

export const rebuts: Linker = {
  id: 'rebuts',
  label: 'Answers',
  gloss: 'from an answer to the view it answers',
  find({ units }: Discourse) {
    const { floor } = answerWeights();
    const links: Link[] = [];
    for (const answer of units) {
      if (!makes(answer, 'rebuttal')) continue;
      const likeliest = likeliestView(units, answer);
      const likelihood = likeliest ? logistic(likeliest.score) : 0;
      if (likeliest && likelihood >= floor) links.push(linkOf('rebuts', answer, likeliest.view, likelihood));
    }
    return links;
  },
};
