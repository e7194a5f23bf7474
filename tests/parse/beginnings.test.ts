/** What a line can begin with to fit an expression. Too few beginnings would lose lines; the rules' own lines test that too. */
import { describe, expect, it } from 'vitest';
import { beginnings } from '../../src/parse/roles/furniture/beginnings.js';

describe('beginnings of a regular expression', () => {
  it.each([
    ['pingback:', ['pingba']],
    ['ad', ['ad']],
    ['(?:re)?print(?:ed)? by', ['print ', 'printe', 'reprin']],
    ['Ads?$', ['ad', 'ads']],
    ['e-?mail', ['e-mail', 'email']],
    ['[’´]s (?:note|view)', ['´s not', '´s vie', '’s not', '’s vie']],
    ['\\[(?:a|b)\\]', ['[a]', '[b]']],
    ['©|\\bby \\p{Lu}', ['by ', '©']],
    // From here on anything may follow.
    ['ad \\d+', ['ad ']],
    ['ad.{2,40} here', ['ad']],
    ['ad[a-z]', ['ad']],
    ['no{2}', ['no']],
    ['(?:ad )*no', ['ad ', 'no']],
    ['ad(?=\\d)', ['ad']],
    ['\\w+ ad', ['']],
    ['(?:the )?.ad', ['', 'the ']],
  ])('of /%s/', (source, expected) => {
    expect(beginnings(source).sort()).toEqual(expected);
  });
});
