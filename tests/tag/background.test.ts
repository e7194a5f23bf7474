import { describe, expect, test } from 'vitest';
import { sumFor, wordsFor } from './reading.js';

const sum = (text: string) => sumFor('background', text);

describe('background', () => {
  test('courtesies and talk about the text only orient', () => {
    for (const text of [
      'Thank you, Madam Chair.',
      'In this post, we will look at two mills.',
      'I would like to begin with the harbor.',
      'Below are the four steps:',
    ])
      expect(sum(text), text).toBeGreaterThan(0);
  });

  test('points at the words that orient', () => {
    expect(wordsFor('background', 'In this article, I describe two mills.')).toContain('In this article');
  });

  test('a claim, a demand or a figure leaves nothing for it', () => {
    for (const text of [
      'The mills closed. The fee is a cruel joke.',
      'The mills closed. We must reopen them.',
      'The mills closed. Rents will fall.',
      'The mills closed. Who could have known?',
    ])
      expect(sum(text), text).toBeLessThanOrEqual(0);
  });

  test('the opening of an essay is likelier to orient than its middle', () => {
    const middle =
      'The town has a port. It has a mill. It has two schools. It has a choir. The ferry runs daily.';
    expect(sum('The ferry runs daily.')).toBeGreaterThan(sum(middle));
  });
});
