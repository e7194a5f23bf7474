// The Latin faces of most pages, in templates/fonts: those of npm, cut down to the characters of English prose and of our own words.
// Usage: npm run typefaces, after src/render/fonts/prose.ts or a package of faces has changed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { convert } from 'fontverter';
import { readSfntTables } from '../dist/render/fonts/container.js';
import { CUTS, fileOf, latinOf } from '../dist/render/fonts/faces.js';
import { PROSE, PROSE_FEATURES, proseFile } from '../dist/render/fonts/prose.js';
import { subsetWoff } from '../dist/render/fonts/subset.js';

const FOLDER = fileURLToPath(new URL('../templates/fonts/', import.meta.url));
const { resolve } = createRequire(import.meta.url);

/**
 * Adobe reserves the name "Source" for its own files (SIL Open Font License, 3): what is changed must be named otherwise. Both
 * have six letters, so that nothing in the file moves.
 */
const RESERVED = 'Source';
const OURS = 'Column';

/** Names that say what the face is: family, identifier, full name, PostScript name, typographic family. Not: whose it is. */
const NAMING = [1, 3, 4, 6, 16];

function rename(sfnt) {
  const table = readSfntTables(sfnt).tables.get('name');
  const strings = table.readUInt16BE(4);
  for (let i = 0; i < table.readUInt16BE(2); i++) {
    const record = 6 + i * 12;
    if (!NAMING.includes(table.readUInt16BE(record + 6))) continue;
    const start = strings + table.readUInt16BE(record + 10);
    const name = table.subarray(start, start + table.readUInt16BE(record + 8));
    for (const encode of [(text) => Buffer.from(text, 'utf16le').swap16(), (text) => Buffer.from(text)]) {
      const at = name.indexOf(encode(RESERVED));
      if (at >= 0) name.set(encode(OURS), at);
    }
  }
}

mkdirSync(FOLDER, { recursive: true });
let bytes = 0;
for (const cut of CUTS) {
  const sfnt = await convert(subsetWoff(fileOf(latinOf(cut), 'woff'), PROSE, PROSE_FEATURES), 'sfnt');
  rename(sfnt);
  const woff2 = await convert(sfnt, 'woff2');
  writeFileSync(join(FOLDER, proseFile(cut)), woff2);
  bytes += woff2.length;
}
const license = (name) => readFileSync(resolve(`@fontsource/${name}/LICENSE`), 'utf8').trim();
writeFileSync(
  join(FOLDER, 'LICENSE.txt'),
  `Inter, cut down to some characters:

${license('inter')}

${'-'.repeat(78)}

Column Serif 4 is Source Serif 4, © 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name “Source”,
cut down to some characters and renamed as the license asks; the license is the same:

${license('source-serif-4')}
`,
);
console.log(`${CUTS.length} faces, ${Math.round(bytes / 1000)} kB`);
