import { describe, expect, test } from 'vitest';
import { sumFor, votesFor, wordsFor } from './reading.js';

const sum = (text: string) => sumFor('prediction', text);
const rules = (text: string) =>
  votesFor('prediction', text).map(({ rule }) => rule.slice('prediction/'.length));

describe('prediction', () => {
  test('points at the verb of future time and at the date', () => {
    const words = wordsFor('prediction', 'The glacier will be gone by 2040.');
    expect(words).toContain('will');
    expect(words).toContain('by 2040');
  });

  test('"will" as a noun or a name foretells nothing', () => {
    for (const text of [
      'The will of the people was ignored.',
      'They lack political will.',
      'Last year Will Turner left.',
    ])
      expect(sum(text), text).toBeLessThanOrEqual(0);
  });

  test('"would" after what is told in the past is what used to happen', () => {
    const told = 'As a boy I trained on the pier. We rowed at dawn. Some of us would inevitably slow down.';
    const general = 'The pier is too narrow. It has no rail. Some of us would inevitably slow down.';
    expect(sumFor('prediction', told, 2)).toBeLessThan(sumFor('prediction', general, 2) - 1);
  });

  test('"going to" a place is no future', () => {
    expect(sum('They are going to Oslo.')).toBeLessThanOrEqual(0);
    expect(sum('They are going to lose.')).toBeGreaterThan(1);
  });

  test('a claim about things to come weighs more than a promise or a plan of the text', () => {
    expect(sum('The bridge will collapse.')).toBeGreaterThan(sum('I will vote against it.'));
    expect(sum('In this essay we will look at three ports.')).toBeLessThanOrEqual(0);
  });

  test('what would have happened is no prediction', () => {
    expect(sum('The dam would have held.')).toBeLessThanOrEqual(0);
    expect(sum('This bill would ruin the mills.')).toBeGreaterThan(0);
  });

  test('the contracted past perfect is not "would"', () => {
    expect(rules('They’d been warned.')).not.toContain('would-they');
    expect(rules('They’d lose the vote.')).toContain('would-they');
  });

  test('"will" inside what others say speaks against the author’s own prediction', () => {
    expect(sum('Some say that rents will rise.')).toBeLessThan(sum('Rents will rise.') - 2);
  });
});
