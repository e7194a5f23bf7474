import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';

/** The heading of a small essay as it is analyzed. */
function headed(heading: string) {
  const text = `# Piers\n\nThe pier is old. It leaks.\n\n## ${heading}\n\nThe council waits. It has waited for years.\n`;
  const found = analyze(text, { path: 'pier.md', format: 'markdown' }).sentences.find(
    (sentence) => sentence.role === 'heading',
  );
  if (found === undefined) throw new Error(`no heading: ${heading}`);
  return { moves: found.moves.map(({ kind }) => kind), strength: found.strength?.value ?? null };
}

describe('headings', () => {
  it.each([
    'The need for speed',
    'Making the connections',
    'Growing pains',
    'Demand for open piers',
    'How planning died',
    'What towns need from ferries',
    'Doors that pull and do not close',
    'An agency born of the flood',
    'Lesson learned',
    'Conclusion',
    'Open Access and Trade',
    'Savings through reuse',
    'The right to not pay',
    'Harbors and blame',
  ])('name what comes, and neither move nor weigh: %s', (heading) => {
    expect(headed(heading)).toEqual({ moves: [], strength: null });
  });

  it.each([
    ['Greed is your friend', 'assertion'],
    ['Shorter contracts will reduce the risk', 'prediction'],
    ['Get a baseline', 'prescription'],
    ['Close Harbor Road and Give the Port Its Quay Back', 'prescription'],
    ["Don't miss the boat", 'prescription'],
    ['Trust them.', 'prescription'],
    ['Why not build it?', 'rhetorical_question'],
  ])('say something where they have a verb, and count as such: %s', (heading, move) => {
    expect(headed(heading).moves).toContain(move);
  });

  it('take "of" after a few verbs of commands, and after nouns else', () => {
    expect(headed('Think of the harbor').strength).not.toBeNull();
    expect(headed('End of the line').strength).toBeNull();
  });

  it('are never background to themselves', () => {
    expect(headed('The pier is a year old').moves).not.toContain('background');
  });
});
