/** reporters: from checked essays to every output format of a check. To add one: one file, and one line here. */
import { aif } from './aif.js';
import { argdown } from './argdown.js';
import { csv } from './csv.js';
import { github } from './github.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { githubSummary, markdown } from './markdown.js';
import { ndjson } from './ndjson.js';
import type { Reporter } from './reporter.js';
import { sarif } from './sarif.js';
import { text } from './text.js';

/** Every output format of a check, in the order in which help lists them. */
export const REPORTERS: readonly Reporter[] = [
  text,
  json,
  ndjson,
  csv,
  sarif,
  junit,
  github,
  githubSummary,
  markdown,
  argdown,
  aif,
];

/** undefined where there is none of that name. */
export function reporterOf(id: string): Reporter | undefined {
  return REPORTERS.find((reporter) => reporter.id === id);
}

export { CHECK_RECORD_SCHEMA, CHECK_REPORT_SCHEMA } from './json-schema.js';
export {
  LIMITS,
  type Limits,
  type LineRange,
  type OpenReport,
  type Paint,
  type Reporter,
  type ReporterOptions,
} from './reporter.js';
export type { JsonReport, NdjsonRecord } from './shapes.js';
export { type CommentedWordFile, commentedDocx, type WordCommentOptions } from './word/index.js';
