import { analyze } from 'hedgerow';
import { describe, expect, test } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemSentence, type ItemToken } from 'wink-nlp';
import { forget, readProse } from '../../src/annotate/wink.js';

describe('reading with wink', () => {
  test('an essay is read the same whatever was read before it', () => {
    // wink remembers "it..works" as one word once it has met it alone.
    const essay = 'Finding out whether it..works is the hard part. It..works, they say.';
    const first = JSON.stringify(analyze(essay).sentences);
    analyze('it..works it.. Finding..out whether..it');
    analyze('(it..works) “it..works” it..works, it..');
    expect(JSON.stringify(analyze(essay).sentences)).toBe(first);
  });

  test('every token stands where it says in the prose', () => {
    const prose = 'It’s  a “well-kept” road—and we can’t\u00a0close it, says D-N.Y. Sen. Ames (42 %).';
    for (const token of readProse(prose).tokens) expect(prose.slice(token.start, token.end)).toBe(token.text);
  });

  test('words, tags and sentences are those of wink itself', () => {
    const texts = [
      'The Harbor Board may close the pier. “It is far too late,” said Ms. Okoye-Lund.',
      'It can’t, cannot and won’t pay $5.50 (or 42 %) by 3pm on the 4th, e.g. in the U.S. or at co-op. shops!',
      'A  gap,\u00a0another\u2009one,\ta tab\nand a line. Isn’t it..odd? It..odd, it..odd. See (co-op.) then co-op. again.',
      'Mail ada@example.org or see https://example.org/a?b=c, #pier @board :-) 1980s ’90s … -- 12:30 é 😀 İstanbul.',
      'Fleet managers fleet. They set sets; the saw saw. “Yes”—no. D-N.Y. said so! really? YES. Mr. X. left.',
    ];
    for (const text of texts) {
      // A wink that has read nothing before, as an essay begins.
      const wink = winkNLP(model, ['sbd', 'pos']);
      const document = wink.readDoc(text);
      const words: string[] = [];
      const starts: number[] = [];
      document.sentences().each((sentence: ItemSentence) => {
        starts.push(words.length);
        sentence.tokens().each((token: ItemToken) => {
          if (token.out().trim() !== '') words.push(`${token.out()}/${token.out(wink.its.pos)}`);
        });
      });
      // What is made of a chunk of text is remembered: the second essay is read from memory.
      for (let essay = 0; essay < 2; essay++) {
        forget();
        const read = readProse(text);
        expect(read.tokens.map(({ text, pos }) => `${text}/${pos}`)).toEqual(words);
        expect(read.starts).toEqual(starts);
      }
    }
  });

  test('what is remembered of a chunk gives way where the essay has brought a word that changes it', () => {
    const words = (text: string) => readProse(text).tokens.map(({ text }) => text);
    // The blocks of an essay, as one wink reads them one after the other.
    const essays = [
      ['pre-zorb', '(pre-zorb) and pre-zorb,', 'pre-zorb'],
      ['blat..zorb', 'so blat..zorb, blat..zorb.', 'it.. blat..it'],
      ['Zorb', 'zorb', 'Zorb-Blat', 'zorb-blat, Zorb-Blat—zorb'],
    ];
    for (const texts of essays) {
      const wink = winkNLP(model, ['sbd', 'pos']);
      const whole = texts.map((text) => {
        const found: string[] = [];
        wink
          .readDoc(text)
          .tokens()
          .each((token: ItemToken) => {
            if (token.out().trim() !== '') found.push(token.out());
          });
        return found;
      });
      for (let essay = 0; essay < 2; essay++) {
        forget();
        expect(texts.map(words)).toEqual(whole);
      }
    }
  });
});
