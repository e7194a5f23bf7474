/** Front matter says the same in every format that is text. */
import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../src/model/index.js';
import { brokenPromises, outline, parsed } from './reading.js';

const FRONT = '---\ntitle: Keep the ferry free\nauthor: Ana Ruiz\ndate: 2024-05-06\nsection: Opinion\n---\n';
const LINE = 'The ferry is the only way to the island that nobody has to pay for, and it should stay so.';

describe.each([
  ['plain-text', `${LINE}\n`],
  ['markdown', `${LINE}\n`],
  ['html', `<p>${LINE}</p>\n`],
] as const)('front matter in %s', (format, body) => {
  it('declares, and is no prose', () => {
    const content = `${FRONT}\n${body}`;
    const essay = parsed(content, format);
    expect(essay.declared).toMatchObject({
      title: 'Keep the ferry free',
      author: 'Ana Ruiz',
      published: '2024-05-06',
      section: 'Opinion',
    });
    expect(outline(essay)).toEqual([`paragraph: ${LINE}`]);
    expect(essay.placeOf(essay.blocks[0]!)).toMatchObject({ line: 8 });
    expect(brokenPromises(essay, content)).toEqual([]);
  });

  it('changes nothing of the rest', () => {
    expect(outline(parsed(`${FRONT}\n${body}`, format))).toEqual(outline(parsed(body, format)));
  });

  it.each(['hedgerow: ignore', 'Hedgerow: Ignore', 'hedgerow:\n  ignore: true'])(
    '%j leaves the essay out',
    (line) => {
      expect(() => parsed(`---\n${line}\n---\n\n${body}`, format)).toThrow(ProblemError);
      expect(() => parsed(`---\n${line}\n---\n\n${body}`, format)).toThrow('passed over');
    },
  );

  it('asks for nothing else under that name', () => {
    expect(outline(parsed(`---\nhedgerow: strict\n---\n\n${body}`, format))).toEqual([`paragraph: ${LINE}`]);
  });
});

describe('plain text', () => {
  it.each([
    ['a rule across the page', `---\n${LINE}\n---\n${LINE}\n`],
    ['front matter that does not end', `---\ntitle: A\n\n${LINE}\n`],
    ['lines that are no YAML', `---\nNote: [this: is\n---\n\n${LINE}\n`],
  ])('does not take %s for front matter', (_, content) => {
    const essay = parsed(content);
    expect(essay.declared.title).not.toBe('A');
    expect(essay.markup.every(({ start, end }) => end - start < 10)).toBe(true);
  });

  it('has front matter of any line ends', () => {
    const essay = parsed(`${FRONT}\n${LINE}\n`.replace(/\n/g, '\r\n'));
    expect(essay.declared.author).toBe('Ana Ruiz');
    expect(outline(essay)).toEqual([`paragraph: ${LINE}`]);
  });
});

describe('HTML', () => {
  it('is left out by a <meta> as well', () => {
    expect(() => parsed(`<meta name="hedgerow" content="ignore"><p>${LINE}</p>`, 'html')).toThrow(
      'passed over',
    );
  });
});
