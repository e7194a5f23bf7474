import { type JudgedSentence, type Mark, makes, WordSet } from '../../model/index.js';
import { count } from '../options.js';
import { isBody } from '../reading.js';
import { defineRule } from '../rule.js';
import { isReferenced, namesSource } from '../sources.js';

/** "We sold 40 boats": the author is the source. */
const isFirstPerson = (norm: string): boolean =>
  norm === 'i' || norm === 'my' || norm === 'we' || norm === 'our';

/** Sentences of a paragraph back in which a witness may have said "I". */
const TOLD_WITHIN = 2;

/** "She put a bag on my desk. In it were 17 bottles.": the author tells what the author saw. */
function isWitnessed({ index, block }: JudgedSentence, sentences: readonly JudgedSentence[]): boolean {
  for (let i = Math.max(0, index - TOLD_WITHIN); i < index; i++) {
    const before = sentences[i]!;
    if (
      before.block === block &&
      before.tokens.some(({ norm, quotation }) => quotation === -1 && isOwn(norm))
    )
      return true;
  }
  return false;
}
const isOwn = (norm: string): boolean => norm === 'i' || norm === 'my' || norm === 'me';

/** Lead to what is only thought of: "If the port had 40 cranes". */
const SUPPOSED = new WordSet(['if', 'when', 'whenever', 'unless', 'imagine', 'suppose', 'say', 'assume']);

const OBLIGING = new WordSet(['should', 'must', 'ought']);

/** "The fund should be 25 million dollars", "Give the 422 pounds back": wanted, and given as no fact. */
const isDemand = (sentence: JudgedSentence): boolean =>
  makes(sentence, 'prescription') ||
  sentence.tokens.some(
    ({ norm, quotation }, i) =>
      OBLIGING.has(norm) && quotation === -1 && sentence.tokens[i + 1]?.norm !== 'have',
  );

/** Letters before and after a number that tell whether it is a name. */
const BESIDE = 8;
const THE = /(?<!\bof )\bthe\s$/iu;
const GOES_ON = /^(?:\s(?:and|or)\b|[^\s\p{L}\d]|$)/u;

/** "Waiting for the 41.", "the 41 and the tram": the name of a line. */
const isLine = (text: string, sentence: JudgedSentence, { start, end }: Mark): boolean =>
  /^\d{1,3}$/.test(text.slice(start, end)) &&
  THE.test(text.slice(Math.max(sentence.start, start - BESIDE), start)) &&
  GOES_ON.test(text.slice(end, Math.min(sentence.end, end + BESIDE)));

/** In digits: "$40", "38 percent"; not "forty". */
const DIGITS = /^\P{L}?\d/u;

/** Whether the author gives numbers in digits as evidence. */
function givesEvidence(sentence: JudgedSentence): boolean {
  const { whose, moves, tokens } = sentence;
  if (whose !== 'author' || !moves.some((move) => move.evidenceType === 'statistic')) return false;
  if (SUPPOSED.has(tokens[0]?.norm ?? '') || tokens.some(({ norm }) => isFirstPerson(norm))) return false;
  return !isDemand(sentence);
}

/** "38 percent" and "1,525" are the same figure wherever they stand; "10" is any number. */
const TELLING = /[$£€¥%]|\p{L}{3}|\d\D?\d\D?\d/u;

/**
 * Sentences with a figure that no sentence before them has given: an editor asks for a source once. A name ("5G"), a note's mark and a
 * supposed number are no figures.
 */
function givingFigures(text: string, body: readonly JudgedSentence[]): JudgedSentence[] {
  const given = new Set<string>();
  return body.filter((sentence) => {
    const gives = givesEvidence(sentence);
    let isNew = false;
    for (const mark of sentence.marks) {
      if (mark.kind !== 'number') continue;
      const words = text.slice(mark.start, mark.end);
      isNew ||= gives && DIGITS.test(words) && !given.has(words) && !isLine(text, sentence, mark);
      if (TELLING.test(words)) given.add(words);
    }
    return isNew;
  });
}

export const unsourcedFigure = defineRule({
  id: 'unsourced-figure',
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
    'In May, Genoa Tech announced a plant for 40 million dollars.',
    'If rents rise by 38 percent, the old town empties.',
    'Rents in the old town rose by an estimated 38 percent.',
    'As the mayor pointed out, rents in the old town rose by 38 percent.',
    'Rents in the old town rose by 38 percent in four years.[1]',
    'Rents in the old town [rose by 38 percent](https://registry.example/rents) in four years.',
    'The registry recorded 38 sales in the old town in four years.',
    'The town should build 38 houses in the old town in four years.',
    'Rents in the old town rose by 38 percent, the registry reports. It was a long year. It was a dear one. Rents rose by 38 percent.',
    'She put a bag on my desk. In it were 17 bottles.',
  ],
  *judge(essay, { within }) {
    const { text, sentences, body } = essay;
    const figures = givingFigures(text, body).filter((sentence) => !isWitnessed(sentence, sentences));
    const open = figures.filter(({ index }) =>
      sentences
        .slice(Math.max(0, index - within), index + within + 1)
        .every((sentence) => !isBody(sentence) || !(namesSource(sentence) || isReferenced(essay, sentence))),
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
