/** Plug-ins of users: what they add, what is refused, and that one that fails loses nothing else. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type AnalysisDocument,
  analyze,
  check,
  checkDocument,
  type HedgerowPlugin,
  loadPlugins,
  ProblemError,
  settingsOf,
} from 'hedgerow';
import { describe, expect, it } from 'vitest';
import { renderBriefing } from '../../src/briefing.js';
import { checkedPlugins, type Plugins } from '../../src/plugins/index.js';
import { hedgerow } from '../cli/command.js';
import { temporaryFolder } from '../temporary.js';

const TEXT =
  'We must act. The lamps are old.\n\n“We must save,” the mayor said. It seems to me that the dam might fail.';

const RULE = {
  id: 'we',
  label: 'We',
  gloss: 'We.',
  severity: 'warn' as const,
  advice: 'Say who.',
  fires: ['We act.'],
  silent: ['They act.'],
};
const DETECTOR = { id: 'old', gloss: 'Old.', fires: ['It is old.'], silent: ['It is new.'] };

const ruleThat = (judge: NonNullable<HedgerowPlugin['rules']>[number]['judge']): HedgerowPlugin => ({
  name: 'house',
  rules: [{ ...RULE, judge }],
});
const detectorThat = (
  move: NonNullable<HedgerowPlugin['detectors']>[number]['move'],
  detect: NonNullable<HedgerowPlugin['detectors']>[number]['detect'],
): HedgerowPlugin => ({ name: 'house', detectors: [{ ...DETECTOR, move, detect }] });
const read = (plugin: HedgerowPlugin, text = TEXT): AnalysisDocument => analyze(text, { plugins: [plugin] });
const plain = analyze(TEXT);
const kinds = (document: AnalysisDocument, index: number) =>
  document.sentences[index]!.moves.map(({ kind }) => kind);

describe('a rule', () => {
  const plugin = ruleThat(function* ({ body }) {
    for (const sentence of body) {
      const we = sentence.tokens.find(({ norm }) => norm === 'we');
      if (we) yield { sentence, range: we, message: 'We.' };
    }
  });

  it('adds its findings under its plug-in’s name, beside the program’s', () => {
    const document = read(plugin);
    const own = document.findings.filter(({ rule }) => rule === 'house/we');
    expect(own.map(({ severity, start, end }) => [severity, document.text.slice(start!, end!)])).toEqual([
      ['warn', 'We'],
      ['warn', 'We'],
    ]);
    expect(document.findings.filter(({ rule }) => !rule.includes('/'))).toEqual(plain.findings);
    expect(document.method.settings).not.toBe(plain.method.settings);
    expect(checkDocument(document)).toEqual([]);
  });

  it('is set, silenced and counted as the program’s are', () => {
    const settings = settingsOf({ rules: { 'house/we': 'error' } });
    expect(check(TEXT, { settings, plugins: [plugin] })).toMatchObject({
      passed: false,
      counts: { error: 2 },
    });
    const off = settingsOf({ rules: { 'house/we': 'off' } });
    expect(analyze(TEXT, { settings: off, plugins: [plugin] }).findings).toEqual(plain.findings);
    const silenced = check(`<!-- hedgerow-disable house/we -->\n\n${TEXT}`, {
      format: 'markdown',
      plugins: [plugin],
    });
    expect(silenced.suppressed).toHaveLength(2);
    expect(silenced.findings.map(({ rule }) => rule)).not.toContain('unused-disable');
  });

  it.each<[string, Parameters<typeof ruleThat>[0]]>([
    [
      'throws',
      () => {
        throw new Error('boom');
      },
    ],
    [
      'throws half way',
      function* ({ body }) {
        yield { sentence: body[0]!, message: 'x' };
        throw new Error('boom');
      },
    ],
    ['gives no message', ({ body }) => [{ sentence: body[0]! } as never]],
    ['gives a sentence of its own', () => [{ sentence: {} as never, message: 'x' }]],
    [
      'gives words elsewhere',
      ({ body }) => [{ sentence: body[0]!, range: { start: 0, end: 9999 }, message: 'x' }],
    ],
    ['gives no list', () => 7 as never],
  ])('that %s becomes a problem, and loses nothing else', (_, judge) => {
    const document = read(ruleThat(judge));
    expect(document.problems).toMatchObject([
      { code: 'plugin-failed', message: expect.stringContaining('"house/we" of a plug-in failed') },
    ]);
    expect(document.findings).toEqual(plain.findings);
    expect(document.sentences).toEqual(plain.sentences);
  });
});

describe('a detector', () => {
  const marks = (move: Parameters<typeof detectorThat>[0], confidence = 0.9) =>
    detectorThat(move, function* ({ sentences }) {
      for (const { index, tokens } of sentences) {
        const word = tokens.find(({ norm }) => norm === 'old' || norm === 'save');
        if (word) yield { sentence: index, range: word, confidence };
      }
    });

  it('adds its move on its words and takes none away', () => {
    const document = read(marks('causal'));
    const causal = document.sentences[1]!.moves.find(({ kind }) => kind === 'causal')!;
    expect(causal.confidence).toBe(0.9);
    expect(causal.evidence.map(({ cue }) => cue)).toContain('old');
    for (const kind of kinds(plain, 1)) expect(kinds(document, 1)).toContain(kind);
    expect(kinds(document, 1)).toContain('assertion');
    expect(document.sentences[1]!.strength).toEqual(plain.sentences[1]!.strength);
    expect(checkDocument(document)).toEqual([]);
  });

  it('makes a move that is there no less sure, and shows both words', () => {
    const own = plain.sentences[1]!.moves[0]!;
    const document = read(marks(own.kind, 0.01));
    const move = document.sentences[1]!.moves.find(({ kind }) => kind === own.kind)!;
    expect(move.confidence).toBe(own.confidence);
    expect(move.evidence.slice(0, own.evidence.length)).toEqual(own.evidence);
  });

  it('makes no claim of the author’s of what another says', () => {
    const document = read(marks('prediction'));
    const said = plain.sentences.findIndex(({ whose }) => whose === 'attributed');
    expect(said).toBeGreaterThan(0);
    expect(kinds(document, said)).toEqual(kinds(plain, said));
  });

  it.each<[string, Parameters<typeof detectorThat>[1]]>([
    [
      'throws',
      () => {
        throw new Error('boom');
      },
    ],
    ['names a sentence that there is not', () => [{ sentence: 99, confidence: 1 }]],
    ['has a confidence that is none', () => [{ sentence: 0, confidence: 7 }]],
    ['has words elsewhere', () => [{ sentence: 0, confidence: 1, range: { start: 40, end: 44 } }]],
  ])('that %s becomes a problem, and loses nothing else', (_, detect) => {
    const document = read(detectorThat('causal', detect));
    expect(document.problems).toMatchObject([{ code: 'plugin-failed' }]);
    expect(document.sentences).toEqual(plain.sentences);
  });
});

describe('a section', () => {
  const page = (build: NonNullable<HedgerowPlugin['sections']>[number]['build']) => {
    const plugin = {
      name: 'house',
      sections: [{ id: 'own', label: 'Own <section>', gloss: 'Gloss.', build }],
    };
    return renderBriefing(plain, { sections: checkedPlugins([{ plugin, shown: 'house' }]).sections });
  };

  it('is shown as it is written, after the program’s own', () => {
    const html = page(() => ({
      finding: '<b>Two</b> & more.',
      parts: [
        { kind: 'paragraph', text: '<script>alert(1)</script>' },
        { kind: 'table', columns: ['A'], rows: [['<i>x</i>']] },
        { kind: 'quotes', sentences: [0] },
      ],
    }));
    expect(html).toContain('&lt;b&gt;Two&lt;/b&gt; &amp; more.');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('&lt;i&gt;x&lt;/i&gt;');
    expect(html).not.toContain('<script>alert');
    expect(html.indexOf('id="house-own"')).toBeGreaterThan(html.indexOf('id="method"'));
  });

  it('is left out where it gives nothing; where it fails, the page says so and has all else', () => {
    const without = renderBriefing(plain);
    expect(page(() => null)).toBe(without);
    for (const build of [
      () => {
        throw new Error('boom');
      },
      () => ({ finding: 'x', parts: [{ kind: 'chart' }] }) as never,
      () => ({ finding: 'x', parts: [{ kind: 'quotes' as const, sentences: [99] }] }),
      () => ({ finding: 'x', parts: [{ kind: 'table' as const, columns: ['a'], rows: [['1', '2']] }] }),
    ]) {
      const html = page(build);
      expect(html).toContain('The section &quot;house/own&quot; of a plug-in failed');
      expect(html).not.toContain('id="house-own"');
      expect(html).toContain('id="method"');
    }
  });
});

describe('refused in a sentence', () => {
  const judge = () => [];
  it.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /its default export is nothing, and should be an object/],
    ['a function', () => {}, /its default export is a function/],
    ['no name', { rules: [] }, /its name is nothing/],
    ['a bad name', { name: 'My House', rules: [] }, /its name is "My House", and should be lower-case words/],
    ['nothing in it', { name: 'house' }, /it has none of rules, detectors, sections, reporters/],
    ['a key', { name: 'house', rule: [] }, /unknown key "rule" \(did you mean "rules"\?\)/],
    ['no list', { name: 'house', rules: {} }, /its rules are an object, and should be a list/],
    ['no id', { name: 'house', rules: [{ ...RULE, id: undefined, judge }] }, /rule 1 has nothing as its id/],
    [
      'no function',
      { name: 'house', rules: [RULE] },
      /the rule "we" has nothing as its judge, and should have a function/,
    ],
    [
      'no examples',
      { name: 'house', rules: [{ ...RULE, judge, silent: [] }] },
      /should have examples under "silent"/,
    ],
    [
      'a severity',
      { name: 'house', rules: [{ ...RULE, judge, severity: 'wran' }] },
      /severity "wran", which there is not \(did you mean "warn"\?\)/,
    ],
    [
      'a move',
      { name: 'house', detectors: [{ ...DETECTOR, move: 'causl', detect: judge }] },
      /move "causl", which there is not \(did you mean "causal"\?\)/,
    ],
    [
      'the same twice',
      {
        name: 'house',
        rules: [
          { ...RULE, judge },
          { ...RULE, judge },
        ],
      },
      /the rule "we" is there twice/,
    ],
  ])('%s', (_, plugin, message) => {
    expect(() => checkedPlugins([{ plugin, shown: 'p' }])).toThrow(message);
    expect(() => analyze('The dam is old.', { plugins: [plugin as HedgerowPlugin] })).toThrow(ProblemError);
  });

  it('two of one name', () => {
    const plugin = ruleThat(() => []);
    expect(() => analyze(TEXT, { plugins: [plugin, plugin] })).toThrow(
      'its name "house" is another plug-in’s already',
    );
  });

  it('settings whose plug-ins nobody loaded', async () => {
    const settings = { ...settingsOf({}), plugins: [{ name: './gone.mjs', url: 'file:///gone.mjs' }] };
    expect(() => analyze(TEXT, { settings })).toThrow('name plug-ins (./gone.mjs) that are not loaded');
    await expect(loadPlugins(settings)).rejects.toThrow('Plug-in ./gone.mjs: it cannot be loaded');
    expect(((await loadPlugins(settingsOf({}))) as Plugins).rules).toEqual([]);
  });
});

describe('by configuration', () => {
  const PLUGIN = (name: string, word: string) => `export default { name: '${name}', rules: [{
    id: 'word', label: 'Word', gloss: 'A word.', severity: 'warn', advice: 'No.', fires: ['A ${word}.'], silent: ['A b.'],
    judge: ({ body }) => body.filter(({ tokens }) => tokens.some(({ norm }) => norm === '${word}')).map((sentence) => ({ sentence, message: 'Found ${word}.' })) }],
    reporters: [{ id: 'bad', label: 'Bad', gloss: 'Fails.', extension: '.txt', open: () => ({ begin: () => '', essay() { throw 'boom'; }, end: () => '' }) }] };`;

  function folderWith(files: Readonly<Record<string, string>>): string {
    const folder = temporaryFolder();
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return folder;
  }
  const config = (...plugins: string[]) => JSON.stringify({ plugins });

  it('is found as a file, in TypeScript, and as a package of the folder, from a folder below', async () => {
    const folder = folderWith({
      'hedgerow.config.json': config('./house/own.mjs', './house/typed.ts', 'hedgerow-plugin-x'),
      'house/own.mjs': PLUGIN('own', 'lamp'),
      'house/typed.ts': `import { definePlugin, type Rule } from 'hedgerow';\nconst id: Rule['id'] = 'typed';\ndefinePlugin({ name: id });\n${PLUGIN('typed', 'dam')}`,
      'node_modules/hedgerow-plugin-x/package.json': JSON.stringify({
        name: 'hedgerow-plugin-x',
        type: 'module',
        exports: { import: './x.js' },
      }),
      'node_modules/hedgerow-plugin-x/x.js': PLUGIN('x', 'pier'),
      'drafts/essay.txt': 'The lamp is out. The dam is dry. The pier is old.',
    });
    const { stdout, stderr } = await hedgerow(['check', 'essay.txt', '-f', 'json'], join(folder, 'drafts'));
    expect(stderr).not.toMatch(/^error:/m);
    const rules = JSON.parse(stdout).essays[0].findings.map(({ rule }: { rule: string }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['own/word', 'typed/word', 'x/word']));
  });

  it('works in the threads of a run over many essays, and in the library’s', async () => {
    const essays = Object.fromEntries(
      Array.from({ length: 18 }, (_, i) => [`e${i}.txt`, `The lamp ${i} is out.`]),
    );
    const folder = folderWith({
      'hedgerow.config.json': config('./own.mjs'),
      'own.mjs': PLUGIN('own', 'lamp'),
      ...essays,
    });
    const { stdout } = await hedgerow(['check', '.', '-f', 'json'], folder);
    const found = JSON.parse(stdout).essays.map(({ findings }: { findings: { rule: string }[] }) =>
      findings.some(({ rule }) => rule === 'own/word'),
    );
    expect(found).toEqual(new Array(18).fill(true));

    const library: typeof import('hedgerow') = await import(
      new URL('../../dist/index.js', import.meta.url).href
    );
    const plugins = [{ name: './own.mjs', url: pathToFileURL(join(folder, 'own.mjs')).href }];
    const options = { concurrency: 2, settings: { ...settingsOf({}), plugins } };
    const rules: (string | undefined)[] = [];
    for await (const { document, failure } of library.analyzeMany(
      [{ text: 'The lamp is out.' }, { file: join(folder, 'e0.txt') }],
      options,
    ))
      rules.push(failure?.message ?? document?.findings.find(({ rule }) => rule.includes('/'))?.rule);
    expect(rules).toEqual(['own/word', 'own/word']);
  });

  it('that cannot be found or loaded ends the run before anything is analyzed', async () => {
    const folder = folderWith({
      'a.txt': 'The lamp is out.',
      'broken.mjs': 'export default {',
      'empty.mjs': 'export default 7;',
    });
    for (const [name, message] of [
      ['./gone.mjs', 'Plug-in ./gone.mjs: no such file'],
      ['gone', 'Plug-in gone: no such package'],
      ['./broken.mjs', 'Plug-in ./broken.mjs: it cannot be loaded'],
      ['./empty.mjs', 'its default export is a number, and should be an object'],
    ] as const) {
      writeFileSync(join(folder, 'hedgerow.config.json'), config(name));
      const { status, stderr, stdout } = await hedgerow(['check', 'a.txt'], folder);
      expect(stderr).toContain(message);
      expect([status, stdout]).toEqual([2, '']);
    }
  });

  it('has rules that can be misspelled, and formats that can fail without the others', async () => {
    const folder = folderWith({
      'hedgerow.config.json': config('./own.mjs'),
      'own.mjs': PLUGIN('own', 'lamp'),
      'a.txt': 'The lamp is out.',
    });
    expect((await hedgerow(['check', 'a.txt', '--rule', 'own/wrod: off'], folder)).stderr).toContain(
      'Did you mean own/word?',
    );
    const off = await hedgerow(['check', 'a.txt', '--rule', 'own/word: off', '-f', 'json'], folder);
    expect(off.stdout).not.toContain('Found lamp');
    const bad = await hedgerow(['check', 'a.txt', '-o', 'own/bad=bad.txt'], folder);
    expect(bad.stdout).toContain('Found lamp');
    expect(bad.stderr).toContain('The output format "own/bad" of a plug-in failed (boom)');
    expect(bad.status).toBe(2);
  });
});
