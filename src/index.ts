/**
 * hedgerow as a library, in Node. Without global state, console output or process exit. `analyze` and all that is
 * synchronous loads neither the file system nor templates nor a browser: what needs them is asynchronous, and loads them itself.
 */
export * from './browser.js';
export {
  openPrinter,
  type PdfOptions,
  type PdfPrinter,
  type PrinterOptions,
  type RenderedComparison,
  render,
  renderComparison,
  renderPdf,
} from './library/briefings.js';
export { analyzeFile, type FileOptions } from './library/files.js';
export { analyzeMany, type ManyInput } from './library/inputs.js';
export type { FileInput } from './library/many.js';
export { loadPlugins } from './library/plugins.js';
export {
  CHECK_RECORD_SCHEMA,
  CHECK_REPORT_SCHEMA,
  type CommentedWordFile,
  commentedDocx,
  type JsonReport,
  type NdjsonRecord,
  type OpenReport,
  REPORTERS,
  type Reporter,
  type ReporterOptions,
  reporterOf,
  type WordCommentOptions,
} from './reporters/index.js';
