import { describe, expect, it } from 'vitest';
import { verdictOn } from './votes.js';

const rejection = (text: string) => verdictOn(text, 'analogy_rejection');

describe('analogy_rejection', () => {
  it('sees a denied name, and no denial of office', () => {
    expect(rejection('This war is no Vietnam.').words).toBe('is no Vietnam');
    expect(rejection('The strikers are not Luddites.').rules).toContain('is-not-name');
    for (const text of ['She is not the Governor of Ohio.', 'There is no Planet B.', 'Today is not Monday.'])
      expect(rejection(text).rules, text).toEqual([]);
  });

  it('sees one kind of thing denied to be another, and no plain denial', () => {
    expect(rejection('A city is not a corporation.').rules).toContain('a-x-is-not-a-y');
    expect(rejection('The mayor is not a resident of the city.').rules).toEqual([]);
    expect(rejection('This is not appeasement.').rules).toEqual([]);
  });

  it('sees a comparison judged bad, and none that is only mentioned', () => {
    for (const text of [
      'The comparison is lazy.',
      'Comparing the two crises is lazy.',
      'The false analogy persists.',
    ])
      expect(rejection(text).sum, text).toBeGreaterThan(1);
    expect(rejection('The comparison was printed on page two.').rules).toEqual([]);
  });

  it('denies and affirms in one sentence', () => {
    const text = 'The economy is a garden, not a machine.';
    expect(rejection(text).rules).toContain('comma-not-a-vehicle');
    expect(verdictOn(text, 'analogy').sum).toBeGreaterThan(1);
    expect(verdictOn(text, 'reframing').sum).toBeGreaterThan(1);
  });
});
