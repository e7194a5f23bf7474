/** Rebuttal is an answer: the same words answer after a view and do not without one. */
import { describe, expect, test } from 'vitest';
import { sumFor, wordsFor } from './reading.js';

const VIEW = 'Critics say that the tram is a toy.';

describe('rebuttal', () => {
  test.each([
    'But it carries half the town.',
    'In fact, it is never empty.',
    'I do not buy it.',
    'The tram is not a toy.',
    'That is an odd thing to say of a line that is never empty.',
  ])('after a view: %s', (answer) => {
    const after = sumFor('rebuttal', `${VIEW} ${answer}`);
    const alone = sumFor('rebuttal', `The tram opened in May. ${answer}`);
    expect(after).toBeGreaterThan(0);
    expect(after).toBeGreaterThan(alone);
  });

  test('a contrast in a story answers nobody', () => {
    expect(sumFor('rebuttal', 'The bus was late. But it came.')).toBeLessThanOrEqual(0);
  });

  test('No to a question denies it', () => {
    expect(sumFor('rebuttal', 'Is the harbor dead? No.')).toBeGreaterThan(0);
    expect(sumFor('rebuttal', 'Is the harbor dead? Perhaps.')).toBeLessThanOrEqual(0);
  });

  test('No to what an interviewer asks denies no view', () => {
    const interview = 'Did you build the harbor yourself?\n\nNot at all. My father drew the plans.';
    expect(sumFor('rebuttal', interview, 1)).toBeLessThan(
      sumFor('rebuttal', 'Is the harbor dead? Not at all. It is full.', 1),
    );
  });

  test('what was sworn is denied in two words, and so was a view', () => {
    const sworn = 'The owners swore that rents would soar.';
    for (const denial of ["They didn't.", 'None of it happened.']) {
      expect(sumFor('rebuttal', `${sworn} ${denial}`)).toBeGreaterThan(0);
      expect(sumFor('opposing_view', `${sworn} ${denial}`, 0)).toBeGreaterThan(0);
    }
    expect(sumFor('rebuttal', `${sworn} They sold the pier.`)).toBeLessThanOrEqual(0);
  });

  test('what someone else denies is not the author’s answer', () => {
    expect(sumFor('rebuttal', 'The mayor said that the claim was not true.')).toBeLessThanOrEqual(0);
  });

  test('the sentences under a view answer it to the end of its paragraph', () => {
    const text = (mark: string) =>
      `Critics say that trams are slow. The line opened in May. It runs at night. A bus takes an hour.${mark}The tram does not.`;
    expect(sumFor('rebuttal', text(' '))).toBeGreaterThan(sumFor('rebuttal', text('\n\n')));
  });

  test('where nobody has said anything for long, a verdict answers nothing', () => {
    const story = 'The mayor spoke. The crowd left. The band played. The rain came.';
    const answer = 'That argument is false.';
    expect(sumFor('rebuttal', `Critics call it a toy. ${story} ${answer}`)).toBeGreaterThan(
      sumFor('rebuttal', `The band was late. ${story} ${answer}`),
    );
  });

  test('the words shown are the words that deny', () => {
    expect(wordsFor('rebuttal', 'Some say the fee is fair. That is simply false.')).toContain(
      'is simply false',
    );
    expect(wordsFor('rebuttal', 'Just because it is old does not mean it is safe.')).toContain(
      'Just because',
    );
  });

  test.each([
    'The objection falls apart once one reads the lease.',
    'The argument proves too much.',
    'That excuse will not do.',
    'The ledgers tell a different story.',
    'If that were true, the river would be clean.',
    'The truth is simpler: nobody looked.',
    'This confuses a license with a duty.',
    'Neither claim is true.',
  ])('answers by itself: %s', (text) => {
    expect(sumFor('rebuttal', text)).toBeGreaterThan(1.5);
  });

  test.each([
    'The old bridge will fall apart in May.',
    'The story tells of a ferry.',
    'Neither pier is open.',
  ])('answers nobody: %s', (text) => {
    expect(sumFor('rebuttal', text)).toBeLessThanOrEqual(0);
  });
});
