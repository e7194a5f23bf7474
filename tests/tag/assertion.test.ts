import { describe, expect, test } from 'vitest';
import { sumFor, votesFor } from './reading.js';

const sum = (text: string) => sumFor('assertion', text);

describe('assertion', () => {
  test('a claim about what holds outweighs a report of what happened', () => {
    expect(sum('Cities are not companies.')).toBeGreaterThan(0);
    expect(sum('The council met on Tuesday and elected a clerk.')).toBeLessThan(0);
  });

  test('figures and dates speak against it', () => {
    expect(sum('In 2019 the port handled 41 million tons.')).toBeLessThan(sum('The port is too big.'));
  });

  test('what another is said to think is not asserted', () => {
    expect(sum('Critics say the plan is unfair.')).toBeLessThan(-1);
  });

  test('questions, commands and announcements are no assertions', () => {
    for (const text of ['Who pays for the bridge?', 'Close the mine.', 'Here are the reasons:'])
      expect(sum(text), text).toBeLessThan(0);
  });

  test('an opinion in the first person counts, a deed does not', () => {
    expect(votesFor('assertion', 'I think the fee is unfair.').map(({ rule }) => rule)).toContain(
      'assertion/i-think',
    );
    expect(sum('I walked home.')).toBeLessThan(0);
  });

  test('a heading at the head of its paragraph claims nothing, a sentence there does', () => {
    const paragraph = 'lends its saws to all who ask, and the list grows every week.';
    expect(sumFor('assertion', `Tools for Neighbors. The depot ${paragraph}`, 0)).toBeLessThan(-2);
    expect(sumFor('assertion', `Tools Serve Neighbors. The depot ${paragraph}`, 0)).toBeGreaterThan(-2);
  });
});
