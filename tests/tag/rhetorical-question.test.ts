import { describe, expect, it } from 'vitest';
import { verdictOn } from './votes.js';

const question = (text: string, n?: number) => verdictOn(text, 'rhetorical_question', n);

describe('rhetorical_question', () => {
  it('hears a question to the reader, fragments too', () => {
    for (const text of ['Who could believe it?', 'But a second harbor?', "Isn't it time we listened?"])
      expect(question(text).sum, text).toBeGreaterThan(2);
  });

  it('hears no question without a question mark', () => {
    for (const text of [
      'The question is whether the fund can survive.',
      'She asked whether the ferry would run.',
    ])
      expect(question(text).rules, text).toEqual([]);
  });

  it('notes that the author answers at once', () => {
    expect(question('Did anyone ask the tenants? No.', 0).rules).toContain('answered');
  });

  it('speaks against an interviewer, a title and a reported question', () => {
    expect(question('LM: How long have you worked on the harbor?').sum).toBeLessThan(1);
    expect(question('The talk was called Who Owns the Harbor Wall?').rules).toContain('title');
    expect(question('My mother asked, how will you live there?').rules).toContain('reports-asking');
  });
});
