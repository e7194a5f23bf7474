import { describe, expect, it } from 'vitest';
import { strengthText } from '../../src/model/index.js';
import { weighText } from './reading.js';

/** The strength of the last sentence, as it is printed. */
const last = (text: string): string => strengthText(weighText(text).at(-1)!.strength!.value);

describe('a new description in a sentence of its own', () => {
  it.each([
    'This is not a shortage. It is a theft.',
    'The fee is not a tax. It is a theft.',
    'That’s not a dam. That’s a trap.',
    'This isn’t about money. It’s about trust.',
    'They are not guests. They are neighbors.',
    'We are not asking for favors. We are asking for our own boats.',
    'The problem is not the bridge. The problem is the road.',
    'What matters is not the bridge. It is the road.',
    'The plan is not to close the pier. It is to move it.',
    'The town has a pump, but it is not a remedy. It is a toy.',
  ])('insists: %s', (text) => {
    expect(last(text)).toBe('+2');
  });

  it('shows the verb that puts it in place of the other', () => {
    const text = 'This is not a shortage. It is a theft.';
    const [first, second] = weighText(text).map(({ strength }) => strength!);
    expect(strengthText(first!.value)).toBe('+1');
    const [is] = second!.contributions;
    expect(is).toMatchObject({ type: 'reframe', effect: 1, cue: 'is' });
    expect(text.slice(0, is!.end)).toBe('This is not a shortage. It is');
  });

  it('shows it with its subject where the two are one word', () => {
    const text = "Harbor Road is not a street. It's a driveway.";
    const [its] = weighText(text).at(-1)!.strength!.contributions;
    expect(text.slice(its!.start, its!.end)).toBe("It's");
  });

  it('hedges where it is hedged', () => {
    expect(last('This is not a shortage. It is perhaps a theft.')).toBe('−2');
  });
});

describe('no new description', () => {
  it.each([
    // What was said stays true.
    'The ferry is not only a toy. It is a lifeline.',
    // Not of the same thing, or not of the same time.
    'The mayor is not a guest. It is a long story.',
    'Boats are not toys. It is a pity.',
    'The bridge is not a ruin. It was a ruin in May.',
    'Boats are not toys. The port is a port.',
    // Not the same kind of thing.
    'The ferry is not late. It is full.',
    'We are not here to stay. We are here with a plan.',
    'We are not here to talk. We are here to row.',
    'The bridge is not a ruin. It is in the north.',
    'The ferry is not in the harbor. It is in the bay.',
    'There is not a boat left. There is a pier.',
    // Denied by another, on a condition, or in a question.
    'The mayor says this is not a shortage. It is a theft.',
    'When it is not a shortage, the pump stops. It is a theft.',
    'Is this not a shortage? It is a theft.',
    // The new description has been given.
    'This is not a shortage but a theft. It is a theft by day.',
    // Another paragraph.
    'This is not a shortage.\n\nIt is a theft.',
  ])('stays plain: %s', (text) => {
    expect(last(text)).toBe('+1');
  });
});
