/** `hedgerow init` as a user runs it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeEach, expect, it } from 'vitest';
import { configSchema } from '../../src/config/schema.js';
import { ROOT } from '../docs/pages.js';
import { temporaryFolder, write } from '../temporary.js';
import { filesIn, hedgerow } from './command.js';

let cwd = '';
beforeEach(() => {
  cwd = temporaryFolder();
});

const shipped = JSON.parse(readFileSync(join(ROOT, 'schema/config.schema.json'), 'utf8'));
const valid = new Ajv2020({ allErrors: true }).compile(shipped);

it.each([
  [[], 'hedgerow.config.json', 'op-ed'],
  [['--preset', 'student'], 'hedgerow.config.json', 'student'],
  [['--ts', '--preset', 'editorial'], 'hedgerow.config.ts', 'editorial'],
])('%j writes a configuration that holds, and says what is next', async (flags, name, preset) => {
  const { status, stdout } = await hedgerow(['init', ...flags], cwd);
  expect(status).toBe(0);
  expect(filesIn(cwd)).toEqual([name]);
  expect(stdout).toContain(`Wrote ${name}`);
  expect(stdout).toContain('hedgerow check');
  expect(readFileSync(join(cwd, name), 'utf8')).toContain(preset);
  if (name.endsWith('.json')) expect(valid(JSON.parse(readFileSync(join(cwd, name), 'utf8')))).toBe(true);
  const shown = await hedgerow(['--print-config'], cwd);
  expect(JSON.parse(shown.stdout).config).toBe(name);
});

it.each(['hedgerow.config.json', 'hedgerow.config.mjs'])('writes over no %s', async (name) => {
  write(cwd, { [name]: '// mine' });
  const { status, stderr } = await hedgerow(['init', '--ts'], cwd);
  expect(status).toBe(2);
  expect(stderr).toBe(
    `error: ${name}: a configuration is there already. Change that one, or remove it first.\n`,
  );
  expect(readFileSync(join(cwd, name), 'utf8')).toBe('// mine');
  expect(filesIn(cwd)).toEqual([name]);
});

it('names the nearest preset', async () => {
  const { status, stderr } = await hedgerow(['init', '--preset', 'editoral'], cwd);
  expect(status).toBe(2);
  expect(stderr).toContain('Did you mean editorial?');
  expect(filesIn(cwd)).toEqual([]);
});

it('names the schema where hedgerow is installed', async () => {
  write(cwd, { 'node_modules/hedgerow/schema/config.schema.json': '{}' });
  await hedgerow(['init'], cwd);
  expect(JSON.parse(readFileSync(join(cwd, 'hedgerow.config.json'), 'utf8')).$schema).toBe(
    './node_modules/hedgerow/schema/config.schema.json',
  );
});

it('the schema that ships is that of the program, and refuses what the program refuses', () => {
  expect(shipped).toEqual(JSON.parse(JSON.stringify(configSchema())));
  expect(valid({ rules: { 'hedge-stack': { severity: 'warn', hedges: 4 } }, extends: ['student'] })).toBe(
    true,
  );
  for (const wrong of [
    { ruels: {} },
    { rules: { 'exposed-clam': 'warn' } },
    { rules: { 'hedge-stack': { hedges: '4' } } },
    { extends: 'editoral' },
    { overrides: [{ rules: {} }] },
  ])
    expect(valid(wrong)).toBe(false);
});
