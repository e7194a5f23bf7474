import type { JudgedSentence } from '../../model/index.js';
import { count } from '../options.js';
import { isBody } from '../reading.js';
import { defineRule } from '../rule.js';
import { namesSource } from '../sources.js';

/** "We sold 40 boats": the author is the source. */
const isFirstPerson = (norm: string): boolean =>
  norm === 'i' || norm === 'my' || norm === 'we' || norm === 'our';

function isFigure({ whose, moves, tokens }: JudgedSentence): boolean {
  if (whose !== 'author' || !moves.some((move) => move.evidenceType === 'statistic')) return false;
  let digits = false;
  for (const { norm } of tokens) {
    if (isFirstPerson(norm)) return false;
    digits ||= hasDigit(norm);
  }
  return digits;
}

function hasDigit(norm: string): boolean {
  for (let i = 0; i < norm.length; i++) {
    const code = norm.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) return true;
  }
  return false;
}

export const unsourcedFigure = defineRule({
  id: 'unsourced-figure',
  label: 'Figures without a source',
  gloss: 'A figure is offered as evidence, and no source is named in the sentence or next to it.',
  severity: 'info',
  options: {
    within: count(
      1,
      'A source so many sentences away or nearer counts as named; 0: only in the sentence itself.',
      0,
    ),
  },
  advice: 'Say where the figure comes from: a fact-checker will ask.',
  fires: ['Rents in the old town rose by 38 percent in four years. Nobody built anything.'],
  silent: [
    'Rents in the old town rose by 38 percent in four years, according to the land registry.',
    'The statistics office has counted. Rents in the old town rose by 38 percent in four years.',
    'Rents in the old town rose.',
  ],
  *judge({ sentences, body }, { within }) {
    const figures = body.filter(isFigure);
    const open = figures.filter(({ index }) =>
      sentences
        .slice(Math.max(0, index - within), index + within + 1)
        .every((sentence) => !isBody(sentence) || !namesSource(sentence)),
    );
    const [first] = open;
    if (!first) return;
    const count = open.length === 1 ? 'This figure names' : `${open.length} figures, this one first, name`;
    yield {
      sentence: first,
      message: `${count} no source in the sentence or next to it.`,
      related: open.slice(1).map(({ index }) => index),
    };
  },
});
