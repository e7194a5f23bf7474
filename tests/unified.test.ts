/** hedgerow as a plug-in of unified, and under remark’s own command line. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFAULT_SETTINGS } from 'hedgerow';
import rehypeParse from 'rehype-parse';
import remarkParse from 'remark-parse';
import { retext } from 'retext';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import hedgerow, { type HedgerowOptions } from '../src/unified.js';
import { runToEnd } from './child.js';
import { packageFolder } from './library/package.js';
import { temporaryFolder } from './temporary.js';

const MARKDOWN = '# On the dam\n\nIt seems to me that the dam *might* fail. Experts say so.\n';
const STRICT: HedgerowOptions = {
  settings: {
    ...DEFAULT_SETTINGS,
    rules: { 'hedge-stack': { severity: 'error' }, 'unnamed-authority': { severity: 'warn' } },
  },
};

async function messagesOf(value: string, options?: HedgerowOptions, path?: string) {
  const file = new VFile(path === undefined ? { value } : { value, path });
  const pipeline = unified().use(remarkParse).use(hedgerow, options);
  await pipeline.run(pipeline.parse(file), file);
  return file.messages;
}

const byRule = (messages: readonly { ruleId?: string | undefined }[]) =>
  messages.map(({ ruleId }) => ruleId).sort();

describe('the plug-in', () => {
  it('puts findings on the file: place, rule, source, advice, the words', async () => {
    const messages = await messagesOf(MARKDOWN);
    const authority = messages.find(({ ruleId }) => ruleId === 'unnamed-authority')!;
    expect(authority).toMatchObject({
      source: 'hedgerow',
      line: 3,
      column: 43,
      place: { start: { line: 3, column: 43 }, end: { line: 3, column: 50 } },
      actual: 'Experts',
      note: expect.stringContaining('Name the study or the expert'),
    });
    expect(authority.fatal).toBeUndefined();
    expect(byRule(messages)).toEqual(['hedge-stack', 'unnamed-authority']);
  });

  it('makes an error fatal, a warning false and a remark none', async () => {
    const messages = await messagesOf(MARKDOWN, STRICT);
    expect(Object.fromEntries(messages.map(({ ruleId, fatal }) => [ruleId, fatal]))).toEqual({
      'hedge-stack': true,
      'unnamed-authority': false,
    });
  });

  it('heeds comments in the essay and known findings', async () => {
    expect(
      await messagesOf(`<!-- hedgerow-disable hedge-stack unnamed-authority -->\n\n${MARKDOWN}`),
    ).toEqual([]);
  });

  it('reads rehype’s pages as HTML and retext’s texts as plain text, by the file’s own value', async () => {
    const page = new VFile('<article><h1>Dam</h1>\n<p>The dam is old. Experts say so.</p></article>');
    const pages = unified().use(rehypeParse, { fragment: true }).use(hedgerow);
    await pages.run(pages.parse(page), page);
    expect(page.messages).toMatchObject([{ ruleId: 'unnamed-authority', line: 2 }]);

    const text = new VFile('The dam is old. Experts say so.');
    await retext().use(hedgerow).process(text);
    expect(text.messages).toMatchObject([{ ruleId: 'unnamed-authority', line: 1, column: 17 }]);
  });

  it('goes by the file’s name before the tree, and by the option before both', async () => {
    const html = '<p>The dam is old. Experts say so.</p>';
    expect(byRule(await messagesOf(html, undefined, 'a.html'))).toEqual(['unnamed-authority']);
    const file = new VFile({ value: '# Experts say so\n\nThe dam is old.', path: 'a.md' });
    const pipeline = unified().use(remarkParse).use(hedgerow, { format: 'plain-text' });
    await pipeline.run(pipeline.parse(file), file);
    expect(file.messages.every(({ source }) => source === 'hedgerow')).toBe(true);
  });

  it('tells of an essay that cannot be read, and lets the pipeline go on', async () => {
    const messages = await messagesOf('***\n', undefined, 'empty.md');
    expect(messages).toMatchObject([{ ruleId: 'no-prose', source: 'hedgerow' }]);
    expect(messages[0]!.fatal).toBeUndefined();
  });
});

describe('under remark’s command', () => {
  const plugin = fileURLToPath(new URL('../dist/unified.js', import.meta.url));
  const cli = join(packageFolder('remark-cli'), 'cli.js');
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'dam.md'), MARKDOWN);
  const remark = (options: HedgerowOptions | null, ...flags: string[]) => {
    writeFileSync(
      join(folder, '.remarkrc.json'),
      JSON.stringify({ plugins: [options ? [plugin, options] : plugin] }),
    );
    const args = [cli, 'dam.md', '--no-stdout', '--no-color', ...flags];
    const { status, stderr } = runToEnd(process.execPath, args, { cwd: folder });
    return { status, stderr };
  };

  it('reports findings with their rules and passes where there are remarks alone', () => {
    const { status, stderr } = remark(null, '--frail');
    expect(stderr).toMatch(/3:43-3:50\s+info\s+“Experts”.*unnamed-authority\s+hedgerow/);
    expect(status).toBe(0);
  });

  it('fails on a warning only with --frail, and on an error always', () => {
    const warned = {
      settings: { ...DEFAULT_SETTINGS, rules: { 'unnamed-authority': { severity: 'warn' } } },
    } as const;
    expect(remark(warned).status).toBe(0);
    expect(remark(warned, '--frail').status).toBe(1);
    expect(remark(STRICT).status).toBe(1);
  });
});
