/** Words that every object of JavaScript has a property for are words of English as well: "constructor". A table that is asked for one must not answer. */
import { analyze } from 'hedgerow';
import { describe, expect, it } from 'vitest';

const WORDS = Object.getOwnPropertyNames(Object.prototype).flatMap((name) => [name, name.toLowerCase()]);

/** The word where rules look words up: first, after an opener, before a mark, in a question, a command, a title. */
const textsWith = (word: string): readonly string[] => [
  `${word} or not?`,
  `But what ${word} has he?`,
  `Who ${word} to say so?`,
  `${word}, the mayor said, is dear.`,
  `The ${word} ${word} the town, and you will pay.`,
  `Let us ${word} it.`,
  `He may ${word}, but it will ${word}.`,
  `# ${word}\n\nAs the ${word} said, it is a ${word}.`,
];

describe('words that objects have properties for', () => {
  it.each(WORDS)('"%s" is read as any word', (word) => {
    for (const text of textsWith(word))
      expect(analyze(text).sentences.length, text).toBe(
        analyze(text.replaceAll(word, 'carpenter')).sentences.length,
      );
  });
});
