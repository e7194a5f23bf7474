/** An answer speaks of what it answers: how far a sentence takes up the words of a view before it. */
import { describe, expect, test } from 'vitest';
import { TakenUp } from '../../src/tag/model/taken-up.js';
import { attributedEssay } from './reading.js';

/** How much the last sentence takes up, where the first states a view with these votes. */
function takenUp(text: string, votes: number | null = 2): number {
  const sentences = attributedEssay(text).sentences.map(({ tokens }) => tokens);
  const views = sentences.map((_, i) => (i === 0 ? votes : null));
  return new TakenUp(sentences, views).by(sentences.length - 1);
}

const VIEW = 'Critics say that trams kill the trade of small shops.';
const STORY = 'The line opened in May. The band played. The rain came.';

describe('words taken up', () => {
  test('count, some sentences later as well', () => {
    expect(takenUp(`${VIEW} ${STORY} Trams do not hurt small shops.`)).toBeGreaterThan(0);
    expect(takenUp(`${VIEW} ${STORY} The harbor does not freeze.`)).toBe(0);
  });

  test('count in any form of the word', () => {
    expect(takenUp(`${VIEW} ${STORY} Every shop has gained.`)).toBeGreaterThan(0);
  });

  test('count for more the surer the view is, and for nothing where none is', () => {
    const text = `${VIEW} ${STORY} Trams do not hurt small shops.`;
    expect(takenUp(text, 2)).toBeGreaterThan(takenUp(text, -1));
    expect(takenUp(text, null)).toBe(0);
  });

  test('count for less where the essay is about them throughout', () => {
    const about = 'The trams are new. The trams are red. The trams are loud.';
    const end = 'We like trams.';
    expect(takenUp(`${VIEW} ${STORY} ${end}`)).toBeGreaterThan(takenUp(`${VIEW} ${about} ${end}`));
  });

  test('do not count after ten sentences', () => {
    const far = `${STORY} ${STORY} ${STORY} She left.`;
    expect(takenUp(`${VIEW} ${far} Trams do not hurt small shops.`)).toBe(0);
  });
});
