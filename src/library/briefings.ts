/** Briefings for other people's programs. Templates, typefaces and the browser are loaded when the first briefing is wanted. */
import type { BriefingOptions } from '../briefing.js';
import type { AnalysisDocument, Comparison, Problem } from '../model/index.js';

/**
 * The briefing on an essay as one self-contained page of HTML, whose print styles make the PDF.
 * The document may be one that was saved.
 */
export async function render(document: AnalysisDocument, options: BriefingOptions = {}): Promise<string> {
  const { renderBriefing } = await import('../briefing.js');
  return renderBriefing(document, options);
}

/** A comparison in three forms. */
export interface RenderedComparison {
  readonly comparison: Comparison;
  readonly html: string;
  /** For the comment on a pull request. */
  readonly markdown: string;
}

/** What became of the claims of one draft in the next, as data, as a page of HTML and as Markdown. */
export async function renderComparison(
  before: AnalysisDocument,
  after: AnalysisDocument,
  options: Pick<BriefingOptions, 'paper'> = {},
): Promise<RenderedComparison> {
  const { compareDrafts } = await import('../briefing.js');
  const { comparison, html, markdown } = compareDrafts(before, after);
  return { comparison, html: html(options), markdown: markdown() };
}

/** How one briefing is printed. */
export interface PdfOptions extends BriefingOptions {
  /** Seconds since 1970 that the PDF bears as its date. Default: the day the essay was published, or a fixed day. */
  readonly epoch?: number;
}

/** The browser that prints. */
export interface PrinterOptions {
  /** The browser to print with, by its path. Default: one is looked for as the command does. */
  readonly browser?: string;
  /** Pages printed at a time. Default: 1. */
  readonly pages?: number;
  /** Told what a user should know: that a browser is being unpacked, that it prints without its sandbox. */
  readonly onNote?: (note: Problem) => void;
}

/** A browser that stays open for several briefings. Close it. */
export interface PdfPrinter {
  /**
   * The briefing on an essay as a PDF: tagged, with bookmarks, the same bytes each time.
   * @throws ProblemError `pdf-failed`.
   */
  readonly pdf: (document: AnalysisDocument, options?: PdfOptions) => Promise<Uint8Array>;
  /** Ends the browser. What is being printed fails. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a browser to print briefings with.
 * @throws ProblemError `no-browser`, `browser-not-found`, `browser-failed`.
 */
export async function openPrinter(options: PrinterOptions = {}): Promise<PdfPrinter> {
  const [{ renderBriefing }, { Printer }, { pdfDate }, { ProblemError, problem, reasonOf }] =
    await Promise.all([
      import('../briefing.js'),
      import('../export/browser/printer.js'),
      import('../export/reproducible.js'),
      import('../model/index.js'),
    ]);
  const { browser, pages, onNote } = options;
  const printer = new Printer({
    browser,
    ...(pages === undefined ? {} : { pages }),
    onNote: (note) => onNote?.(problem(note)),
  });
  try {
    await printer.open();
  } catch (error) {
    await printer.close();
    throw error;
  }
  const close = () => printer.close();
  return {
    pdf: async (document, { epoch, ...briefing }: PdfOptions = {}) => {
      const date = pdfDate(epoch ?? null, document.essay.published);
      try {
        return await printer.print(renderBriefing(document, briefing), {
          paper: briefing.paper ?? 'a4',
          date,
        });
      } catch (error) {
        if (error instanceof ProblemError) throw error;
        const reason = reasonOf(error);
        throw new ProblemError(problem('pdf-failed', { path: document.source.path, reason }), {
          cause: error,
        });
      }
    },
    close,
  };
}

/**
 * The briefing on one essay as a PDF. Starts a browser and ends it; for several, `openPrinter` starts it once.
 * @throws ProblemError as `openPrinter` and its `pdf` do.
 */
export async function renderPdf(
  document: AnalysisDocument,
  options: PdfOptions & PrinterOptions = {},
): Promise<Uint8Array> {
  const printer = await openPrinter(options);
  try {
    return await printer.pdf(document, options);
  } finally {
    await printer.close();
  }
}
