/** The words that a move is shown with. */
import { expect, it } from 'vitest';
import { analyzeSource } from '../../src/pipeline.js';
import { sourceFromText } from '../../src/read/source.js';

it('are whole words: “isn’t” and “they’re”, never “n’t” or “is” alone', () => {
  const essay = [
    "The pier isn't safe, and it's the council's fault.",
    "They don't inspect it, and they won't.",
    "We're told that it can't be helped.",
    "That isn't an answer; it's an alibi.",
    "The divers weren't paid.",
    "You'd think that somebody would resign.",
    "They haven't.",
  ].join(' ');
  const { text, sentences } = analyzeSource(sourceFromText(essay));
  const words = sentences.flatMap(({ moves }) => moves.flatMap(({ evidence }) => evidence));
  expect(words.length).toBeGreaterThan(7);
  for (const { start, end } of words) {
    expect(text.slice(start - 1, start)).not.toMatch(/\p{L}/u);
    expect(text.slice(end - 1, end + 1)).not.toMatch(/\p{L}['’\p{L}]/u);
  }
});
