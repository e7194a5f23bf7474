/** What is passed over without cutting its clauses must be what its clauses would have said nothing of. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import { attribute } from '../../src/attribute/index.js';
import type { TaggedSentence } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';
import { sourceFromText } from '../../src/read/source.js';
import { isQuiet } from '../../src/weigh/quiet.js';
import { composedByClauses } from '../../src/weigh/strength.js';
import { corpus } from '../documents.js';

function sentencesOf(text: string): readonly TaggedSentence[] {
  const { sentences } = attribute(annotate(parse(sourceFromText(text))));
  return sentences.map((sentence) => ({ ...sentence, moves: [], possible: [] }));
}

/** Quiet sentences whose clauses say something after all. */
const wronglyQuiet = (sentences: readonly TaggedSentence[]): readonly string[] =>
  sentences
    .filter((sentence) => isQuiet(sentence) && composedByClauses(sentence).parts.length > 0)
    .map(({ tokens }) => tokens.map(({ text }) => text).join(' '));

/** Words that clauses begin and end with, commands, and some to stand between. */
const WORDS =
  `what who which whoever that whether where when if because after in for the a this they we you it he harbor council fee ferries plan
   first then now please always quickly only and but so or is was has can do not want needs help build stop take let keep be make open
   will does (  ) not not but ever no nothing is strongest most , , ; : — ( ) " said argued live seen`.split(
    /\s+/,
  );

describe('quiet sentences', () => {
  it('are those in which nothing hedges, insists or commands', () => {
    const quiet = (text: string) => isQuiet(sentencesOf(text)[0]!);
    expect(quiet('The ferry left the harbor at noon.')).toBe(true);
    for (const loud of [
      'The ferry may leave at noon.',
      'Stop the ferry.',
      'In any case, stop the ferry.',
      'What they build helps the harbor.',
      'Now since ferries run boats do harm.',
      'It is the strongest dam.',
      'No dam has ever held.',
      'The ferry left!',
    ])
      expect(quiet(loud), loud).toBe(false);
  });

  it('have clauses that say nothing, in all essays of the corpus', () => {
    const sentences = [...corpus()].flatMap(({ document }) => sentencesOf(document.text));
    expect(wronglyQuiet(sentences)).toEqual([]);
    expect(sentences.filter(isQuiet).length).toBeGreaterThan(sentences.length / 5);
  });

  it('have clauses that say nothing, however words are put together', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 14 }), (words) => {
        const text = `${words.join(' ')}.`;
        expect(wronglyQuiet(sentencesOf(text[0]!.toUpperCase() + text.slice(1)))).toEqual([]);
      }),
      { numRuns: 2500, seed: 7 },
    );
  });
});
