/** The pieces of text on the pages of a PDF, with their places, through pdfjs. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Tag, tagsOf } from './tags.js';

/** A stretch of text on one baseline. Lengths are in points; `y` grows downwards, as one reads. */
export interface Piece {
  readonly text: string;
  /** Left and right end. */
  readonly left: number;
  readonly right: number;
  /** Of the baseline, from the top of the page. */
  readonly y: number;
  /** Height of the letters as set. */
  readonly size: number;
  /** What the file says that it is part of; null where it says nothing. */
  readonly tag: Tag | null;
  /** Tells typefaces apart within the file; says nothing of what they look like. */
  readonly font: string;
}

export interface Page {
  /** Text that the file marks as furniture of the page. */
  readonly artifacts: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** Text that does not run from left to right: stamps along the margin, watermarks. */
  readonly turned: readonly string[];
}

export interface Pdf {
  readonly pages: readonly Page[];
  /** What the file says of itself, by name: "Title", "Author", "Keywords", "CreationDate". */
  readonly info: Readonly<Record<string, string>>;
}

export class PdfError extends Error {
  constructor(
    readonly kind: 'bad' | 'locked' | 'long',
    readonly pages = 0,
  ) {
    super(kind);
  }
}

export const MOST_PAGES = 200;

/** @throws PdfError */
export async function readPages(bytes: Uint8Array): Promise<Pdf> {
  const { getDocument } = await pdfjs();
  // A copy, as pdfjs takes its bytes away from whoever gave them.
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    enableXfa: false,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MOST_PAGES) throw new PdfError('long', pdf.numPages);
    const pages: Page[] = [];
    for (let number = 1; number <= pdf.numPages; number++)
      pages.push(await readPage(await pdf.getPage(number)));
    return { pages, info: await infoOf(pdf) };
  } catch (error) {
    if (error instanceof PdfError) throw error;
    throw new PdfError((error as Error).name === 'PasswordException' ? 'locked' : 'bad');
  } finally {
    await task.destroy().catch(() => {});
  }
}

/** pdfjs asks for parts of a browser that draw, at the moment it is loaded. Nothing is drawn here, so that empty ones do. */
async function pdfjs() {
  const missing = ['DOMMatrix', 'ImageData', 'Path2D'].filter((name) => !(name in globalThis));
  for (const name of missing) Object.assign(globalThis, { [name]: class {} });
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    for (const name of missing) delete (globalThis as Record<string, unknown>)[name];
  }
}

async function infoOf(pdf: PDFDocumentProxy): Promise<Record<string, string>> {
  try {
    const { info } = await pdf.getMetadata();
    const texts = Object.entries(info).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return Object.fromEntries(texts);
  } catch {
    return {}; // What a file says of itself is not worth losing the file for.
  }
}

/** On one page: ten times the fullest of a newspaper. */
const MOST_PIECES = 20_000;

async function readPage(page: PDFPageProxy): Promise<Page> {
  const viewport = page.getViewport({ scale: 1 });
  const tags = await tagsOf(page);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const pieces: Piece[] = [];
  const turned: string[] = [];
  const artifacts: string[] = [];
  const marks: { readonly tag: Tag | null; readonly artifact: boolean }[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marks.pop();
      else marks.push(markOf(item as Marked, tags, marks.at(-1)));
      continue;
    }
    if (item.str.trim() === '') continue;
    const { tag = null, artifact = false } = marks.at(-1) ?? {};
    // In a file without tags, an artifact may be anything.
    if (artifact && tags.size > 0) {
      artifacts.push(item.str.trim());
      continue;
    }
    const [a, b, x, y] = placed(viewport.transform, item.transform);
    const size = Math.hypot(item.transform[2], item.transform[3]);
    // A damaged page can set text in no size or at no place: "/F1/11 Tf".
    const nowhere = ![a, b, x, y, size, item.width].every(Number.isFinite);
    if (nowhere || Math.abs(b) > 0.1 * Math.hypot(a, b) || a < 0 || item.dir === 'ttb') {
      turned.push(item.str.trim());
      continue;
    }
    const text = item.str.replace(/\s+/g, ' ');
    pieces.push({ text, left: x, right: x + item.width, y, size, font: item.fontName, tag });
  }
  page.cleanup();
  if (pieces.length > MOST_PIECES) throw new PdfError('bad');
  return { width: viewport.width, height: viewport.height, pieces: trusted(pieces), turned, artifacts };
}

/** As pdfjs gives it; its types leave the tag out. */
interface Marked {
  readonly id?: string;
  readonly tag?: string;
}

function markOf(
  { id, tag }: Marked,
  tags: ReadonlyMap<string, Tag>,
  around: { readonly tag: Tag | null; readonly artifact: boolean } | undefined,
) {
  return {
    tag: (id === undefined ? undefined : tags.get(id)) ?? around?.tag ?? null,
    artifact: tag === 'Artifact' || (around?.artifact ?? false),
  };
}

/** Tags are believed where they tell blocks apart: not where one of them holds most of a full page, or many pieces have none. */
function trusted(pieces: readonly Piece[]): readonly Piece[] {
  const letters = new Map<number | null, number>();
  let all = 0;
  for (const { tag, text } of pieces) {
    const block = tag?.block ?? null;
    letters.set(block, (letters.get(block) ?? 0) + text.length);
    all += text.length;
  }
  const largest = Math.max(0, ...[...letters].map(([block, count]) => (block === null ? 0 : count)));
  const untagged = letters.get(null) ?? 0;
  const helpful = untagged * 5 < all && (largest * 2 < all || all < FULL_PAGE);
  return helpful ? pieces : pieces.map((piece) => ({ ...piece, tag: null }));
}

/** Letters of a page that is more than one long paragraph. */
const FULL_PAGE = 1500;

/** Direction and place of a text on the page as it is looked at, turned and cut as the file wants: [a, b, e, f] of the product. */
function placed(page: readonly number[], text: readonly number[]): [number, number, number, number] {
  const [A, B, C, D, E, F] = page as [number, number, number, number, number, number];
  const [a, b, , , e, f] = text as [number, number, number, number, number, number];
  return [A * a + C * b, B * a + D * b, A * e + C * f + E, B * e + D * f + F];
}
