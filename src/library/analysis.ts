/** Analysis for other people's programs: of a text, at once. Runs in Node and in a browser alike. */
import {
  type AnalysisDocument,
  ProblemError,
  problem,
  type Settings,
  type SourceFormat,
  type TextFormat,
} from '../model/index.js';
import { type AnalysisOptions, analyzeSource } from '../pipeline.js';
import { checkedPlugins, type HedgerowPlugin, type Plugins } from '../plugins/index.js';
import { sourceFromText } from '../read/source.js';

/** How a text is analyzed. All may be left out. */
export interface AnalyzeOptions {
  /** What the text is written in. Default: "plain-text". */
  readonly format?: TextFormat;
  /** What to call the essay in the document's `source.path` and in messages. Default: "text". */
  readonly path?: string;
  /** What a newsroom has decided for itself, as `settingsOf` makes it of a configuration. Default: the program as it ships. */
  readonly settings?: Settings;
  /** Plug-ins by themselves, or those that `loadPlugins` has loaded. */
  readonly plugins?: readonly HedgerowPlugin[] | Plugins;
}

/**
 * The analysis document of an essay's text. Synchronous and pure: the same text gives the same document, byte for byte.
 * @throws ProblemError `no-prose` where the text holds no prose at all, `not-text` and `unknown-choice` where an argument is none.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): AnalysisDocument {
  return analyzeText(text, options, false);
}

/** `allFindings`: also those beyond the limits (`most`) of their rules. */
export function analyzeText(text: string, options: AnalyzeOptions, allFindings: boolean): AnalysisDocument {
  if (typeof text !== 'string') throw new ProblemError(problem('not-text', { given: kindOf(text) }));
  if (options.format !== undefined) requireFormat(options.format);
  return analyzeSource(sourceFromText(text, options), { ...decisionsOf(options), allFindings });
}

/** What of the options decides the analysis. @throws ProblemError `bad-plugin`. */
export function decisionsOf({ settings, plugins = [] }: AnalyzeOptions): AnalysisOptions {
  const isList = (given: readonly HedgerowPlugin[] | Plugins): given is readonly HedgerowPlugin[] =>
    Array.isArray(given);
  if (!isList(plugins)) return { settings, plugins };
  if (plugins.length === 0) return { settings };
  return {
    settings,
    plugins: checkedPlugins(plugins.map((plugin, i) => ({ plugin, shown: nameOf(plugin, i) }))),
  };
}

const nameOf = (plugin: HedgerowPlugin, i: number): string =>
  typeof plugin?.name === 'string' ? plugin.name : String(i + 1);

const TEXTS: readonly SourceFormat[] = ['plain-text', 'markdown', 'html'];

/** @throws ProblemError `unknown-choice`. */
export function requireFormat(format: string, formats: readonly string[] = TEXTS): void {
  if (formats.includes(format)) return;
  const known = formats.join(', ');
  throw new ProblemError(
    problem('unknown-choice', { option: 'format', value: String(format), what: 'format', known }),
  );
}

/** What a value is, for a message: "null", "a Buffer", "an object". */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  const name = typeof value === 'object' ? value.constructor?.name : typeof value;
  return name === undefined ? 'an object' : `${/^[aeio]/i.test(name) ? 'an' : 'a'} ${name}`;
}
