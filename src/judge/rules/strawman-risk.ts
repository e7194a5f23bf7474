import { makes } from '../../model/index.js';
import { most } from '../options.js';
import { defineRule } from '../rule.js';
import { isNamed } from '../views.js';

export const strawmanRisk = defineRule({
  id: 'strawman-risk',
  gloss: 'A view that nobody in particular is said to hold is knocked down.',
  severity: 'warn',
  options: { most: most(3) },
  advice:
    'Name or quote someone who holds the view, in its strongest form; a reader who holds it will ask who said so.',
  fires: [
    'Some will argue that the ferry is a toy for the rich. But that argument gets it backward: the rich own boats.',
  ],
  silent: [
    'Senator Ruth Ode argues that the ferry is a toy for the rich. But that argument gets it backward: the rich own boats.',
    'Some say that the fee is too low.',
    'The engineer drew the ferry. In his view, the ferry is a toy for the rich. But that argument gets it backward: the rich own boats.',
  ],
  *judge(essay) {
    const answers = new Map<number, number>();
    for (const sentence of essay.views.flat())
      if (makes(sentence, 'rebuttal')) answers.set(sentence.index, sentence.index);
    for (const link of essay.links) if (link.kind === 'rebuts') answers.set(link.to, link.from);
    const nobodys = essay.views.filter(
      (run) =>
        !run.some(isNamed) &&
        run.some((sentence) => sentence.whose === 'attributed') &&
        run.some((sentence) => answers.has(sentence.index)),
    );
    for (const run of nobodys) {
      const [sentence] = run;
      const answer = run.map(({ index }) => answers.get(index)).find((index) => index !== undefined)!;
      const related = [...run.slice(1).map(({ index }) => index), answer].filter(
        (i) => i !== sentence!.index,
      );
      yield {
        sentence: sentence!,
        message: 'This view is answered, and nobody in particular is said to hold it.',
        related: [...new Set(related)].sort((a, b) => a - b),
      };
    }
  },
});
