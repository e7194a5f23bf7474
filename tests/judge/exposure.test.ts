import { describe, expect, it } from 'vitest';
import { judge, policyOf } from '../../src/judge/index.js';
import { DEFAULT_SETTINGS, type Exposure } from '../../src/model/index.js';
import { relate } from '../../src/relate/index.js';
import { essayOf, type Said } from '../essays.js';

const STRONG: Said = { moves: ['assertion'], strength: 3 };

function exposures(text: string, said: readonly (Said | null)[]): (Exposure | null)[] {
  return judge(relate(essayOf(text, said)), policyOf(DEFAULT_SETTINGS, [])).sentences.map(
    (sentence) => sentence.exposure,
  );
}

describe('exposure', () => {
  it('is the whole strength where nothing stands under the claim, and says so', () => {
    const [exposure] = exposures('The tower can never be finished. It rained all day.', [STRONG, null]);
    expect(exposure).toEqual({
      value: 3,
      reach: 0,
      support: 0,
      grounds: [],
      reason: 'No figure, source, example or reason within two sentences.',
    });
  });

  it('falls with evidence near it, less with distance, and names the nearest', () => {
    const fact: Said = { moves: ['evidence'], evidenceType: 'statistic', strength: 1 };
    const filler = 'It rained all day.';
    const figure = 'Work on 38 percent of it has stopped.';
    const near = exposures(`The tower can never be finished. ${figure}`, [STRONG, fact])[0]!;
    const far = exposures(`${figure} ${filler} The tower can never be finished.`, [fact, null, STRONG])[2]!;
    const gone = exposures(`${figure} ${filler} ${filler} ${filler} The tower can never be finished.`, [
      fact,
      null,
      null,
      null,
      STRONG,
    ])[4]!;
    expect(near.value).toBe(1);
    expect(near.reason).toBe('Under it: a figure in the sentence after.');
    expect(near.value).toBeLessThan(far.value);
    expect(far.value).toBeLessThan(gone.value);
    expect(gone.support).toBe(0);
  });

  it('counts half across a paragraph break', () => {
    const reason = 'It rained because the wind had turned.';
    const [same] = exposures(`The tower can never be finished. ${reason}`, [STRONG, null]);
    const [other] = exposures(`The tower can never be finished.\n\n${reason}`, [STRONG, null]);
    expect(same!.support).toBe(0.6);
    expect(other!.support).toBe(0.3);
  });

  it('counts a reason in the sentence itself', () => {
    const [exposure] = exposures('The tower can never be finished because the builder is broke.', [STRONG]);
    expect(exposure!.grounds).toEqual([{ kind: 'reason', sentence: 0, weight: 1 }]);
    expect(exposure!.reason).toBe('Under it: a reason in the sentence itself.');
  });

  it.each([
    'The tower cannot be finished, since the builder is broke.',
    'Given that the builder is broke, the tower cannot be finished.',
  ])('knows a reason by other words than because: %s', (text) => {
    expect(exposures(text, [STRONG])[0]!.grounds).toEqual([{ kind: 'reason', sentence: 0, weight: 1 }]);
  });

  it.each([
    'After all, it has no floor that anybody could stand on.',
    'For it has no floor that anybody could stand on.',
  ])('takes the sentence after for a reason where it opens as one: %s', (after) => {
    const [claim, reason] = exposures(`The tower can never be finished. ${after}`, [STRONG, STRONG]);
    expect(claim!.grounds).toMatchObject([{ kind: 'reason', sentence: 1 }]);
    expect(reason!.grounds).toEqual([]);
  });

  it('takes a number for support where it measures something', () => {
    const marked = (text: string, number: string) =>
      exposures(`The tower can never be finished. ${text}`, [
        STRONG,
        {
          marks: [
            {
              start: 33 + text.indexOf(number),
              end: 33 + text.indexOf(number) + number.length,
              kind: 'number',
            },
          ],
        },
      ])[0]!.grounds;
    expect(marked('It leans by 340 feet.', '340 feet')).toEqual([
      { kind: 'number', sentence: 1, weight: 0.3 },
    ]);
    expect(marked('It cost nine million.', 'nine million')).toHaveLength(1);
    expect(marked('It cost $9 a head.', '$9')).toHaveLength(1);
    expect(marked('It leans by 3.5% more.', '3.5%')).toHaveLength(1);
    expect(marked('It has two faults.', 'two')).toEqual([]);
    expect(marked('It is drawn as version 2.0 now.', '2.0')).toEqual([]);
    expect(marked('It is of the 20th century.', '20th')).toEqual([]);
  });

  it('takes a quotation for support where somebody said it', () => {
    const quoted = 'Think to yourself, “It will never stand in a storm,” and wait.';
    const grounds = (said: Said) =>
      exposures(`The tower can never be finished. ${quoted}`, [STRONG, said])[0]!.grounds;
    expect(grounds({})).toEqual([]);
    expect(grounds({ whose: 'attributed' })).toEqual([{ kind: 'source', sentence: 1, weight: 0.45 }]);
  });

  it('rises with what can be found false', () => {
    const plain = exposures('The tower has been left alone.', [STRONG])[0]!;
    const forecast = exposures('The tower will be left alone.', [
      { moves: ['assertion', 'prediction'], strength: 3 },
    ])[0]!;
    expect(forecast.value - plain.value).toBe(0.25);
  });

  it('never takes off more than 3', () => {
    const fact: Said = { moves: ['evidence'], evidenceType: 'statistic', strength: 1 };
    const text =
      'A third is done. A fifth is paid. The tower can never be finished. A half is rust. A tenth is new.';
    const exposure = exposures(text, [fact, fact, STRONG, fact, fact])[2]!;
    expect(exposure.support).toBe(3);
    expect(exposure.value).toBe(0);
  });

  it.each<[string, string, Said]>([
    ['a demand', 'The city must close the tower today.', { moves: ['prescription'], strength: 2 }],
    ['a granted point', 'The tower is a fine old thing.', { moves: ['concession', 'evaluation'] }],
    ['a fragment', 'No chance at all.', STRONG],
    ['a view of others', 'The tower can never be finished.', { ...STRONG, whose: 'attributed' }],
    ['a claim that may be none', 'The tower can never be finished.', { ...STRONG, confidence: 0.6 }],
    ['a demand that states', 'The city must close the tower.', { moves: ['assertion', 'prescription'] }],
    ['a demand by its wording', 'Hate must have no harbor in this town.', { ...STRONG, strength: 1.5 }],
    ['an order', 'Make no mistake about the tower.', STRONG],
    ['an order to think', 'Now take this for every tower.', STRONG],
    ['a promise', 'And we will not be silent.', { ...STRONG, moves: ['assertion', 'prediction'] }],
    ['the piece itself', 'This article is about the worst of all towers.', STRONG],
    ['what the author went through', 'It gave me all the courage I had.', STRONG],
    ['what only points back', 'In fact, it never worked.', STRONG],
    ['a courtesy', 'It is nice to hear that nobody fell from the tower.', STRONG],
    ['a plain statement', 'The tower stands by the old river.', { moves: ['assertion'] }],
    ['the author alone', "I'm sure that I never liked the tower.", STRONG],
    ['where the author can be met', 'You will find me at the tower, waiting.', STRONG],
    ['a feeling of the author', 'My deepest wish was never heard.', STRONG],
    ['what leads to a list', 'The tower will never do three things:', STRONG],
    ['what goes on from the last sentence', 'Or, to put it so, it will never stand.', STRONG],
    ['a program', 'The opening will feature two bands.', { moves: ['assertion', 'prediction'] }],
    ['a date', 'The town will gather there tonight.', { moves: ['assertion', 'prediction'] }],
    ['a fact for orientation', 'The tower stands by the old river.', { moves: ['background'] }],
  ])('is not told of %s', (_, text, said) => {
    expect(exposures(text, [said])).toEqual([null]);
  });

  it.each<[string, string, Said]>([
    ['a plain verdict', 'The tower is a burden to the town.', { moves: ['assertion', 'evaluation'] }],
    ['a forecast', 'The tower will burden the town.', { moves: ['assertion', 'prediction'] }],
    [
      'a demand that explains',
      'The tower must go this year.',
      { moves: ['assertion', 'causal', 'prescription'] },
    ],
    ['an inference', 'They must have known that it never could stand.', STRONG],
    ['a condition in the form of an order', 'Make it cheap, and the town will love it.', STRONG],
    ['a plan of the author’s', 'My plan would make the tower safe.', { moves: ['assertion', 'causal'] }],
  ])('is told of %s', (_, text, said) => {
    expect(exposures(`${text} It rained all day.`, [said, null])[0]).not.toBeNull();
  });
});
