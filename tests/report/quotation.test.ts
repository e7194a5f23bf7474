import { describe, expect, it } from 'vitest';
import { plainWords, quoteRange } from '../../src/report/quotation.js';

const essay = (text: string, markup: readonly { start: number; end: number }[] = []) => ({
  document: { text, markup },
  whole: { start: 0, end: text.length },
});
const cue = (text: string, words: string, tone: 'raises' | 'lowers' | 'shows' = 'raises') => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, tone };
};

describe('a quotation', () => {
  it('leaves markup out and stands on one line', () => {
    const text = 'The **bridge**\n  must\tstay.';
    const { document, whole } = essay(text, [
      { start: 4, end: 6 },
      { start: 12, end: 14 },
    ]);
    expect(plainWords(document, whole)).toBe('The bridge must stay.');
  });

  it('underlines the cue words and nothing beside them', () => {
    const text = 'It will  never, ever close.';
    const { document, whole } = essay(text);
    const { runs } = quoteRange(document, whole, [cue(text, 'never, ever')]);
    expect(runs).toEqual([
      { text: 'It will ', tone: null },
      { text: 'never, ever', tone: 'raises' },
      { text: ' close.', tone: null },
    ]);
  });

  it('keeps a cue whole where markup stands inside it', () => {
    const text = 'It is *perhaps* not so.';
    const { document, whole } = essay(text, [
      { start: 6, end: 7 },
      { start: 14, end: 15 },
    ]);
    const { runs } = quoteRange(document, whole, [{ start: 6, end: 19, tone: 'lowers' }]);
    expect(runs).toEqual([
      { text: 'It is ', tone: null },
      { text: 'perhaps not', tone: 'lowers' },
      { text: ' so.', tone: null },
    ]);
  });

  it('underlines overlapping cues once', () => {
    const text = 'There is no doubt at all.';
    const { document, whole } = essay(text);
    const { runs } = quoteRange(document, whole, [cue(text, 'no', 'shows'), cue(text, 'no doubt at all')]);
    expect(runs.map((run) => run.text)).toEqual(['There is ', 'no doubt at all', '.']);
  });

  it('is clipped at a word, and its cue stays in view', () => {
    const text = `${'one two three four five six seven eight nine ten eleven twelve '.repeat(2)}surely the end of it all is near now.`;
    const { document, whole } = essay(text);
    const clipped = quoteRange(document, whole, [cue(text, 'surely')], 12);
    const words = clipped.runs.map((run) => run.text).join('');
    expect(words).toBe('ten eleven twelve surely the end of it all is near now.');
    expect([clipped.clippedStart, clipped.clippedEnd]).toEqual([true, false]);
  });

  it('does not end in a comma before the ellipsis', () => {
    const { document, whole } = essay('First, second, third, fourth, fifth, sixth, seventh, eighth.');
    expect(plainWords(document, whole, 3)).toBe('First, second, third…');
  });

  it('gets no marks of our own where the words bring theirs', () => {
    const spoken = essay('“We will not sell,” said the mayor.');
    const written = essay('They call it “progress” in town.');
    expect(quoteRange(spoken.document, spoken.whole).marks).toBe(false);
    expect(quoteRange(written.document, written.whole).marks).toBe(true);
  });

  it('keeps no mark without its other half where it is clipped', () => {
    const { document, whole } = essay(
      '“We moved the lock to the north side last year,” said the mayor of the town.',
    );
    const { runs, marks, clippedEnd } = quoteRange(document, whole, [], 5);
    expect([runs.map(({ text }) => text).join(''), marks, clippedEnd]).toEqual([
      'We moved the lock to',
      true,
      true,
    ]);
  });
});
