import { describe, expect, it } from 'vitest';
import { relate } from '../../src/relate/index.js';
import { essayOf, type Said } from '../essays.js';

const CLAIM: Said = { moves: ['assertion'] };

describe('the thesis', () => {
  it('is the early strong claim on what the essay goes on about', () => {
    const text = [
      'It rained on Monday. The city must not sell the harbor. The clerk wrote it down.',
      'The harbor feeds the city. Without the harbor the city has no trade. A sold harbor serves its owner alone.',
      'My aunt likes plums. She has two trees.',
    ].join('\n\n');
    const said: Said[] = [
      {},
      { moves: ['assertion', 'prescription'], strength: 2 },
      {},
      CLAIM,
      CLAIM,
      CLAIM,
      CLAIM,
      {},
    ];
    expect(relate(essayOf(text, said)).thesis).toBe(1);
  });

  it('is what the author says outright to want, wherever that stands', () => {
    const filler = 'The harbor is old. The harbor is deep. The clerk wrote it down.';
    const text = [filler, filler, filler, 'I think the city should keep the harbor.', filler, filler].join(
      '\n\n',
    );
    const said = [9, 1, 6].flatMap((count, i): Said[] =>
      Array.from({ length: count }, () => (i === 1 ? { moves: ['assertion', 'prescription'] } : CLAIM)),
    );
    expect(relate(essayOf(text, said)).thesis).toBe(9);
  });

  it('is not what the reader of the page is asked to do', () => {
    const said: Said = { moves: ['assertion', 'prescription'], strength: 2 };
    const text = 'The harbor is old. The harbor is deep. Please write to the harbor office about the harbor.';
    expect(relate(essayOf(text, [CLAIM, CLAIM, said])).thesis).not.toBe(2);
  });

  it('is never a view of someone else, nor a heading', () => {
    const view: Said = { moves: ['opposing_view', 'assertion'], whose: 'attributed', strength: 3 };
    expect(relate(essayOf('The harbor must be sold. The harbor is old.', [view, null])).thesis).toBeNull();
  });

  it('is null where nothing stands out', () => {
    expect(relate(essayOf('It rained. The clerk wrote it down.', [CLAIM, CLAIM])).thesis).toBeNull();
    expect(relate(essayOf('It rained.', [null])).thesis).toBeNull();
  });
});
