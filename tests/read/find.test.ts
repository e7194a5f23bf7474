import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { findFiles } from '../../src/read/index.js';
import { temporaryFolder } from '../temporary.js';

const EXTENSIONS = ['.txt', '.md'];
let top: string;

beforeEach(() => {
  top = temporaryFolder();
});

function write(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(join(top, path, '..'), { recursive: true });
    writeFileSync(join(top, path), 'words');
  }
}
const found = (...paths: string[]) =>
  findFiles(
    paths.map((path) => join(top, path)),
    EXTENSIONS,
  ).files.map(({ relative }) => relative);

describe('findFiles', () => {
  it('finds essays in folders and below, in code-unit order of their paths', () => {
    write('b/two.txt', 'b/One.MD', 'a.txt', 'b-c.txt', 'b/é.txt', 'picture.png');
    expect(found('')).toEqual(['a.txt', 'b-c.txt', 'b/One.MD', 'b/two.txt', 'b/é.txt']);
  });

  it('passes over hidden files and node_modules', () => {
    write('.hidden.txt', '.git/a.txt', 'node_modules/x/readme.md', 'kept.txt');
    expect(found('')).toEqual(['kept.txt']);
  });

  it('gives each file the path that led to it, and its name alone where it was named', () => {
    write('one/a.txt', 'two/a.txt');
    const { files } = findFiles([join(top, 'two'), join(top, 'one/a.txt')], EXTENSIONS);
    expect(files).toEqual([
      { path: join(top, 'two/a.txt'), relative: 'a.txt', root: 0 },
      { path: join(top, 'one/a.txt'), relative: 'a.txt', root: 1 },
    ]);
  });

  it('lists a file once, however many paths lead to it', () => {
    write('one/a.txt', 'one/b.txt');
    expect(found('one/b.txt', 'one', 'one')).toEqual(['b.txt', 'a.txt']);
  });

  it('is not caught in a circle of links', () => {
    write('one/a.txt');
    symlinkSync(join(top, 'one'), join(top, 'one/again'));
    symlinkSync(join(top, 'one/a.txt'), join(top, 'one/b.txt'));
    expect(found('one')).toEqual(['a.txt']);
  });

  it('says what it cannot use, and goes on', () => {
    write('empty/picture.png', 'a.txt', 'notes.docx');
    symlinkSync(join(top, 'nowhere'), join(top, 'dead.txt'));
    symlinkSync(join(top, 'nowhere'), join(top, 'dead.png'));
    const { files, problems } = findFiles(
      ['missing.txt', 'empty', 'notes.docx', ''].map((path) => join(top, path)),
      EXTENSIONS,
    );
    expect(files.map(({ relative }) => relative)).toEqual(['a.txt']);
    expect(problems.map(({ code, root }) => [code, root])).toEqual([
      ['not-found', 0],
      ['nothing-to-analyze', 1],
      ['unknown-format', 2],
      ['not-found', 3],
    ]);
    expect(problems[3]?.message).toContain('dead.txt');
  });

  it.skipIf(process.getuid?.() === 0)('reports a folder that may not be entered', () => {
    write('shut/a.txt', 'open.txt');
    chmodSync(join(top, 'shut'), 0o000);
    const { files, problems } = findFiles([top], EXTENSIONS);
    chmodSync(join(top, 'shut'), 0o755);
    expect(files).toHaveLength(1);
    expect(problems[0]?.message).toContain('permission denied');
  });
});
