import { expect, test } from 'vitest';
import { WordSet, wordSet } from '../../src/model/index.js';

test('a set of words holds its words, whatever their length and letters, and nothing else', () => {
  const words = ['', 'a', 'as', "n't", '“', '…', 'élan', 'x'.repeat(31), 'x'.repeat(40), 'question', '😀'];
  const set = new WordSet(words);
  for (const word of words) expect(set.has(word)).toBe(true);
  expect([...set]).toEqual(words);
  for (const word of ['b', 'at', 'n’t', '"', 'x'.repeat(32), 'x'.repeat(41), 'questions', 'auestion'])
    expect(set.has(word)).toBe(false);
});

test('a list of words is parted at white space', () => {
  expect([...wordSet(' and but\n  so ')]).toEqual(['and', 'but', 'so']);
});
