/** What the command says and how it ends where something asked for cannot be done. */
import { beforeAll, describe, expect, it } from 'vitest';
import { TOOL_VERSION } from '../../src/version.js';
import { folderWith } from '../temporary.js';
import { ESSAY, filesIn, hedgerow } from './command.js';

let folder: string;

beforeAll(() => {
  folder = folderWith({ 'essay.md': ESSAY, 'empty/notes.csv': 'a,b', 'picture.png': 'x' });
});

/** Status 2, and this one sentence on standard error. */
async function refused(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const { status, stdout, stderr } = await hedgerow(args, folder, env);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^error: [^\n]+\n$/);
  return stderr.slice('error: '.length, -1);
}

describe('--help and --version', () => {
  it('print to standard output and end with 0', async () => {
    expect(await hedgerow(['--version'], folder)).toEqual({
      status: 0,
      stdout: `${TOOL_VERSION}\n`,
      stderr: '',
    });
    const { status, stdout, stderr } = await hedgerow(['--help'], folder);
    expect(status).toBe(0);
    expect(stderr).toBe('');
    for (const option of ['--out', '--format', '--paper', '--browser', '--quiet', '--help', '--version']) {
      expect(stdout).toContain(option);
    }
    expect((await hedgerow(['analyze', '--help'], folder)).stdout).toContain('--format');
  });

  it('name defaults alike, whoever words them', async () => {
    for (const command of ['analyze', 'merge'])
      expect((await hedgerow([command, '--help'], folder)).stdout).toMatch(/\(default: output\)/);
  });
});

describe('options', () => {
  it('names the nearest known one', async () => {
    expect(await refused(['essay.md', '--fromat', 'html'])).toBe(
      '--fromat: unknown option. Did you mean --format? "hedgerow --help" lists all options.',
    );
    expect(await refused(['essay.md', '--zzzzzz=3'])).toBe(
      '--zzzzzz: unknown option. "hedgerow --help" lists all options.',
    );
  });

  it('names the nearest known format and paper', async () => {
    expect(await refused(['essay.md', '--format', 'html,pfd'])).toBe(
      '--format pfd: unknown format. Did you mean pdf? Choose from html, pdf, json.',
    );
    expect(await refused(['essay.md', '--paper', 'leter'])).toBe(
      '--paper leter: unknown paper size. Did you mean letter? Choose from a4, letter.',
    );
    expect(await refused(['essay.md', '--format', ''])).toContain('--format "": unknown format.');
  });

  it('says what lacks a value', async () => {
    expect(await refused(['essay.md', '--out'])).toBe(
      '--out: nothing follows it. "hedgerow --help" shows what it needs.',
    );
  });

  it('refuses a date that is none', async () => {
    expect(await refused(['essay.md', '--format', 'json'], { SOURCE_DATE_EPOCH: 'yesterday' })).toContain(
      'SOURCE_DATE_EPOCH is "yesterday"',
    );
  });
});

describe('paths', () => {
  it('says which is not there, and looks for corpus where none is given', async () => {
    expect(await refused(['nosuch.md', '--format', 'json'])).toContain('nosuch.md: no such file or folder.');
    expect(await refused([])).toContain('corpus: no such file or folder.');
  });

  it('says that a folder holds no essay, and that a file is of no kind it reads', async () => {
    expect(await refused(['empty'])).toContain('empty: no essay found.');
    expect(await refused(['picture.png'])).toContain('picture.png: unknown kind of file.');
  });

  it('refuses to write reports among the essays it reads', async () => {
    expect(await refused(['.', '--out', '.'])).toContain('this folder is analyzed and written to at once');
  });

  it('writes nothing where nothing can be analyzed', () => {
    expect(filesIn(folder)).toEqual(['empty/notes.csv', 'essay.md', 'picture.png']);
  });

  it('says once that the output folder cannot be made', async () => {
    expect(await refused(['essay.md', '--format', 'html,json', '--out', 'essay.md/out'])).toContain(
      'essay.md/out: cannot be written (a file stands where a folder is needed)',
    );
  });
});
