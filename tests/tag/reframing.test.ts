import { describe, expect, it } from 'vitest';
import { verdictOn } from './votes.js';

const reframing = (text: string, n?: number) => verdictOn(text, 'reframing', n);

describe('reframing', () => {
  it('sees both poles in one sentence, however they are joined', () => {
    for (const text of [
      "That's not a budget; that's a hostage note.",
      'The issue is not the tax but the theft.',
      'It is not about money, it is about trust.',
      'The delay is not an accident but rather a method.',
      'He left not because he was tired but because he was ashamed.',
      'The plan is a promise, not a budget.',
      'The bill is not so much a budget as a ransom note.',
    ])
      expect(reframing(text).sum, text).toBeGreaterThan(1);
  });

  it('marks both sentences of a pair', () => {
    const text = 'This is not a debate about parking. It is a debate about who owns the street.';
    expect(reframing(text, 0).rules).toContain('it-is-kind-awaits');
    expect(reframing(text, 1).rules).toContain('it-is-kind-answers');
  });

  it('sees a pair whose second half comes one sentence later', () => {
    const text = 'Value is not a number. It changes by the hour. Value is a habit.';
    expect(reframing(text, 0).rules).toContain('apart-is-awaits');
    expect(reframing(text).rules).toContain('apart-is-answers');
  });

  it('lets stand what is only added to', () => {
    expect(reframing('The fee not only raises money but also clears the air.').sum).toBeLessThan(0);
    expect(reframing("It isn't just slow. It's expensive.").sum).toBeLessThanOrEqual(0);
  });

  it('takes no plain denial, correction or condition for a frame', () => {
    for (const text of [
      'He is not tall.',
      'The minister has no choice but to act.',
      'The bridge is not safe, but the council opened it anyway.',
      'If the bus is not late, it is full.',
      "It doesn't matter; you're late.",
      'The mayor is not a resident of the city.',
    ])
      expect(reframing(text).sum, text).toBeLessThan(1);
  });

  it('reads no frame out of quoted speech', () => {
    expect(
      reframing('“The real question is who pays for it all in the end,” the auditor said.').rules,
    ).not.toContain('real-question');
  });
});
