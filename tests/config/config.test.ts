/** Configurations as people write them: found, loaded, checked, and held against paths. */
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { CONFIG_FILES, PRESETS, readConfiguration, settingsOf } from '../../src/config/index.js';
import { validConfig } from '../../src/config/validate.js';
import { MEASURES, RULES } from '../../src/judge/index.js';
import type { Settings } from '../../src/model/index.js';
import { problemOf } from '../problem.js';
import { temporaryFolder, write } from '../temporary.js';

let cwd = '';
beforeEach(() => {
  cwd = temporaryFolder();
});

const messageOf = async (work: () => unknown): Promise<string> => (await problemOf(work)).message;
const severity = (settings: Settings, rule: string) => settings.rules[rule]?.severity;
const read = (config?: string | false) => readConfiguration({ cwd, config });

const OFF = { rules: { 'hedge-stack': 'off' } };
const MODULE = `export default ${JSON.stringify(OFF)};`;
const WRITTEN: Readonly<Record<string, string>> = {
  'hedgerow.config.ts': `import { defineConfig, type UserConfig } from 'hedgerow';\nconst config: UserConfig = ${JSON.stringify(OFF)};\nexport default defineConfig(config);`,
  'hedgerow.config.mts': `const off: string = 'off';\nexport default { rules: { 'hedge-stack': off } };`,
  'hedgerow.config.mjs': MODULE,
  'hedgerow.config.js': `module.exports = ${JSON.stringify(OFF)};`,
  'hedgerow.config.cjs': `module.exports = ${JSON.stringify(OFF)};`,
  'hedgerow.config.json': JSON.stringify(OFF),
};

describe('a configuration', () => {
  it.each(CONFIG_FILES)('is found as %s, in a folder above', async (name) => {
    write(cwd, { [name]: WRITTEN[name]!, 'deep/er/essay.md': 'x' });
    const found = await readConfiguration({ cwd: join(cwd, 'deep/er') });
    expect(found.path).toBe(join(cwd, name));
    expect(found.folder).toBe(cwd);
    expect(severity(found.settings, 'hedge-stack')).toBe('off');
  });

  it('is found in package.json, whose other keys are passed over', async () => {
    write(cwd, { 'package.json': JSON.stringify({ name: 'paper', hedgerow: OFF }) });
    expect(severity((await read()).settings, 'hedge-stack')).toBe('off');
    write(cwd, { 'package.json': JSON.stringify({ name: 'paper' }) });
    expect((await read()).settings.rules).toEqual({});
  });

  it('is the one that is named, or none', async () => {
    write(cwd, { 'hedgerow.config.json': JSON.stringify(OFF), 'other.json': '{}' });
    expect((await read('other.json')).settings.rules).toEqual({});
    expect((await read(false)).settings.rules).toEqual({});
    expect(await messageOf(() => read('gone.json'))).toBe(
      'gone.json: no such configuration. Check the path given with --config, or run "hedgerow init" to begin one.',
    );
    write(cwd, { 'rules.yml': 'rules: {}' });
    expect(await messageOf(() => read('rules.yml'))).toMatch(
      /^rules\.yml: no kind of file that holds a conf/,
    );
  });

  it.each([
    ['{"rules": {},}', 'hedgerow.config.json:1:14: this is not JSON (unexpected }). Mend it there.'],
    ['{\n  "rules": {\n', 'hedgerow.config.json:3:1: this is not JSON (it ends too soon). Mend it there.'],
    [
      '{\n  "extends": "\0op-ed" }',
      'hedgerow.config.json:2:15: this is not JSON (a control character in a string). Mend it there.',
    ],
    ['[]', 'hedgerow.config.json:1: the configuration: expected an object with keys, and found a list.'],
  ])('that is no JSON, or none of ours, has its place named: %j', async (text, message) => {
    write(cwd, { 'hedgerow.config.json': text });
    expect(await messageOf(read)).toBe(message);
  });

  it('that throws, or cannot be compiled, is told of in a sentence', async () => {
    write(cwd, { 'hedgerow.config.mjs': 'throw new Error("no such desk");' });
    expect(await messageOf(read)).toBe(
      'hedgerow.config.mjs: this configuration cannot be loaded (no such desk). Mend it, or run with --no-config.',
    );
    write(cwd, { 'hedgerow.config.ts': 'export default {' });
    expect(await messageOf(read)).toMatch(
      /^hedgerow\.config\.ts: this configuration cannot be loaded \(.+\)\./,
    );
  });

  it('has the line of a bad key named, in package.json too', async () => {
    write(cwd, {
      'package.json': '{\n  "hedgerow": {\n    "rules": {\n      "hedge-stak": "off"\n    }\n  }\n}',
    });
    expect(await messageOf(read)).toBe(
      'package.json:4: rules.hedge-stak: unknown rule. Did you mean hedge-stack?',
    );
  });
});

