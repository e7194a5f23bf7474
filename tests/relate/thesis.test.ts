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

  it('is never a view of someone else, nor a heading', () => {
    const view: Said = { moves: ['opposing_view', 'assertion'], whose: 'attributed', strength: 3 };
    expect(relate(essayOf('The harbor must be sold. The harbor is old.', [view, null])).thesis).toBeNull();
  });

  it('is null where nothing stands out', () => {
    expect(relate(essayOf('It rained. The clerk wrote it down.', [CLAIM, CLAIM])).thesis).toBeNull();
    expect(relate(essayOf('It rained.', [null])).thesis).toBeNull();
  });
});
