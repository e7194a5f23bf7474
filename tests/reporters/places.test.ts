import { analyze } from 'hedgerow';
import { describe, expect, it } from 'vitest';
import { placeIn } from '../../src/reporters/findings.js';
import { clipped, excerpt, words } from '../../src/reporters/quote.js';

describe('the place of words in a sentence', () => {
  it.each(['\n', '\r\n', '\r'])('is counted from where the sentence begins, over line ends %j', (end) => {
    const lines = [
      'It was late in the year. The whole of the old',
      'dam must certainly',
      'hold until the spring.',
    ];
    const text = lines.join(end);
    const document = analyze(text, { format: 'markdown' });
    const start = text.indexOf('certainly');
    const range = { start, end: text.indexOf('hold') + 'hold'.length };
    expect(placeIn(document, document.sentences[1]!, range)).toEqual({
      line: 2,
      column: 10,
      endLine: 3,
      endColumn: 5,
    });
  });

  it('is that of the sentence where the text is not the file', () => {
    const html = '<p>The   dam &amp; the pier\n <b>must</b> certainly hold.</p>';
    const document = analyze(html, { format: 'html' });
    const sentence = document.sentences[0]!;
    const start = document.text.indexOf('certainly');
    expect(placeIn(document, sentence, { start, end: start + 9 })).toEqual(sentence.place);
  });
});

describe('a quotation', () => {
  it('is without markup and on one line, and so are its parts', () => {
    const text = 'The **dam\nmust** certainly *hold*.';
    const document = analyze(text, { format: 'markdown' });
    const whole = { start: 0, end: text.length };
    const start = text.indexOf('certainly');
    expect(words(document, whole)).toBe('The dam must certainly hold.');
    expect(excerpt(document, whole, { start, end: start + 9 })).toEqual({
      before: 'The dam must ',
      inside: 'certainly',
      after: ' hold.',
    });
  });

  it('has white space once, outside the words that are meant', () => {
    const document = { text: 'a \n b  c', markup: [] };
    expect(excerpt(document, { start: 0, end: 8 }, { start: 1, end: 7 })).toEqual({
      before: 'a ',
      inside: 'b',
      after: ' c',
    });
  });

  it('is clipped between words', () => {
    expect(clipped('one two three four', 12)).toBe('one two…');
    expect(clipped('one two', 12)).toBe('one two');
    expect(clipped('👩'.repeat(20), 12)).toBe(`${'👩'.repeat(5)}…`);
  });
});
