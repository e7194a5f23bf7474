import { type JudgedSentence, makes } from '../../model/index.js';
import { most } from '../options.js';
import { defineRule, type ExaminedEssay } from '../rule.js';
import { isNamed } from '../views.js';

/** "You might say", "everyone thinks": nobody is accused of holding the view. */
const ANYBODY = ['you', 'one', 'someone', 'somebody', 'everyone', 'everybody', 'anyone', 'we', 'people'];

function isAccused({ holder }: JudgedSentence, text: string, anybody: ReadonlySet<string>): boolean {
  return holder?.kind === 'generic' && !anybody.has(text.slice(holder.start, holder.end).toLowerCase());
}

/** "Critics call it a toy. The chamber of commerce wrote ...": the next sentence of the paragraph names one. */
function isNamedAfter({ sentences }: ExaminedEssay, run: readonly JudgedSentence[]): boolean {
  const last = run[run.length - 1]!;
  const next = sentences[last.index + 1];
  return next !== undefined && next.block === last.block && isNamed(next);
}

export const unsourcedOpponent = defineRule({
  id: 'unsourced-opponent',
  gloss: 'A view is laid at the door of "critics" or "some", without a name, a quotation or a source.',
  severity: 'info',
  options: {
    anybody: {
      default: ANYBODY,
      gloss: 'Holders of a view that accuse nobody, so that nobody need be named.',
    },
    most: most(3),
  },
  advice: 'Name one of them, or quote what one of them said.',
  fires: ['Critics say that the ferry is a toy for the rich. The ferry runs twice a day.'],
  silent: [
    'Critics say that the ferry is a toy for the rich. The chamber of commerce called it “a toy for people with yachts and time on their hands.”',
    'The mayor, Ana Ferro, says that the ferry is a toy for the rich.',
  ],
  *judge(essay, { anybody }) {
    const passed = new Set(anybody.map((word) => word.toLowerCase()));
    const answered = new Set(essay.links.filter((link) => link.kind === 'rebuts').map((link) => link.to));
    const unsourced = essay.views.filter(
      (run) =>
        !run.some(isNamed) &&
        !run.some((sentence) => answered.has(sentence.index) || makes(sentence, 'rebuttal')) &&
        !isNamedAfter(essay, run) &&
        run.some((sentence) => isAccused(sentence, essay.text, passed)),
    );
    for (const run of unsourced) {
      const sentence = run.find((each) => isAccused(each, essay.text, passed))!;
      const holder = sentence.holder!;
      yield {
        sentence,
        range: { start: holder.start, end: holder.end },
        message: `“${essay.text.slice(holder.start, holder.end)}” is all that is said about who holds this view.`,
        related: run.map(({ index }) => index).filter((index) => index !== sentence.index),
      };
    }
  },
});
