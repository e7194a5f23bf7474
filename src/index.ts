/** hedgerow as a library. Synchronous, without global state, console output or process exit. */
import type { AnalysisDocument, Settings, TextFormat } from './model/index.js';
import { analyzeSource } from './pipeline.js';
import { sourceFromText } from './read/source.js';

export { checkDocument } from './check/index.js';
export { compareDocuments } from './compare/index.js';
export { defineConfig, type UserConfig } from './config/define.js';
export { settingsOf } from './config/settings.js';
export type * from './model/check-run.js';
export type * from './model/comparison.js';
export type { CueType, SpanType } from './model/cues.js';
export type * from './model/document.js';
export { BANDS, bandOf, CLAIM_KINDS, MOVE_KINDS, MOVE_TEXT, strengthText } from './model/index.js';
export type { EvidenceType, MoveKind } from './model/moves.js';
export { ANALYSIS_SCHEMA } from './model/schema.js';
export type * from './model/settings.js';
export type { Band } from './model/strength.js';
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

export interface AnalyzeOptions {
  /** What the text is written in. Default: "plain-text". */
  readonly format?: TextFormat;
  /** What to call the essay in the document's `source.path`. Default: "text". */
  readonly path?: string;
  /** Rules and thresholds, as `settingsOf` makes them of a configuration. Default: the program as it ships. */
  readonly settings?: Settings;
}

/**
 * The analysis document of an essay's text.
 * @throws ProblemError where the text holds no prose at all, or its front matter asks for it to be left out.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): AnalysisDocument {
  return analyzeSource(sourceFromText(text, options), { settings: options.settings });
}
