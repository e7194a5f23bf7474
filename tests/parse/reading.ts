/** What the tests of parse share: ways to parse a string, and the checks that every parsed essay must pass. */
import { readFileSync } from 'node:fs';
import { annotate } from '../../src/annotate/index.js';
import type { BlockKind, ParsedEssay, Range, SourceFormat } from '../../src/model/index.js';
import { parse } from '../../src/parse/index.js';
import { sourceFromText } from '../../src/read/index.js';

export const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/parse/${name}`, import.meta.url), 'utf8');

export const parsed = (text: string, format: SourceFormat = 'plain-text') =>
  parse(sourceFromText(text, { format }));

/** Kind and prose of each block, as lines that a failing test shows well. */
export const outline = (essay: ParsedEssay) => essay.blocks.map(({ kind, prose }) => `${kind}: ${prose}`);

export const proseOf = (essay: ParsedEssay, ...kinds: BlockKind[]) =>
  essay.blocks.filter(({ kind }) => kinds.includes(kind)).map(({ prose }) => prose);

export const body = (essay: ParsedEssay) => proseOf(essay, 'paragraph', 'quotation', 'list-item');

/** The stretch of a source file at the place of a range of the text. */
export function atPlace(essay: ParsedEssay, content: string, range: Range): string {
  const lines = content.split(/(?<=\r\n|\n|\r(?!\n))/);
  const place = essay.placeOf(range)!;
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, text) => sum + text.length, 0) + column - 1;
  return content.slice(offset(place.line, place.column), offset(place.endLine, place.endColumn));
}

/** Everything that a parsed essay promises and that does not hold, in words. */
export function brokenPromises(essay: ParsedEssay, content: string): string[] {
  return [...brokenBlocks(essay), ...brokenCoverage(essay), ...brokenTokens(essay, content)];
}

function brokenBlocks({ blocks }: ParsedEssay): string[] {
  const broken: string[] = [];
  let end = 0;
  let paragraph = 0;
  for (const block of blocks) {
    const { offsets, prose } = block;
    if (block.start < end || block.end <= block.start) broken.push(`out of order: ${prose}`);
    end = block.end;
    if (offsets === null && block.end - block.start !== prose.length) broken.push(`no identity: ${prose}`);
    if (offsets && offsets.length !== prose.length + 1) broken.push(`offsets do not fit: ${prose}`);
    if (offsets?.some((offset, i) => i > 0 && offset < offsets[i - 1]!))
      broken.push(`offsets go back: ${prose}`);
    if (block.paragraph !== null && block.paragraph !== ++paragraph) broken.push(`miscounted: ${prose}`);
    if (prose !== prose.trim() || /[\n\r\t]/.test(prose)) broken.push(`not on one line: ${prose}`);
  }
  return broken;
}

function brokenCoverage({ text, blocks, markup }: ParsedEssay): string[] {
  const times = new Uint8Array(text.length);
  for (const { start, end } of blocks) for (let i = start; i < end; i++) times[i]!++;
  for (const { start, end } of markup) times.fill(1, start, end);
  const lost =
    [...text].length === 0 ? [] : [...times.keys()].filter((i) => /\S/.test(text[i]!) && times[i] !== 1);
  return lost.length === 0
    ? []
    : [
        `in no block or in two: ${lost
          .map((i) => text[i])
          .join('')
          .slice(0, 80)}`,
      ];
}

const REFERENCES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  shy: '',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  eacute: 'é',
  copy: '©',
};

/** What a stretch of a source file says to a reader, by other means than the program's: tags, escapes and references read. */
function spelled(source: string): string {
  return source.replace(/<[^>]*>/g, '').replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (name[0] !== '#') return REFERENCES[name] ?? whole;
    return String.fromCodePoint(Number(name[1] === 'x' ? `0${name.slice(1)}` : name.slice(1)));
  });
}

/** Blanks, emphasis and escapes may stand inside a word. */
const bare = (text: string) => text.replace(/[\s\u00ad*_\\]+/g, '');

function brokenTokens(essay: ParsedEssay, content: string): string[] {
  const lines = lineStarts(content);
  const offset = (line: number, column: number) => lines[line - 1]! + column - 1;
  return annotate(essay).sentences.flatMap(({ tokens }) =>
    tokens.flatMap((token) => {
      const place = essay.placeOf(token)!;
      const source = content.slice(offset(place.line, place.column), offset(place.endLine, place.endColumn));
      // A hyphen at the end of a line is the printer's, or the word's own.
      const ways = [source, source.replace(/-\s*[\n\r]\s*/g, '')].map((way) => bare(spelled(way)));
      return ways.includes(bare(token.text)) ? [] : [`"${token.text}" is at "${source}"`];
    }),
  );
}

function lineStarts(content: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of content.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return starts;
}
