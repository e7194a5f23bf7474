/** PDFs: their prose as a page of HTML, by where the letters stand on the page. */
import { type Problem, ProblemError, problem, seam, Vocabulary } from '../../model/index.js';
import { escaped, metaTag, prosePage } from '../prose-page.js';
import { type BlockShape, blocksOf, bodySize, type LineBlock } from './blocks.js';
import { bulletOf } from './bullets.js';
import { type Line, linesOf } from './columns.js';
import { withoutFurniture } from './furniture.js';
import { isGarbled, isScanned } from './legible.js';
import { MOST_PAGES, type Pdf, PdfError, readPages } from './pages.js';
import { textOfLine } from './words.js';

export interface ReadPdf {
  readonly content: string;
  readonly problems: readonly Problem[];
}

/** @throws ProblemError `bad-pdf`, `locked-pdf`, `long-pdf`, `scanned-pdf`, `garbled-pdf`. `path` is what messages call the file. */
export async function readPdf(bytes: Uint8Array, path: string): Promise<ReadPdf> {
  const pdf = await opened(bytes, path);
  const texts = pdf.pages.map(({ pieces }) => pieces.map(({ text }) => text).join(' '));
  if (isScanned(texts)) throw new ProblemError(problem('scanned-pdf', { path }));
  if (isGarbled(texts.join(' '))) throw new ProblemError(problem('garbled-pdf', { path }));
  const all = linesOf(pdf.pages);
  const { lines, furniture } = withoutFurniture(all, bodySize(all));
  const apart = [...new Set(pdf.pages.flatMap((page) => [...page.turned, ...page.artifacts]))];
  const body = html(blocksOf(lines), [...furniture, ...apart]);
  return { content: prosePage(headOf(pdf), body), problems: emptyPages(texts) };
}

async function opened(bytes: Uint8Array, path: string): Promise<Pdf> {
  // Up to 1024 bytes may stand before it (PDF 1.7, appendix H.3).
  if (!Buffer.from(bytes.subarray(0, 1100)).includes('%PDF-')) {
    throw new ProblemError(problem('bad-pdf', { path, reason: 'it does not begin as one' }));
  }
  try {
    return await readPages(bytes);
  } catch (error) {
    if (!(error instanceof PdfError)) throw error;
    const { kind, pages } = error;
    if (kind === 'locked') throw new ProblemError(problem('locked-pdf', { path }));
    if (kind === 'long') throw new ProblemError(problem('long-pdf', { path, pages, most: MOST_PAGES }));
    throw new ProblemError(problem('bad-pdf', { path, reason: 'it is damaged or cut off' }), {
      cause: error,
    });
  }
}

/** Pages without a letter, where others have some. */
function emptyPages(texts: readonly string[]): Problem[] {
  const empty = texts.flatMap((text, i) => (/[\p{L}\p{N}]/u.test(text) ? [] : [i + 1]));
  if (empty.length === 0) return [];
  const pages =
    empty.length === 1 ? `page ${empty[0]}` : `pages ${empty.slice(0, -1).join(', ')} and ${empty.at(-1)}`;
  return [problem('pages-without-text', { pages })];
}

/** Titles that programs put in where nobody gave one. */
const UNTITLED =
  /^(?:untitled|document\d*|microsoft word\b.*|.*\.(?:docx?|pages|odt|rtf|txt|md|html?|pdf|indd|tex))$/i;
const NOBODY =
  /^(?:(?:microsoft )?office user|(?:windows |default )?user|anonymous|unknown|admin(?:istrator)?|owner|author|root)$/i;

