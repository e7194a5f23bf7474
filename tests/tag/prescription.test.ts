import { describe, expect, test } from 'vitest';
import { sumFor, votesFor, wordsFor } from './reading.js';

const sum = (text: string) => sumFor('prescription', text);
const words = (text: string) => wordsFor('prescription', text);

describe('prescription', () => {
  test('points at the imperative, not at what it asks for', () => {
    expect(words('Scrap the harbor fee before winter.')).toEqual(['Scrap']);
    expect(words('Never trust a dam.')[0]).toContain('trust');
  });

  test('finds an imperative after an introduction, a colon or a name', () => {
    for (const text of [
      'When the river rises, close the lock.',
      'Instead of paving the park, plant trees.',
      'The lesson is simple: build on rock.',
      'Colleagues, reject this bill.',
    ])
      expect(sum(text), text).toBeGreaterThan(0);
  });

  test('does not take a noun at the head of a sentence for a command', () => {
    for (const text of [
      'Support for the fee is weak.',
      'Access to water is a right.',
      'Demand has collapsed.',
      'Research shows that trams pay.',
      'Vote counts vary.',
    ])
      expect(
        votesFor('prescription', text).filter(({ rule }) => rule.includes('imperative-with')),
        text,
      ).toEqual([]);
  });

  test('a bound agent weighs more than a bound thing, and an aside less than either', () => {
    expect(sum('We must repair the lock.')).toBeGreaterThan(sum('The lock must be repaired.'));
    expect(sum('The lock must be repaired.')).toBeGreaterThan(sum('The lock that must be repaired is old.'));
  });

  test('tells duty from likelihood, from the past and from unreal conditions', () => {
    for (const text of [
      'She must have seen the smoke.',
      'You must be tired.',
      'The paint should last for years.',
      'They had to sell the boat.',
      'You do not need to pay.',
    ])
      expect(sum(text), text).toBeLessThanOrEqual(0);
  });

  test('"let us" asks, unless it manages the talk', () => {
    expect(sum("Let's rebuild the pier.")).toBeGreaterThan(1);
    expect(sum("Let's look at the figures.")).toBeLessThanOrEqual(0);
    expect(sum('They let us in.')).toBeLessThanOrEqual(0);
  });

  test('a demand that someone else makes is not the author’s', () => {
    expect(sum('The unions say that the mayor must resign.')).toBeLessThan(
      sum('I say that the mayor must resign.'),
    );
  });

  test('items of a list ask for what their lead-in asks for', () => {
    const rules = (text: string) => votesFor('prescription', text).map(({ rule }) => rule);
    expect(rules('The council must mend three things:\n\n- the lock\n- the quay')).toContain(
      'prescription/item-of-demand',
    );
    expect(rules('The town has three ports:\n\n- the old harbor\n- the quay')).not.toContain(
      'prescription/item-of-demand',
    );
  });

  test('what was urged before is still urged, what was asked once is told', () => {
    expect(sum('I have long urged the council to act.')).toBeGreaterThan(
      sum('I urged the council to act, and it adjourned.'),
    );
    expect(sum('I urge the council to act.')).toBeGreaterThan(sum('I have long urged the council to act.'));
  });

  test('what no one should have to do is demanded less where it only tells which', () => {
    const demanded = sum('No decent person should have to make this choice.');
    expect(sum('It is a choice that no decent person should have to make.')).toBeLessThan(demanded / 2);
  });
});
