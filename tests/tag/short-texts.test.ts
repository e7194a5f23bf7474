/** Texts too short for a sentence to stand in an essay: what the trained model and the rules decide together. */
import { describe, expect, test } from 'vitest';
import { tag } from '../../src/tag/index.js';
import { attributedEssay } from './reading.js';

const movesOf = (text: string): string[] =>
  tag(attributedEssay(text)).sentences[0]!.moves.map(({ kind }) => kind);

describe('a sentence on its own', () => {
  test.each([
    'She closed the shop early and went home.',
    'He works as a pilot.',
    'The engineer was rather tired.',
    'It was time for supper.',
  ])('only orients where nothing is disputed and nothing supported: %s', (text) => {
    expect(movesOf(text)).toEqual(['background']);
  });

  test.each([
    'The charter reads like a threat.',
    'The critics were right about the lock.',
    'We cannot overstate the risk to the pier.',
  ])('a judgment that is stated is a claim: %s', (text) => {
    expect(movesOf(text)).toEqual(expect.arrayContaining(['assertion', 'evaluation']));
  });

  test.each(['The motion has no chance.', 'It is clear that the mill may close.', 'This cannot end well.'])(
    'what may come is a prediction: %s',
    (text) => {
      expect(movesOf(text)).toContain('prediction');
    },
  );

  test('a wish asks for something and claims nothing', () => {
    const moves = movesOf('May the fairer plan win.');
    expect(moves).toContain('prescription');
    expect(moves).not.toContain('assertion');
  });

  test('"of course" grants where a turn follows, and insists where none does', () => {
    expect(movesOf('Of course the lock works.')).not.toContain('concession');
    expect(movesOf('Of course the lock works, but it works too slowly.')).toContain('concession');
  });
});
