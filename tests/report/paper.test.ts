/** How much of its sections a page of paper takes. */
import { describe, expect, it } from 'vitest';
import { type Built, onOnePage } from '../../src/report/paper.js';

const PAGE = 756;

/** A section so many points high, which can be cut down to the least. */
const section = (points: number, least = points): Built => ({
  section: {
    id: 'any',
    label: 'Any',
    gloss: 'Any.',
    column: 'full',
    build: () => points,
    height: (data) => data as number,
    fit: (data, excess) => Math.max(least, (data as number) - excess),
  },
  data: points,
});

describe('one page', () => {
  it('holds a briefing that is a little too long for it, cut where it can be', () => {
    const page = onOnePage([section(500), section(400, 200)], PAGE);
    expect(page?.map(({ data }) => data)).toEqual([500, 256]);
  });

  it.each([
    ['that has room', [section(500)]],
    ['that is much too long', [section(500), section(600, 100)]],
    ['of which nothing can be cut', [section(500), section(400)]],
  ])('is not forced on a briefing %s', (_, sections) => {
    expect(onOnePage(sections, PAGE)).toBeNull();
  });
});
