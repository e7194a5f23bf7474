import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/annotate/index.js';
import { parse } from '../../src/parse/index.js';
import { sourceFromText } from '../../src/read/source.js';

/** The quotations of each sentence: speech as it stands, a scare quote after "~". */
const quotedIn = (text: string): string[][] =>
  annotate(parse(sourceFromText(text))).sentences.map(({ quotations }) =>
    quotations.map(({ start, end, speech }) => `${speech ? '' : '~'}${text.slice(start, end)}`),
  );

describe('quotations', () => {
  test.each([
    ['“The plan will work,” she said.', ['“The plan will work,”']],
    ['"The plan will work," she said.', ['"The plan will work,"']],
    [
      '‘It will work,’ she said, ‘and it is the city’s plan.’',
      ['‘It will work,’', '‘and it is the city’s plan.’'],
    ],
    ["'It will always fail,' he said.", ["'It will always fail,'"]],
    ["The chair said ``we must go now'' and left.", ["``we must go now''"]],
    ['«Nous ne voulons pas de ce pont», he wrote.', ['«Nous ne voulons pas de ce pont»']],
    [
      '“The word “harbor” is old, and so is the thing.”',
      ['“The word “harbor” is old, and so is the thing.”'],
    ],
    ['“Not this year.”', ['“Not this year.”']],
    ['They call it a “miracle” on the quay.', ['~“miracle”']],
    ['Her book “A Tale of Two Cities and a Port” is long.', ['~“A Tale of Two Cities and a Port”']],
    ['The workers’ rights and the cats’ beds are safe.', []],
    ['It’s the ’90s again, and ’tis a pity.', []],
  ])('%s', (text, expected) => {
    expect(quotedIn(text)).toEqual([expected]);
  });

  test('one quotation can run over several sentences', () => {
    expect(quotedIn('She wrote: “Close the old port. Close it before the winter.” Then she left.')).toEqual([
      ['“Close the old port.'],
      ['Close it before the winter.”'],
      [],
    ]);
  });

  test('a speech that goes on in the next paragraph opens each and closes the last', () => {
    const text =
      'He said: “We will not close the port.\n\n“We will open another one.\n\n“It will be larger.” Then he left.';
    expect(quotedIn(text)).toEqual([
      ['“We will not close the port.'],
      ['“We will open another one.'],
      ['“It will be larger.”'],
      [],
    ]);
  });

  test('a stray mark opens nothing', () => {
    expect(quotedIn('"The plan is good. "It will surely work," she said.')).toEqual([
      [],
      ['"It will surely work,"'],
    ]);
  });

  test('a question in quotation marks does not make the sentence a question', () => {
    const [asked, telling] = annotate(
      parse(sourceFromText('Why now? He asked, “Why should we close it?”')),
    ).sentences;
    expect(asked!.question).toBe(true);
    expect(telling!.question).toBe(false);
  });
});
