import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import { parse } from '../../src/parse/index.js';
import { sourceFromText } from '../../src/read/source.js';
import { segment } from '../../src/weigh/clauses.js';

const LETTERS = {
  main: 'main',
  point: 'point',
  subordinate: 'sub',
  relative: 'rel',
  participial: 'part',
  complement: 'comp',
  aside: 'aside',
  quoted: 'quote',
  frame: 'frame',
} as const;

/** A sentence cut at its clauses: "main0[The dam] rel0[which leaks] ...", marks left out. */
function cut(text: string, spoken = false): string {
  const { tokens } = annotate(parse(sourceFromText(text))).sentences[0]!;
  const { at } = segment(tokens, spoken);
  const parts: string[] = [];
  tokens.forEach((token, i) => {
    if (!token.word) return;
    const clause = at[i]!;
    const before = tokens.slice(0, i).findLastIndex(({ word }) => word);
    if (before === -1 || at[before] !== clause)
      parts.push(`${LETTERS[clause.kind]}${clause.unit}[${token.text}`);
    else parts[parts.length - 1] += `${token.spaced ? ' ' : ''}${token.text}`;
  });
  return parts.map((part) => `${part}]`).join(' ');
}

describe('clauses', () => {
  it.each([
    // Subordinate clauses, before and after.
    ['Because it rained, we stayed.', 'sub0[Because it rained] main0[we stayed]'],
    ['We stayed because it rained.', 'main0[We stayed] sub0[because it rained]'],
    [
      'When it rains and when it snows, we wait.',
      'sub0[When it rains and] sub0[when it snows] main0[we wait]',
    ],
    ['However hard they try, the trains are late.', 'sub0[However hard they try] main0[the trains are late]'],
    ['Before lunch we left.', 'main0[Before lunch] main0[we left]'],
    // Relatives, with and without their word.
    ['The dam, which may leak, is old.', 'main0[The dam] rel0[which may leak] main0[is old]'],
    [
      'A city that guards every road will never sleep.',
      'main0[A city] rel0[that guards every road] main0[will never sleep]',
    ],
    [
      'A city that guards the road will never sleep.',
      'main0[A city] rel0[that guards the road] main0[will never sleep]',
    ],
    ['Those who wait will lose.', 'main0[Those] rel0[who wait] main0[will lose]'],
    ['The harm it may do is small.', 'main0[The harm] rel0[it may do] main0[is small]'],
    [
      'A crew drawn from those who can swim is not enough.',
      'main0[A crew drawn from those] rel0[who can swim] main0[is not enough]',
    ],
    [
      'It is a town that, once the mill closed, can only wait.',
      'main0[It is a town] rel0[that] sub0[once the mill closed] rel0[can only wait]',
    ],
    // "that": point, content, relative, result, determiner.
    ['It is clear that it leaks.', 'main0[It is clear] point0[that it leaks]'],
    ['The law ensures that it is open.', 'main0[The law ensures] comp0[that it is open]'],
    ['The idea that it leaks is old.', 'main0[The idea] comp0[that it leaks] main0[is old]'],
    ['The dam that failed is old.', 'main0[The dam] rel0[that failed] main0[is old]'],
    ['It is so old that it leaks.', 'main0[It is so old] sub0[that it leaks]'],
    ['They like that dam.', 'main0[They like that dam]'],
    // Participles and infinitives.
    ['To win, we must vote.', 'part0[To win] main0[we must vote]'],
    ['They voted, hoping to win.', 'main0[They voted] part0[hoping to win]'],
    ['Moving it would cost a lot.', 'main0[Moving it would cost a lot]'],
    // Joined clauses, and joined phrases.
    ['It rained and we stayed.', 'main0[It rained] main1[and we stayed]'],
    ['It rained, but we left.', 'main0[It rained] main1[but we left]'],
    ['They came and went.', 'main0[They came and went]'],
    ['She has a boat and a car.', 'main0[She has a boat and a car]'],
    ['It rained; we left.', 'main0[It rained] main1[we left]'],
    // Asides.
    ['The dam (it is old) may leak.', 'main0[The dam] aside0[it is old] main0[may leak]'],
    ['The dam — it is old — may leak.', 'main0[The dam] aside0[it is old] main0[may leak]'],
    ['We are, I believe, late.', 'main0[We are I believe late]'],
    // Indirect questions.
    ['They asked how it works.', 'main0[They asked] comp0[how it works]'],
    ['What we need is time.', 'comp0[What we need] main0[is time]'],
  ])('%s', (text, clauses) => {
    expect(cut(text)).toBe(clauses);
  });

  it('sets quoted words apart, or what stands round them', () => {
    const text = '“The dam may fail next spring,” the engineer said.';
    expect(cut(text)).toBe('quote0[The dam may fail next spring] main0[the engineer said]');
    expect(cut(text, true)).toBe('main0[The dam may fail next spring] frame0[the engineer said]');
  });

  it('takes time that grows with the length, whatever the marks', () => {
    for (const piece of ['and the dam, ', 'what; ', '( ', '— ', 'that which, ', 'to go, ']) {
      const text = `The dam ${piece.repeat(3000)}leaks.`;
      expect(cut(text).length).toBeGreaterThan(0);
    }
  });
});
