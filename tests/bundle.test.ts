/** The program as it is shipped, in a few files: it says what its modules say, and no more of it is loaded than an essay needs. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyze, type TextFormat } from 'hedgerow';
import { describe, expect, it } from 'vitest';
import { codeOf, openCompiled, openProgram } from '../src/cli/compiled.js';

const BUNDLE = new URL('../dist/bundle/', import.meta.url);
const shipped = (await import(new URL('index.js', BUNDLE).href)) as { analyze: typeof analyze };
const file = (name: string) => readFileSync(new URL(name, BUNDLE), 'utf8');

const CORPUS: readonly (readonly [string, TextFormat])[] = [
  ['boring-bridge.txt', 'plain-text'],
  ['four-day-ward.md', 'markdown'],
  ['local-papers.html', 'html'],
];

/** Packages that a run on plain text has no use for. */
const LATE = ['linkedom', 'micromark', 'parse5', 'yaml', '@xmldom/xmldom', 'franc-min', 'puppeteer-core'];

describe('the bundle', () => {
  it.each(CORPUS)('reads %s as the modules do', (name, format) => {
    const text = readFileSync(fileURLToPath(new URL(`../corpus/${name}`, import.meta.url)), 'utf8');
    expect(shipped.analyze(text, { format })).toEqual(analyze(text, { format }));
  });

  it('tells the language of a text that is not English', () => {
    const text =
      'Der Rat hat gestern beschlossen, die Brücke zu sperren. Das ist falsch, denn niemand hat die Anwohner gefragt, und der Umweg kostet jeden Tag eine halbe Stunde.';
    expect(shipped.analyze(text).essay.language).toBe('de');
  });

  it('loads the parsers of Markdown and HTML only when they are asked for', () => {
    const entries = readdirSync(BUNDLE).filter((name) => /^(?:run|serve)-\w+\.js$|^index\.js$/.test(name));
    expect(entries.length).toBe(3);
    for (const entry of entries) {
      const names = [...loadedWith(entry)];
      expect(names.length).toBeGreaterThan(1);
      const text = names.map(file).join('');
      for (const name of LATE) {
        expect({ entry, name, loaded: text.includes(`/node_modules/${name}/`) }).toEqual({
          entry,
          name,
          loaded: false,
        });
      }
    }
  });

  it.each(['cli', 'worker'] as const)('starts %s from code that this V8 takes as its own', (name) => {
    const from = new URL(`${name}.js`, BUNDLE).href;
    const { script, exports } = openProgram(name, from, readFileSync(new URL(codeOf(name), from)));
    expect(script.cachedDataRejected).toBe(false);
    expect(exports).toHaveProperty(name === 'cli' ? 'run' : 'serve');
  });

  it('starts from its modules where another V8 compiled it', () => {
    expect(openCompiled('cli', new URL('../dist/cli.js', import.meta.url).href)).toBeNull();
  });

  it('names those whose code it holds, with their licenses', () => {
    const notices = file('LICENSES.txt').split(/\n-{70,}\n/);
    expect(notices.length).toBeGreaterThan(50);
    for (const name of ['wink-nlp', 'commander', 'linkedom', 'handlebars', 'puppeteer-core'])
      expect(notices.some((notice) => notice.trim().startsWith(`${name} `))).toBe(true);
    const lacking = notices.filter((notice) => notice.includes('(undefined)') || notice.length < 400);
    expect(lacking).toEqual([]);
  });
});

/** Files of the bundle that are loaded as soon as the entry is. */
function loadedWith(entry: string, known: Set<string> = new Set()): Set<string> {
  if (known.has(entry)) return known;
  known.add(entry);
  for (const [, name] of file(entry).matchAll(/^(?:import|export)\s(?:[^;"]*?\sfrom\s)?"\.\/([^"]+)";/gm))
    loadedWith(name!, known);
  return known;
}
