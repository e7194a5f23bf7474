import { describe, expect, it } from 'vitest';
import { verdictOn } from './votes.js';

const analogy = (text: string, n?: number) => verdictOn(text, 'analogy', n);

describe('analogy', () => {
  it('points at the likeness, up to the thing likened to', () => {
    expect(analogy('The budget reads like a ransom note.').words).toBe('like a ransom note');
  });

  it('tells a likeness from cases, wishes and fixed phrases', () => {
    for (const text of ['Cities like Oslo and Graz have banned them.', 'Voters like simple slogans.'])
      expect(analogy(text).sum, text).toBeLessThan(0);
    for (const text of [
      'I would like to thank the crew.',
      'Like it or not, the sea is coming.',
      'Firms and the like will adapt.',
      'They asked what it was like.',
    ])
      expect(analogy(text).rules, text).toEqual([]);
  });

  it('tells seeming from likeness', () => {
    expect(analogy('It looks like rain for the march.').sum).toBeLessThan(0);
    expect(analogy('The hearing looks like a circus.').sum).toBeGreaterThan(1);
    expect(analogy('It seems as if nobody counted.').rules).toEqual([]);
    expect(analogy('He spends as if the bank were his.').rules).toContain('as-if');
  });

  it('sees a comparison in "just as" before a clause, not in a moment or a degree', () => {
    expect(analogy('Just as a baker buys flour, a school must buy books.').sum).toBeGreaterThan(1);
    expect(analogy('She left just as the vote began.').rules).toEqual([]);
    expect(analogy('The second report is just as good.').rules).toEqual([]);
  });

  it('sees a predicated figure, and no figure in a denial or in a verb', () => {
    expect(analogy('The reserve fund is a firewall.').rules).toContain('noun-is-a-vehicle');
    expect(analogy('Trust is the oxygen of a city.').rules).toContain('abstract-is-vehicle');
    expect(analogy('The reserve fund is not a firewall.').sum).toBe(0);
    expect(analogy('The firms are raising prices.').sum).toBe(0);
  });

  it('tells a name that stands for a kind from an office', () => {
    expect(analogy('Leipzig is the Detroit of the East.').rules).toContain('is-name-of');
    expect(analogy('She is the Governor of Ohio.').rules).toEqual([]);
  });

  it('goes on where a scene was set in the sentence before', () => {
    const text = 'Imagine a ferry without a captain. It drifts, and everyone votes on the wind.';
    expect(analogy(text, 0).rules).toContain('suppose');
    expect(analogy(text).rules).toContain('in-scene');
    expect(analogy('Imagine what the children will say. It will not be kind.').rules).toEqual([]);
  });

  it('sees a picture that the next sentence maps', () => {
    const text =
      'A pilot who skips the checklist is grounded. The same is true of a minister who skips the audit.';
    expect(analogy(text, 0).rules).toContain('before-mapping');
    expect(analogy(text).rules).toContain('the-same-way');
  });

  it('takes one thing named twice for no picture', () => {
    expect(analogy('A castle on the hill costs more than the prison by the road.').rules).toContain(
      'two-of-one-domain',
    );
    expect(analogy('A castle on the hill costs more than the same castle by the road.').rules).toEqual([]);
  });
});
