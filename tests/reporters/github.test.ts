import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/index.js';
import { github } from '../../src/reporters/github.js';
import type { ReporterOptions } from '../../src/reporters/index.js';
import { essayWith, ferry, SAMPLE, written } from './sample.js';

interface Annotation {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const unescaped = (text: string): string =>
  text.replace(/%(0A|0D|3A|2C|25)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** As the runner of GitHub Actions reads them. */
function annotations(text: string): Annotation[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, level, said, message] = /^::(\w+) (.*?)::(.*)$/.exec(line)!;
      const properties = Object.fromEntries(
        said!.split(',').map((one) => {
          const at = one.indexOf('=');
          return [one.slice(0, at), unescaped(one.slice(at + 1))];
        }),
      );
      return { level: level!, properties, message: unescaped(message!) };
    });
}

const of = (findings: readonly Partial<Finding>[], options?: ReporterOptions) =>
  annotations(written(github, [essayWith('The dam must hold.', findings)], options));

describe('github annotations', () => {
  it('name the file, the lines, the rule, the words and the reason, the worst first', () => {
    const seen = annotations(written(github, SAMPLE));
    expect(seen.map(({ level }) => level)).toEqual(['error', 'warning', 'warning', 'notice']);
    expect(seen[2]).toEqual({
      level: 'warning',
      properties: {
        file: 'drafts/the ferry.md',
        line: '6',
        endLine: '6',
        col: '17',
        endColumn: '91',
        title: 'Exposed claim (exposed-claim)',
      },
      message:
        '“They are wrong: without it, every shop on the island will certainly close.”\nWorded at +2. No figure, source, example or reason within two sentences.',
    });
  });

  it('have no columns where the words go on in the next line, which GitHub would refuse', () => {
    const [first] = annotations(written(github, [ferry]));
    expect(first!.properties).toMatchObject({ line: '5', endLine: '6' });
    expect(first!.properties).not.toHaveProperty('col');
  });

  it('are not more than GitHub shows of a level, and the last says how many are left out', () => {
    const seen = of([
      ...Array.from({ length: 10 }, () => ({ severity: 'error' as const })),
      ...Array.from({ length: 25 }, () => ({ severity: 'warn' as const })),
    ]);
    const ofLevel = (level: string) => seen.filter((one) => one.level === level);
    expect(ofLevel('error')).toHaveLength(10);
    expect(ofLevel('error').at(-1)!.message).toContain('A reason.');
    expect(ofLevel('warning')).toHaveLength(10);
    expect(ofLevel('warning').at(-1)!.message).toMatch(/^16 more findings of this level \(warning\)/);
  });

  it('begin with those on lines that the pull request changes', () => {
    const text = 'The dam must hold.\n\nThe pier must go.\n';
    const { sentences } = essayWith(text, []).document!;
    const findings = sentences.map(({ index, start, end }) => ({ sentence: index, start, end }));
    const seen = annotations(
      written(github, [essayWith(text, findings)], { changed: { 'essay.txt': [{ from: 3, to: 3 }] } }),
    );
    expect(seen.map(({ properties }) => properties.line)).toEqual(['3', '1']);
  });

  it('are for what is new', () => {
    const quiet = of([{ state: 'known' }, { state: 'suppressed' }, {}]);
    expect(quiet).toHaveLength(1);
  });

  it('name files from the root of the repository', () => {
    const file = (path: string, base: string): string =>
      annotations(written(github, [essayWith('No.', [{}], path)], { base }))[0]!.properties.file!;
    expect(file('drafts/a.txt', 'content/opinion')).toBe('content/opinion/drafts/a.txt');
    expect(file('../a.txt', 'content/opinion/')).toBe('content/a.txt');
    expect(file('./a.txt', '')).toBe('a.txt');
  });

  it('cannot be taken for another command, whatever an essay says', () => {
    const [only, ...rest] = annotations(
      written(github, [
        essayWith(
          'The dam must hold.',
          [{ message: 'x\r\n::set-output name=a::b\n50% %0A' }],
          'a,b:c%2C\n::error::.txt',
        ),
      ]),
    );
    expect(rest).toEqual([]);
    expect(only!.properties.file).toBe('a,b:c%2C ::error::.txt');
    expect(only!.message).toContain('\n::set-output name=a::b\n50% %0A');
  });
});
