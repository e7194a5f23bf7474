/** Opposing views: whose view it is decides, and whether it is answered. */
import { describe, expect, test } from 'vitest';
import { sumFor, wordsFor } from './reading.js';

const views = (text: string, index = -1) => sumFor('opposing_view', text, index) > 0;

describe('opposing view', () => {
  test('a named speaker is neutral until the author answers', () => {
    const left = 'The minister said that the port is dead. She spoke for an hour.';
    const answered = 'The minister said that the port is dead. That is simply false.';
    expect(views(left, 0)).toBe(false);
    expect(views(answered, 0)).toBe(true);
  });

  test('what somebody named is going to say is brought up', () => {
    const will = sumFor('opposing_view', 'The board will say that ferries are slow.');
    expect(will).toBeGreaterThan(sumFor('opposing_view', 'The board says that ferries are slow.') + 1);
    expect(sumFor('opposing_view', 'The board will say to the pilots: Wait.')).toBeLessThanOrEqual(0);
  });

  test('what the author doubts next is brought up to be weighed', () => {
    expect(views('The minister said that the port is dead. Perhaps so.', 0)).toBe(true);
    expect(views('The minister said that the port is dead. Perhaps she meant the old one.', 0)).toBe(false);
  });

  test('a loaded verb is enough for a named speaker', () => {
    expect(views('The minister insists that the port is dead.')).toBe(true);
    expect(views('The minister said that the port is dead.')).toBe(false);
  });

  test('an endorsed source is no opponent', () => {
    expect(views('According to the survey, the port is dead.')).toBe(false);
  });

  test('the view goes on in that-clauses, and stops at "But"', () => {
    const text = 'Critics say that the port eats the coast. That it starves the town. But the quay is full.';
    expect(views(text, 1)).toBe(true);
    expect(views(text, 2)).toBe(false);
  });

  test('a view inside a clause of the author’s sentence counts', () => {
    expect(views('While critics claim it is cruel, the law works.')).toBe(true);
  });

  test('what a paragraph opens with is the likelier to be a view, and more so where the paragraph turns', () => {
    const view = 'Some residents want the ferry back.';
    const sum = (text: string, index: number) => sumFor('opposing_view', text, index);
    const inside = sum(`The quay is full. ${view} It runs at noon. The fare is low.`, 1);
    const first = sum(
      `The quay is full.\n\nCritics say the ferry is a toy. It runs at noon. The fare is low.`,
      1,
    );
    const turned = sum(
      `The quay is full.\n\nCritics say the ferry is a toy. It runs at noon. But the fare is low.`,
      1,
    );
    const alone = sum(`The quay is full. Critics say the ferry is a toy. It runs at noon.`, 1);
    expect(inside).toBeLessThan(first);
    expect(first).toBeGreaterThan(alone);
    expect(turned).toBeGreaterThan(first);
  });

  test('the words shown are the frame', () => {
    expect(wordsFor('opposing_view', 'Critics of the bridge say that it will never pay.')).toContain(
      'Critics of the bridge say',
    );
  });

  test('what people know is no view of theirs', () => {
    expect(sumFor('opposing_view', 'Some readers may recall that the mill burned.')).toBeLessThan(
      sumFor('opposing_view', 'Some readers may think that the mill burned.'),
    );
  });

  test('a legend inside a story is nobody’s view', () => {
    const legend = 'It is said that the reeds whispered the secret to the wind.';
    expect(
      sumFor('opposing_view', `The barber walked to the river and whispered into a hole. ${legend}`),
    ).toBeLessThanOrEqual(0);
    expect(sumFor('opposing_view', 'It is said that the reeds are dying.')).toBeGreaterThan(0);
  });

  test('"Myth:" and "Fact:" say what a statement is, not who makes it', () => {
    const page =
      'Myth: Trams are slow.\n\nFact: Trams beat the bus.\n\nMyth: Trams are loud.\n\nFact: Trams hum.';
    expect(sumFor('opposing_view', page, 0)).toBeGreaterThan(0);
    expect(sumFor('opposing_view', page, 1)).toBeLessThanOrEqual(0);
    expect(sumFor('rebuttal', page, 1)).toBeGreaterThan(0);
  });

  test('a belief that persists is called an error', () => {
    expect(sumFor('opposing_view', 'The myth persists that the mill was haunted.')).toBeGreaterThan(1.5);
    expect(sumFor('opposing_view', 'The fog persists on the quay.')).toBeLessThanOrEqual(0);
  });
});