describe('what is wrong with a configuration', () => {
  it.each([
    [{ ruels: {} }, 'c: ruels: unknown key. Did you mean rules?'],
    [
      { rules: { 'exposed-clam': 'warn' } },
      'c: rules.exposed-clam: unknown rule. Did you mean exposed-claim?',
    ],
    [
      { rules: { 'hedge-stack': { hedge: 3 } } },
      'c: rules.hedge-stack.hedge: unknown option of hedge-stack. Did you mean hedges?',
    ],
    [{ rules: { 'hedge-stack': 'wran' } }, 'c: rules.hedge-stack: "wran" is no severity. Did you mean warn?'],
    [
      { rules: { 'hedge-stack': { severity: 'loud' } } },
      'c: rules.hedge-stack.severity: "loud" is no severity. Choose from off, info, warn, error.',
    ],
    [
      { rules: { 'hedge-stack': { hedges: '3' } } },
      'c: rules.hedge-stack.hedges: expected a number, and found the text "3".',
    ],
    [
      { rules: { 'hedge-stack': { hedges: 2.5 } } },
      'c: rules.hedge-stack.hedges: expected a whole number, and found 2.5.',
    ],
    [
      { rules: { 'hedge-stack': { hedges: 1 } } },
      'c: rules.hedge-stack.hedges: expected a number from 2 on, and found 1.',
    ],
    [
      { rules: { 'unanswered-concession': { confidence: 2 } } },
      'c: rules.unanswered-concession.confidence: expected a number up to 1, and found 2.',
    ],
    [
      { rules: { 'unnamed-authority': { also: 'insiders' } } },
      'c: rules.unnamed-authority.also: expected a list, and found the text "insiders".',
    ],
    [
      { rules: { 'hedge-stack': 3 } },
      'c: rules.hedge-stack: expected one of off, info, warn, error, or an object with keys, and found 3.',
    ],
    [{ extends: 'editoral' }, 'c: extends: "editoral" is no preset. Did you mean editorial?'],
    [{ extends: ['op-ed', 'studnt'] }, 'c: extends[1]: "studnt" is no preset. Did you mean student?'],
    [
      { thresholds: [{ measure: 'concesions', min: 1 }] },
      'c: thresholds[0].measure: "concesions" is no measure. Did you mean concessions?',
    ],
    [
      { thresholds: [{ measure: 'concessions' }] },
      'c: thresholds[0]: expected a limit under "min" or "max", and found neither.',
    ],
    [
      { thresholds: [{ measure: 'claims', min: 1, when: { wrds: { above: 5 } } }] },
      'c: thresholds[0].when.wrds: unknown measure. Did you mean words?',
    ],
    [{ overrides: [{ rules: {} }] }, 'c: overrides[0].files: expected a text, or a list, and found nothing.'],
    [{ overrides: [{ files: 'a', rulez: {} }] }, 'c: overrides[0].rulez: unknown key. Did you mean rules?'],
    [{ ignore: 'drafts' }, 'c: ignore: expected a list, and found the text "drafts".'],
    [{ analyze: { paper: 'a5' } }, 'c: analyze.paper: "a5" is no paper size. Did you mean a4?'],
    [
      { check: { failOn: 'warning' } },
      'c: check.failOn: "warning" is no severity. Choose from error, warn, info, never.',
    ],
    [
      { ignore: 3, rules: { nothing: 'off' } },
      'c: rules.nothing: unknown rule. 1 more fault will be told when this is mended.',
    ],
  ])('%j', async (config, message) => {
    expect(await messageOf(() => validConfig(config, { path: 'c' }))).toBe(message);
  });

  it('is nothing for what the catalogs hold', () => {
    const rules = Object.fromEntries(
      RULES.map(({ id, severity: level, options }) => [
        id,
        {
          severity: level,
          ...Object.fromEntries(Object.entries(options).map(([name, o]) => [name, o.default])),
        },
      ]),
    );
    const thresholds = MEASURES.map(({ id }) => ({ measure: id, min: 0 }));
    validConfig({ $schema: 'x', rules, thresholds }, { path: 'c' });
    for (const { id, layer } of PRESETS) validConfig({ ...layer, extends: id }, { path: id });
  });
});

