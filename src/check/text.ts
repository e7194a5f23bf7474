/** Promises about the text: markup, blocks, and that nothing is dropped. */
import { type AnalysisDocument, type Range, ROLE_OF } from '../model/index.js';
import { type Complaints, isInside, isOrdered } from './complaints.js';

const NON_BLANK = /\S/g;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/gu;

export function checkText(document: AnalysisDocument, complaints: Complaints): void {
  const { text, markup, blocks, sentences } = document;
  const whole = { start: 0, end: text.length };
  for (const range of [...markup, ...blocks])
    complaints.unless(isInside(range, whole), 'a range lies in the text and holds something', at(range));
  complaints.unless(isOrdered(markup), 'ranges of markup are in order and do not overlap', 'markup');
  complaints.unless(isOrdered(blocks), 'blocks are in order and do not overlap', 'blocks');
  complaints.unless(isOrdered(sentences), 'sentences are in order and do not overlap', 'sentences');
  checkBlocks(document, complaints);
  for (const found of outside(text, blocks, markup, NON_BLANK))
    complaints.unless(false, 'every non-blank character outside markup is in a block', at(found));
  for (const found of outside(text, sentences, markup, LETTER_OR_DIGIT))
    complaints.unless(false, 'every letter and digit of prose is in a sentence', at(found));
}

const at = ({ start, end }: Range): string => `text ${start}-${end}`;

function checkBlocks({ blocks }: AnalysisDocument, complaints: Complaints): void {
  let paragraph = 0;
  blocks.forEach((block, i) => {
    const where = `block ${i}`;
    const isNumbered = ROLE_OF[block.kind] === 'body' && block.kind !== 'pull-quote';
    const expected = isNumbered ? ++paragraph : null;
    complaints.unless(block.paragraph === expected, 'body blocks are numbered from 1', where);
    complaints.unless(
      block.level === null || ((block.kind === 'heading' || block.kind === 'title') && block.level >= 1),
      'only headings have a level',
      where,
    );
  });
}

/** Characters of the pattern that lie in none of the ranges and in no markup. Both lists are in order. */
function* outside(
  text: string,
  ranges: readonly Range[],
  markup: readonly Range[],
  pattern: RegExp,
): Generator<Range> {
  let range = 0;
  let mark = 0;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    while (range < ranges.length && ranges[range]!.end <= start) range++;
    while (mark < markup.length && markup[mark]!.end <= start) mark++;
    const inRange = range < ranges.length && ranges[range]!.start <= start;
    const inMarkup = mark < markup.length && markup[mark]!.start <= start;
    if (!inRange && !inMarkup) yield { start, end: start + match[0].length };
  }
}
