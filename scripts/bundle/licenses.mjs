import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './places.mjs';

/** Packages whose code is in the bundle, from the files that went into it. */
function packagesIn(files) {
  const folders = new Set();
  for (const path of files) {
    const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
    if (folder) folders.add(join(ROOT, folder));
  }
  return [...folders].sort();
}

const packageFile = (path) => readFileSync(createRequire(import.meta.url).resolve(path), 'utf8');

const STANDARD_TEXTS = {
  'Apache-2.0': () => packageFile('pdfjs-dist/LICENSE').trim(),
  MIT: () => {
    const text = packageFile('handlebars/LICENSE');
    return text.slice(text.indexOf('Permission is hereby granted')).trim();
  },
};

/** Who wrote it, and under which license: the bundle is a copy of their code. */
function notice(folder) {
  const { name, version, author, ...said } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const license = said.license ?? said.licenses?.map(({ type }) => type).join(' or ');
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : standardText(license, author, name);
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** For packages that name their license and do not bring its text: the text as another package brings it. */
function standardText(license, author, name) {
  const holder = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
  const from = STANDARD_TEXTS[license];
  if (from === undefined) throw new Error(`${name}: no text of its license (${license}) is at hand`);
  return `Copyright (c) ${holder}\n\n${from()}`;
}

/** The notices of all packages that those files are of. */
export const notices = (files) =>
  packagesIn(files)
    .map(notice)
    .join(`\n${'-'.repeat(78)}\n\n`);
