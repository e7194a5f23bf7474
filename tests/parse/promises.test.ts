/** What every parsed essay promises, whatever it is written in: coverage, order, and the way back of every token. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextFormat } from '../../src/model/index.js';
import { formatOf, parse } from '../../src/parse/index.js';
import { readSource } from '../../src/read/index.js';
import { brokenPromises, fixture, parsed } from './reading.js';

const FIXTURES = readdirSync(new URL('../fixtures/parse/', import.meta.url)).sort();
/** Real essays that lie beside the repository where it is developed; their text stays out of it. */
const REAL = join(import.meta.dirname, '../../../shared/texts');

describe('a parsed essay keeps its promises', () => {
  it.each(FIXTURES)('%s', (name) => {
    const content = fixture(name);
    expect(brokenPromises(parsed(content, formatOf(name)!), content)).toEqual([]);
  });

  it.each(FIXTURES)('%s with the line ends of Windows', (name) => {
    const content = fixture(name).replace(/\n/g, '\r\n');
    const essay = parsed(content, formatOf(name)!);
    expect(brokenPromises(essay, content)).toEqual([]);
    const prose = (text: string) => text.replace(/ +/g, ' ');
    expect(essay.blocks.map((block) => prose(block.prose))).toEqual(
      parsed(fixture(name), formatOf(name)!).blocks.map((block) => prose(block.prose)),
    );
  });
});

describe.skipIf(!existsSync(REAL))(
  'so do all real essays at hand (skipped where ../shared/texts is not there)',
  () => {
    const files = existsSync(REAL)
      ? readdirSync(REAL, { recursive: true, encoding: 'utf8' }).filter((name) =>
          /^(?:plain-text|markdown|html)$/.test(formatOf(name) ?? ''),
        )
      : [];
    it.each(files.sort())('%s', (name) => {
      const source = readSource({ path: join(REAL, name), relative: name }, formatOf(name) as TextFormat);
      const essay = parse(source);
      expect(brokenPromises(essay, source.content)).toEqual([]);
      expect(essay.blocks.some(({ paragraph }) => paragraph !== null)).toBe(true);
    });
  },
);

const WORDS = fc.constantFrom(
  'The',
  'levy',
  'must',
  'go.',
  'But',
  'why?',
  'Sand',
  'pier',
  'and',
  'nobody',
  'asked.',
  '“Yes.”',
  'it’s',
  'R&D',
  '1.',
  '—',
  'By',
  'Jane',
  'Doe',
);
const lines = (mark: fc.Arbitrary<string>) =>
  fc
    .array(fc.tuple(mark, fc.array(WORDS, { minLength: 1, maxLength: 12 })), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.map(([before, words]) => `${before}${words.join(' ')}`));

describe('so does whatever a generator makes', () => {
  it('as plain text', () => {
    const ends = fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\n \t\n');
    const marks = fc.constantFrom(
      '',
      '',
      '',
      '- ',
      '2. ',
      '> ',
      '> > ',
      'a\tb ',
      '    ',
      '_so_ ',
      '*note:* ',
      '\u00ad',
      '\u00a0',
    );
    fc.assert(
      fc.property(lines(marks), ends, (parts, end) => {
        const content = parts.join(end);
        // A text of dashes alone has no prose, and is refused.
        fc.pre(/[\p{L}\p{N}]/u.test(content));
        expect(brokenPromises(parsed(content), content)).toEqual([]);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('as Markdown', () => {
    const marks = fc.constantFrom(
      '',
      '# ',
      '> ',
      '> > ',
      '- ',
      '1. ',
      '  - ',
      '**bold** ',
      '*it* ',
      '[a](b) ',
      '`x` ',
      '&amp; ',
      '\\* ',
      '<b>x</b> ',
      '![p](q) ',
      '***\n',
      '| a | b |\n',
    );
    fc.assert(
      fc.property(lines(marks), fc.constantFrom('\n', '\n\n', '\r\n'), (parts, end) => {
        const content = `Begin here.${end}${end}${parts.join(end)}`;
        expect(brokenPromises(parsed(content, 'markdown'), content)).toEqual([]);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('as HTML', () => {
    const tags = fc.constantFrom(
      '<p>',
      '<p><em>so</em> ',
      '<h2>',
      '<li>',
      '<blockquote>',
      '<div>',
      'x&nbsp;',
      '&mdash; ',
      '<p><b>a</b>b ',
      '<br>',
      '<!-- c -->',
      '<p>a <span>b</span>',
      '<p>• ',
      '<p>2. ',
      '<br>By Jane Doe<br>',
    );
    fc.assert(
      fc.property(lines(tags), (parts) => {
        const content = `<body><p>Begin here.</p>${parts.map((part) => part.replace('R&D', 'R&amp;D')).join('\n')}</body>`;
        expect(brokenPromises(parsed(content, 'html'), content)).toEqual([]);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
