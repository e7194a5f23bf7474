/** Lines of JSON in and out of a real process: order, errors, a slow reader, a reader that leaves, a kill. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, temporaryFolder, write } from '../temporary.js';
import { CLI, type Ended, ESSAY, hedgerow, start } from './command.js';

function pipe(args: readonly string[], input: string | Uint8Array, cwd = temporaryFolder()): Promise<Ended> {
  const { child, ended } = start(['pipe', ...args], cwd);
  child.stdin!.on('error', () => {});
  child.stdin!.end(input);
  return ended;
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
const essays = (count: number, words = 'The bridge is old. It may fall, and they must mend it.') =>
  Array.from({ length: count }, (_, i) => `${JSON.stringify({ id: i, text: `${words} (${i})` })}\n`).join('');

describe('hedgerow pipe', () => {
  it('holds overrides of the configuration for the essays whose paths they match, with and without --files', async () => {
    const folder = temporaryFolder();
    const rulesOf = async (args: readonly string[], ...lines: readonly object[]) => {
      const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
      const { stdout } = await pipe([...args, '--only', 'findings'], input, folder);
      return linesOf(stdout).map(({ findings }) => findings.map(({ rule }: { rule: string }) => rule));
    };
    const text = { text: ESSAY, format: 'markdown' };
    const [[rule]] = await rulesOf([], text);
    write(folder, {
      'hedgerow.config.json': JSON.stringify({
        overrides: [{ files: ['drafts/quiet/**'], rules: { [rule]: 'off' } }],
      }),
      'drafts/quiet/a.md': ESSAY,
    });
    const [quiet, loud, nameless] = await rulesOf(
      [],
      { ...text, path: 'drafts/quiet/a.md' },
      { ...text, path: 'drafts/a.md' },
      text,
    );
    expect(quiet).not.toContain(rule);
    expect(loud).toContain(rule);
    expect(nameless).toContain(rule);
    const below = await rulesOf(['--files', 'drafts'], { path: 'quiet/a.md' }, { ...text, path: 'a.md' });
    expect(below[0]).not.toContain(rule);
    expect(below[1]).toContain(rule);
  });

  it('answers each line in order with its id and number, wrong lines with their error, and ends with 0', async () => {
    const input = [
      JSON.stringify({ id: 'a', text: ESSAY, format: 'markdown', path: 'drafts/a.md' }),
      'nope',
      '',
      JSON.stringify({ id: 7, text: '' }),
      JSON.stringify({ text: 'The dam must hold.', title: 'On dams', author: 'Bo Lind' }),
    ].join('\r\n');
    const { status, stdout, stderr } = await pipe([], input);
    const answers = linesOf(stdout);
    expect(status).toBe(0);
    expect(answers.map(({ id, line }) => [id, line])).toEqual([
      ['a', 1],
      [null, 2],
      [7, 4],
      [null, 5],
    ]);
    expect(answers[0].document).toMatchObject({
      schema: 'hedgerow/analysis@1',
      source: { path: 'drafts/a.md', format: 'markdown' },
      essay: { title: 'Close the bridge', author: 'Ana Ruiz' },
    });
    expect(answers[1].error).toEqual({
      code: 'bad-line',
      message:
        'The line cannot be read (it is not JSON). Give an object such as {"id": 1, "text": "…", "format": "markdown"} on each line.',
    });
    expect(answers[2].error.code).toBe('no-prose');
    expect(answers[3].document.essay).toMatchObject({ title: 'On dams', author: 'Bo Lind' });
    expect(stderr).toBe('2 of 4 lines could not be analyzed; the answers say why.\n');
  });

  it('gives the same bytes with any number of threads, and the same lines in no order', async () => {
    const input = essays(60);
    const [one, three, loose] = await Promise.all([
      pipe(['--jobs', '1', '--only', 'summary'], input),
      pipe(['--jobs', '3', '--only', 'summary'], input),
      pipe(['--jobs', '3', '--only', 'summary', '--unordered'], input),
    ]);
    expect(linesOf(one.stdout)).toHaveLength(60);
    expect(three.stdout).toBe(one.stdout);
    expect(loose.stdout.split('\n').sort()).toEqual(one.stdout.split('\n').sort());
  });

  it('answers with the part or the fields asked for', async () => {
    const line = '{"id":1,"text":"The bridge must close. It is a danger."}\n';
    const [findings, fields] = await Promise.all([
      pipe(['--only', 'findings'], line),
      pipe(['--fields', 'summary.claims, essay.title,summary.strength.mean'], line),
    ]);
    expect(Object.keys(linesOf(findings.stdout)[0])).toEqual(['id', 'line', 'findings']);
    expect(linesOf(fields.stdout)[0].fields).toMatchObject({ 'summary.claims': 2, 'essay.title': null });
  });

  it.each([
    [
      ['--only', 'finding'],
      '--only finding: unknown part. Did you mean findings? Choose from document, summary',
    ],
    [['--fields', 'essay.titel'], '--fields essay.titel: unknown field. Did you mean essay.title?'],
    [['--fields', 'sumary'], '--fields sumary: unknown field. Did you mean summary?'],
    [['--only', 'summary', '--fields', 'text'], '--only and --fields cannot go together.'],
    [['--jobs', '0'], '--jobs 0: not a number'],
    [['--files', 'nowhere'], 'nowhere: no such file or folder.'],
  ])('refuses %j before it reads anything', async (args, sentence) => {
    const { status, stdout, stderr } = await pipe(args, 'nope\n');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });

  it('reads files below the folder opened to it, and no others, whatever a line says', async () => {
    const folder = folderWith({
      'open/a.md': ESSAY,
      'open/sub/b.txt': 'The dam must hold.',
      'secret.md': ESSAY,
    });
    symlinkSync(join(folder, 'secret.md'), join(folder, 'open/link.md'));
    symlinkSync(folder, join(folder, 'open/up'));
    const paths = [
      'a.md',
      'sub/b.txt',
      'sub/../a.md',
      '../secret.md',
      'link.md',
      'up/secret.md',
      join(folder, 'secret.md'),
      '',
      'none.md',
      'a.md\0',
    ];
    const input = paths.map((path) => `${JSON.stringify({ id: path, path })}\n`).join('');
    const answers = linesOf(
      (await pipe(['--files', 'open', '--fields', 'essay.words'], input, folder)).stdout,
    );
    expect(answers.map(({ error }) => error?.code ?? 'read')).toEqual([
      'read',
      'read',
      'read',
      'outside-files',
      'outside-files',
      'outside-files',
      'outside-files',
      'unknown-format',
      'not-found',
      'unknown-format',
    ]);
    const [closed] = linesOf((await pipe([], '{"path":"open/a.md"}\n', folder)).stdout);
    expect(closed.error.code).toBe('no-files');
  });

  it('tells of a line that is too long, and goes on', async () => {
    const long = `{"id":1,"text":"${'word '.repeat(3_300_000)}"}\n`;
    const answers = linesOf((await pipe(['--fields', 'essay.words'], long + essays(1))).stdout);
    expect(answers[0]).toMatchObject({ id: null, line: 1, error: { code: 'bad-line' } });
    expect(answers[0].error.message).toContain('it has more than 16 MB');
    expect(answers[1]).toMatchObject({ id: 0, line: 2, fields: { 'essay.words': 13 } });
  });

  it('takes no more lines than its window and the buffers hold while its answers are read slowly', async () => {
    const child = spawn(process.execPath, [CLI, 'pipe', '--jobs', '2', '--only', 'summary'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const line = `${JSON.stringify({ text: 'The bridge is old. '.repeat(400) })}\n`;
    const lines = 300;
    let accepted = 0;
    const feed = () => {
      while (accepted < lines) {
        accepted++;
        if (!child.stdin.write(line)) {
          child.stdin.once('drain', feed);
          return;
        }
      }
      child.stdin.end();
    };
    feed();
    let read = 0;
    let ahead = 0;
    for await (const part of child.stdout.setEncoding('utf8')) {
      read += (part as string).split('\n').length - 1;
      if (read > 0) ahead = Math.max(ahead, accepted - read);
    }
    expect([read, accepted]).toEqual([lines, lines]);
    // 64 KB in the pipe and as much in each process are some 30 lines.
    expect(ahead).toBeLessThan(100);
  });

  it('ends quietly where its reader leaves', async () => {
    const { child, ended } = start(['pipe'], temporaryFolder());
    child.stdin!.on('error', () => {});
    child.stdin!.write(essays(2000));
    await once(child.stdout!, 'data');
    child.stdout!.destroy();
    const { status, stderr } = await ended;
    expect([status, stderr]).toEqual([0, '']);
  });

  it('leaves whole lines behind where it is killed', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'answers.ndjson');
    const out = openSync(path, 'w');
    const child = spawn(process.execPath, [CLI, 'pipe', '--jobs', '2'], { stdio: ['pipe', out, 'ignore'] });
    closeSync(out);
    child.stdin!.on('error', () => {});
    child.stdin!.write(essays(4000));
    while (readFileSync(path).length < 200_000) await new Promise((resolve) => setImmediate(resolve));
    child.kill('SIGKILL');
    await once(child, 'close');
    const text = readFileSync(path, 'utf8');
    expect(text.endsWith('\n')).toBe(true);
    const answers = linesOf(text);
    expect(answers.map(({ line }) => line)).toEqual(answers.map((_, i) => i + 1));
    expect(answers.length).toBeLessThan(4000);
  });

  it('ends at once with nothing to read', async () => {
    expect(await pipe([], '')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect((await hedgerow(['pipe', '--help'], temporaryFolder())).stdout).toContain('--unordered');
  });
});
