import { describe, expect, it } from 'vitest';
import { essayIndex, indexFigures } from '../../src/report/index.js';
import { documentOf, FERRY } from './documents.js';

describe('the list of essays', () => {
  const figures = indexFigures(documentOf(FERRY));

  it('has the main figures of each, and the most exposed claim', () => {
    expect(figures).toMatchObject({
      title: 'Keep the ferry',
      claims: 5,
      hedges: 1,
      boosters: 2,
      answered: 1,
      answerable: 2,
    });
    expect(figures.exposed?.runs.map((run) => run.text).join('')).toBe('It has never missed a winter.');
  });

  it('names files that could not be analyzed, with the reason', () => {
    const index = essayIndex([
      { figures, hrefs: { html: 'ferry.html' } },
      { path: 'scan.txt', reason: 'The file is empty.' },
    ]);
    expect(index.finding).toBe('1 essay, 65 words, 5 claims. 1 file could not be analyzed.');
    expect(index.failures).toEqual([{ path: 'scan.txt', reason: 'The file is empty.' }]);
    expect(index.essays[0]).toMatchObject({ date: '14 May 2025', median: { text: '+2' } });
  });
});
