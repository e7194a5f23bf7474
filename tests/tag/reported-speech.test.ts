/** Reported speech is what is left when a reported view is neither evidence nor set up for rejection. */
import { describe, expect, test } from 'vitest';
import { sumFor, wordsFor } from './reading.js';

describe('reported speech', () => {
  test('a neutral frame speaks for it, an opponent’s frame does not', () => {
    expect(sumFor('reported_speech', 'The minister said that taxes rose.')).toBeGreaterThan(0);
    expect(sumFor('reported_speech', 'Critics say that taxes rose.')).toBeLessThanOrEqual(0);
  });

  test('a view that the author answers is no longer only reported', () => {
    const left = sumFor(
      'reported_speech',
      'The minister said that the port is dead. She spoke for an hour.',
      0,
    );
    const answered = sumFor(
      'reported_speech',
      'The minister said that the port is dead. That is simply false.',
      0,
    );
    expect(answered).toBeLessThan(left);
  });

  test('what the author says is not reported', () => {
    expect(sumFor('reported_speech', 'I have said that taxes rose.')).toBeLessThanOrEqual(0);
  });

  test('the words shown are the frame', () => {
    expect(wordsFor('reported_speech', 'The minister said that taxes rose.')).toEqual(['The minister said']);
  });
});
