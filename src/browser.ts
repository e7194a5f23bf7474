/**
 * The part of the library that runs in a browser page as well as in Node: analysis, checks and comparisons of texts. Nothing
 * here asks for files, typefaces or a browser to print with.
 */
import {
  type ManyOptions,
  type ManyResult,
  requireConcurrency,
  resultsOf,
  type Team,
  type TextInput,
  thisThread,
} from './library/many.js';

export { checkDocument } from './check/index.js';
export { compareDocuments as compare, compareDocuments } from './compare/index.js';
export { defineConfig, type UserConfig } from './config/define.js';
export { settingsOf } from './config/settings.js';
export type { ExaminedEssay, Judgement, Option, Options, Rule } from './judge/index.js';
export { defineRule } from './judge/rule.js';
export { type AnalyzeOptions, analyze } from './library/analysis.js';
export { type CheckOptions, type CheckResult, check, type FailLevel } from './library/check.js';
export type { ManyOptions, ManyResult, TextInput } from './library/many.js';
export { placesOf } from './library/places.js';
export type * from './model/check-run.js';
export type * from './model/comparison.js';
export type { CueType, SpanType } from './model/cues.js';
export type * from './model/document.js';
export type {
  CueName,
  HouseEntry,
  HouseLexicon,
  HouseScope,
  HouseType,
  HouseVoteName,
  Reweighting,
} from './model/house.js';
export {
  BANDS,
  bandOf,
  CLAIM_KINDS,
  DEFAULT_SETTINGS,
  MOVE_KINDS,
  MOVE_TEXT,
  ProblemError,
  strengthText,
} from './model/index.js';
export type { EvidenceType, MoveKind } from './model/moves.js';
export type { ProblemCode } from './model/problems.js';
export { ANALYSIS_SCHEMA } from './model/schema/analysis.js';
export { COMPARISON_SCHEMA, CORPUS_SCHEMA } from './model/schema/together.js';
export type {
  Bounds,
  Level,
  OptionValue,
  RuleSettings,
  Settings,
  Threshold,
} from './model/settings.js';
export type { JudgedSentence, TaggedEssay, TaggedSentence, Token } from './model/stages.js';
export type { Band } from './model/strength.js';
export {
  defineDetector,
  definePlugin,
  defineReporter,
  defineSection,
  type HedgerowPlugin,
  type PluginRule,
  type Plugins,
} from './plugins/index.js';
export type { PluginSection, SectionContent, SectionPart } from './report/plugin-section.js';
export type { OpenReport, Reporter, ReporterOptions } from './reporters/reporter.js';
export type { Marking, PluginDetector } from './tag/marked.js';

/**
 * The essays one by one: a result for each, in their order, with failures as data. No more inputs are taken in than there is
 * work for; leaving the loop ends the work.
 * @throws ProblemError `not-inputs`, `bad-concurrency`; what the inputs themselves throw; the signal's reason where it is aborted.
 */
export async function* analyzeMany<Input extends TextInput>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  options: ManyOptions = {},
): AsyncGenerator<ManyResult<Input>, void, undefined> {
  requireConcurrency(options.concurrency);
  yield* resultsOf(inputs, thisThread() as Team<Input>, { ...options, concurrency: 1 });
}