/** Its date is left out: it is that of the print, not of the essay. */
function headOf({ info }: Pdf): string {
  const said = (name: string) => (info[name] ?? '').replace(/\s+/g, ' ').replaceAll('\0', '').trim();
  const [title, author] = [said('Title'), said('Author')];
  return [
    title !== '' && !UNTITLED.test(title) && !/^https?:/.test(title)
      ? metaTag('dc.title', escaped(title))
      : '',
    author !== '' && !NOBODY.test(author) ? metaTag('author', escaped(author.replace(/ ?; ?/g, ', '))) : '',
    /\bhedgerow\s*:\s*ignore\b/i.test(said('Keywords')) ? metaTag('hedgerow', 'ignore') : '',
  ].join('');
}

const TAGS: Readonly<Record<Exclude<BlockShape, 'heading'>, readonly [string, string]>> = {
  title: ['<h1 class="shape-title">', '</h1>'],
  standfirst: ['<p class="shape-standfirst">', '</p>'],
  paragraph: ['<p>', '</p>'],
  quotation: ['<blockquote><p>', '</p></blockquote>'],
  'list-item': ['<ul><li>', '</li></ul>'],
  'pull-quote': ['<p class="shape-pull-quote">', '</p>'],
  caption: ['<p class="shape-caption">', '</p>'],
  table: ['<p class="shape-boilerplate">', '</p>'],
  note: ['<p class="shape-boilerplate">', '</p>'],
};

/** Notes and furniture come last, so that they stand in no sentence's way. */
function html(blocks: readonly LineBlock[], furniture: readonly string[]): string {
  const words = new Vocabulary(blocks.flatMap(({ lines }) => lines.map((line) => textOfLine(line).text)));
  const written = (shape: BlockShape, level: number | null, lines: readonly Line[]) => {
    const [open, close] = shape === 'heading' ? [`<h${level}>`, `</h${level}>`] : TAGS[shape];
    return open + prose(lines, shape, words) + close;
  };
  const [notes, essay] = [true, false].map((wanted) =>
    blocks.filter(({ shape }) => (shape === 'note') === wanted),
  );
  return [
    ...joinedAcrossNotes(essay!).map(({ shape, level, lines }) => written(shape, level, lines)),
    ...notes!.map(({ shape, level, lines }) => written(shape, level, lines)),
    ...furniture.map((text) => `<p class="shape-boilerplate">${escaped(text)}</p>`),
  ].join('\n');
}

/** A paragraph that goes on above the next page's notes is one. */
function joinedAcrossNotes(blocks: readonly LineBlock[]): LineBlock[] {
  const joined: LineBlock[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    const last = before && textOfLine(before.lines.at(-1)!).text.trim();
    const first = textOfLine(block.lines[0]!).text.trim();
    const open =
      before?.shape === 'paragraph' && block.shape === 'paragraph' && !/[.!?…:]["”’')\]]*$/.test(last!);
    if (open && before.lines.at(-1)!.page !== block.lines[0]!.page && /^[\p{Ll}\d]/u.test(first)) {
      joined[joined.length - 1] = { ...before, lines: [...before.lines, ...block.lines] };
    } else {
      joined.push(block);
    }
  }
  return joined;
}

/** The lines of a block as one text; marks of notes are links, which is how `parse` knows them. */
function prose(lines: readonly Line[], shape: BlockShape, words: Vocabulary): string {
  const parts: string[] = [];
  let before: string | null = null;
  for (const line of lines) {
    const { text, marks } = textOfLine(line);
    const start = text.length - text.trimStart().length;
    const marker = before === null && shape === 'list-item' ? bulletOf(text.slice(start)) : 0;
    if (before !== null) {
      const { drop, put } = seam(before, text.trimStart(), words);
      const last = parts.pop()!;
      parts.push(drop > 0 ? last.slice(0, -drop) : last, put);
    }
    let at = start + marker;
    for (const [from, to] of marks) {
      parts.push(
        escaped(text.slice(at, from)),
        `<sup><a href="#note">${escaped(text.slice(from, to).trim())}</a></sup>`,
      );
      at = to;
    }
    parts.push(escaped(text.slice(at)));
    before = text;
  }
  return parts.join('');
}
