import { describe, expect, test } from 'vitest';
import { sumFor, votesFor, wordsFor } from './reading.js';

const sum = (text: string) => sumFor('evaluation', text);
const rules = (text: string) =>
  votesFor('evaluation', text).map(({ rule }) => rule.slice('evaluation/'.length));

describe('evaluation', () => {
  test('points at the judgement with the verb that predicates it', () => {
    expect(wordsFor('evaluation', 'The levy is absurd.')).toContain('is absurd');
    expect(wordsFor('evaluation', 'The merger was a disaster.')).toContain('was a disaster');
  });

  test('a loaded word in passing says less than one in the predicate', () => {
    expect(sum('The absurd levy was printed twice by the harbor office in June.')).toBeLessThanOrEqual(0);
    expect(sum('The levy is absurd.')).toBeGreaterThan(1);
  });

  test('where the judgement stands decides', () => {
    const main = sum('The plan is reckless.');
    expect(sum('When the plan is reckless, people stay at home and wait for better days.')).toBeLessThan(
      main,
    );
    expect(sum('They asked whether the plan is reckless.')).toBeLessThan(main);
  });

  test('reads complements of the object', () => {
    expect(rules('They call the tax cruel.')).toContain('makes-it-bad');
    expect(rules('I find it shameful.')).toContain('makes-it-bad');
  });

  test('a participle after be tells what was done', () => {
    expect(rules('The men were abused by their guards.')).toContain('is-done');
  });

  test('compounds count as one judgement', () => {
    expect(rules('The plan is short-sighted.')).toContain('bad-compound');
    expect(rules('The plan is well-crafted.')).toContain('good-compound');
    expect(rules('The short bridge is open.')).not.toContain('bad-compound');
  });

  test('exclamations and verdicts of a word', () => {
    expect(rules('What a waste!')).toContain('what-a');
    expect(rules('Disgraceful.')).toContain('verdict');
    expect(rules('What a man sows he reaps in the end of all his days.')).not.toContain('verdict');
  });
});
