import { makes } from '../units.js';
import { answerWeights, likeliestView } from './answers.js';
import { linkOf, logistic } from './linker.js';
export const rebuts = {
    id: 'rebuts',
    label: 'Answers',
    gloss: 'from an answer to the view it answers',
    find({ units }) {
        const { floor } = answerWeights();
        const links = [];
        for (const answer of units) {
            if (!makes(answer, 'rebuttal'))
                continue;
            const likeliest = likeliestView(units, answer);
            const likelihood = likeliest ? logistic(likeliest.score) : 0;
            if (likeliest && likelihood >= floor)
                links.push(linkOf('rebuts', answer, likeliest.view, likelihood));
        }
        return links;
    },
};
