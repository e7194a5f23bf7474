/**
 * What a newsroom decides for itself: which rules speak, how loudly, from where on; thresholds on counts and rates; words of
 * the house. Plain data, so that it can be handed to worker threads.
 */
import { digest } from './digest.js';
import type { Severity } from './document.js';
import { type HouseLexicon, isEmptyLexicon, NO_HOUSE_LEXICON } from './house.js';

/** How much a rule's findings weigh; "off": it is not asked. */
export type Level = 'off' | Severity;
export const LEVELS: readonly Level[] = ['off', 'info', 'warn', 'error'];

/** What an option of a rule is set to. */
export type OptionValue = number | boolean | readonly string[];

/** What is said of one rule; what is left out stays as the rule declares it. */
export interface RuleSettings {
  readonly severity?: Level;
  readonly options?: Readonly<Record<string, OptionValue>>;
}

/** Over this, or under it; both where both are given. */
export interface Bounds {
  readonly above?: number;
  readonly below?: number;
}

/** A limit that a count or rate of an essay must keep. Measures: `src/judge/measures.ts`. */
export interface Threshold {
  /** Name of the measure. */
  readonly measure: string;
  /** Whether the limit is the least or the most that passes. */
  readonly bound: 'min' | 'max';
  readonly limit: number;
  /** Other measures that must all lie so for the limit to hold at all. */
  readonly when: Readonly<Record<string, Bounds>>;
  readonly severity: Level;
  /** What to say where it is not kept; null for a sentence made of the figures. */
  readonly message: string | null;
}

/** A plug-in that a configuration names. */
export interface PluginReference {
  /** As the configuration has it. */
  readonly name: string;
  /** Of its file. */
  readonly url: string;
}

/** Everything that a newsroom can decide about an analysis, as plain data: it is handed to threads, and its digest is in the document. */
export interface Settings {
  /** By the rule's id. Rules that are not named stay as they declare themselves. */
  readonly rules: Readonly<Record<string, RuleSettings>>;
  readonly thresholds: readonly Threshold[];
  /** Taken as valid: `lexiconProblems` of `src/annotate/house` checks it. */
  readonly lexicon: HouseLexicon;
  /** Plug-ins that have to be loaded before anything is analyzed. Default: none. */
  readonly plugins?: readonly PluginReference[];
}

/** The program as it ships. */
export const DEFAULT_SETTINGS: Settings = { rules: {}, thresholds: [], lexicon: NO_HOUSE_LEXICON };

/**
 * The same for settings that say the same, in whatever order; of settings that change nothing, the digest of "default".
 * `plugins`: names and versions of those that take part.
 * Settings that only repeat what a rule declares are not told apart from others here: `deciding` of judge drops them first.
 */
export function settingsDigest(settings: Settings, plugins: readonly string[]): string {
  const { rules, thresholds, lexicon } = settings;
  const ids = Object.keys(rules).sort();
  if (ids.length + thresholds.length + plugins.length === 0 && isEmptyLexicon(lexicon))
    return digest('default');
  const words = isEmptyLexicon(lexicon) ? [] : meaningful(lexicon);
  return digest(
    JSON.stringify(sorted({ rules, thresholds, lexicon: words, ...(plugins.length > 0 ? { plugins } : {}) })),
  );
}

/** A house's lexicon as a text: the same for lexicons that decide the same, whatever their order and notes. */
export function lexiconText(lexicon: HouseLexicon): string {
  return JSON.stringify(sorted(meaningful(lexicon)));
}

/** Without notes, and in an order that does not hang on how it was written. */
function meaningful({ add = [], remove = [], reweight = {} }: HouseLexicon): unknown {
  const inOrder = (items: readonly unknown[]) => items.map((item) => JSON.stringify(sorted(item))).sort();
  return { add: inOrder(add.map(({ note, ...entry }) => entry)), remove: inOrder(remove), reweight };
}

/** The value with the keys of its objects in the order of the alphabet. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, held]) => [key, sorted(held)]),
  );
}
