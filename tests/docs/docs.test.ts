/** The documentation agrees with the program, and its links lead somewhere. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runToEnd } from '../child.js';
import { PAGES, page, ROOT } from './pages.js';

describe('what comes from the code', () => {
  it.each(['docs', 'figures'])('is up to date; else run "npm run %s"', (script) => {
    const { stderr } = runToEnd(process.execPath, [`scripts/${script}.mjs`, '--check'], {
      cwd: ROOT,
    });
    expect(stderr).toBe('');
  });
});

describe.each(PAGES)('$path', ({ text, links }) => {
  it('has links that lead somewhere', () => {
    const broken = links.filter((to) => {
      const [path = '', anchor] = to.split('#');
      if (!existsSync(join(ROOT, path))) return true;
      return anchor !== undefined && !page(path).anchors.includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('has tables without a gap, which would end them', () => {
    const lines = text.split('\n');
    const isRow = (line = '') => line.startsWith('| ');
    const strays = lines.filter(
      (line, i) => isRow(line) && lines[i - 1] === '' && !/^\| :?-/.test(lines[i + 1] ?? ''),
    );
    expect(strays).toEqual([]);
  });

  it('names files that are there', () => {
    const named = [
      ...text.matchAll(/`((?:src|templates|tests|scripts|models|bench|corpus|docs)\/[\w./-]*)`/g),
    ];
    const missing = named.map((match) => match[1]!).filter((path) => !existsSync(join(ROOT, path)));
    expect(missing.filter((path) => !/NAME/.test(path))).toEqual([]);
  });

  it('names commands that are there', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1]!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('recipes name lists that stand in the files beside them', () => {
  const steps = page('docs/recipes.md').text.split(/\n(?=\d\. |- |#)/);
  const lost = steps.flatMap((step) => {
    const names = [...step.matchAll(/`([A-Z][A-Z_]+[A-Z]|[A-Z]\w*[a-z]\w*)`/g)].map((match) => match[1]!);
    const files = [...step.matchAll(/\]\(\.\.\/((?:src|tests)\/[^)]+)\)/g)].map((match) => match[1]!);
    if (files.length === 0) return [];
    const code = files.map(textOf).join('\n');
    return names.filter((name) => !new RegExp(`\\b${name}\\b`).test(code) && !isType(name));
  });
  expect(lost).toEqual([]);
});

it('comments cite headings that a reader can find', () => {
  const headings = (path: string): readonly string[] => page(path)?.text.match(/(?<=^#+ ).+$/gm) ?? [];
  const cited = [...textOf('src').matchAll(/(docs\/[\w-]+\.md), "([^"]+)"/g)];
  expect(cited).not.toEqual([]);
  const lost = cited.filter(([, path, heading]) => !headings(path!).includes(heading!));
  expect(lost.map(([whole]) => whole)).toEqual([]);
});

/** The text of a file, or of all files of a folder. */
function textOf(path: string): string {
  const whole = join(ROOT, path);
  if (!statSync(whole).isDirectory()) return readFileSync(whole, 'utf8');
  return readdirSync(whole, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(whole, name), 'utf8'))
    .join('\n');
}

/** Whether it is a type of the program, which any file may speak of. */
function isType(name: string): boolean {
  return new RegExp(`export (?:interface|type) ${name}\\b`).test(textOf('src'));
}
