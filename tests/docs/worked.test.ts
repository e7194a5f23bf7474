/** The worked examples of the documentation do what their pages say. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { lexiconProblems } from '../../src/annotate/index.js';
import { hedgerow } from '../cli/command.js';
import { type Consumer, installPacked, link } from '../library/package.js';
import { temporaryFolder } from '../temporary.js';
import { page } from './pages.js';

interface Block {
  readonly language: string;
  readonly name: string;
  readonly code: string;
}

/** Fenced blocks, with what stands after their language. */
const blocksOf = (path: string): Block[] =>
  [...page(path).text.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)].map(([, language, name, code]) => ({
    language: language!,
    name: name!,
    code: code!,
  }));

describe('docs/library.md', () => {
  let consumer: Consumer;
  beforeAll(() => {
    consumer = installPacked();
    link('remark-stringify', consumer.folder);
    consumer.write('lamps.md', '# Lamps\n\nThe lamps will fail.\n');
  });
  const blocks = blocksOf('docs/library.md').filter(
    ({ language }) => language === 'js' || language === 'text',
  );
  const pairs = blocks.flatMap((block, i) =>
    block.language === 'js' ? [[block.code, blocks[i + 1]!.code] as const] : [],
  );

  it.each(pairs)('%s', (code, output) => {
    const { stdout, stderr } = consumer.run('example.mjs', code);
    expect(stderr).toBe('');
    expect(stdout).toBe(output);
  });
});

describe('docs/plugins.md', () => {
  const folder = temporaryFolder();
  for (const { name, code } of blocksOf('docs/plugins.md')) {
    if (!/\.(mjs|json)$/.test(name)) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), code);
  }
  writeFileSync(
    join(folder, 'essay.md'),
    'We must act. Cheap rent is the seedbed of good music.\n\nThe reconsiderations were <b>short</b>. We know it, and we said so.\n',
  );

  it('shows a plug-in whose examples pass', async () => {
    const { stdout, status } = await hedgerow(['plugin', 'test', 'house/plugin.mjs'], folder);
    expect(stdout).toBe(
      'house@1.0.0: 1 rule, 1 detector, 1 section, 1 output format. 5 of 5 examples pass.\n',
    );
    expect(status).toBe(0);
  });

  it('shows a rule, a detector, a section and a format that work by the configuration it shows', async () => {
    const done = await hedgerow(['essay.md', '--format', 'html,json'], folder);
    expect(done.stderr).not.toContain('failed');
    const document = JSON.parse(readFileSync(join(folder, 'output/essay.json'), 'utf8'));
    const house = document.findings.filter(
      ({ rule }: { rule: string }) => rule === 'house/first-person-plural',
    );
    expect(house.map(({ severity }: { severity: string }) => severity)).toEqual(['error', 'error']);
    const causal = document.sentences[1].moves.find(({ kind }: { kind: string }) => kind === 'causal');
    expect(causal.evidence.map(({ cue }: { cue: string }) => cue)).toContain('seedbed of');
    const html = readFileSync(join(folder, 'output/essay.html'), 'utf8');
    expect(html).toContain('id="house-long-words"');
    expect(html).toContain('<td>reconsiderations</td><td>16</td>');
    const check = await hedgerow(['check', 'essay.md', '--format', 'house/lines'], folder);
    expect(check.stdout).toMatch(/^essay\.md: \d+\n1 in all\n$/);
    expect(check.status).toBe(1);
  });
});

describe('docs/house-lexicon.md', () => {
  const blocks = blocksOf('docs/house-lexicon.md');
  const { lexicon } = JSON.parse(blocks.find(({ language }) => language === 'json')!.code);

  it('shows a lexicon that can be meant', () => {
    expect(lexiconProblems(lexicon)).toEqual([]);
  });

  it('shows what the command prints for it', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'hedgerow.config.json'), JSON.stringify({ lexicon }));
    const { stdout } = await hedgerow(['lexicon', 'try', 'The historic plan is game-changing.'], folder);
    for (const line of blocks
      .find(({ name }) => name === 'try')!
      .code.trim()
      .split('\n'))
      expect(stdout).toContain(line);
  });
});
