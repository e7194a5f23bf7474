/** `hedgerow analyze` under a configuration: what it decides holds in documents and briefings, and flags go before it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnalysisDocument } from 'hedgerow';
import { beforeEach, expect, it } from 'vitest';
import { folderWith, write } from '../temporary.js';
import { filesIn, hedgerow } from './command.js';

let cwd = '';
beforeEach(() => {
  cwd = folderWith({ 'drafts/dam.md': DAM, 'drafts/old/mill.md': 'The mill is old.\n' });
});

const DAM = '# The dam\n\nIt seems to me that the dam might fail.\n\nThe tower will never be finished.\n';
const config = (content: object) => write(cwd, { 'hedgerow.config.json': JSON.stringify(content) });
const document = (path: string) => JSON.parse(readFileSync(join(cwd, path), 'utf8')) as AnalysisDocument;
const rules = (path: string) => document(path).findings.map(({ rule, state }) => `${rule} ${state}`);

it('takes folder and formats from the configuration, wherever below it the command runs, unless flags say otherwise', async () => {
  config({ analyze: { out: 'briefings', format: 'json' }, ignore: ['old/'] });
  expect((await hedgerow(['.'], join(cwd, 'drafts'))).status).toBe(0);
  expect(filesIn(join(cwd, 'briefings'))).toEqual(['dam.json']);
  await hedgerow(['drafts', '--out', 'other', '--format', 'html'], cwd);
  expect(filesIn(join(cwd, 'other'))).toEqual(['dam.html', 'index.html']);
});

it('leaves out rules that are off, and says by a digest that it was set so', async () => {
  await hedgerow(['drafts', '-f', 'json', '--out', 'as-shipped'], cwd);
  config({ rules: { 'hedge-stack': 'off', 'exposed-claim': 'error' } });
  await hedgerow(['drafts', '-f', 'json'], cwd);
  expect(rules('as-shipped/dam.json')).toEqual(['exposed-claim new', 'hedge-stack new']);
  expect(rules('output/dam.json')).toEqual(['exposed-claim new']);
  expect(document('output/dam.json').findings[0]!.severity).toBe('error');
  expect(document('output/dam.json').method.settings).not.toBe(
    document('as-shipped/dam.json').method.settings,
  );
  expect(document('output/dam.json').summary).toEqual(document('as-shipped/dam.json').summary);
});

it('shows no suppressed finding in a briefing, and keeps it in the document', async () => {
  const message = '2 hedges on one claim';
  await hedgerow(['drafts/dam.md', '-f', 'html', '--out', 'before'], cwd);
  expect(readFileSync(join(cwd, 'before/dam.html'), 'utf8')).toContain(message);
  write(cwd, {
    'drafts/dam.md': DAM.replace('It seems', '<!-- hedgerow-disable-next-paragraph -->\n\nIt seems'),
  });
  await hedgerow(['drafts/dam.md', '-f', 'html,json', '--out', 'after'], cwd);
  expect(readFileSync(join(cwd, 'after/dam.html'), 'utf8')).not.toContain(message);
  expect(rules('after/dam.json')).toContain('hedge-stack suppressed');
});

it('says so where an essay that is named is passed over, and ends with 2 where nothing is left', async () => {
  config({ ignore: ['old/'] });
  const { status, stderr } = await hedgerow(['drafts/old/mill.md', '-f', 'json'], cwd);
  expect(status).toBe(2);
  expect(stderr).toContain('drafts/old/mill.md: passed over, as hedgerow.config.json says.');
  expect(filesIn(cwd)).not.toContain('output/mill.json');
});

it('starts nothing under a configuration that cannot be', async () => {
  config({ rules: { 'hedge-stak': 'off' } });
  const { status, stderr } = await hedgerow(['drafts', '-f', 'json'], cwd);
  expect(status).toBe(2);
  expect(stderr).toBe(
    'error: hedgerow.config.json:1: rules.hedge-stak: unknown rule. Did you mean hedge-stack?\n',
  );
  expect(filesIn(cwd)).not.toContain('output/dam.json');
});

it('holds for explanations and comparisons too', async () => {
  config({ rules: { 'hedge-stack': 'off' } });
  const explained = async (...flags: string[]) =>
    JSON.parse((await hedgerow(['explain', 'drafts/dam.md:3', '--json', ...flags], cwd)).stdout).sentences[0]
      .findings;
  expect(await explained()).toEqual([]);
  expect((await explained('--no-config'))[0].rule).toBe('hedge-stack');
  expect((await explained('--no-config', '--rule', 'hedge-stack: error'))[0].severity).toBe('error');
  write(cwd, { 'drafts/dam2.md': DAM.replace('It seems to me that the dam might', 'The dam might') });
  const row = async (...flags: string[]) =>
    /\|\s*Findings\s*\|.*/.exec(
      (await hedgerow(['compare', 'drafts/dam.md', 'drafts/dam2.md', '-f', 'md', ...flags], cwd)).stdout,
    )?.[0];
  expect(await row()).not.toBe(await row('--no-config'));
});
