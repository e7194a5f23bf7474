/** The pieces of text on the pages of a PDF, with their places, through pdfjs. */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

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
  /** Tells typefaces apart within the file; says nothing of what they look like. */
  readonly font: string;
}

export interface Page {
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
  const { items } = await page.getTextContent();
  const pieces: Piece[] = [];
  const turned: string[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a, b, x, y] = placed(viewport.transform, item.transform);
    const size = Math.hypot(item.transform[2], item.transform[3]);
    if (Math.abs(b) > 0.1 * Math.hypot(a, b) || a < 0 || item.dir === 'ttb') {
      turned.push(item.str.trim());
      continue;
    }
    const text = item.str.replace(/\s+/g, ' ');
    pieces.push({ text, left: x, right: x + item.width, y, size, font: item.fontName });
  }
  page.cleanup();
  if (pieces.length > MOST_PIECES) throw new PdfError('bad');
  return { width: viewport.width, height: viewport.height, pieces, turned };
}

/** Direction and place of a text on the page as it is looked at, turned and cut as the file wants: [a, b, e, f] of the product. */
function placed(page: readonly number[], text: readonly number[]): [number, number, number, number] {
  const [A, B, C, D, E, F] = page as [number, number, number, number, number, number];
  const [a, b, , , e, f] = text as [number, number, number, number, number, number];
  return [A * a + C * b, B * a + D * b, A * e + C * f + E, B * e + D * f + F];
}
