import { analyze } from 'hedgerow';
import { describe, expect, test } from 'vitest';
import { readProse } from '../../src/annotate/wink.js';

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
});
