import { analyze } from 'hedgerow';
import { describe, expect, it } from 'vitest';
import { arithmetic } from '../../src/report/arithmetic.js';

const sum = (text: string) => arithmetic(analyze(text).sentences[0]!.strength!);

describe('the sum behind a strength', () => {
  it('adds up where one clause has all the words', () => {
    expect(sum('The fee is perhaps unfair.')).toBe('base +1, “perhaps” −3 = −2');
  });

  it('names the mean where several clauses have words, and no number that leaves the scale', () => {
    const said = sum('The fee may be unfair; the toll may be dear; the tax may be old.');
    expect(said).toMatch(/^base \+1, “may” −\d, “may” −\d, “may” −\d; mean of its clauses = −\d$/);
  });
});
