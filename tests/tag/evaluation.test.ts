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

  test.each([
    'The ferry museum is worth your while.',
    'The footbridge was worth every penny.',
    'The charter counts for nothing on the islands.',
    'We cannot but admire the pilots.',
    'One can only pity the clerk.',
    'It is hard not to like the old lock.',
    'The levy is nothing short of robbery.',
    'On the toll the board has been less than frank.',
    'The port was built on sand.',
    'The audit is not without its flaws.',
    'The toll does more harm than good.',
    'The delay beggars belief.',
    'The hearing made a mockery of the charter.',
    'The new pier leaves much to be desired.',
    'The pumps are on their last legs.',
    'The old crane is not fit for purpose.',
    'The board had the gall to send a bill.',
    'The mayor did herself no favors.',
    'The act has done little for the crews.',
    'No sane pilot would land here.',
    'The report is long on promises and short on dates.',
    'The port treats its crews like cattle.',
    'Just what the harbor needed: a second toll.',
    'How kind of the bank to close at noon.',
    'The lighthouse is worth more than the fee.',
    'To its lasting shame, the council said nothing.',
    'It was no mean feat.',
    'The plan is about as welcome as a storm.',
    'They could hardly have picked a worse day.',
    'There is little to admire in the new wing.',
    'There is nothing honest about the leaflet.',
    'She has a rare gift for the wrong word.',
    'A port without a crane is a kitchen without a stove.',
    'A budget this careless needs no critic.',
    'The auditors did a thorough job.',
  ])('a set phrase judges by itself: %s', (text) => {
    expect(sum(text)).toBeGreaterThanOrEqual(1.5);
  });

  test.each([
    'The house is worth more than a million euros.',
    'The barge counts for two in the ledger.',
    'She can only sing in June.',
    'The shed was built on stone.',
    'What the harbor needed came by rail.',
  ])('and what only looks like one does not: %s', (text) => {
    expect(sum(text)).toBeLessThan(1.5);
  });

  test('a set phrase that is the predicate judges more than one in passing', () => {
    expect(rules('The fund has become a gravy train for the board.')).toContain('is-an-idiom');
    expect(rules('He drew a white elephant on the wall.')).not.toContain('is-an-idiom');
    expect(rules('There are well-documented rules for this.')).not.toContain('is-an-idiom');
  });

  test('the judgment stands behind the subject after "nor"', () => {
    expect(rules('Nor is it unreasonable to ask.')).toContain('is-bad');
    expect(rules('Nor was the second toll fair to the crews.')).toContain('was-good');
  });

  test('an adverb that judges, before a quality that only states', () => {
    expect(rules('The meeting was mercifully brief.')).toContain('is-woefully');
    expect(rules('The meeting was fairly brief.')).not.toContain('is-woefully');
  });

  test('what is done well or badly', () => {
    expect(rules('The crew handled the second storm badly.')).toContain('does-it-well');
    expect(rules('The old act served us well for a century.')).toContain('does-it-well');
    expect(rules('The crew knew the river well.')).not.toContain('does-it-well');
  });

  test('what was never so', () => {
    expect(rules('Few harbors have aged so gracefully.')).toContain('never-so');
    expect(rules('The choir has never sung with so little heart.')).toContain('never-so');
    expect(rules('It has never been so.')).not.toContain('never-so');
  });

  test('what should be there, and is not', () => {
    expect(rules('The speech contained not one honest line.')).toContain('lacks-a-good');
    expect(rules('The board showed little courage.')).toContain('lacks-a-good');
    expect(rules('The pier has no crane.')).not.toContain('lacks-a-good');
  });

  test('what a work does to its audience', () => {
    expect(rules('The third act drags.')).toContain('turns-out');
    expect(rules('The boat drags an anchor.')).not.toContain('turns-out');
  });

  test('verbs that are nothing but blame or praise', () => {
    expect(rules('The port bungled the sale.')).toContain('damning-verb');
    expect(rules('The port closed the sale.')).not.toContain('damning-verb');
  });

  test('a cry, and a verdict of two words', () => {
    expect(rules('Oh, what a surprise: the toll rose.')).toContain('what-a-thing');
    expect(rules('What a captain orders is done.')).not.toContain('what-a-thing');
    expect(rules('Great plan, if you own a yacht.')).toContain('curt');
    expect(rules('Great lakes freeze slowly.')).not.toContain('curt');
  });

  test('a full stop that the tokenizer takes for part of a measure ends the sentence', () => {
    expect(rules('A kinder port would have let them in.')).not.toContain('no-stop');
  });
});
