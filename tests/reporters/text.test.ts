import { describe, expect, it } from 'vitest';
import type { Paint } from '../../src/reporters/index.js';
import { text } from '../../src/reporters/text.js';
import { essayWith, ferry, quietEssay, START, written } from './sample.js';

/** Marks instead of colors. */
const MARKS: Paint = {
  bold: (words) => `<b>${words}</b>`,
  dim: (words) => `<dim>${words}</dim>`,
  underline: (words) => `<u>${words}</u>`,
  red: (words) => `<red>${words}</red>`,
  yellow: (words) => `<yellow>${words}</yellow>`,
  cyan: (words) => `<cyan>${words}</cyan>`,
};

const on = (essay: string, words: string, width = 80): string[] => {
  const start = essay.indexOf(words);
  return written(text, [essayWith(essay, [{ start, end: start + words.length }])], { width }).split('\n');
};

describe('text', () => {
  it('marks exactly the words that are meant', () => {
    const lines = on('The dam must certainly hold.', 'certainly');
    expect(lines.slice(1, 4)).toEqual([
      '  1:14  warning  Exposed claim  exposed-claim',
      '      The dam must certainly hold.',
      '                   ^~~~~~~~~',
    ]);
  });

  it('quotes words once that two findings are on', () => {
    const essay = 'The dam must certainly hold.';
    const words = { start: 13, end: 22 };
    const lines = written(text, [essayWith(essay, [words, words])]).split('\n');
    expect(lines.filter((line) => line.includes(essay))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('  1:14  '))).toHaveLength(2);
    expect(lines.filter((line) => line.trim() === 'A reason.')).toHaveLength(2);
  });

  it('counts columns as a terminal shows them', () => {
    const lines = on('The 大坝 🚧 dam must certainly hold.', 'certainly');
    expect(lines[3]!.indexOf('^')).toBe(6 + 'The '.length + 4 + 1 + 2 + ' dam must '.length);
  });

  it('breaks long sentences between words, and marks go on under the next line', () => {
    const words = 'one two three four five six seven eight nine ten';
    const lines = on(`It is said that ${words} and so on.`, words, 40);
    const shown = lines.slice(2, lines.indexOf('      A reason.'));
    expect(Math.max(...shown.map((line) => line.length))).toBeLessThanOrEqual(40);
    const marked = shown.flatMap((line, i) => {
      if (!/^\s*[~^]/.test(line)) return [];
      const from = line.search(/[~^]/);
      return [shown[i - 1]!.slice(from, line.length)];
    });
    expect(marked.join(' ')).toBe(words);
    expect(shown.join('').match(/\^/g)).toHaveLength(1);
  });

  it('leaves out what is far from the words', () => {
    const essay = `${'Far and away '.repeat(30)}it must certainly hold.`;
    const lines = on(essay, 'certainly', 60);
    expect(lines[2]).toBe('      …');
    expect(lines.length).toBeLessThan(12);
  });

  it('breaks a word that no line holds', () => {
    const lines = on(`See ${'x'.repeat(200)} now.`, 'now', 60);
    expect(Math.max(...lines.slice(2, 8).map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  it('goes by place, and counts what is known or suppressed', () => {
    const shown = written(text, [ferry]);
    expect(shown.indexOf('5:52')).toBeLessThan(shown.indexOf('6:17'));
    expect(shown).toContain('1 known from the baseline, 1 suppressed in the text');
    expect(shown).not.toContain('may perhaps');
  });

  it('shows nothing of an essay that has nothing new', () => {
    const calm = { ...quietEssay, document: { ...quietEssay.document!, findings: [] } };
    expect(written(text, [calm])).toBe('No new findings in 1 essay.\n');
  });

  it('lets nothing in an essay act on the terminal', () => {
    const shown = written(text, [
      essayWith(
        'The \u001b[31mdam \u202emust\u202c hold.\u0007',
        [{ message: 'It\u001b[2J is.' }],
        'a\u001b[1m.txt',
      ),
    ]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(shown).toContain('The <U+001B>[31mdam <U+202E>must<U+202C> hold.');
  });

  it('colors by severity where it is given colors', () => {
    const shown = written(text, [essayWith('The dam must hold.', [{ severity: 'error' }])], { paint: MARKS });
    expect(shown).toContain('<u>essay.txt</u>');
    expect(shown).toContain('<red>error</red>');
    expect(shown).toContain('<red>^~~~~~~~~~~~~~~~~~</red>');
  });

  it('names the sentence where the file has no lines', () => {
    const essay = essayWith('The dam must hold.', [{}]);
    const document = { ...essay.document!, sentences: [{ ...essay.document!.sentences[0]!, place: null }] };
    expect(written(text, [{ ...essay, document }])).toContain('  sentence 1  warning');
  });

  it('says what was wrong with the reading of an essay', () => {
    const essay = essayWith('The dam must hold.', []);
    const problem = { code: 'x', message: 'It was read as Windows-1252.', start: null, end: null };
    expect(written(text, [{ ...essay, document: { ...essay.document!, problems: [problem] } }])).toContain(
      '  problem\n      It was read as Windows-1252.\n',
    );
  });

  it('needs no options', () => {
    expect(text.open(START).begin()).toBe('');
  });
});