describe('layers', () => {
  it('go over each other key by key', () => {
    const settings = settingsOf(
      { extends: ['editorial', 'student'], rules: { 'exposed-claim': { most: 2 } } },
      { rules: { 'exposed-claim': 'error' } },
    );
    expect(settings.rules['exposed-claim']).toEqual({
      severity: 'error',
      options: { wordsPerFinding: 120, most: 2 },
    });
    expect(severity(settings, 'unsourced-figure')).toBe('warn');
  });

  it('take the place of earlier limits on the same measure, and leave others', () => {
    const { thresholds } = settingsOf(
      {
        thresholds: [
          { measure: 'words', min: 100, max: 900 },
          { measure: 'claims', min: 1 },
        ],
      },
      {
        thresholds: [
          { measure: 'words', max: 1200 },
          { measure: 'words', max: 700, when: { claims: { below: 3 } } },
        ],
      },
    );
    expect(thresholds.map(({ measure, bound, limit }) => `${measure}.${bound} ${limit}`)).toEqual([
      'words.min 100',
      'claims.min 1',
      'words.max 1200',
      'words.max 700',
    ]);
  });
});

describe('overrides', () => {
  const CONFIG = {
    rules: { 'one-sided': 'warn' },
    overrides: [
      { files: 'opinion/**', rules: { 'one-sided': 'error' } },
      { files: ['*.student.md', '!opinion/old/**'], extends: 'student', rules: { 'one-sided': 'info' } },
    ],
  };

  it('hold by glob, below the folder of the configuration, the later over the earlier', async () => {
    write(cwd, { 'hedgerow.config.json': JSON.stringify(CONFIG), 'opinion/x.md': '' });
    const { settingsFor, overridesFor } = await readConfiguration({ cwd: join(cwd, 'opinion') });
    const of = (path: string) => severity(settingsFor(join(cwd, path)), 'one-sided');
    expect(of('letters/a.md')).toBe('warn');
    expect(of('opinion/deep/a.md')).toBe('error');
    expect(of('opinion/a.student.md')).toBe('info');
    expect(of('opinion/old/a.student.md')).toBe('error');
    expect(of('a.student.md')).toBe('info');
    expect(severity(settingsFor(join(cwd, 'opinion/.hidden/a.md')), 'one-sided')).toBe('error');
    expect(overridesFor('a.student.md')).toEqual([0, 1]);
    expect(of('../elsewhere/opinion/a.md')).toBe('warn');
  });

  it('give way to flags', async () => {
    write(cwd, { 'hedgerow.config.json': JSON.stringify(CONFIG) });
    const { settingsFor } = await readConfiguration({ cwd, flags: { rules: { 'one-sided': 'off' } } });
    expect(severity(settingsFor('opinion/a.md'), 'one-sided')).toBe('off');
  });
});

describe('essays that are passed over', () => {
  it('are named by the configuration or by .hedgerowignore, as .gitignore does', async () => {
    write(cwd, {
      'hedgerow.config.json': '{"ignore": ["archive/", "!archive/keep.md"]}',
      '.hedgerowignore': '# old\n*.draft.md\n',
    });
    const { ignoredBy } = await read();
    expect(ignoredBy('archive/a.md')).toBe('hedgerow.config.json');
    expect(ignoredBy('deep/a.draft.md')).toBe('.hedgerowignore');
    expect(ignoredBy('a.md')).toBeNull();
    expect(ignoredBy('../archive/a.md')).toBeNull();
  });
});
