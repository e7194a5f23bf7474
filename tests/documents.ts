/** Real documents for tests that look at whole ones: fixtures always; the corpus and the shared texts where they are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AnalysisDocument, analyze, type TextFormat } from 'hedgerow';

const FORMATS: Readonly<Record<string, TextFormat>> = {
  '.txt': 'plain-text',
  '.md': 'markdown',
  '.html': 'html',
};
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Texts that are hard on offsets, coverage or counts. */
export const FIXTURES: Readonly<Record<string, readonly [TextFormat, string]>> = {
  'one word': ['plain-text', 'No.'],
  'no claim': ['plain-text', 'In 1912 the pier was built. It is 90 metres long.'],
  'a heading, a byline and a rule': [
    'plain-text',
    'The pier must stay\n\nBy Ana Ferro\n\nThe pier must stay. It is ours.\n\n* * *\n\nNobody asked us!\n\nAbout the Author\n',
  ],
  'quotations and dashes': [
    'plain-text',
    '“We will not sell,” said the mayor—and he sold. Critics say it’s ‘a bargain’. But this forgets the debt, which, at 40 percent, is no bargain…\r\n\r\nPerhaps it may yet be undone.',
  ],
  'letters outside the basic plane': [
    'plain-text',
    'The 𝒽arbor is 👩‍👩‍👧 loud. Ελλάδα agrees; так же Ру́сь. The e\u0301tude ends.',
  ],
  markdown: [
    'markdown',
    '# The pier\n\nThe **pier** must [stay](https://example.org). It is *ours*.\n\n> Nobody asked us.\n\n- It leaks.\n- It sways.\n',
  ],
};

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => extname(name) in FORMATS)
    .sort()
    .map((name) => join(folder, name));
}

/** The document of each fixture and of each text at hand, by name. */
export function* documents(): Generator<{ name: string; document: AnalysisDocument }> {
  for (const [name, [format, text]] of Object.entries(FIXTURES))
    yield { name, document: analyze(text, { format, path: 'fixture' }) };
  yield* corpus();
  yield* documentsIn(join(ROOT, '../shared/texts'));
}

/** The documents of the essays that ship as examples. */
export function corpus(): Generator<{ name: string; document: AnalysisDocument }> {
  return documentsIn(join(ROOT, 'corpus'));
}

function* documentsIn(folder: string): Generator<{ name: string; document: AnalysisDocument }> {
  for (const path of filesIn(folder)) {
    const format = FORMATS[extname(path)]!;
    yield { name: path, document: analyze(readFileSync(path, 'utf8'), { format, path: 'essay' }) };
  }
}

/** A document that a test may spoil. */
export type Draft<T> = T extends readonly (infer Item)[]
  ? Draft<Item>[]
  : T extends object
    ? { -readonly [K in keyof T]: Draft<T[K]> }
    : T;
