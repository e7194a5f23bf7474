import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf, type Effect } from '../../src/model/index.js';
import {
  BASE,
  type Composed,
  combine,
  compose,
  HIGHEST,
  LOWEST,
  shade,
  type Weight,
} from '../../src/weigh/compose.js';
import { SHADE, scoreOf, strengthOf } from './reading.js';

const EFFECTS: readonly Effect[] = [
  'lim',
  'soft',
  'hed',
  'hed2',
  'b1',
  'b2',
  'lift',
  'dim',
  'appr',
  'shade-up',
  'shade-down',
  'none',
];

const weightOf = (effect: Effect, from = 0): Weight => ({ from, to: from + 1, type: 'booster', effect });
const weights = fc.array(
  fc.constantFrom(...EFFECTS).map((effect) => weightOf(effect)),
  { maxLength: 8 },
);
const joins = ['and', 'but', 'so', 'yet', ';', ':', '—', ','];

const sumOf = ({ parts }: Composed): number => parts.reduce((sum, { effect }) => sum + effect, BASE);

describe('composition', () => {
  it('always adds up, within the scale', () => {
    fc.assert(
      fc.property(
        fc.array(weights, { minLength: 1, maxLength: 5 }),
        fc.array(fc.constantFrom(...joins), { minLength: 5, maxLength: 5 }),
        weights,
        (clauses, between, outside) => {
          const composed = shade(
            combine(
              clauses.map(compose),
              clauses.map((_, i) => (i === 0 ? '' : between[i]!)),
            ),
            outside,
          );
          expect(sumOf(composed)).toBe(composed.value);
          expect(composed.value).toBeGreaterThanOrEqual(LOWEST);
          expect(composed.value).toBeLessThanOrEqual(HIGHEST);
        },
      ),
    );
  });

  it('only shades what is hedged by a further booster', () => {
    fc.assert(
      fc.property(weights, (list) => {
        const hedged = compose([...list, weightOf('hed')]).value;
        const boosted = compose([...list, weightOf('hed'), weightOf('b2')]).value;
        expect(boosted).toBeGreaterThanOrEqual(hedged);
        expect(boosted - hedged).toBeLessThan(SHADE);
        expect(bandOf(boosted)).toBe(bandOf(hedged));
      }),
    );
  });

  it('only goes down with a further hedge, and up with a further booster', () => {
    fc.assert(
      fc.property(weights, (list) => {
        const { value } = compose(list);
        expect(compose([...list, weightOf('soft')]).value).toBeLessThanOrEqual(value);
        expect(compose([...list, weightOf('b1')]).value).toBeGreaterThanOrEqual(value);
      }),
    );
  });

  it.each([
    [[], 1],
    [['lim'], 0],
    [['soft'], -1],
    [['hed'], -2],
    [['hed2'], -3],
    [['b1'], 2],
    [['b2'], 3],
    [['b1', 'b1'], 2.25],
    [['soft', 'soft'], -1.25],
    [['lim', 'lim'], 0],
    [['hed', 'b2'], -2],
    [['dim'], 0.5],
    [['b1', 'dim'], 1.5],
    [['dim', 'dim', 'dim', 'dim', 'appr', 'dim'], -1],
  ] as [Effect[], number][])('%j make %d', (effects, value) => {
    expect(Math.round(8 * compose(effects.map((effect) => weightOf(effect))).value) / 8).toBe(value);
  });

  it('caps at the ends of the scale, and says so', () => {
    const { value, parts } = compose([weightOf('b2'), weightOf('b1')]);
    expect(value).toBe(3);
    expect(parts.at(-1)).toMatchObject({ type: 'cap', effect: -0.25 });
  });
});

describe('shades', () => {
  it('never take a claim out of its band', () => {
    expect(shade(compose([weightOf('lim')]), [weightOf('shade-down')]).value).toBe(0);
    expect(shade(compose([weightOf('dim')]), [weightOf('shade-down')]).value).toBe(0.5);
    expect(shade(compose([]), [weightOf('shade-down')]).value).toBeLessThan(1);
  });
});

describe('what a reader sees', () => {
  it('names the words of every part, or that no word caused it', () => {
    const text = 'Clearly, the dam must never fail, and it may leak.';
    const { base, value, contributions } = strengthOf(text);
    expect(contributions.reduce((sum, { effect }) => sum + effect, base)).toBe(value);
    for (const { start, end, cue, type } of contributions) {
      if (start === undefined) expect(['cap', 'clause-mean', 'bias']).toContain(type);
      else expect(text.slice(start, end).toLowerCase()).toBe(cue);
    }
  });

  it('is never minus zero', () => {
    expect(Object.is(scoreOf('The dam leaks, and the wall may fall.'), -0)).toBe(false);
  });
});
