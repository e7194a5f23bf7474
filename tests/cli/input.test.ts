import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findInput, INPUT_EXTENSIONS } from '../../src/cli/input.js';
import { extensions } from '../../src/parse/index.js';
import { folderWith, temporaryFolder } from '../temporary.js';

it('looks for every kind of file that can be parsed', () => {
  expect([...INPUT_EXTENSIONS].sort()).toEqual([...extensions()].sort());
});

it('passes over the output folder inside a folder to analyze, but not where it is named', () => {
  const folder = folderWith({ 'a.md': 'x', 'out/a.html': 'x', 'out/deep/b.html': 'x' });
  const relative = (paths: string[]) =>
    findInput(paths, join(folder, 'out')).files.map((file) => file.relative);
  expect(relative([folder])).toEqual(['a.md']);
  expect(relative([join(folder, 'out/deep')])).toEqual(['b.html']);
});

it('says that a folder of nothing but reports holds no essay', () => {
  const folder = folderWith({ 'out/a.html': 'x' });
  expect(findInput([folder], join(folder, 'out')).problems.map(({ code }) => code)).toEqual([
    'nothing-to-analyze',
  ]);
});

it('knows essays that lie in the output folder, through links as well', () => {
  const folder = folderWith({ 'out/a.html': 'x' });
  symlinkSync(join(folder, 'out'), join(folder, 'link'));
  expect(findInput([join(folder, 'out/a.html')], join(folder, 'link')).occupied).toEqual(['a.html']);
});

it('refuses a folder that is read and written at once, under whatever name', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'a'));
  symlinkSync(join(folder, 'a'), join(folder, 'b'));
  expect(() => findInput([join(folder, 'a')], join(folder, 'b'))).toThrow('analyzed and written to at once');
});
